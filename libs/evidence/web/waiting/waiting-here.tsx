import { useOutbox } from './use-outbox';
import { WaitingNote } from './waiting-note';

/** Says on a page of lists what this person did and is not sent yet, and sends it; `onSent` is told when it was. */
export const WaitingHere = ({ onSent }: { readonly onSent?: () => void }) => {
  const { waiting, hold } = useOutbox(onSent).state;
  return <WaitingNote waiting={waiting} hold={hold} />;
};

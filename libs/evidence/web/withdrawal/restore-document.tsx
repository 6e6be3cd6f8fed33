import { Button, notify, useFailureText, useServerChange } from '@qadam/ui';
import { useText } from '../text';
import { RestoreDocumentDocument } from './withdrawal.generated';

export interface RestoreDocumentProps {
  readonly id: string;
  readonly onDone: () => void;
}

/** Brings a document back with the findings that went with it. */
export const RestoreDocument = ({ id, onDone }: RestoreDocumentProps) => {
  const t = useText();
  const failureText = useFailureText();
  const [restore, { fetching }] = useServerChange(RestoreDocumentDocument);
  const take = async () => {
    const outcome = await restore({ id });
    if (outcome.error) return notify({ text: failureText(outcome.error), tone: 'bad' });
    const { findingCount } = outcome.data.restoreDocument;
    notify({ text: t('withdrawal.restored', { count: findingCount }), tone: 'good' });
    onDone();
  };
  return (
    <Button disabled={fetching} onClick={() => void take()}>
      {t('withdrawal.restore')}
    </Button>
  );
};

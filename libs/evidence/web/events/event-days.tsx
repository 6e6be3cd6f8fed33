import { useFormat } from '@qadam/ui';
import { useText } from '../text';

interface EventDaysProps {
  readonly event: { readonly startsOn: string | null; readonly endsOn: string | null };
}

/** The days of an event, or that its source names none. */
export const EventDays = ({ event: { startsOn, endsOn } }: EventDaysProps) => {
  const t = useText();
  const { dayRange } = useFormat();
  return <span>{startsOn ? dayRange(startsOn, endsOn ?? startsOn) : t('events.noDays')}</span>;
};

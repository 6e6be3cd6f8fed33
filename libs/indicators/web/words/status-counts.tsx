import { type Status, StatusShape } from '@qadam/ui';
import { useText } from '../text';
import type { CountsLineFragment } from './indicator-line.generated';

const order: readonly (readonly [keyof CountsLineFragment, Status])[] = [
  ['onTrack', 'on-track'],
  ['moderate', 'moderate'],
  ['limited', 'limited'],
  ['away', 'away'],
  ['notAssessable', 'not-assessable'],
];

/** How many have each status: shape, number and word; statuses that none has are left out. */
export const StatusCounts = ({
  counts,
  isShort = false,
}: {
  readonly counts: CountsLineFragment;
  readonly isShort?: boolean;
}) => {
  const t = useText();
  return (
    <ul className="ind-counts" data-short={isShort}>
      {order
        .filter(([key]) => counts[key] > 0)
        .map(([key, status]) => (
          <li key={key} title={t(`counts.${key}`, { count: counts[key] })}>
            <StatusShape status={status} />
            <span className={isShort ? 'q-unseen' : undefined}>
              {t(`counts.${key}`, { count: counts[key] })}
            </span>
            {isShort && <span aria-hidden="true">{counts[key]}</span>}
          </li>
        ))}
    </ul>
  );
};

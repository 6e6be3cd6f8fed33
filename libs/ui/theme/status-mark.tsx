import { useUiText } from '../i18n/ui-text';
import { type Status, statusColour, statusOutline } from './status';

/** The shape of a status alone; beside it must stand the word, or a name for assistive technology. */
export const StatusShape = ({ status, size = 12 }: { readonly status: Status; readonly size?: number }) => (
  <svg
    className="q-status-shape"
    width={size}
    height={size}
    viewBox="0 0 12 12"
    aria-hidden="true"
    style={{ color: `var(--q-${statusColour[status]})` }}
  >
    <path
      d={statusOutline[status]}
      {...(status === 'not-assessable'
        ? { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6 }
        : { fill: 'currentColor' })}
    />
  </svg>
);

export interface StatusMarkProps {
  readonly status: Status;
  /** `short` (default) is the label of tables; `long` names the progress in full. */
  readonly wording?: 'short' | 'long';
  /** Said instead, where a method has a more exact word for this shape. */
  readonly word?: string;
  /** Whether a target value is set: without one no word names it. */
  readonly hasTarget?: boolean;
}

/** Colour, shape and word of a status. */
export const StatusMark = ({ status, wording = 'short', word, hasTarget = true }: StatusMarkProps) => {
  const t = useUiText();
  const usual =
    status === 'away' && !hasTarget ? t('status.withoutTarget.away') : t(`status.${wording}.${status}`);
  return (
    <span className="q-status">
      <StatusShape status={status} />
      <span>{word ?? usual}</span>
    </span>
  );
};

/**
 * The status of several indicators together, such as of a goal: no word names a target, as not each of them has one.
 */
export const MeanMark = (props: Omit<StatusMarkProps, 'hasTarget'>) => (
  <StatusMark {...props} hasTarget={false} />
);

/** The short word of the status of several indicators together, for tables and pictures. */
export const useMeanWords = (): ((status: Status) => string) => {
  const t = useUiText();
  return (status) => (status === 'away' ? t('status.withoutTarget.away') : t(`status.short.${status}`));
};

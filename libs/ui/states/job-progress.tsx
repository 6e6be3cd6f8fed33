import { Button } from '../controls';
import { useUiText } from '../i18n/ui-text';

export interface JobProgressProps {
  /** What is being done, in words. */
  readonly doing: string;
  readonly done: number;
  /** Left out where the end is not known. */
  readonly total?: number;
  readonly onCancel?: () => void;
}

/** Long work: what is being done, how far, and the way to stop it. */
export const JobProgress = ({ doing, done, total, onCancel }: JobProgressProps) => {
  const t = useUiText();
  return (
    <div className="q-job">
      <div className="q-job-words" role="status">
        <span>{doing}</span>
        {total !== undefined && (
          <span className="q-muted q-figures">{t('state.progress', { done, total })}</span>
        )}
      </div>
      <progress aria-label={doing} {...(total === undefined ? {} : { value: done, max: total })} />
      {onCancel && <Button onClick={onCancel}>{t('state.cancel')}</Button>}
    </div>
  );
};

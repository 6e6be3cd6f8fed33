import { Button } from '../controls';
import { useUiText } from '../i18n/ui-text';
import { IconAlertTriangle } from '../icons';

export interface ErrorStateProps {
  /** What happened; the general sentence by default. */
  readonly happened?: string;
  /** What is safe. */
  readonly safe?: string;
  /** What to do next. */
  readonly next?: string;
  /** For the administrator. */
  readonly code?: string;
  readonly onRetry?: () => void;
}

/** Says what happened, what is safe and what to do next. */
export const ErrorState = ({ happened, safe, next, code = 'UNKNOWN', onRetry }: ErrorStateProps) => {
  const t = useUiText();
  return (
    <div className="q-error" role="alert">
      <p className="q-error-title">
        <IconAlertTriangle size={20} stroke={1.8} aria-hidden="true" />
        {happened ?? t('state.error')}
      </p>
      <p>{safe ?? t('state.errorSafe')}</p>
      <p>{next ?? t('state.errorNext', { code })}</p>
      {onRetry && <Button onClick={onRetry}>{t('state.retry')}</Button>}
    </div>
  );
};

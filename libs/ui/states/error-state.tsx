import { Button } from '../controls';
import { PlaceLink } from '../i18n';
import { useUiText } from '../i18n/ui-text';
import { IconAlertTriangle } from '../icons';

/** A link out of a dead end. */
export interface WayBack {
  readonly to: string;
  readonly label: string;
}

export interface ErrorStateProps {
  /** What happened; the general sentence by default. */
  readonly happened?: string;
  /** What is safe; `null` where nothing was at stake. */
  readonly safe?: string | null;
  /** What to do next; `null` where `happened` says it. */
  readonly next?: string | null;
  /** For the administrator. */
  readonly code?: string;
  readonly onRetry?: () => void;
  /** What the button says that tries again. */
  readonly retryLabel?: string;
  readonly back?: WayBack;
}

/** Says what happened, what is safe and what to do next. */
export const ErrorState = ({
  happened,
  safe,
  next,
  code = 'UNKNOWN',
  onRetry,
  retryLabel,
  back,
}: ErrorStateProps) => {
  const t = useUiText();
  return (
    <div className="q-error" role="alert">
      <p className="q-error-title">
        <IconAlertTriangle size={20} stroke={1.8} aria-hidden="true" />
        {happened ?? t('state.error')}
      </p>
      {safe !== null && <p>{safe ?? t('state.errorSafe')}</p>}
      {next !== null && <p>{next ?? t('state.errorNext', { code })}</p>}
      {(onRetry || back) && (
        <div className="q-error-ways">
          {onRetry && <Button onClick={onRetry}>{retryLabel ?? t('state.retry')}</Button>}
          {back && (
            <PlaceLink className="q-button" to={back.to}>
              {back.label}
            </PlaceLink>
          )}
        </div>
      )}
    </div>
  );
};

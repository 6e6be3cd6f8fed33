import { useUiText } from '../i18n/ui-text';
import { Page } from '../shell/page';
import type { WayBack } from '../states/error-state';
import type { Failure } from './failure';
import { FailureState } from './failure-state';

const titled = ['not-found', 'forbidden'] as const;

export interface FailurePageProps {
  readonly failure: Failure;
  readonly onRetry?: () => void;
  /** Where the record would have been found; the overview by default. */
  readonly back?: WayBack;
}

/** A whole page that could not be shown: its heading says why, and a link leads on. */
export const FailurePage = ({ failure, ...rest }: FailurePageProps) => {
  const t = useUiText();
  const code = titled.find((each) => each === failure.code);
  return (
    <Page title={code ? t(`errors.title.${code}`) : t('state.error')} width="text">
      <FailureState failure={failure} {...rest} />
    </Page>
  );
};

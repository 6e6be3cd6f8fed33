import { ErrorState, Page } from '@qadam/ui';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { useText } from '../text';
import { NotFound } from './not-found';

/** What stands where a page failed; the shell around it goes on working. */
export const WrongTurn = () => {
  const t = useText();
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  return (
    <Page title={t('failed.title')} width="text">
      <ErrorState
        code="PAGE_FAILED"
        onRetry={() => location.reload()}
        retryLabel={t('failed.reload')}
        back={{ to: '/', label: t('notFound.step') }}
      />
    </Page>
  );
};

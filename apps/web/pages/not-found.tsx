import { EmptyState, Page, PlaceLink } from '@qadam/ui';
import { useText } from '../text';

export const NotFound = () => {
  const t = useText();
  return (
    <Page title={t('notFound.title')} width="text">
      <EmptyState title={t('notFound.text')} step={<PlaceLink to="/">{t('notFound.step')}</PlaceLink>} />
    </Page>
  );
};

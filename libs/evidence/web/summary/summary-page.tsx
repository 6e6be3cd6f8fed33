import { Page } from '@qadam/ui';
import { useText } from '../text';
import { VoicesTabs } from '../voices-tabs';
import { VoicesSummaryView } from './summary-view';

/** The published summary, for everyone. */
export const SummaryPage = () => {
  const t = useText();
  return (
    <Page title={t('title')} lead={t('publicLead')}>
      <VoicesTabs />
      <VoicesSummaryView />
    </Page>
  );
};

import { useAccount } from '@qadam/identity/web';
import { Page } from '@qadam/ui';
import { SuggestionsUsed } from '../suggestions/suggestions-used';
import { useText } from '../text';
import { VoicesTabs } from '../voices-tabs';
import { VoicesSummaryView } from './summary-view';

/** The published summary, for everyone. */
export const SummaryPage = () => {
  const t = useText();
  const { holds } = useAccount();
  return (
    <Page title={t('title')} lead={t('publicLead')}>
      <VoicesTabs />
      <VoicesSummaryView />
      {holds('analyst', 'administrator') && <SuggestionsUsed />}
    </Page>
  );
};

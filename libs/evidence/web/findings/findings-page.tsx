import { RequireRole, useAccount } from '@qadam/identity/web';
import { Page } from '@qadam/ui';
import { useSearchParams } from 'react-router';
import { FindingDownloads } from '../exchange/finding-downloads';
import { useText } from '../text';
import { readers, VoicesTabs } from '../voices-tabs';
import { filterOfAddress } from './filter-address';
import { FindingFilters } from './finding-filters';
import { SavedViews } from '../views/saved-views';
import { SelectableFindings } from './selectable-findings';
import { VoiceList } from './voice-list';
import '../voices.css';
import './findings.css';

/** All findings that the reader may see, by filters that stand in the address. */
export const FindingsPage = () => {
  const t = useText();
  const { holds } = useAccount();
  const [search] = useSearchParams();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <VoicesTabs />
      <RequireRole roles={readers}>
        <SavedViews />
        <FindingFilters mayWithdraw={holds('analyst')} />
        <FindingDownloads search={search} />
        {holds('analyst') ? (
          <SelectableFindings key={search.toString()} filter={filterOfAddress(search)} />
        ) : (
          <VoiceList key={search.toString()} filter={filterOfAddress(search)} />
        )}
      </RequireRole>
    </Page>
  );
};

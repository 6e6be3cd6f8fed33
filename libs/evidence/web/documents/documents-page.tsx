import { RequireRole, useAccount } from '@qadam/identity/web';
import { EmptyState, FailureState, Page, PlaceLink, Skeleton, useServerData } from '@qadam/ui';
import { useText } from '../text';
import { readers, VoicesTabs } from '../voices-tabs';
import { WaitingHere } from '../waiting/waiting-here';
import { WithdrawnDocuments } from '../withdrawal/withdrawn-documents';
import { DocumentTable } from './document-table';
import { VoiceDocumentsDocument } from './documents.generated';
import '../voices.css';

const AddLink = () => {
  const t = useText();
  return (
    <PlaceLink className="q-button" data-main="true" to="/voices/documents/new">
      {t('documents.add')}
    </PlaceLink>
  );
};

const Documents = () => {
  const t = useText();
  const { holds } = useAccount();
  const { data, error, again } = useServerData(
    VoiceDocumentsDocument,
    {},
    { requestPolicy: 'cache-and-network' },
  );
  if (error) return <FailureState failure={error} onRetry={again} />;
  if (!data) return <Skeleton shape="list" />;
  return (
    <>
      {holds('analyst') && <WaitingHere />}
      {data.voiceDocuments.length === 0 ? (
        <EmptyState title={t('documents.none')} step={<AddLink />} />
      ) : (
        <DocumentTable documents={data.voiceDocuments} />
      )}
      {holds('analyst', 'administrator') && <WithdrawnDocuments onRestored={again} />}
    </>
  );
};

/** All documents that the reader may open. */
export const DocumentsPage = () => {
  const t = useText();
  const { holds } = useAccount();
  return (
    <Page title={t('title')} lead={t('lead')} actions={holds('analyst') && <AddLink />}>
      <VoicesTabs />
      <RequireRole roles={readers}>
        <Documents />
      </RequireRole>
    </Page>
  );
};

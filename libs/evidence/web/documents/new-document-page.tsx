import { RequireRole } from '@qadam/identity/web';
import { FailureState, Page, Skeleton, useServerData } from '@qadam/ui';
import { useText } from '../text';
import { NewDocumentChoicesDocument } from './documents.generated';
import { NewDocumentForm } from './new-document-form';
import '../voices.css';

const NewDocument = () => {
  const { data, error, again } = useServerData(NewDocumentChoicesDocument, {});
  if (error) return <FailureState failure={error} onRetry={again} />;
  return data ? <NewDocumentForm choices={data} /> : <Skeleton />;
};

/** Adds a document: pasted text, or a file. */
export const NewDocumentPage = () => {
  const t = useText();
  return (
    <Page
      title={t('documents.add')}
      lead={t('documents.addLead')}
      width="text"
      crumbs={[
        { label: t('title'), to: '/voices' },
        { label: t('tabs.documents'), to: '/voices/documents' },
        { label: t('documents.add') },
      ]}
    >
      <RequireRole roles={['analyst']}>
        <NewDocument />
      </RequireRole>
    </Page>
  );
};

import { RequireRole } from '@qadam/identity/web';
import { EmptyState, FailurePage, Page, Skeleton, useServerData } from '@qadam/ui';
import { useParams } from 'react-router';
import { useText } from '../text';
import { MaskList } from './mask-list';
import { VoiceMasksDocument } from './masks.generated';
import '../voices.css';

const Masks = ({ id }: { readonly id: string }) => {
  const t = useText();
  const { data, error, again } = useServerData(VoiceMasksDocument, { documentId: id });
  const back = { to: `/voices/documents/${id}`, label: t('columns.toText') };
  if (error) return <FailurePage failure={error} onRetry={again} back={back} />;
  if (!data) return <Skeleton shape="list" />;
  if (data.voiceMasks.length === 0) return <EmptyState title={t('masks.none')} />;
  return <MaskList masks={data.voiceMasks} again={again} isLinked={false} />;
};

/** The personal data of a document, as placeholders. */
export const MasksPage = () => {
  const t = useText();
  const { id = '' } = useParams();
  return (
    <Page
      title={t('masks.title')}
      lead={t('masks.lead')}
      width="text"
      crumbs={[
        { label: t('title'), to: '/voices' },
        { label: t('tabs.documents'), to: '/voices/documents' },
        { label: t('columns.document'), to: `/voices/documents/${id}` },
        { label: t('masks.title') },
      ]}
    >
      <RequireRole roles={['analyst', 'administrator']}>
        <Masks id={id} />
      </RequireRole>
    </Page>
  );
};

import { RequireRole, useAccount } from '@qadam/identity/web';
import { EmptyState, FailurePage, Page, Skeleton, useServerData } from '@qadam/ui';
import { useParams } from 'react-router';
import { useText } from '../text';
import { MaskList } from './mask-list';
import { LiftedMasksDocument, VoiceMasksDocument } from './masks.generated';
import '../voices.css';

const Masks = ({ id }: { readonly id: string }) => {
  const t = useText();
  const { holds } = useAccount();
  const { data, error, again } = useServerData(VoiceMasksDocument, { documentId: id });
  const taken = useServerData(LiftedMasksDocument, { documentId: id }, { paused: !holds('administrator') });
  const againBoth = () => {
    again();
    taken.again();
  };
  const lifted = taken.data?.liftedMasks ?? [];
  const back = { to: `/voices/documents/${id}`, label: t('columns.toText') };
  if (error) return <FailurePage failure={error} onRetry={again} back={back} />;
  if (!data) return <Skeleton shape="list" />;
  return (
    <>
      {data.voiceMasks.length === 0 ? (
        <EmptyState title={t('masks.none')} />
      ) : (
        <MaskList masks={data.voiceMasks} again={againBoth} isLinked={false} />
      )}
      {lifted.length > 0 && (
        <section className="v-section" aria-labelledby="masks-lifted">
          <h2 id="masks-lifted">{t('masks.liftedTitle')}</h2>
          <MaskList masks={lifted} again={againBoth} isLinked={false} />
        </section>
      )}
    </>
  );
};

/** The personal data of a document, as placeholders. */
export const MasksPage = () => {
  const t = useText();
  const { id = '' } = useParams();
  const { holds } = useAccount();
  const { data } = useServerData(
    VoiceMasksDocument,
    { documentId: id },
    { paused: !holds('analyst', 'administrator') },
  );
  return (
    <Page
      title={t('masks.title')}
      lead={t('masks.lead')}
      width="text"
      crumbs={[
        { label: t('title'), to: '/voices' },
        { label: t('tabs.documents'), to: '/voices/documents' },
        { label: data?.voiceMasks[0]?.documentTitle ?? t('columns.document'), to: `/voices/documents/${id}` },
        { label: t('masks.title') },
      ]}
    >
      <RequireRole roles={['analyst', 'administrator']}>
        <Masks id={id} />
      </RequireRole>
    </Page>
  );
};

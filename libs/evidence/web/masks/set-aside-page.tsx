import { RequireRole } from '@qadam/identity/web';
import {
  type Column,
  DataTable,
  EmptyState,
  FailureState,
  Page,
  Skeleton,
  useFormat,
  useServerData,
} from '@qadam/ui';
import { useText } from '../text';
import { VoicesTabs } from '../voices-tabs';
import { MaskList } from './mask-list';
import { SetAsideDocument, type SetAsideQuery } from './masks.generated';
import '../voices.css';
import '../columns/columns.css';

type Refused = SetAsideQuery['refusedFiles'][number];

const RefusedTable = ({ files }: { readonly files: readonly Refused[] }) => {
  const t = useText();
  const { dayInDigits } = useFormat();
  const columns: Column<Refused>[] = [
    {
      id: 'file',
      title: t('aside.file'),
      isRowName: true,
      sortKey: ({ fileName }) => fileName,
      cell: ({ id, fileName, isKept }) =>
        isKept ? (
          <a href={`/api/documents/refused/${id}`} download>
            {fileName}
          </a>
        ) : (
          fileName
        ),
    },
    {
      id: 'problem',
      title: t('aside.problem'),
      sortKey: ({ kind }) => kind,
      cell: ({ message, remedy, place, fileName }) => (
        <>
          {place !== fileName && <b>{place}: </b>}
          {message} {remedy}
        </>
      ),
    },
    { id: 'by', title: t('aside.by'), cell: ({ createdByName }) => createdByName ?? t('aside.terminal') },
    {
      id: 'on',
      title: t('documents.added'),
      sortKey: ({ createdAt }) => createdAt,
      cell: ({ createdAt }) => dayInDigits(createdAt),
    },
  ];
  return (
    <div className="q-stacked">
      <DataTable caption={t('aside.refused')} columns={columns} rows={files} rowId={({ id }) => id} />
    </div>
  );
};

const SetAside = () => {
  const t = useText();
  const { data, error, again } = useServerData(SetAsideDocument, {});
  if (error) return <FailureState failure={error} onRetry={again} />;
  if (!data) return <Skeleton shape="list" />;
  return (
    <>
      <section className="v-columns">
        <h2>{t('aside.asked')}</h2>
        {data.askedUnmaskings.length === 0 ? (
          <p className="q-muted">{t('aside.noneAsked')}</p>
        ) : (
          <MaskList masks={data.askedUnmaskings} again={again} isLinked />
        )}
      </section>
      <section className="v-columns">
        <h2>{t('aside.refused')}</h2>
        {data.refusedFiles.length === 0 ? (
          <EmptyState title={t('aside.noneRefused')} />
        ) : (
          <RefusedTable files={data.refusedFiles} />
        )}
      </section>
    </>
  );
};

/** What waits for an administrator: files that were refused, masks that may be mistakes. */
export const SetAsidePage = () => {
  const t = useText();
  return (
    <Page title={t('title')} lead={t('aside.lead')}>
      <VoicesTabs />
      <RequireRole roles={['administrator']}>
        <SetAside />
      </RequireRole>
    </Page>
  );
};

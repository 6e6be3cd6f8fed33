import { type Column, DataTable, PlaceLink, useFormat, useServerData } from '@qadam/ui';
import type { DocumentPartsFragment } from '../documents/documents.generated';
import { useText } from '../text';
import { RestoreDocument } from './restore-document';
import { WithdrawnDocumentsDocument } from './withdrawal.generated';
import './withdrawal.css';

/** Documents that were withdrawn, each with why and with the way back; nothing where there are none. */
export const WithdrawnDocuments = ({ onRestored }: { readonly onRestored: () => void }) => {
  const t = useText();
  const { dayInDigits, number } = useFormat();
  const { data, again } = useServerData(
    WithdrawnDocumentsDocument,
    {},
    { requestPolicy: 'cache-and-network' },
  );
  const documents = data?.withdrawnDocuments ?? [];
  if (documents.length === 0) return null;
  const columns: Column<DocumentPartsFragment>[] = [
    {
      id: 'title',
      title: t('documents.title'),
      isRowName: true,
      sortKey: ({ title }) => title,
      cell: ({ id, title, language }) => (
        <PlaceLink to={`/voices/documents/${id}`} lang={language}>
          {title}
        </PlaceLink>
      ),
    },
    { id: 'reason', title: t('masks.reason'), cell: ({ withdrawnReason }) => withdrawnReason },
    { id: 'by', title: t('withdrawal.by'), cell: ({ withdrawnByName }) => withdrawnByName },
    {
      id: 'on',
      title: t('withdrawal.on'),
      sortKey: ({ withdrawnAt }) => withdrawnAt ?? '',
      cell: ({ withdrawnAt }) => withdrawnAt && dayInDigits(withdrawnAt),
    },
    {
      id: 'findings',
      title: t('tabs.findings'),
      figures: true,
      sortKey: ({ withdrawnFindingCount }) => withdrawnFindingCount,
      cell: ({ withdrawnFindingCount }) => number(withdrawnFindingCount),
    },
    {
      id: 'restore',
      title: t('withdrawal.restore'),
      cell: ({ id }) => (
        <RestoreDocument
          id={id}
          onDone={() => {
            again();
            onRestored();
          }}
        />
      ),
    },
  ];
  return (
    <section className="v-section" aria-labelledby="withdrawn-documents">
      <h2 id="withdrawn-documents">{t('withdrawal.list')}</h2>
      <p className="q-muted v-list-note">{t('withdrawal.listNote')}</p>
      <DataTable caption={t('withdrawal.list')} columns={columns} rows={documents} rowId={({ id }) => id} />
    </section>
  );
};

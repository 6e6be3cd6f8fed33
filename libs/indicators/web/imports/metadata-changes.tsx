import { Button, type Column, DataTable, FailureState, Skeleton, useServerData } from '@qadam/ui';
import { useState } from 'react';
import { useMetadataText } from '../metadata/text';
import { useImportText } from './text';
import { ImportMetadataDocument, type ImportMetadataQuery } from './import.generated';

type Change = ImportMetadataQuery['importMetadataChanges'][number];

const atOnce = 20;
const languages = ['kk', 'ru', 'en'] as const;

/** The texts about indicators that a commit changes or changed: long ones fold away. */
export const MetadataChanges = ({
  id,
  isCommitted,
}: {
  readonly id: number;
  readonly isCommitted: boolean;
}) => {
  const t = useImportText();
  const words = useMetadataText();
  const [shown, setShown] = useState(atOnce);
  const { data, error } = useServerData(ImportMetadataDocument, { id }, { requestPolicy: 'network-only' });
  if (error) return <FailureState failure={error} />;
  if (!data) return <Skeleton shape="list" />;
  const changes = data.importMetadataChanges;
  if (changes.length === 0) return null;
  const text = (content: string | null) =>
    content === null ? '—' : <span className="ind-import-text">{content}</span>;
  const columns: readonly Column<Change>[] = [
    {
      id: 'indicator',
      title: t('metadata.indicator'),
      isRowName: true,
      cell: ({ indicator, title }) => `${indicator} ${title}`,
    },
    {
      id: 'field',
      title: t('metadata.field'),
      cell: ({ field, lang }) => {
        const language = languages.find((known) => known === lang);
        const name = words(`fields.${field as 'definition'}`);
        return language === undefined ? name : `${name}, ${t(`metadata.languages.${language}`)}`;
      },
    },
    { id: 'old', title: t(isCommitted ? 'difference.before' : 'metadata.old'), cell: ({ old }) => text(old) },
    {
      id: 'new',
      title: t(isCommitted ? 'difference.since' : 'metadata.new'),
      cell: (change) => text(change.text),
    },
  ];
  return (
    <section aria-labelledby="import-metadata" className="ind-import-differences">
      <h2 id="import-metadata">{t('metadata.title')}</h2>
      <p className="q-muted">{t('metadata.note')}</p>
      <div className="q-stacked">
        <DataTable
          caption={t('metadata.title')}
          columns={columns}
          rows={changes.slice(0, shown)}
          rowId={({ indicator, field, lang }) => `${indicator} ${field} ${lang}`}
        />
      </div>
      {changes.length > shown && (
        <p className="ind-import-more">
          <Button onClick={() => setShown(shown + 4 * atOnce)}>{t('more')}</Button>
          <span className="q-muted">{t('shown', { shown, total: changes.length })}</span>
        </p>
      )}
    </section>
  );
};

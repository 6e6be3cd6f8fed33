import { type Column, DataTable } from '@qadam/ui';
import { useText } from '../text';
import type { ShownImportQuery } from './import.generated';

type NewCode = ShownImportQuery['figureImport']['newCodes'][number];

/** Indicators and towns that nobody knows yet: each with the nearest known, as it may be a slip of the pen. */
export const NewCodes = ({ codes }: { readonly codes: readonly NewCode[] }) => {
  const t = useText();
  if (codes.length === 0) return null;
  const columns: readonly Column<NewCode>[] = [
    {
      id: 'code',
      title: t('imports.newCodes.code'),
      isRowName: true,
      cell: ({ code }) => <code>{code}</code>,
    },
    {
      id: 'kind',
      title: t('imports.newCodes.kind'),
      cell: ({ kind }) => t(kind === 'indicator' ? 'imports.newCodes.indicator' : 'imports.newCodes.area'),
    },
    { id: 'name', title: t('imports.newCodes.name'), cell: ({ name }) => name },
    {
      id: 'nearest',
      title: t('imports.newCodes.nearest'),
      cell: ({ kind, nearestCode, nearestName }) =>
        nearestCode === null ? '—' : kind === 'indicator' ? `${nearestCode} ${nearestName}` : nearestName,
    },
  ];
  return (
    <section aria-labelledby="import-new-codes" className="ind-import-differences">
      <h2 id="import-new-codes">{t('imports.newCodes.title')}</h2>
      <p className="q-muted">{t('imports.newCodes.note')}</p>
      <DataTable
        caption={t('imports.newCodes.title')}
        columns={columns}
        rows={codes}
        rowId={({ kind, code }) => `${kind} ${code}`}
      />
    </section>
  );
};

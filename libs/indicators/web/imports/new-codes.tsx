import { type Column, DataTable } from '@qadam/ui';
import { useImportText } from './text';
import type { ShownImportQuery } from './import.generated';

type NewCode = ShownImportQuery['figureImport']['newCodes'][number];

/** Indicators and towns that nobody knows yet: each with the nearest known, as it may be a slip of the pen. */
export const NewCodes = ({ codes }: { readonly codes: readonly NewCode[] }) => {
  const t = useImportText();
  if (codes.length === 0) return null;
  const region: Column<NewCode> = {
    id: 'region',
    title: t('newCodes.region'),
    cell: ({ kind, regionName }) => (kind === 'indicator' ? '—' : (regionName ?? t('newCodes.noRegion'))),
  };
  const isLacking = codes.some(({ kind, regionName }) => kind === 'area' && regionName == null);
  const columns: readonly Column<NewCode>[] = [
    {
      id: 'code',
      title: t('newCodes.code'),
      isRowName: true,
      cell: ({ code }) => <code>{code}</code>,
    },
    {
      id: 'kind',
      title: t('newCodes.kind'),
      cell: ({ kind }) => t(kind === 'indicator' ? 'newCodes.indicator' : 'newCodes.area'),
    },
    { id: 'name', title: t('newCodes.name'), cell: ({ name }) => name },
    {
      id: 'nearest',
      title: t('newCodes.nearest'),
      cell: ({ kind, nearestCode, nearestName }) =>
        nearestCode === null ? '—' : kind === 'indicator' ? `${nearestCode} ${nearestName}` : nearestName,
    },
    ...(codes.some(({ kind }) => kind === 'area') ? [region] : []),
  ];
  return (
    <section aria-labelledby="import-new-codes" className="ind-import-differences">
      <h2 id="import-new-codes">{t('newCodes.title')}</h2>
      <p className="q-muted">{t('newCodes.note')}</p>
      {isLacking && <p>{t('newCodes.sayRegion')}</p>}
      <DataTable
        caption={t('newCodes.title')}
        columns={columns}
        rows={codes}
        rowId={({ kind, code }) => `${kind} ${code}`}
      />
    </section>
  );
};

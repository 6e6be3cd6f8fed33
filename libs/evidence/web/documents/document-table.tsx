import { type Column, DataTable, Mark, PlaceLink, useFormat } from '@qadam/ui';
import { useText } from '../text';
import { distinctions } from './distinct-titles';
import type { DocumentPartsFragment } from './documents.generated';

/** Documents with how far their reading is. */
export const DocumentTable = ({ documents }: { readonly documents: readonly DocumentPartsFragment[] }) => {
  const t = useText();
  const { dayInDigits, number } = useFormat();
  const distinct = distinctions(documents);
  const columns: Column<DocumentPartsFragment>[] = [
    {
      id: 'title',
      title: t('documents.title'),
      isRowName: true,
      sortKey: ({ title }) => title,
      cell: ({ id, title, language, isIllustrative }) => (
        <>
          <PlaceLink to={`/voices/documents/${id}`} lang={language}>
            {title}
          </PlaceLink>{' '}
          {distinct.has(id) && <span className="q-muted">{distinct.get(id)}</span>}{' '}
          {isIllustrative && <Mark kind="illustrative" />}
        </>
      ),
    },
    {
      id: 'area',
      title: t('finding.area'),
      sortKey: ({ areaName }) => areaName,
      cell: ({ areaName }) => areaName,
    },
    {
      id: 'added',
      title: t('documents.added'),
      sortKey: ({ createdAt }) => createdAt,
      cell: ({ createdAt }) => dayInDigits(createdAt),
    },
    {
      id: 'paragraphs',
      title: t('documents.paragraphs'),
      figures: true,
      sortKey: ({ paragraphCount }) => paragraphCount,
      cell: ({ paragraphCount }) => number(paragraphCount),
    },
    {
      id: 'findings',
      title: t('tabs.findings'),
      figures: true,
      sortKey: ({ findingCount }) => findingCount,
      cell: ({ findingCount }) => number(findingCount),
    },
    {
      id: 'untagged',
      title: t('documents.untagged'),
      figures: true,
      sortKey: ({ untaggedCount }) => untaggedCount,
      cell: ({ untaggedCount }) => number(untaggedCount),
    },
  ];
  return (
    <DataTable caption={t('tabs.documents')} columns={columns} rows={documents} rowId={({ id }) => id} />
  );
};

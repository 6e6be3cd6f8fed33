import { type Column, DataTable, useFormat } from '@qadam/ui';
import type { SeriesData } from '../indicator/indicator-document';
import { digitsFor } from '../words/figure-digits';
import type { DimensionGaps } from './group-gaps';
import { useInequalityText } from './text';

type Year = DimensionGaps['years'][number];

/** Every group in every year, with what was worked out from them. */
export const GapTable = ({ gap, series }: { readonly gap: DimensionGaps; readonly series: SeriesData }) => {
  const t = useInequalityText();
  const format = useFormat();
  const show = (value: number | null | undefined) =>
    value == null ? '' : format.number(value, { maximumFractionDigits: digitsFor(Number(value.toFixed(6))) });
  const columns: readonly Column<Year>[] = [
    { id: 'year', title: t('gaps.year'), isRowName: true, cell: ({ year }) => String(year) },
    ...gap.groups.map(({ code, label, years, values }) => ({
      id: code,
      title: label,
      figures: true,
      cell: ({ year }: Year) => show(values[years.indexOf(year)]),
    })),
    { id: 'gap', title: t('gaps.gap'), figures: true, cell: (year) => show(year.gap) },
    { id: 'ratio', title: t('gaps.ratioHead'), figures: true, cell: ({ ratio }) => show(ratio) },
    {
      id: 'dissimilarity',
      title: t('gaps.dissimilarityHead'),
      figures: true,
      cell: ({ dissimilarity }) =>
        dissimilarity === null ? '' : format.number(dissimilarity, { maximumFractionDigits: 3 }),
    },
  ];
  return (
    <details className="ind-details">
      <summary>{t('gaps.all')}</summary>
      <DataTable
        caption={`${gap.dimensionLabel}. ${series.label}, ${series.unit}`}
        columns={columns}
        rows={gap.years.toReversed()}
        rowId={({ year }) => year}
      />
    </details>
  );
};

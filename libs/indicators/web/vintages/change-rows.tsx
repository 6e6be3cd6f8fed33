import { type Column, DataTable, PlaceLink } from '@qadam/ui';
import { useFigureText, useRevisionText } from '../words/figure-text';
import { useVintagesText } from './text';
import type { LoadChangesQuery } from './vintages.generated';

export type LoadChange = LoadChangesQuery['loadChanges']['changes'][number];

/** Figures that a load changes, each with its old and new value. */
export const ChangeRows = ({
  title,
  changes,
}: {
  readonly title: string;
  readonly changes: readonly LoadChange[];
}) => {
  const t = useVintagesText();
  const figure = useFigureText();
  const revision = useRevisionText();
  const revised = ({ oldValue, newValue, ...measure }: LoadChange) =>
    oldValue == null || newValue == null ? null : revision(oldValue, newValue, measure);
  const columns: readonly Column<LoadChange>[] = [
    {
      id: 'indicator',
      title: t('columns.indicator'),
      isRowName: true,
      cell: ({ indicatorCode, indicatorTitle, seriesId, seriesLabel }) => (
        <>
          <PlaceLink to={`/indicators/${indicatorCode}?series=${seriesId}`}>
            <span className="ind-code">{indicatorCode}</span> {indicatorTitle}
          </PlaceLink>
          <span className="ind-sub">{seriesLabel}</span>
        </>
      ),
    },
    { id: 'area', title: t('columns.area'), cell: ({ areaName }) => areaName },
    { id: 'year', title: t('columns.year'), figures: true, cell: ({ year }) => String(year) },
    {
      id: 'old',
      title: t('columns.old'),
      figures: true,
      cell: (row) => revised(row)?.before ?? (row.oldValue == null ? '' : figure(row.oldValue, row)),
    },
    {
      id: 'new',
      title: t('columns.new'),
      figures: true,
      cell: (row) =>
        revised(row)?.after ?? (row.newValue == null ? t('fates.withdrawn') : figure(row.newValue, row)),
    },
    {
      id: 'difference',
      title: t('columns.difference'),
      figures: true,
      cell: (row) =>
        row.fate === 'added' || row.fate === 'older'
          ? t(`fates.${row.fate}`)
          : (revised(row)?.difference ?? ''),
    },
  ];
  return (
    <div className="ind-changes q-stacked" data-flow="true">
      <DataTable
        caption={title}
        columns={columns}
        rows={changes}
        rowId={({ seriesId, areaCode, year }) => `${seriesId}|${areaCode}|${year}`}
      />
    </div>
  );
};

import { type Column, DataTable, PlaceLink } from '@qadam/ui';
import { useFigureText, useSignedNumber } from '../words/figure-text';
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
  const signed = useSignedNumber();
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
      cell: (row) => (row.oldValue == null ? '' : figure(row.oldValue, row)),
    },
    {
      id: 'new',
      title: t('columns.new'),
      figures: true,
      cell: (row) => (row.newValue == null ? t('fates.withdrawn') : figure(row.newValue, row)),
    },
    {
      id: 'difference',
      title: t('columns.difference'),
      figures: true,
      cell: ({ fate, difference }) =>
        fate === 'added' || fate === 'older'
          ? t(`fates.${fate}`)
          : difference == null
            ? ''
            : signed(difference),
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

import {
  type BarChartSpec,
  chartNumber,
  type ChartSpec,
  type LineChartSpec,
  type MapChartSpec,
  type PictureSpec,
} from '@qadam/chart/domain';
import { useUiText } from '../i18n/ui-text';
import { DataTable } from '../states/data-table';
import { placesOf, yearsOf } from './csv';
import { FigureTable } from './figure-table';
import { sentences } from './sentences';

const places = { focus: 0, country: 1, other: 2 } as const;

/** What the chart is about comes first, then what it is compared with. */
const byRole = (series: LineChartSpec['series']) =>
  [...series].sort((left, right) => places[left.role] - places[right.role]);

const rowsOf = (spec: BarChartSpec | MapChartSpec) => (spec.kind === 'map' ? placesOf(spec) : spec.bars);

/** The figures of a chart as a table. */
const ChartTable = ({ spec }: { readonly spec: PictureSpec }) =>
  spec.kind === 'heat' || spec.kind === 'scatter' || spec.kind === 'ring' ? (
    <FigureTable spec={spec} />
  ) : (
    <ValueTable spec={spec} />
  );

export default ChartTable;

const ValueTable = ({ spec }: { readonly spec: ChartSpec | MapChartSpec }) => {
  const t = useUiText();
  const number = chartNumber(spec);
  const show = (value: number | null | undefined) =>
    value == null ? <span className="q-muted">{t('table.noValue')}</span> : number(value);
  if (spec.kind !== 'line')
    return (
      <DataTable
        caption={sentences(spec.title, spec.subtitle)}
        rows={rowsOf(spec)}
        rowId={({ id }) => id}
        columns={[
          {
            id: 'place',
            title: t('chart.place'),
            cell: ({ label }) => label,
            sortKey: ({ label }) => label,
            isRowName: true,
          },
          {
            id: 'value',
            title: `${t('chart.value')}, ${spec.unit}`,
            cell: ({ value }) => show(value),
            sortKey: ({ value }) => value,
            figures: true,
          },
        ]}
      />
    );
  const valueIn = (points: (typeof spec.series)[number]['points'], year: number) =>
    points.find((point) => point.year === year)?.value ?? null;
  return (
    <DataTable
      caption={sentences(spec.title, spec.subtitle)}
      rows={yearsOf(spec).reverse()}
      rowId={(year) => year}
      columns={[
        {
          id: 'year',
          title: t('chart.year'),
          cell: (year) => `${year}`,
          sortKey: (year) => year,
          isRowName: true,
        },
        ...byRole(spec.series).map(({ id, label, points }) => ({
          id: `series-${id}`,
          title: label,
          cell: (year: number) => {
            const point = points.find((one) => one.year === year);
            if (point?.isImpossible === true && point.value !== null)
              return t('table.impossible', { value: number(point.value) });
            return point?.low === undefined || point.high === undefined
              ? show(point?.value)
              : t('chart.withRange', {
                  value: number(point.value ?? 0),
                  ...{ low: number(point.low), high: number(point.high) },
                });
          },
          sortKey: (year: number) => valueIn(points, year),
          figures: true,
        })),
      ]}
    />
  );
};

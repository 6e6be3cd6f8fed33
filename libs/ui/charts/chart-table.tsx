import {
  type BarChartSpec,
  chartNumber,
  type ChartPoint,
  type ChartSpec,
  type LineChartSpec,
  type MapChartSpec,
  type PictureSpec,
} from '@qadam/chart/domain';
import { useUiText } from '../i18n/ui-text';
import { type Column, DataTable } from '../states/data-table';
import { figureYearsOf, placesOf, wholeYearsOf } from './csv';
import { FigureTable } from './figure-table';
import { sentences } from './sentences';

const places = { focus: 0, country: 1, other: 2 } as const;

/** What the chart is about comes first, then what it is compared with. */
const byRole = (series: LineChartSpec['series']) =>
  [...series].sort((left, right) => places[left.role] - places[right.role]);

const rowsOf = (spec: BarChartSpec | MapChartSpec) => (spec.kind === 'map' ? placesOf(spec) : spec.bars);

/** The figures of a chart as a table. */
const ChartTable = ({ spec }: { readonly spec: PictureSpec }) =>
  spec.kind === 'line' || spec.kind === 'bar' || spec.kind === 'map' ? (
    <ValueTable spec={spec} />
  ) : (
    <FigureTable spec={spec} />
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
  return <LineTables spec={spec} />;
};

/** The figures of the lines by years, newest first; years to come, with trend and target, stand in a table of their own. */
const LineTables = ({ spec }: { readonly spec: LineChartSpec }) => {
  const t = useUiText();
  const number = chartNumber(spec);
  const text = (point: ChartPoint | undefined) => {
    if (point?.value == null) return <span className="q-muted">{t('table.noValue')}</span>;
    if (point.previous !== undefined && point.isImpossible !== true)
      return t('table.revised', { value: number(point.value), previous: number(point.previous) });
    if (point.isImpossible === true) return t('table.impossible', { value: number(point.value) });
    return point.low === undefined || point.high === undefined
      ? number(point.value)
      : t('chart.withRange', {
          value: number(point.value),
          ...{ low: number(point.low), high: number(point.high) },
        });
  };
  const columnsOf = (series: LineChartSpec['series']): Column<number>[] => [
    {
      id: 'year',
      title: t('chart.year'),
      cell: (year) => `${year}`,
      sortKey: (year) => year,
      isRowName: true,
    },
    ...byRole(series).map(({ id, label, points }) => {
      const pointIn = (year: number) => points.find((one) => one.year === year);
      return {
        id: `series-${id}`,
        title: label,
        cell: (year: number) => text(pointIn(year)),
        sortKey: (year: number) => pointIn(year)?.value ?? null,
        figures: true,
      };
    }),
  ];
  const { target } = spec;
  const caption = sentences(spec.title, spec.subtitle);
  const projections = spec.series.filter(({ isProjection }) => isProjection === true);
  const newest = figureYearsOf(spec).at(-1) ?? -Infinity;
  const years = wholeYearsOf(spec);
  const ahead = years.filter((year) => year > newest);
  const targetColumn: Column<number>[] =
    target === undefined
      ? []
      : [
          {
            id: 'target',
            title: target.label,
            cell: (year) => (year === target.year ? number(target.value) : ''),
            figures: true,
          },
        ];
  const isAhead = target !== undefined && target.year > newest;
  return (
    <>
      <DataTable
        caption={caption}
        rows={years.filter((year) => year <= newest).reverse()}
        rowId={(year) => year}
        columns={[
          ...columnsOf(spec.series.filter(({ isProjection }) => isProjection !== true)),
          ...(isAhead ? [] : targetColumn),
        ]}
      />
      {ahead.length > 0 && (
        <>
          <p className="q-chart-ahead">{t('chart.ahead')}</p>
          <DataTable
            caption={sentences(caption, t('chart.ahead'))}
            rows={ahead}
            rowId={(year) => year}
            columns={[...columnsOf(projections), ...(isAhead ? targetColumn : [])]}
          />
        </>
      )}
    </>
  );
};

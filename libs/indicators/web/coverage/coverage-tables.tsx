import { type Column, DataTable, PlaceLink, useFormat } from '@qadam/ui';
import { areaQuery } from '../words/area-choice';
import type { CoverageQuery } from './coverage.generated';
import { useCoverageText } from './text';

type Data = CoverageQuery['coverage'];
type Indicator = Data['indicators'][number];

/** Years in words; whole numbers as they are, halves with their decimal. */
export const useYearsText = (): ((years: number) => string) => {
  const t = useCoverageText();
  return (years) => t('years', { count: years });
};

/** One line a goal for the chosen area. */
export const GoalCoverage = ({
  data,
  placeOf,
}: {
  readonly data: Data;
  readonly placeOf: (goal: string) => string;
}) => {
  const t = useCoverageText();
  const years = useYearsText();
  const rows = data.goals.flatMap(({ code, name }) => {
    const cell = data.cells.find((one) => one.goalCode === code && one.areaCode === data.area.code);
    return cell === undefined ? [] : [{ code, name, cell }];
  });
  type Row = (typeof rows)[number];
  const divisionsOf = (goal: string) =>
    data.divisions
      .filter(({ goalCode }) => goalCode === goal)
      .toSorted((one, other) => other.indicators - one.indicators);
  const columns: readonly Column<Row>[] = [
    {
      id: 'goal',
      title: t('goal'),
      isRowName: true,
      sortKey: ({ code }) => Number(code),
      cell: ({ code, name }) => <PlaceLink to={placeOf(code)}>{t('goalNamed', { code, name })}</PlaceLink>,
    },
    {
      id: 'measured',
      title: t('measured'),
      sortKey: ({ cell }) => cell.sharePercent,
      cell: ({ cell }) => (
        <span className="cov-share">
          <span aria-hidden="true">
            <span style={{ width: `${cell.sharePercent ?? 0}%` }} />
          </span>
          <span className="q-figures">{t('of', { measured: cell.measured, total: cell.total })}</span>
        </span>
      ),
    },
    {
      id: 'age',
      title: t('age'),
      figures: true,
      sortKey: ({ cell }) => cell.medianAgeYears,
      cell: ({ cell }) => (cell.medianAgeYears === null ? t('none') : years(cell.medianAgeYears)),
    },
    {
      id: 'divided',
      title: t('divided'),
      cell: ({ code }) =>
        divisionsOf(code)
          .slice(0, 4)
          .map(({ label, indicators }) => t('dividedOne', { label, count: indicators }))
          .join(' · ') || t('none'),
    },
    {
      id: 'national',
      title: t('national'),
      figures: true,
      sortKey: ({ cell }) => cell.nationalMeasured,
      cell: ({ cell }) =>
        cell.nationalTotal === 0
          ? t('none')
          : t('of', { measured: cell.nationalMeasured, total: cell.nationalTotal }),
    },
    {
      id: 'retired',
      title: t('retired'),
      figures: true,
      sortKey: ({ cell }) => cell.retiredMeasured,
      cell: ({ cell }) => (cell.retiredMeasured === 0 ? t('none') : cell.retiredMeasured),
    },
  ];
  return (
    <div className="q-stacked">
      <DataTable
        caption={t('goalsOf', { area: data.area.name })}
        columns={columns}
        rows={rows}
        rowId={({ code }) => code}
      />
    </div>
  );
};

/** The indicators of a goal: years, age, ways in which they are divided. */
export const IndicatorCoverage = ({ data, caption }: { readonly data: Data; readonly caption: string }) => {
  const t = useCoverageText();
  const format = useFormat();
  const years = useYearsText();
  const columns: readonly Column<Indicator>[] = [
    {
      id: 'indicator',
      title: t('indicator'),
      isRowName: true,
      cell: ({ code, title, scope, isRetired }) => (
        <>
          <PlaceLink to={`/indicators/${code}${areaQuery(data.area.code)}`}>
            <span className="ind-code">{code}</span> {title}
          </PlaceLink>
          <span className="ind-sub">
            {[scope === 'national' ? t('nationalMark') : '', isRetired ? t('retiredMark') : '']
              .filter((text) => text !== '')
              .join(' · ')}
          </span>
        </>
      ),
    },
    {
      id: 'years',
      title: t('yearsColumn'),
      figures: true,
      sortKey: ({ newestYear }) => newestYear,
      cell: ({ firstYear, newestYear }) =>
        newestYear === null ? (
          <span className="q-muted">{t('noFigures')}</span>
        ) : firstYear === newestYear ? (
          newestYear
        ) : (
          t('range', { first: firstYear, last: newestYear })
        ),
    },
    {
      id: 'count',
      title: t('count'),
      figures: true,
      sortKey: ({ yearCount }) => yearCount,
      cell: ({ yearCount }) => (yearCount === 0 ? '' : format.number(yearCount)),
    },
    {
      id: 'age',
      title: t('ageColumn'),
      figures: true,
      sortKey: ({ ageYears }) => ageYears,
      cell: ({ ageYears }) => (ageYears === null ? '' : years(ageYears)),
    },
    {
      id: 'divisions',
      title: t('divisions'),
      cell: ({ divisions, newestYear }) => (newestYear === null ? '' : divisions.join(', ') || t('none')),
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={data.indicators} rowId={({ code }) => code} />;
};

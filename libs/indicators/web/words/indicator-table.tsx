import { type Column, DataTable, PlaceLink, Sparkline, StatusMark, statuses } from '@qadam/ui';
import { useText } from '../text';
import { areaQuery, countryCode } from './area-choice';
import { useFigureText, useNumberWithUnit, useSignedNumber } from './figure-text';
import type { IndicatorLineFragment } from './indicator-line.generated';
import { useExactScoreText } from './mean-note';
import { sparkPoints } from './spark-points';
import { statusOf } from './status-of';
import { WeakBasis } from './weak-basis';

export interface IndicatorTableProps {
  readonly caption: string;
  readonly indicators: readonly IndicatorLineFragment[];
  readonly area: string;
  /** One of several short tables beneath each other: not sorted, and only the first shows its heads. */
  readonly part?: 'first' | 'continued';
}

const codeKey = (code: string): string => code.replace(/\d+/gu, (digits) => digits.padStart(3, '0'));

/** Indicators with their newest figures; with an area also how far it is from the country. */
export const IndicatorTable = ({ caption, indicators, area, part }: IndicatorTableProps) => {
  const t = useText();
  const figure = useFigureText();
  const signed = useSignedNumber();
  const withUnit = useNumberWithUnit();
  const scoreText = useExactScoreText();
  const isRegion = area !== countryCode;
  type Row = IndicatorLineFragment;
  const none = <span className="q-muted">{t('table.noData')}</span>;
  const columns: readonly Column<Row>[] = [
    {
      id: 'indicator',
      title: t('table.indicator'),
      isRowName: true,
      sortKey: ({ code }) => codeKey(code),
      cell: ({ code, title, scope, isRetired, seriesLabel, seriesId }) => (
        <>
          <PlaceLink to={`/indicators/${code}${areaQuery(area)}`}>
            <span className="ind-code">{code}</span> {title}
          </PlaceLink>
          <span className="ind-sub">
            {[
              seriesId === null ? '' : (seriesLabel ?? ''),
              scope === 'national' ? t('table.national') : '',
              isRetired ? t('table.retired') : '',
            ]
              .filter((text) => text !== '')
              .join(' · ')}
          </span>
        </>
      ),
    },
    {
      id: 'status',
      title: t('table.status'),
      sortKey: ({ status }) => statuses.indexOf(statusOf(status)),
      cell: ({ status, hasTarget, seriesId, seriesTogether, weaknesses }) =>
        seriesId === null ? (
          none
        ) : (
          <>
            <StatusMark status={statusOf(status)} hasTarget={hasTarget} />
            {seriesTogether > 1 && (
              <span className="ind-sub">{t('table.together', { count: seriesTogether })}</span>
            )}{' '}
            <WeakBasis reasons={weaknesses} />
          </>
        ),
    },
    {
      id: 'score',
      title: t('table.score'),
      figures: true,
      sortKey: ({ score }) => score,
      cell: ({ score }) => (score === null ? '' : scoreText(score)),
    },
    {
      id: 'value',
      title: t('table.value'),
      figures: true,
      sortKey: ({ value }) => value,
      cell: (row) => {
        const aside = row.setAside.at(-1);
        const isNewer = aside !== undefined && aside.year > (row.year ?? -Infinity);
        return (
          <>
            {row.value === null ? !isNewer && (row.seriesId === null ? '–' : none) : figure(row.value, row)}
            {isNewer && (
              <span className="ind-sub">
                <span aria-hidden="true">▲ </span>
                {t('table.setAside', { year: aside.year, value: figure(aside.value, row) })}
              </span>
            )}
          </>
        );
      },
    },
    {
      id: 'year',
      title: t('table.year'),
      figures: true,
      sortKey: ({ year }) => year,
      cell: ({ year }) => year ?? '',
    },
    ...(isRegion
      ? [
          {
            id: 'difference',
            title: t('table.difference'),
            figures: true,
            sortKey: ({ difference }: Row) => difference,
            cell: ({ difference, differenceYear, year, unitCode, unit }: Row) =>
              difference === null ? (
                ''
              ) : (
                <>
                  {unitCode === 'PT'
                    ? t('table.points', { number: signed(difference) })
                    : withUnit(signed(difference), { unitCode, unit })}
                  {differenceYear !== year && (
                    <span className="ind-sub">{t('table.inYear', { year: differenceYear })}</span>
                  )}
                </>
              ),
          },
        ]
      : []),
    {
      id: 'line',
      title: t('table.trend'),
      cell: (row) =>
        row.values.length > 1 ? (
          <Sparkline points={sparkPoints(row)} breakYears={row.breakYears} width={72} height={20} />
        ) : (
          ''
        ),
    },
  ];
  return (
    <div
      className="ind-table q-stacked"
      data-flow="true"
      {...(part === 'continued' ? { 'data-continued': true } : {})}
    >
      <DataTable
        caption={caption}
        columns={part === undefined ? columns : columns.map(({ sortKey: _sortKey, ...column }) => column)}
        rows={indicators}
        rowId={({ code }) => code}
      />
    </div>
  );
};

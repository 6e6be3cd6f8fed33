import {
  Button,
  type Column,
  DataTable,
  PlaceLink,
  rowsToCsv,
  saveCsv,
  StatusMark,
  statuses,
} from '@qadam/ui';
import { areaQuery } from '../words/area-choice';
import { useFigureText, useNumberWithUnit, useRevisionText } from '../words/figure-text';
import { statusOf } from '../words/status-of';
import type { Panel, PanelLine } from './panel';
import { useComparisonText } from './text';

interface Row extends PanelLine {
  readonly panel: Panel;
}

export interface ComparisonTableProps {
  readonly panels: readonly Panel[];
  readonly panelTitle: string;
  readonly lineTitle: string;
  readonly caption: string;
  readonly note: string;
}

/** The numbers of all panels: first and last common year, change, place among the regions, status. */
export const ComparisonTable = ({ panels, panelTitle, lineTitle, caption, note }: ComparisonTableProps) => {
  const t = useComparisonText();
  const figure = useFigureText();
  const revision = useRevisionText();
  const withUnit = useNumberWithUnit();
  const rows = panels.flatMap((panel) => panel.lines.map((line): Row => ({ ...line, panel })));
  const none = <span className="q-muted">{t('none')}</span>;
  /** Both values and their change as one sum that a reader can do again; null where one of them is not there. */
  const changeOf = (row: Row) =>
    row.change === null || row.firstValue === null || row.lastValue === null
      ? null
      : revision(row.firstValue, row.lastValue, row);
  const valueCell = (value: number | null, row: Row, year: number | null, inChange: string | undefined) =>
    value === null ? (
      none
    ) : (
      <>
        {inChange ?? figure(value, row)}
        <span className="ind-sub">{year}</span>
      </>
    );
  const columns: readonly Column<Row>[] = [
    {
      id: 'panel',
      title: panelTitle,
      cell: ({ panel, indicatorCode, areaCode }) => (
        <PlaceLink to={`/indicators/${indicatorCode}${areaQuery(areaCode)}`}>{panel.title}</PlaceLink>
      ),
      sortKey: ({ panel }) => panel.title,
    },
    {
      id: 'line',
      title: lineTitle,
      isRowName: true,
      cell: ({ label, impossible, outsideValidity }) => {
        const [odd, outside] = [impossible, outsideValidity].map((flags) => flags.filter(Boolean).length);
        return (
          <>
            {label}
            {odd !== 0 && <span className="ind-sub">{t('table.leftOut', { count: odd })}</span>}
            {outside !== 0 && <span className="ind-sub">{t('table.outside', { count: outside })}</span>}
          </>
        );
      },
      sortKey: ({ label }) => label,
    },
    {
      id: 'first',
      title: t('table.first'),
      figures: true,
      cell: (row) => valueCell(row.firstValue, row, row.panel.firstYear, changeOf(row)?.before),
      sortKey: ({ firstValue }) => firstValue,
    },
    {
      id: 'last',
      title: t('table.last'),
      figures: true,
      cell: (row) => valueCell(row.lastValue, row, row.panel.lastYear, changeOf(row)?.after),
      sortKey: ({ lastValue }) => lastValue,
    },
    {
      id: 'change',
      title: t('table.change'),
      figures: true,
      cell: (row) => {
        const change = changeOf(row)?.difference;
        if (change === undefined) return none;
        return row.unitCode === 'PT' ? t('points', { number: change }) : withUnit(change, row);
      },
      sortKey: ({ change }) => change,
    },
    {
      id: 'rank',
      title: t('table.rank'),
      figures: true,
      cell: ({ rank, rankFrom, rankTo, rankedAreas, ranksBestFirst }) =>
        rank === null
          ? none
          : t(ranksBestFirst ? 'rankBest' : 'rankHighest', {
              total: rankedAreas,
              place:
                rankFrom === rankTo
                  ? t('place', { place: rank })
                  : t('places', { from: rankFrom, to: rankTo }),
            }),
      sortKey: ({ rankFrom }) => rankFrom,
    },
    {
      id: 'status',
      title: t('table.status'),
      cell: ({ status, hasTarget }) => <StatusMark status={statusOf(status)} hasTarget={hasTarget} />,
      sortKey: ({ status }) => statuses.indexOf(statusOf(status)),
    },
  ];
  const download = () =>
    saveCsv(
      rowsToCsv([
        [
          ...[panelTitle, lineTitle, 'indicator', 'area', 'unit', 'first_year', 'first_value', 'last_year'],
          ...[
            'last_value',
            'change',
            ...['rank', 'rank_from', 'rank_to'],
            'ranked_regions',
            'status',
            'impossible_years',
            'years_without_region',
          ],
        ],
        ...rows.map((row) => [
          ...[row.panel.title, row.label, row.indicatorCode, row.areaCode, row.unit],
          ...[row.panel.firstYear, row.firstValue, row.panel.lastYear, row.lastValue, row.change],
          ...[row.rank, row.rankFrom, row.rankTo, row.rankedAreas, row.status],
          row.years.filter((_, at) => row.impossible[at]).join(' '),
          row.years.filter((_, at) => row.outsideValidity[at]).join(' '),
        ]),
        [],
        [caption],
        [note],
      ]),
      caption,
    );
  return (
    <section aria-labelledby="cmp-table">
      <div className="cmp-head">
        <h2 id="cmp-table">{t('table.title')}</h2>
        <Button onClick={download}>{t('table.download')}</Button>
      </div>
      <div className="q-stacked">
        <DataTable
          caption={caption}
          columns={columns}
          rows={rows}
          rowId={({ panel, id }) => `${panel.id} ${id}`}
        />
      </div>
      <p className="ind-note q-muted">{t('table.note')}</p>
    </section>
  );
};

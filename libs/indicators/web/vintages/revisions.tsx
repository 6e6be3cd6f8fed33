import {
  Button,
  type Column,
  DataTable,
  FailureState,
  PlaceLink,
  rowsToCsv,
  saveCsv,
  Skeleton,
  useFormat,
  useServerData,
} from '@qadam/ui';
import { useId, useState } from 'react';
import type { IndicatorData, SeriesData } from '../indicator/indicator-document';
import { useFigureText, useRevisionText } from '../words/figure-text';
import { useVintagesText } from './text';
import { RevisionsDocument, type RevisionsQuery } from './vintages.generated';
import './vintages.css';

type Row = RevisionsQuery['revisions'][number];

interface RevisionsProps {
  readonly page: IndicatorData;
  readonly series: SeriesData;
  readonly asOf: string | null;
}

const RevisionTable = ({ page, series, asOf }: RevisionsProps) => {
  const t = useVintagesText();
  const format = useFormat();
  const figure = useFigureText();
  const revision = useRevisionText();
  const revised = ({ oldValue, newValue }: Row) =>
    newValue == null ? null : revision(oldValue, newValue, series);
  const { data, error, again } = useServerData(RevisionsDocument, {
    ...{ code: page.code, series: series.id, asOf },
  });
  if (error) return <FailureState failure={error} onRetry={again} />;
  if (!data) return <Skeleton shape="list" />;
  const rows = data.revisions;
  if (rows.length === 0) return <p className="q-muted">{t('revisions.none')}</p>;
  const dayOf = ({ load }: Row) => load.publishedOn ?? load.loadedAt.slice(0, 10);
  const columns: readonly Column<Row>[] = [
    {
      id: 'area',
      title: t('columns.area'),
      isRowName: true,
      sortKey: ({ areaName }) => areaName,
      cell: ({ areaName }) => areaName,
    },
    {
      id: 'year',
      title: t('columns.year'),
      figures: true,
      sortKey: ({ year }) => year,
      cell: ({ year }) => String(year),
    },
    {
      id: 'old',
      title: t('columns.old'),
      figures: true,
      sortKey: ({ oldValue }) => oldValue,
      cell: (row) => revised(row)?.before ?? figure(row.oldValue, series),
    },
    {
      id: 'new',
      title: t('columns.new'),
      figures: true,
      sortKey: ({ newValue }) => newValue ?? null,
      cell: (row) => revised(row)?.after ?? t('fates.withdrawn'),
    },
    {
      id: 'difference',
      title: t('columns.difference'),
      figures: true,
      sortKey: ({ difference }) => difference ?? null,
      cell: (row) => revised(row)?.difference ?? '',
    },
    {
      id: 'load',
      title: t('columns.load'),
      cell: ({ load }) => <PlaceLink to={`/revisions?load=${load.vintageId}`}>{load.vintageLabel}</PlaceLink>,
    },
    { id: 'day', title: t('columns.day'), sortKey: dayOf, cell: (row) => format.day(dayOf(row)) },
  ];
  const title = t('revisions.of', { code: page.code, title: page.title, series: series.label });
  const download = () =>
    saveCsv(
      rowsToCsv([
        [
          'area',
          'area_name',
          'year',
          'old_value',
          'new_value',
          'difference',
          'load',
          'load_label',
          'load_date',
        ],
        ...rows.map((row) => [
          ...[
            row.areaCode,
            row.areaName,
            row.year,
            row.oldValue,
            row.newValue ?? null,
            row.difference ?? null,
          ],
          ...[row.load.vintageId, row.load.vintageLabel, dayOf(row)],
        ]),
        [],
        [title],
        [series.unit],
      ]),
      title,
    );
  return (
    <>
      <DataTable
        caption={title}
        columns={columns}
        rows={rows}
        rowId={({ load, areaCode, year }) => `${load.vintageId}|${areaCode}|${year}`}
      />
      <p className="ind-revisions-tools">
        <Button onClick={download}>{t('csv')}</Button>
      </p>
    </>
  );
};

/** What later loads changed in the series that is shown. */
export const Revisions = (props: RevisionsProps) => {
  const t = useVintagesText();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section className="ind-revisions" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('revisions.title')}</h2>
      <button
        type="button"
        className="q-link-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t(isOpen ? 'revisions.close' : 'revisions.open')}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <RevisionTable {...props} />}
      </div>
    </section>
  );
};

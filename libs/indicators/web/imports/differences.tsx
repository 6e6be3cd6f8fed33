import { Button, type Column, DataTable, FailureState, Skeleton, useFormat, useServerData } from '@qadam/ui';
import { useState } from 'react';
import { useImportText } from './text';
import { BeforeAfter } from './before-after';
import { ImportDifferencesDocument, type ImportDifferencesQuery } from './import.generated';

type Difference = ImportDifferencesQuery['importDifferences'][number];

const atOnce = 20;
const signed: Intl.NumberFormatOptions = {
  style: 'percent',
  signDisplay: 'exceptZero',
  maximumFractionDigits: 1,
};

/** What the commit changes or changed, the biggest relative revisions first, each with its line before and after. */
export const Differences = ({
  id,
  total,
  isNothingRead,
  isCommitted,
}: {
  readonly id: number;
  readonly total: number;
  readonly isNothingRead: boolean;
  /** Whether it is told of what was: the new values hold since the load. */
  readonly isCommitted: boolean;
}) => {
  const t = useImportText();
  const { number } = useFormat();
  const [first, setFirst] = useState(atOnce);
  const { data, error } = useServerData(
    ImportDifferencesDocument,
    { id, fate: null, first, offset: 0 },
    { requestPolicy: 'cache-and-network' },
  );
  if (error) return <FailureState failure={error} />;
  if (!data) return <Skeleton shape="list" />;
  const value = (figure: number | null) =>
    figure === null ? '—' : number(figure, { maximumFractionDigits: 4 });
  const columns: readonly Column<Difference>[] = [
    {
      id: 'what',
      title: t('difference.what'),
      isRowName: true,
      cell: ({ indicator, title, seriesLabel, unitLabel }) => (
        <>
          {indicator} {title}
          <span className="q-muted ind-import-series">
            {seriesLabel}, {unitLabel}
          </span>
        </>
      ),
    },
    { id: 'area', title: t('difference.area'), cell: ({ areaName }) => areaName },
    { id: 'year', title: t('difference.year'), figures: true, cell: ({ year }) => String(year) },
    {
      id: 'old',
      title: t(isCommitted ? 'difference.before' : 'difference.old'),
      figures: true,
      cell: ({ old }) => value(old),
    },
    {
      id: 'new',
      title: t(isCommitted ? 'difference.since' : 'difference.new'),
      figures: true,
      cell: (row) => value(row.value),
    },
    {
      id: 'relative',
      title: t('difference.change'),
      figures: true,
      cell: ({ fate, relative }) =>
        relative === null ? t(`fates.${fate as 'added'}`) : number(relative, signed),
    },
    {
      id: 'lines',
      title: t('difference.lines'),
      cell: ({ before, after, areaName, year, old, value: newer }) => (
        <BeforeAfter
          before={before}
          after={after}
          label={t(isCommitted ? 'difference.alternativeTaken' : 'difference.alternative', {
            area: areaName,
            year: String(year),
            old: value(old),
            value: value(newer),
          })}
        />
      ),
    },
  ];
  return (
    <section aria-labelledby="import-differences" className="ind-import-differences">
      <h2 id="import-differences">{t('differences')}</h2>
      <p className="q-muted">{t(isCommitted ? 'differencesTakenNote' : 'differencesNote')}</p>
      <div className="q-stacked" data-flow="true">
        <DataTable
          caption={t('differences')}
          columns={columns}
          rows={data.importDifferences}
          rowId={({ rank }) => rank}
          empty={t(isNothingRead ? 'nothingRead' : 'noDifferences')}
        />
      </div>
      {total > data.importDifferences.length && data.importDifferences.length < 200 && (
        <p className="ind-import-more">
          <Button onClick={() => setFirst(Math.min(200, first + 2 * atOnce))}>{t('more')}</Button>
          <span className="q-muted">{t('shown', { shown: data.importDifferences.length, total })}</span>
        </p>
      )}
    </section>
  );
};

import { PlaceLink, useFormat, useServerChange } from '@qadam/ui';
import { useText } from '../text';
import { KeepTablesDocument, type MovedTableFieldsFragment, TakeTablesDocument } from './moved.generated';
import { MovedDecision } from './moved-decision';

interface MovedTableProps {
  readonly table: MovedTableFieldsFragment;
  readonly again: () => void;
}

const columns = ['value', 'status', 'base', 'newest', 'target', 'event', 'group', 'chart'] as const;
const kinds = { 'goal-table': 'moved.ofGoal', annex: 'moved.ofAnnex', charts: 'moved.ofCharts' } as const;

/** The tables and charts of one approved section: how many of their values newer data would change, and which. */
export const MovedTable = ({ table, again }: MovedTableProps) => {
  const t = useText();
  const format = useFormat();
  const [keep] = useServerChange(KeepTablesDocument);
  const [take] = useServerChange(TakeTablesDocument);
  const decide = (choice: 'keep' | 'take', reason: string) => {
    const on = { sectionId: Number(table.sectionId), reason };
    return choice === 'keep' ? keep(on) : take(on);
  };
  const kind = table.kind === 'annex' || table.kind === 'charts' ? table.kind : 'goal-table';
  // In a draft nothing has to be reopened any more.
  const isOpen = table.sectionState === 'draft';
  const columnOf = (name: string) => columns.find((column) => column === name);
  const loads = [table.load, table.newestLoad].map((load) =>
    load ? t('moved.load', { number: load.number, day: format.day(load.day) }) : '–',
  );
  return (
    <li>
      <h3>
        <PlaceLink to={`/reviews/${table.reportCode}/sections/${table.sectionKey}`}>
          {[table.sectionNumber, table.sectionTitle].filter(Boolean).join(' ')}
        </PlaceLink>
      </h3>
      <p className="q-muted">
        {t(kinds[kind])}
        {' · '}
        {t('moved.values', { count: table.values.length })}
        {' · '}
        {t('moved.fromTo', { before: loads[0] ?? '', after: loads[1] ?? '' })}
      </p>
      <details>
        <summary>{t('moved.show')}</summary>
        <div className="q-table-frame" role="region" aria-label={t('moved.show')} tabIndex={0}>
          <table className="q-table r-moved-table">
            <thead>
              <tr>
                <th scope="col">{t('moved.what')}</th>
                <th scope="col">{t('moved.approved')}</th>
                <th scope="col">{t('moved.newest')}</th>
              </tr>
            </thead>
            <tbody>
              {table.values.map(({ column, code, name, before, after }) => {
                const place = columnOf(column);
                return (
                  <tr key={[column, code, name, before, after].join(' ')}>
                    <th scope="row">
                      {[code, name].filter(Boolean).join(' ')}
                      {place && <span className="q-muted"> · {t(`moved.column.${place}`)}</span>}
                    </th>
                    <td>{before ?? t('moved.absent')}</td>
                    <td>{after ?? t('moved.absent')}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </details>
      <MovedDecision
        decision={table.decision}
        decide={decide}
        words={{
          keep: t(kind === 'charts' ? 'moved.keepCharts' : 'moved.keepTables'),
          reopen: t(isOpen ? 'moved.takeCharts' : 'moved.reopenTables'),
          ask: t(isOpen ? 'moved.takeCharts' : 'moved.askTables'),
        }}
        again={again}
      />
    </li>
  );
};

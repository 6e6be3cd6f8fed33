import { PlaceLink, useFormat, useServerChange } from '@qadam/ui';
import { chartOfKey } from '@qadam/reporting/domain';
import { useText } from '../text';
import { KeepTablesDocument, type MovedTableFieldsFragment, TakeTablesDocument } from './moved.generated';
import { MovedDecision } from './moved-decision';
import { MovedValueName, MovedValues } from './moved-values';

interface MovedTableProps {
  readonly table: MovedTableFieldsFragment;
  readonly again: () => void;
}

/** What a moved table or chart is called. */
export const useMovedName = () => {
  const t = useText();
  return ({ kind, title }: { readonly kind: string; readonly title: string }): string =>
    kind === 'chart' ? t('moved.ofChart', { title }) : t(kind === 'annex' ? 'moved.ofAnnex' : 'moved.ofGoal');
};

/** Of the value that is told, which may be older than the newest load; of the load where the value does not say. */
const dayOf = (
  ofValue: string | null | undefined,
  load: MovedTableFieldsFragment['load'],
): string | null | undefined => ofValue ?? load?.day;

/** The tables of one section or a chart of its text: how many of its values newer data would change, the largest change, and all. */
export const MovedTable = ({ table, again }: MovedTableProps) => {
  const t = useText();
  const format = useFormat();
  const nameOf = useMovedName();
  const [keep] = useServerChange(KeepTablesDocument);
  const [take] = useServerChange(TakeTablesDocument);
  const { part, values, compared, load, newestLoad } = table;
  const decide = (choice: 'keep' | 'take', reason: string) => {
    const on = { sectionId: Number(table.sectionId), part, reason };
    return choice === 'keep' ? keep(on) : take(on);
  };
  const isChart = table.kind === 'chart';
  // In a draft nothing has to be reopened any more.
  const isOpen = table.sectionState === 'draft';
  const told = values.length === 1 ? (values[0] ?? null) : table.largest;
  const sides = [
    { label: t('moved.approved'), text: told?.before, day: dayOf(told?.vintage, load) },
    { label: t('moved.newest'), text: told?.after, day: dayOf(told?.newerVintage, newestLoad) },
  ];
  return (
    <li>
      <h3>{nameOf(table)}</h3>
      <p className="q-muted">
        <PlaceLink to={`/reviews/${table.reportCode}/sections/${table.sectionKey}`}>
          {[table.sectionNumber, table.sectionTitle].filter(Boolean).join(' ')}
        </PlaceLink>
        {isChart && ` · ${t(`chart.kinds.${chartOfKey(part).kind}`)}`}
      </p>
      <p>{t('moved.values', { count: values.length, all: compared })}</p>
      {told && (
        <p>
          {values.length > 1 && <b>{t('moved.largest')} </b>}
          <MovedValueName value={told} />
        </p>
      )}
      <dl className="r-moved-values">
        {sides.map((side) => (
          <div key={side.label}>
            <dt>{side.label}</dt>
            {told && <dd className="r-moved-value">{side.text ?? t('moved.absent')}</dd>}
            {side.day && <dd className="q-muted">{t('moved.dataOf', { day: format.day(side.day) })}</dd>}
          </div>
        ))}
      </dl>
      {values.length > 1 && <MovedValues values={values} />}
      <MovedDecision
        decision={table.decision}
        decide={decide}
        words={{
          keep: t(isChart ? 'moved.keepChart' : 'moved.keepTables'),
          reopen: t(isOpen ? 'moved.takeChart' : isChart ? 'moved.reopenChart' : 'moved.reopenTables'),
          ask: t(isOpen ? 'moved.takeChart' : isChart ? 'moved.askChart' : 'moved.askTables'),
        }}
        again={again}
      />
    </li>
  );
};

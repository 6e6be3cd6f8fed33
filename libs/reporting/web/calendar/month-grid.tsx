import { weeksOf } from '@qadam/reporting/domain';
import { PlaceLink, useFormat, useGridKeys } from '@qadam/ui';
import { useText } from '../text';
import type { Deadline } from './deadlines';

const weekdays = ['0', '1', '2', '3', '4', '5', '6'] as const;
const shownOfDay = 3;

interface MonthGridProps {
  readonly month: string;
  readonly caption: string;
  readonly deadlines: readonly Deadline[];
  readonly today: string;
}

/** A month as a table, weeks from Monday; one tab stop for its days, arrows move among them. */
export const MonthGrid = ({ month, caption, deadlines, today }: MonthGridProps) => {
  const t = useText();
  const format = useFormat();
  const weeks = weeksOf(month);
  const keys = useGridKeys(weeks.length, 7);
  const byDay = Map.groupBy(deadlines, ({ day }) => day);
  return (
    <table ref={keys.grid} className="r-month">
      <caption className="q-unseen">{caption}</caption>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {t(`calendar.weekday.${weekday}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, row) => (
          <tr key={week[0]}>
            {week.map((day, column) => {
              const own = byDay.get(day) ?? [];
              return (
                <td
                  key={day}
                  data-outside={!day.startsWith(month)}
                  data-today={day === today}
                  data-filled={own.length > 0}
                >
                  <button
                    type="button"
                    className="r-day"
                    {...keys.cell(row, column)}
                    // The arrows lead here; on a narrow screen only the list below names what is due.
                    aria-label={[
                      t('calendar.dayOf', { date: format.day(day), count: own.length }),
                      ...own.map(({ title }) => title),
                    ].join('; ')}
                    onClick={() => document.getElementById(`due-${day}`)?.scrollIntoView({ block: 'center' })}
                  >
                    {Number(day.slice(8))}
                  </button>
                  {day === today && <span className="r-today">{t('calendar.today')}</span>}
                  {own.length > 0 && (
                    <ul>
                      {own.slice(0, shownOfDay).map(({ id, title, place, standing, state }) => (
                        <li key={id} data-standing={state === 'approved' ? 'done' : standing}>
                          <PlaceLink to={place} title={title}>
                            {title}
                          </PlaceLink>
                        </li>
                      ))}
                      {own.length > shownOfDay && (
                        <li className="q-muted">{t('calendar.more', { count: own.length - shownOfDay })}</li>
                      )}
                    </ul>
                  )}
                  {own.length > 0 && (
                    <span className="r-day-count" aria-hidden="true">
                      {own.length}
                    </span>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

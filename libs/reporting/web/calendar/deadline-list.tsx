import { EmptyState, PlaceLink, useFormat } from '@qadam/ui';
import { DueMark } from '../marks/due-mark';
import { StateMark } from '../marks/state-mark';
import { useText } from '../text';
import type { Deadline } from './deadlines';

/** Every deadline with its section, state and who answers for it, by day. */
export const DeadlineList = ({ deadlines }: { readonly deadlines: readonly Deadline[] }) => {
  const t = useText();
  const format = useFormat();
  if (deadlines.length === 0) return <EmptyState title={t('calendar.none')} />;
  return (
    <section aria-labelledby="deadlines">
      <h2 id="deadlines">{t('calendar.list')}</h2>
      <ol className="r-deadlines">
        {[...Map.groupBy(deadlines, ({ day }) => day)].map(([day, own]) => (
          <li key={day} id={`due-${day}`}>
            <h3>{format.day(day)}</h3>
            <ul>
              {own.map(({ id, title, place, state, who, standing }) => (
                <li key={id}>
                  <PlaceLink to={place}>{title}</PlaceLink>
                  {state !== null && <StateMark state={state} />}
                  <DueMark standing={standing} />
                  {who !== '' && <span className="q-muted">{who}</span>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
};

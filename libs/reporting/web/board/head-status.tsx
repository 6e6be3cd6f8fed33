import { useAccount } from '@qadam/identity/web';
import { Field, notify, useFailureText, useFormat, useServerChange, useServerData } from '@qadam/ui';
import { daysBetween } from '@qadam/reporting/domain';
import { useRef } from 'react';
import { useText } from '../text';
import { type ReviewStatusQuery, ReviewStatusDocument, SetReviewDeadlineDocument } from './status.generated';

type Status = ReviewStatusQuery['reviewStatus'];

const [width, height, edge] = [260, 64, 4];

/** Sections left by day as steps, against an even pace to the deadline; its sentence and table stand beside it. */
const Burndown = ({ status }: { readonly status: Status }) => {
  const { points, startsOn, today, dueOn, total } = status;
  const end = dueOn != null && dueOn > today ? dueOn : today;
  const span = Math.max(1, daysBetween(startsOn, end));
  const x = (day: string) => edge + (daysBetween(startsOn, day) / span) * (width - 2 * edge);
  const y = (remaining: number) => height - edge - (remaining / Math.max(1, total)) * (height - 2 * edge);
  const path = points
    .map(({ day, remaining }, at) =>
      at === 0 ? `M${x(day)} ${y(remaining)}` : `H${x(day).toFixed(1)}V${y(remaining).toFixed(1)}`,
    )
    .join('');
  const last = points.at(-1);
  return (
    <svg
      className="r-burndown"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <path className="r-burndown-axis" d={`M${edge} ${height - edge}H${width - edge}`} />
      {dueOn != null && (
        <path className="r-burndown-pace" d={`M${x(startsOn)} ${y(total)}L${x(dueOn).toFixed(1)} ${y(0)}`} />
      )}
      <path className="r-burndown-line" d={path} />
      {last && <circle cx={x(last.day)} cy={y(last.remaining)} r={3} />}
    </svg>
  );
};

/** For the head of the team: how many are approved, late, near, given to nobody, and the way to the deadline. */
export const HeadStatus = ({ code }: { readonly code: string }) => {
  const t = useText();
  const format = useFormat();
  const { holds } = useAccount();
  const textOf = useFailureText();
  const [setDeadline] = useServerChange(SetReviewDeadlineDocument);
  /** What was sent last: Enter and then leaving the field are one change. */
  const saved = useRef<string | null>(null);
  const { data, again } = useServerData(
    ReviewStatusDocument,
    { code },
    { requestPolicy: 'cache-and-network' },
  );
  if (!data) return null;
  const status = data.reviewStatus;
  const { total, approved, late, dueSoon, unassigned, dueOn, pace, points, startsOn, today } = status;
  const remaining = total - approved;
  const hasChart = dueOn != null || points.length > 1;
  const setDue = async (day: string) => {
    if (day === (saved.current ?? dueOn ?? '')) return;
    saved.current = day;
    const { error } = await setDeadline({ code, dueOn: day === '' ? null : day });
    if (error) {
      saved.current = null;
      notify({ text: textOf(error), tone: 'bad' });
    } else {
      notify({ text: t('head.deadlineSaved'), tone: 'good' });
      again();
    }
  };
  return (
    <section className="r-head-status" aria-label={t('head.title')}>
      <ul>
        <li>{t('head.approved', { approved, total })}</li>
        <li data-bad={late > 0}>{t('head.late', { count: late })}</li>
        <li>{t('head.soon', { count: dueSoon })}</li>
        <li>{t('head.free', { count: unassigned })}</li>
      </ul>
      {holds('administrator') && (
        <Field
          label={t('head.deadline')}
          type="date"
          defaultValue={dueOn ?? ''}
          onBlur={({ target }) => void setDue(target.value)}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Enter') void setDue(currentTarget.value);
          }}
        />
      )}
      <figure>
        {hasChart && <Burndown status={status} />}
        <figcaption>
          {dueOn != null && pace != null
            ? t('head.toDeadline', { date: format.day(dueOn), remaining, pace: Math.round(pace) })
            : t('head.noDeadline', { remaining })}
          {hasChart && (
            <details>
              <summary>{t('head.points')}</summary>
              <table className="q-table">
                <caption className="q-unseen">
                  {`${t('head.chart')}, ${t('head.from', { from: format.day(startsOn), to: format.day(today) })}`}
                </caption>
                <thead>
                  <tr>
                    <th scope="col">{t('head.day')}</th>
                    <th scope="col">{t('head.left')}</th>
                  </tr>
                </thead>
                <tbody>
                  {points.map(({ day, remaining: left }) => (
                    <tr key={day}>
                      <td>{format.day(day)}</td>
                      <td className="q-figures">{format.number(left)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </details>
          )}
        </figcaption>
      </figure>
    </section>
  );
};

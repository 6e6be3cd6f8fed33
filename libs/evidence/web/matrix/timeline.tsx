import { dotRadius } from '@qadam/evidence/domain';
import {
  FailureState,
  GoalTile,
  isGoalNumber,
  PlaceLink,
  Skeleton,
  useFormat,
  useServerData,
} from '@qadam/ui';
import type { FindingFilter } from '../findings/filter-address';
import { useLabels } from '../labels';
import { useText } from '../text';
import { VoiceTimelineDocument } from './matrix.generated';

const largestDot = 14;
const noneDot = 3;

/** Events in order of their days, each with a dot whose area is the number of its findings: a small ring for none. */
export const Timeline = ({ filter }: { readonly filter: FindingFilter }) => {
  const t = useText();
  const labels = useLabels();
  const { dayRange } = useFormat();
  const { data, error, again } = useServerData(VoiceTimelineDocument, { filter });
  if (error) return <FailureState failure={error} onRetry={again} />;
  if (!data) return <Skeleton shape="list" />;
  const events = data.voiceTimeline;
  const largest = Math.max(1, ...events.map(({ findings }) => findings));
  return (
    <section className="v-section" aria-labelledby="matrix-timeline">
      <h2 id="matrix-timeline">{t('matrix.timeline')}</h2>
      {events.length === 0 && <p className="q-muted">{t('matrix.noEvents')}</p>}
      <ol className="v-timeline">
        {events.map(({ id, title, kind, startsOn, endsOn, places, findings, goals }) => (
          <li key={id}>
            <span className="v-timeline-day">
              {startsOn ? dayRange(startsOn, endsOn ?? startsOn) : t('events.noDays')}
            </span>
            <svg width={largestDot * 2} height={largestDot * 2} aria-hidden="true">
              {findings === 0 ? (
                <circle className="v-no-findings" cx={largestDot} cy={largestDot} r={noneDot} />
              ) : (
                <circle cx={largestDot} cy={largestDot} r={dotRadius(findings, largest, largestDot)} />
              )}
            </svg>
            <div>
              <p>
                <PlaceLink to={`/voices/events/${id}`}>{title}</PlaceLink>
              </p>
              <p className="v-facts">
                <span>{labels.eventKind(kind)}</span>
                <span>{places.join(', ')}</span>
                {findings === 0 ? (
                  <span>{t('findings.count', { count: findings })}</span>
                ) : (
                  <PlaceLink to={`/voices/findings?event=${id}`}>
                    {t('findings.count', { count: findings })}
                  </PlaceLink>
                )}
              </p>
              <ul className="v-timeline-goals">
                {goals.map(({ code, title: goal, findings: count }) => {
                  const goalNumber = Number(code);
                  return (
                    <li key={code} title={goal}>
                      {isGoalNumber(goalNumber) && <GoalTile goal={goalNumber} size={20} />}
                      <span className="q-figures">{count}</span>
                      <span className="q-unseen">{goal}</span>
                    </li>
                  );
                })}
              </ul>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
};

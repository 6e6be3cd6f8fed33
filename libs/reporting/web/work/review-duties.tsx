import { PlaceLink } from '@qadam/ui';
import { useMoment } from '../marks/moment';
import type { MyReviewDutiesQuery } from '../moved/moved.generated';
import { useMovedName } from '../moved/moved-table';
import { useText } from '../text';

/** Threads in which this person was named and has not answered. */
export const Mentions = ({ mentions }: { readonly mentions: MyReviewDutiesQuery['myMentions'] }) => {
  const t = useText();
  const moment = useMoment();
  if (mentions.length === 0) return null;
  return (
    <section aria-labelledby="work-mentions">
      <h2 id="work-mentions">{t('work.mentions', { count: mentions.length })}</h2>
      <ul className="r-tasks">
        {mentions.map(({ commentId, reportCode, key, title, language, text, personName, at }) => (
          <li key={commentId}>
            <PlaceLink to={`/reviews/${reportCode}/sections/${key}?text=${language}`}>{title}</PlaceLink>
            <span className="q-muted">{t('history.by', { person: personName, moment: moment(at) })}</span>
            <q className="r-task-reason">{text}</q>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Who asks to take the new one, and why: whoever may reopen answers it. */
const AskedFor = ({
  decision,
}: {
  readonly decision: MyReviewDutiesQuery['myMovedTables'][number]['decision'];
}) => {
  const t = useText();
  const moment = useMoment();
  if (decision?.choice !== 'take') return null;
  return (
    <>
      <b>{t('moved.askedBy', { person: decision.personName, moment: moment(decision.at) })}</b>
      <q className="r-task-reason">{decision.reason}</q>
    </>
  );
};

/** Figures of approved sections that newer data would change. */
export const Moved = ({ moved }: { readonly moved: MyReviewDutiesQuery['myMovedFigures'] }) => {
  const t = useText();
  if (moved.length === 0) return null;
  return (
    <section aria-labelledby="work-moved">
      <h2 id="work-moved">{t('work.moved', { count: moved.length })}</h2>
      <ul className="r-tasks">
        {moved.map((figure) => (
          <li key={`${figure.sectionId} ${figure.language} ${figure.nodeId}`}>
            <PlaceLink to={`/reviews/${figure.reportCode}/figures`}>
              {figure.indicator} {figure.indicatorTitle}
            </PlaceLink>
            <span className="q-figures">
              {t('moved.fromTo', { before: figure.text, after: figure.newerText })}
            </span>
            <span className="q-muted">{figure.sectionTitle}</span>
            <AskedFor decision={figure.decision} />
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Tables and charts of approved sections that newer data would change. */
export const MovedTables = ({ moved }: { readonly moved: MyReviewDutiesQuery['myMovedTables'] }) => {
  const t = useText();
  const nameOf = useMovedName();
  if (moved.length === 0) return null;
  return (
    <section aria-labelledby="work-moved-tables">
      <h2 id="work-moved-tables">{t('work.movedTables', { count: moved.length })}</h2>
      <ul className="r-tasks">
        {moved.map(({ sectionId, reportCode, sectionTitle, values, compared, ...one }) => (
          <li key={`${sectionId} ${one.part}`}>
            <PlaceLink to={`/reviews/${reportCode}/figures`}>{nameOf(one)}</PlaceLink>
            <span className="q-figures">{t('moved.values', { count: values.length, all: compared })}</span>
            <span className="q-muted">{sectionTitle}</span>
            <AskedFor decision={one.decision} />
          </li>
        ))}
      </ul>
    </section>
  );
};

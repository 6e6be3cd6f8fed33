import { useAccount } from '@qadam/identity/web';
import { EmptyState, FailureState, PlaceLink, Skeleton, useFormat, useServerData } from '@qadam/ui';
import { StateMark } from '../marks/state-mark';
import { useText } from '../text';
import { MyReviewDutiesDocument } from '../moved/moved.generated';
import { Mentions, Moved } from './review-duties';
import { ReviewWorkDocument, type SectionTaskPartsFragment } from './work.generated';
import '../reporting.css';
import './work.css';

interface TasksProps {
  readonly id: string;
  readonly title: string;
  readonly tasks: readonly SectionTaskPartsFragment[];
}

const Tasks = ({ id, title, tasks }: TasksProps) => {
  const t = useText();
  const { day } = useFormat();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="r-tasks">
        {tasks.map(
          ({ sectionId, key, title: section, state, dueOn, reportCode, reportTitle, lastTransition }) => (
            <li key={sectionId}>
              <PlaceLink to={`/reviews/${reportCode}/sections/${key}`}>{section}</PlaceLink>
              <StateMark state={state} />
              <span className="q-muted">
                {reportTitle}
                {dueOn && ` · ${t('work.due', { day: day(dueOn) })}`}
              </span>
              {lastTransition?.reason && <q className="r-task-reason">{lastTransition.reason}</q>}
            </li>
          ),
        )}
      </ul>
    </section>
  );
};

/** Sections that wait for this person: to be written, or to be read and decided on. */
export const ReviewWork = () => {
  const t = useText();
  const { holds } = useAccount();
  const duties = useServerData(MyReviewDutiesDocument, {}, { requestPolicy: 'cache-and-network' });
  const { data, error, again } = useServerData(
    ReviewWorkDocument,
    { drafting: holds('drafter'), reviewing: holds('reviewer') },
    { requestPolicy: 'cache-and-network' },
  );
  if (error) return <FailureState failure={error} onRetry={again} />;
  if (!data) return <Skeleton shape="list" />;
  const [drafts, reviews] = [data.myDrafts ?? [], data.sectionsToReview ?? []];
  const mentions = duties.data?.myMentions ?? [];
  const moved = duties.data?.myMovedFigures ?? [];
  if (drafts.length + reviews.length + mentions.length + moved.length === 0)
    return (
      <EmptyState title={t('work.none')} step={<PlaceLink to="/reviews">{t('work.toReviews')}</PlaceLink>} />
    );
  return (
    <>
      <Mentions mentions={mentions} />
      <Moved moved={moved} />
      {reviews.length > 0 && (
        <Tasks id="work-reviews" title={t('work.toRead', { count: reviews.length })} tasks={reviews} />
      )}
      {drafts.length > 0 && (
        <Tasks id="work-drafts" title={t('work.toWrite', { count: drafts.length })} tasks={drafts} />
      )}
    </>
  );
};

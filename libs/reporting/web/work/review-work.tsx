import { useAccount } from '@qadam/identity/web';
import { EmptyState, FailureState, PlaceLink, Skeleton, useFormat, useServerData } from '@qadam/ui';
import { DueMark } from '../marks/due-mark';
import { ownDue } from '../marks/own-due';
import { StateMark } from '../marks/state-mark';
import { useText } from '../text';
import { ReminderList } from './reminder-list';
import { MyReviewDutiesDocument } from '../moved/moved.generated';
import { Mentions, Moved, MovedTables } from './review-duties';
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
              <DueMark standing={ownDue(state, dueOn ?? null)} />
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
    { drafting: holds('drafter', 'administrator'), reviewing: holds('reviewer', 'administrator') },
    { requestPolicy: 'cache-and-network' },
  );
  if (error) return <FailureState failure={error} onRetry={again} />;
  if (!data) return <Skeleton shape="list" />;
  const [drafts, reviews] = [data.myDrafts ?? [], data.sectionsToReview ?? []];
  const mentions = duties.data?.myMentions ?? [];
  const moved = duties.data?.myMovedFigures ?? [];
  const tables = duties.data?.myMovedTables ?? [];
  if (drafts.length + reviews.length + mentions.length + moved.length + tables.length === 0)
    return (
      <>
        <ReminderList />
        <EmptyState
          title={t('work.none')}
          step={<PlaceLink to="/reviews">{t('work.toReviews')}</PlaceLink>}
        />
      </>
    );
  return (
    <>
      <ReminderList />
      <Mentions mentions={mentions} />
      <Moved moved={moved} />
      <MovedTables moved={tables} />
      {reviews.length > 0 && (
        <Tasks id="work-reviews" title={t('work.toRead', { count: reviews.length })} tasks={reviews} />
      )}
      {drafts.length > 0 && (
        <Tasks id="work-drafts" title={t('work.toWrite', { count: drafts.length })} tasks={drafts} />
      )}
    </>
  );
};

import { useAccount } from '@qadam/identity/web';
import { EmptyState, FailurePage, Page, Skeleton, useServerData } from '@qadam/ui';
import { ReviewImprint } from '../imprint/review-imprint';
import { ReviewTabs } from '../review-tabs';
import { TemplateStanding } from '../templates/template-standing';
import { useText } from '../text';
import { type ReviewBoardQuery, ReviewBoardDocument } from './board.generated';
import { BoardFilters, useFilteredSections } from './board-filters';
import { BoardTable } from './board-table';
import { Companions } from './companions';
import { HeadStatus } from './head-status';
import { CompileMenu } from './compile-menu';
import { CompileResults } from './compile-results';
import { useCompile } from './use-compile';
import { usePoints } from './use-points';

/** The table of contents is the board: who writes what, how far it is, what is open. */
export const ReviewBoard = ({ code }: { readonly code: string }) => {
  const t = useText();
  const { data, error, again } = useServerData(
    ReviewBoardDocument,
    { code },
    { requestPolicy: 'cache-and-network' },
  );
  const compile = useCompile(code, again);
  const { holds } = useAccount();
  const board = data?.report;
  if (!board)
    return error ? (
      <FailurePage failure={error} onRetry={again} back={{ to: '/reviews', label: t('reviews.toList') }} />
    ) : (
      <Skeleton shape="list" />
    );
  const { report, sections, outputs } = board;
  return (
    <Page
      title={report.title}
      crumbs={[{ to: '/reviews', label: t('reviews.title') }]}
      lead={t('reviews.approvedOf', { approved: report.approved, total: sections.length })}
      actions={<CompileMenu onChoose={compile.start} isBusy={compile.isRunning} />}
    >
      <ReviewTabs code={code} at="board" />
      {holds('reviewer', 'administrator') && <HeadStatus key={standingOf(sections)} code={code} />}
      <BoardSummary draft={report.draft} inReview={report.inReview} approved={report.approved} />
      <CompileResults compile={compile} outputs={outputs} sections={sections} />
      <Companions companions={board.companions} />
      <TemplateStanding code={code} onChanged={again} />
      {holds('administrator') && <ReviewImprint key={code} code={code} />}
      <Sections code={code} board={board} onChanged={again} />
    </Page>
  );
};

/** Whatever the head's line counts: it is asked anew when any of it changes. */
const standingOf = (sections: ReviewBoardQuery['report']['sections']): string =>
  JSON.stringify(
    sections.map(({ id, state, assignee, body, dueOn }) => [id, state, assignee?.id, body?.id, dueOn]),
  );

const Sections = ({
  code,
  board,
  onChanged,
}: {
  readonly code: string;
  readonly board: ReviewBoardQuery['report'];
  readonly onChanged: () => void;
}) => {
  const t = useText();
  const shown = useFilteredSections(board);
  const points = usePoints(code);
  return (
    <>
      <BoardFilters board={board} shown={shown.length} />
      {shown.length === 0 ? (
        <EmptyState title={t('board.none')} />
      ) : (
        <BoardTable code={code} sections={shown} today={board.today} points={points} onChanged={onChanged} />
      )}
    </>
  );
};

const BoardSummary = ({
  draft,
  inReview,
  approved,
}: {
  readonly draft: number;
  readonly inReview: number;
  readonly approved: number;
}) => {
  const t = useText();
  const words = t('board.summary', { draft, inReview, approved });
  return (
    <div className="r-summary">
      <div className="r-bar" aria-hidden="true">
        <span data-state="approved" style={{ flexGrow: approved }} />
        <span data-state="in-review" style={{ flexGrow: inReview }} />
        <span data-state="draft" style={{ flexGrow: draft }} />
      </div>
      <p className="q-muted">{words}</p>
    </div>
  );
};

import { GoalTile, type GoalNumber, PlaceLink, useFormat } from '@qadam/ui';
import { languages } from '@qadam/language/domain';
import { dueStanding } from '@qadam/reporting/domain';
import { DueMark } from '../marks/due-mark';
import { StateMark } from '../marks/state-mark';
import { useText } from '../text';
import { AssignMenu } from './assign-menu';
import { stateOf } from './board-filters';
import type { ReviewBoardQuery } from './board.generated';
import type { SectionPoints } from './use-points';

export type BoardSection = ReviewBoardQuery['report']['sections'][number];

interface BoardTableProps {
  readonly code: string;
  readonly sections: readonly BoardSection[];
  readonly today: string;
  /** What the check says of each section, by its key; none until it is known. */
  readonly points: ReadonlyMap<string, SectionPoints>;
  readonly onChanged: () => void;
}

/** One row for each section, in the order of reading. */
export const BoardTable = ({ code, sections, today, points, onChanged }: BoardTableProps) => {
  const t = useText();
  return (
    <table className="q-table r-board">
      <caption className="q-unseen">{t('board.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('board.section')}</th>
          <th scope="col">{t('board.state')}</th>
          <th scope="col">{t('board.assignee')}</th>
          <th scope="col">{t('board.words')}</th>
          <th scope="col">{t('board.open')}</th>
        </tr>
      </thead>
      <tbody>
        {sections.map((section) => (
          <Row
            key={section.id}
            code={code}
            section={section}
            today={today}
            points={points.get(section.key)}
            onChanged={onChanged}
          />
        ))}
      </tbody>
    </table>
  );
};

const Row = ({
  code,
  section,
  today,
  points,
  onChanged,
}: {
  readonly code: string;
  readonly section: BoardSection;
  readonly today: string;
  readonly points: SectionPoints | undefined;
  readonly onChanged: () => void;
}) => {
  const t = useText();
  const format = useFormat();
  const { depth, number, title, goal, state, lastTransition } = section;
  const isReturned = state === 'draft' && lastTransition?.action === 'return';
  return (
    <tr data-depth={depth}>
      <th scope="row">
        <span className="r-title" style={{ paddingInlineStart: depth * 24 }}>
          {goal === null ? number && <span className="q-muted q-figures">{number}</span> : null}
          {goal !== null && <GoalTile goal={goal as GoalNumber} size={20} />}
          <PlaceLink to={`/reviews/${code}/sections/${section.key}`}>{title}</PlaceLink>
        </span>
      </th>
      <td>
        <StateMark state={state} />
        {isReturned && (
          <p className="r-returned">
            {lastTransition.reason
              ? t('board.returnedBecause', { reason: lastTransition.reason })
              : t('board.returned')}
          </p>
        )}
      </td>
      <td>
        <AssignMenu section={section} today={today} onChanged={onChanged} />
        {section.assignee && section.body && <p className="q-muted">{section.body.name}</p>}
        {section.dueOn && (
          <p className="q-muted">
            {t('board.due', { date: format.day(section.dueOn) })}{' '}
            <DueMark standing={dueStanding(stateOf(section), section.dueOn, today)} />
          </p>
        )}
      </td>
      <td>
        <Words section={section} />
      </td>
      <td>{points && <PointsOfCheck code={code} section={section} points={points} />}</td>
    </tr>
  );
};

/** As many as the check itself lists, which opens with those of the section. */
const PointsOfCheck = ({
  code,
  section: { key, title },
  points: { count, errors },
}: {
  readonly code: string;
  readonly section: BoardSection;
  readonly points: SectionPoints;
}) => {
  const t = useText();
  return (
    <>
      <PlaceLink to={`/reviews/${code}/check?section=${encodeURIComponent(key)}`}>
        {t('check.count', { count })}
        <span className="q-unseen">{t('board.problemsOf', { title })}</span>
      </PlaceLink>
      {errors > 0 && <p className="q-muted">{t('board.toMend', { errors })}</p>}
    </>
  );
};

const Words = ({ section: { written, wordLimit } }: { readonly section: BoardSection }) => {
  const t = useText();
  const format = useFormat();
  if (written.length === 0) return <span className="q-muted">{t('board.empty')}</span>;
  return (
    <ul className="r-words">
      {languages.map((language) => {
        const words = written.find((each) => each.language === language)?.words;
        const isOver = wordLimit !== null && words !== undefined && words > wordLimit;
        return (
          <li key={language} data-over={isOver}>
            <span className="r-language">{language}</span>{' '}
            <span className="q-figures">{words === undefined ? '—' : format.number(words)}</span>
            {isOver && <span className="q-unseen">{t('board.over', { limit: wordLimit })}</span>}
          </li>
        );
      })}
      {wordLimit !== null && <li className="q-muted">{t('board.limit', { limit: wordLimit })}</li>}
    </ul>
  );
};

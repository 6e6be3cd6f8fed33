import { useAccount } from '@qadam/identity/web';
import {
  Button,
  Choice,
  Dropdown,
  notify,
  useFailureText,
  useLanguage,
  useServerChange,
  useServerData,
} from '@qadam/ui';
import { useState } from 'react';
import { BodiesDocument } from '../bodies/bodies.generated';
import { useText } from '../text';
import { AssignSectionDocument, SectionDraftersDocument } from './board.generated';
import type { BoardSection } from './board-table';

interface AssignMenuProps {
  readonly section: Pick<BoardSection, 'id' | 'title' | 'state' | 'assignee' | 'body' | 'dueOn'>;
  readonly today: string;
  readonly onChanged: () => void;
}

/** Who writes a section: reviewers and heads choose, a drafter takes a free one. */
export const AssignMenu = ({ section, today, onChanged }: AssignMenuProps) => {
  const t = useText();
  const { account, holds } = useAccount();
  const textOf = useFailureText();
  const [assign] = useServerChange(AssignSectionDocument);
  const { id, assignee, body, dueOn, title, state } = section;
  const isMine = assignee !== null && assignee.id === account?.id;

  const change = async (personId: string | null, due: string | null, bodyId: string | null) => {
    const { error } = await assign({
      id: Number(id),
      personId: personId === null ? null : Number(personId),
      dueOn: due,
      bodyId: bodyId === null ? null : Number(bodyId),
    });
    if (error) notify({ text: textOf(error), tone: 'bad' });
    else onChanged();
  };

  if (holds('reviewer', 'administrator'))
    return (
      <Dropdown
        label={t('assign.menu', { title })}
        buttonLabel={t('assign.menu', { title })}
        buttonClass="q-opener"
        button={assignee?.name ?? body?.name ?? t('assign.nobody')}
        panelClass="r-assign"
      >
        {(close) => (
          <Choices
            assignee={assignee?.id ?? null}
            dueOn={dueOn}
            today={today}
            body={body?.id ?? null}
            onChoose={(personId, due, bodyId) => {
              close();
              void change(personId, due, bodyId);
            }}
          />
        )}
      </Dropdown>
    );
  if (assignee && !isMine) return <span>{assignee.name}</span>;
  if (!holds('drafter'))
    return <span className="q-muted">{assignee?.name ?? body?.name ?? t('assign.nobody')}</span>;
  return (
    <span className="r-own">
      {isMine ? <span>{t('assign.me')}</span> : body && <span>{body.name}</span>}
      {/* What is approved is nobody's task until it is reopened. */}
      {state !== 'approved' && (
        <button
          type="button"
          className="q-link-button"
          aria-label={t(isMine ? 'assign.giveBackThis' : 'assign.takeThis', { title })}
          onClick={() => void change(isMine ? null : (account?.id ?? null), dueOn ?? null, body?.id ?? null)}
        >
          {t(isMine ? 'assign.giveBack' : 'assign.take')}
        </button>
      )}
    </span>
  );
};

const Choices = ({
  assignee,
  dueOn,
  today,
  body: given,
  onChoose,
}: {
  readonly assignee: string | null;
  readonly dueOn: string | null;
  readonly today: string;
  readonly body: string | null;
  readonly onChoose: (personId: string | null, dueOn: string | null, bodyId: string | null) => void;
}) => {
  const t = useText();
  const { data } = useServerData(SectionDraftersDocument, {});
  const [due, setDue] = useState(dueOn ?? '');
  // A deadline that is over by now was none when it was set.
  const isPast = due !== '' && due !== dueOn && due < today;
  const [person, setPerson] = useState(assignee);
  const language = useLanguage();
  const bodies = useServerData(BodiesDocument, {});
  const [body, setBody] = useState(given ?? '');
  const isEmptyBody = bodies.data?.bodies.find(({ id }) => id === body)?.members.length === 0;
  return (
    <>
      <div role="radiogroup" aria-label={t('assign.person')}>
        <Choice isChosen={person === null} onChoose={() => setPerson(null)}>
          {t('assign.nobody')}
        </Choice>
        {data?.sectionDrafters.map(({ id, name }) => (
          <Choice key={id} isChosen={person === id} onChoose={() => setPerson(id)}>
            {name}
          </Choice>
        ))}
      </div>
      <label className="q-field">
        <span>{t('board.body')}</span>
        <select className="q-input" value={body} onChange={({ target }) => setBody(target.value)}>
          <option value="">{t('board.noBody')}</option>
          {bodies.data?.bodies.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </select>
        <span role="status">{isEmptyBody && t('board.bodyWithoutMembers')}</span>
      </label>
      <label className="q-field">
        <span>{t('assign.due')}</span>
        <input type="date" className="q-input" value={due} onChange={(event) => setDue(event.target.value)} />
        <span role="status">{isPast && t('assign.past')}</span>
      </label>
      <Button
        kind="main"
        onClick={() => onChoose(person, due === '' ? null : due, body === '' ? null : body)}
      >
        {t(isPast ? 'assign.saveAnyway' : 'assign.save')}
      </Button>
    </>
  );
};

import { RequireRole } from '@qadam/identity/web';
import {
  Button,
  FailurePage,
  Field,
  notify,
  Page,
  Skeleton,
  useFailureText,
  useFormat,
  useServerChange,
  useServerData,
} from '@qadam/ui';
import { type FormEvent, useState } from 'react';
import { useParams } from 'react-router';
import { useText } from '../text';
import { roundRoles } from '../voices-tabs';
import { AdjudicationDesk } from './adjudication-desk';
import { CodingDesk } from './coding-desk';
import { RoundTabs } from './round-tabs';
import { useStateName } from './use-state-name';
import { EndCodingDocument, OneRoundDocument, type RoundPartsFragment } from './rounds.generated';
import '../voices.css';
import '../reader/reader.css';
import './rounds.css';

/** How far each coder is; never what they chose. */
const Progress = ({ round }: { readonly round: RoundPartsFragment }) => {
  const t = useText();
  return (
    <section className="v-section" aria-labelledby="round-progress">
      <h2 id="round-progress">{t('rounds.progress')}</h2>
      <ul className="v-coders">
        {round.coders.map(({ id, name, assigned, done }) => (
          <li key={id}>
            <span>{name}</span>
            <progress aria-label={name} value={done} max={assigned} />
            <span className="q-figures">{t('rounds.of', { done, total: assigned })}</span>
          </li>
        ))}
      </ul>
      {round.shared > 0 && <p className="v-note">{t('rounds.shared', { count: round.shared })}</p>}
    </section>
  );
};

/** For a lead who does not wait for everybody; the reason is kept. */
const EndEarly = ({ round }: { readonly round: RoundPartsFragment }) => {
  const t = useText();
  const failureText = useFailureText();
  const [isOpen, setIsOpen] = useState(false);
  const [end] = useServerChange(EndCodingDocument);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '');
    void end({ round: round.id, reason }).then(({ data, error }) => {
      if (error) return notify({ text: failureText(error), tone: 'bad' });
      const isClosed = data?.endCoding.state === 'closed';
      notify({ text: t(isClosed ? 'rounds.endedEmpty' : 'rounds.ended'), tone: 'good' });
    });
  };
  if (!isOpen)
    return (
      <p>
        <Button onClick={() => setIsOpen(true)}>{t('rounds.endEarly')}</Button>
      </p>
    );
  return (
    <form className="v-form v-end" onSubmit={submit}>
      <Field label={t('rounds.reason')} name="reason" autoComplete="off" hint={t('rounds.endNote')} />
      {round.coders.every(({ done }) => done === 0) && <p className="v-note">{t('rounds.endEmptyNote')}</p>}
      <p className="v-actions">
        <Button kind="main" type="submit">
          {t('rounds.end')}
        </Button>
        <Button onClick={() => setIsOpen(false)}>{t('cancel')}</Button>
      </p>
    </form>
  );
};

const Desk = ({ round }: { readonly round: RoundPartsFragment }) => {
  const t = useText();
  const isCoding = round.state === 'coding';
  return (
    <>
      {isCoding && round.mine > 0 && <CodingDesk key={round.id} round={round} />}
      {isCoding && round.mine === 0 && <p className="q-muted">{t('rounds.notCoder')}</p>}
      {round.state === 'closed' && round.findings === 0 && (
        <p className="q-muted">{t('rounds.nobodyCoded')}</p>
      )}
      {!isCoding && round.findings > 0 && (round.isLead || round.state === 'closed') && (
        <AdjudicationDesk key={round.id} round={round} />
      )}
      {round.state === 'adjudication' && !round.isLead && (
        <p className="q-muted">{t('rounds.waitForLead')}</p>
      )}
      {round.coders.length > 0 && <Progress round={round} />}
      {isCoding && round.isLead && <EndEarly round={round} />}
    </>
  );
};

const OneRound = ({ id }: { readonly id: string }) => {
  const t = useText();
  const stateName = useStateName();
  const { day } = useFormat();
  const { data, error, again } = useServerData(
    OneRoundDocument,
    { round: id },
    { requestPolicy: 'cache-and-network' },
  );
  // Once there, the round stays: its coder works on without a connection.
  const [kept, setKept] = useState<RoundPartsFragment>();
  if (data && data.codingRound !== kept) setKept(data.codingRound);
  if (error && !kept)
    return (
      <FailurePage
        failure={error}
        back={{ to: '/voices/rounds', label: t('rounds.toList') }}
        onRetry={again}
      />
    );
  const round = data?.codingRound ?? kept;
  if (!round)
    return (
      <Page title={t('rounds.one')}>
        <Skeleton />
      </Page>
    );
  const { title, state, leadName, dueOn, instructions, findings } = round;
  return (
    <Page
      title={title}
      crumbs={[{ label: t('tabs.rounds'), to: '/voices/rounds' }, { label: title }]}
      lead={
        <span className="v-round-facts">
          <b>{stateName(state)}</b>
          <span>{t('findings.count', { count: findings })}</span>
          {leadName && <span>{t('rounds.ledBy', { name: leadName })}</span>}
          {dueOn && <span>{t('rounds.due', { day: day(dueOn) })}</span>}
        </span>
      }
    >
      {instructions && (
        <details className="v-instructions" open={state === 'coding'}>
          <summary>{t('rounds.instructions')}</summary>
          <p>{instructions}</p>
        </details>
      )}
      {(state === 'closed' || (state === 'adjudication' && round.isLead)) && <RoundTabs id={round.id} />}
      <Desk round={round} />
    </Page>
  );
};

/** One round: coding, deciding, or what was decided. */
export const RoundPage = () => {
  const { id = '' } = useParams();
  return (
    <RequireRole roles={roundRoles}>
      <OneRound key={id} id={id} />
    </RequireRole>
  );
};

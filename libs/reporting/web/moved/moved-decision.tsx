import { useAccount } from '@qadam/identity/web';
import { Button, notify, type Outcome, useFailureText } from '@qadam/ui';
import { useState } from 'react';
import { useMoment } from '../marks/moment';
import { ReasonForm } from '../section/reason-form';
import { useText } from '../text';

interface MovedDecisionProps {
  readonly decision: {
    readonly choice: string;
    readonly reason: string;
    readonly personName: string;
    readonly at: string;
  } | null;
  readonly decide: (choice: 'keep' | 'take', reason: string) => Promise<Outcome<unknown>>;
  readonly words: { readonly keep: string; readonly reopen: string; readonly ask: string };
  readonly again: () => void;
}

/** What was decided about something that moved, and the steps that are open to this person. */
export const MovedDecision = ({ decision, decide, words, again }: MovedDecisionProps) => {
  const t = useText();
  const moment = useMoment();
  const textOf = useFailureText();
  const { holds } = useAccount();
  const [choice, setChoice] = useState<'keep' | 'take' | null>(null);
  const [isBusy, setBusy] = useState(false);
  const isHead = holds('administrator');
  const takeWord = isHead ? words.reopen : words.ask;
  const give = async (given: 'keep' | 'take', reason: string) => {
    setBusy(true);
    const { error } = await decide(given, reason);
    setBusy(false);
    if (error) return notify({ text: textOf(error), tone: 'bad' });
    setChoice(null);
    again();
  };
  return (
    <>
      {decision && (
        <>
          <p>{t(decision.choice === 'keep' ? 'moved.kept' : 'moved.asked', { reason: decision.reason })}</p>
          <p className="q-muted">
            {t('history.by', { person: decision.personName, moment: moment(decision.at) })}
          </p>
        </>
      )}
      {holds('drafter', 'administrator') && choice === null && (
        <div className="r-buttons">
          {decision?.choice !== 'keep' && <Button onClick={() => setChoice('keep')}>{words.keep}</Button>}
          {(isHead || decision?.choice !== 'take') && (
            <Button onClick={() => setChoice('take')}>{takeWord}</Button>
          )}
        </div>
      )}
      {choice && (
        <ReasonForm
          step={choice === 'keep' ? words.keep : takeWord}
          isBusy={isBusy}
          initial={isHead && choice === 'take' && decision?.choice === 'take' ? decision.reason : ''}
          onGive={(reason) => void give(choice, reason)}
          onCancel={() => setChoice(null)}
        />
      )}
    </>
  );
};

import { compareCodings } from '@qadam/evidence/domain';
import {
  Button,
  FailureState,
  notify,
  Skeleton,
  useFailureText,
  useServerChange,
  useServerData,
} from '@qadam/ui';
import { useState } from 'react';
import { useSaid } from '../codes/use-code-change';
import { useText } from '../text';
import { ComparedItem } from './compared-item';
import {
  CloseRoundDocument,
  DecideAgreedDocument,
  DecideFindingDocument,
  RoundComparisonDocument,
  type RoundPartsFragment,
  TakeBackDecisionDocument,
} from './rounds.generated';

/** Who chose what, side by side, differences first; the lead decides, everybody else reads. */
export const AdjudicationDesk = ({ round }: { readonly round: RoundPartsFragment }) => {
  const t = useText();
  const said = useSaid();
  const { id, state, isLead, findings } = round;
  const isOpen = state === 'adjudication' && isLead;
  const [chosen, setChosen] = useState<string | null>(null);
  const [isClosing, setIsClosing] = useState(false);
  const [decide] = useServerChange(DecideFindingDocument);
  const [takeBack] = useServerChange(TakeBackDecisionDocument);
  const failureText = useFailureText();
  const [agree] = useServerChange(DecideAgreedDocument);
  const [close] = useServerChange(CloseRoundDocument);
  const { data, error, again } = useServerData(
    RoundComparisonDocument,
    { round: id },
    { requestPolicy: 'cache-and-network' },
  );
  if (error) return <FailureState failure={error} onRetry={again} />;
  if (!data) return <Skeleton />;
  const items = data.roundComparison;
  // The round is not asked for anew with each decision: what was just decided is counted here.
  const decided = items.filter(({ decision }) => decision).length;
  const agreedLeft = items.filter(({ isAgreed, decision }) => isAgreed && !decision).length;
  const compared = items.map(({ choices }) =>
    compareCodings(choices.map(({ isDone, codes }) => ({ isDone, codes: codes.map(({ code }) => code) }))),
  );
  const differing = compared.filter((each) => each === 'differ').length;
  const waiting = items.filter(
    ({ decision }, place) => !decision && ['alone', 'unfinished'].includes(compared[place] ?? ''),
  ).length;
  const found = items.findIndex(({ finding }) => finding.id === chosen);
  const firstOpen = items.findIndex(({ decision }) => !decision);
  const at = found >= 0 ? found : Math.max(firstOpen, 0);
  const item = items[at];
  const go = (place: number) => setChosen(items[place]?.finding.id ?? null);
  const take = async (codes: readonly string[], reason: string) => {
    if (!item) return false;
    const finding = item.finding.id;
    if (!(await said(decide({ round: id, finding, codes: [...codes], reason }), t('rounds.decidedNotice'))))
      return false;
    const next = items.findIndex(({ decision }, place) => place > at && !decision);
    if (next >= 0) go(next);
    return true;
  };
  /** The finding stays before the lead, who may decide anew, or take this back in turn. */
  const undecide = async () => {
    if (!item?.decision) return;
    const finding = item.finding.id;
    const { codes, reason } = item.decision;
    setChosen(finding);
    const { error: failure } = await takeBack({ round: id, finding });
    if (failure) return notify({ text: failureText(failure), tone: 'bad' });
    const asBefore = { round: id, finding, codes: codes.map(({ code }) => code), reason };
    const undo = () => {
      setChosen(finding);
      void said(decide(asBefore), t('rounds.decidedNotice'));
    };
    notify({ text: t('rounds.takenBackNotice'), tone: 'good', undo });
  };
  return (
    <section aria-label={t('rounds.comparison')}>
      <div className="v-desk-head">
        <progress aria-label={t('rounds.decided')} value={decided} max={items.length} />
        <span className="q-figures" role="status">
          {t('rounds.decidedOf', { done: decided, total: items.length })}
        </span>
        <span className="q-muted">{t('rounds.differing', { count: differing })}</span>
        <span className="v-steps">
          <Button aria-label={t('rounds.previous')} disabled={at === 0} onClick={() => go(at - 1)}>
            ←
          </Button>
          <span className="q-figures">
            {t('rounds.of', { done: Math.min(at + 1, items.length), total: items.length })}
          </span>
          <Button aria-label={t('rounds.next')} disabled={at >= items.length - 1} onClick={() => go(at + 1)}>
            →
          </Button>
        </span>
      </div>
      {isOpen && (
        <p className="v-actions v-before">
          {agreedLeft > 0 && (
            <Button onClick={() => void said(agree({ round: id }), t('rounds.agreedNotice')).then(again)}>
              {t('rounds.acceptAgreed', { count: agreedLeft })}
            </Button>
          )}
          <Button
            kind={decided === items.length && !isClosing ? 'main' : 'plain'}
            disabled={decided < items.length}
            aria-expanded={isClosing}
            onClick={() => setIsClosing(!isClosing)}
          >
            {t('rounds.close')}
          </Button>
        </p>
      )}
      {isOpen && isClosing && (
        <div className="v-reason v-before" role="group" aria-labelledby="round-closing">
          <p id="round-closing">{t('rounds.closeQuestion')}</p>
          <p className="v-actions">
            <Button kind="main" onClick={() => void said(close({ round: id }), t('rounds.closedNotice'))}>
              {t('rounds.closeNow')}
            </Button>
            <Button onClick={() => setIsClosing(false)}>{t('cancel')}</Button>
          </p>
        </div>
      )}
      {waiting > 0 && <p className="q-muted">{t('rounds.waitingForSecond', { count: waiting })}</p>}
      {items.length < findings && (
        <p className="q-muted">{t('rounds.leftOut', { count: findings - items.length })}</p>
      )}
      {item && (
        <ComparedItem
          key={item.finding.id}
          item={item}
          reasons={[...new Set(items.flatMap(({ decision }) => decision?.reason || []))]}
          onDecide={isOpen ? take : undefined}
          onTakeBack={isOpen ? () => void undecide() : undefined}
          onMove={(step) => go(Math.min(Math.max(at + step, 0), items.length - 1))}
        />
      )}
    </section>
  );
};

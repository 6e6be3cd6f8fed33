import { scoreDigits } from '@qadam/indicators/domain';
import { PlaceLink, useFormat } from '@qadam/ui';
import { useText } from '../text';
import type { MeanLineFragment } from './indicator-line.generated';
import { ScoreScale } from './score-scale';
import { type ScoredIndicator, ScoreSum } from './score-sum';
import { statusOf } from './status-of';

/** The score as readers see it, with its sign: a moderate 2.46 is not shown as the 2.5 that would be on track. */
export const useScoreText = (): ((score: number) => string) => {
  const format = useFormat();
  return (score) => {
    const digits = scoreDigits(score);
    return format.number(score, {
      ...{ minimumFractionDigits: digits, maximumFractionDigits: digits },
      signDisplay: 'exceptZero',
    });
  };
};

/** The score of one indicator, so precise that its page, its target and its goal can be worked out from it. */
export const useExactScoreText = (): ((score: number) => string) => {
  const format = useFormat();
  return (score) =>
    format.number(score, {
      ...{ minimumFractionDigits: 2, maximumFractionDigits: 2 },
      signDisplay: 'exceptZero',
    });
};

export interface MeanNoteProps {
  readonly mean: MeanLineFragment;
  readonly area: string;
  /** Statuses of the indicators that stand below: those that contradict each other are told. */
  readonly statuses?: readonly string[];
  /** The indicators that stand below: the mean is shown as the sum of their scores. */
  readonly indicators?: readonly ScoredIndicator[];
}

const countOf = (statuses: readonly string[], status: string): number =>
  statuses.filter((one) => one === status).length;

/** How scores become a mean and a status, wherever scores stand: also of too few for a status. */
const HowWorkedOut = ({ indicators }: { readonly indicators: readonly ScoredIndicator[] }) => {
  const t = useText();
  return (
    <details>
      <summary>{t('goals.how')}</summary>
      <p>{t('goals.howScores')}</p>
      <ScoreScale />
      <p>{t('goals.howBetween')}</p>
      <p>{t('goals.howMean')}</p>
      <ScoreSum indicators={indicators} />
      <p>{t('goals.howBands')}</p>
      <p className="q-muted">
        {t('goals.howSource')} <PlaceLink to="/methods#several">{t('goals.howMore')}</PlaceLink>
      </p>
    </details>
  );
};

/** What the status of a goal or target is made of: the mean score, of how many indicators, how it is worked out. */
export const MeanNote = ({ mean, area, statuses = [], indicators = [] }: MeanNoteProps) => {
  const t = useText();
  const scoreText = useScoreText();
  const { score, assessed, expected, weak } = mean;
  if (expected === 0) return null;
  const counted = { count: assessed, total: expected, area };
  if (score === null)
    return (
      <div className="ind-mean">
        <span className="q-muted">{t('goals.tooFew', counted)}</span>
        {indicators.some((one) => one.score !== null) && <HowWorkedOut indicators={indicators} />}
      </div>
    );
  const [ahead, away] = [countOf(statuses, 'on-track'), countOf(statuses, 'away')];
  return (
    <div className="ind-mean">
      <span className="q-muted">{t('goals.mean', { ...counted, score: scoreText(score) })}</span>
      {ahead > 0 && away > 0 && (
        <strong>
          {t('goals.contradictory', { ahead, away, status: t(`status.${statusOf(mean.status)}`) })}
        </strong>
      )}
      {weak > 0 && <span className="q-muted">{t('goals.weak', { count: weak })}</span>}
      <HowWorkedOut indicators={indicators} />
    </div>
  );
};

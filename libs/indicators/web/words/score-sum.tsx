import { useFormat } from '@qadam/ui';
import { useText } from '../text';
import type { IndicatorLineFragment } from './indicator-line.generated';

export type ScoredIndicator = Pick<IndicatorLineFragment, 'score' | 'seriesTogether'>;

const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
/** More are not written one by one: they stand in the table. */
const mostTerms = 30;

/** The mean as its sum: every score that counts, in the order of the table below, and what they make. */
export const ScoreSum = ({ indicators }: { readonly indicators: readonly ScoredIndicator[] }) => {
  const t = useText();
  const { number } = useFormat();
  const counted = indicators.flatMap(({ score }) => (score === null ? [] : [score]));
  if (counted.length === 0) return null;
  const signed = (score: number) => number(score, { ...digits, signDisplay: 'exceptZero' });
  const sum = counted.reduce((total, one) => total + one, 0);
  const terms = counted.map((score, place) => {
    const size = number(Math.abs(score), digits);
    if (place === 0) return score < 0 ? signed(score) : size;
    return `${score < 0 ? '−' : '+'} ${size}`;
  });
  const isTogether = indicators.some(({ score, seriesTogether }) => score !== null && seriesTogether > 1);
  const written =
    counted.length > mostTerms ? signed(sum) : counted.length > 1 ? `(${terms.join(' ')})` : terms.join(' ');
  return (
    <>
      <p className="q-figures">
        {t('goals.sum', {
          terms: written,
          count: counted.length,
          mean: signed(sum / counted.length),
        })}
      </p>
      {isTogether && <p>{t('goals.howSeries')}</p>}
    </>
  );
};

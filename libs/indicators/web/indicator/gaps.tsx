import { useFormat } from '@qadam/ui';
import { useText } from '../text';
import { digitsFor, useFigureText } from '../words/figure-text';
import type { IndicatorData, SeriesData } from './indicator-document';

export interface GapsProps {
  readonly gaps: IndicatorData['gaps'];
  readonly series: SeriesData;
  readonly area: string;
}

/** Between which groups the area's figures differ most, and whether that narrows. */
export const Gaps = ({ gaps, series, area }: GapsProps) => {
  const t = useText();
  const format = useFormat();
  const figure = useFigureText();
  if (gaps.length === 0) return null;
  const size = (value: number) => {
    const number = format.number(value, { maximumFractionDigits: digitsFor(value) });
    return series.unitCode === 'PT'
      ? t('sentence.points', { count: Number(value.toFixed(digitsFor(value))), number })
      : number;
  };
  return (
    <section aria-labelledby="gaps">
      <h2 id="gaps">{t('gaps.title', { area })}</h2>
      <ul className="ind-gaps">
        {gaps.map(
          ({
            dimensionLabel,
            bestLabel,
            bestValue,
            worstLabel,
            worstValue,
            gap,
            year,
            change,
            firstYear,
          }) => (
            <li key={dimensionLabel}>
              <h3>{dimensionLabel}</h3>
              <p className="q-figures">
                {t('gaps.groups', {
                  best: bestLabel,
                  bestValue: figure(bestValue, series),
                  worst: worstLabel,
                  worstValue: figure(worstValue, series),
                  year,
                })}
              </p>
              <p className="q-muted">
                {t('gaps.size', { size: size(gap) })}
                {change !== null && firstYear !== null && (
                  <>
                    {' '}
                    {t(
                      Math.abs(change) < 0.005
                        ? 'gaps.steady'
                        : change < 0
                          ? 'gaps.narrowing'
                          : 'gaps.widening',
                      {
                        year: firstYear,
                        size: size(Math.abs(change)),
                      },
                    )}
                  </>
                )}
              </p>
            </li>
          ),
        )}
      </ul>
    </section>
  );
};

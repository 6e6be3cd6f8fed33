import { MeanMark } from '@qadam/ui';
import { useText } from '../text';
import { useExactScoreText } from '../words/mean-note';
import { statusOf } from '../words/status-of';
import type { IndicatorData, SeriesData } from './indicator-document';

/**
 * What the line above is not: the status of the indicator, where several series are judged together, or where the
 * series that is shown does not count, such as that of women alone.
 */
export const Together = ({ page, series }: { readonly page: IndicatorData; readonly series: SeriesData }) => {
  const t = useText();
  const scoreText = useExactScoreText();
  const { together, seriesOptions, area } = page;
  const isPart = !series.isCounted && seriesOptions.some(({ isCounted }) => isCounted);
  if (together === null && !isPart) return null;
  const isHere = seriesOptions.some(({ isCounted, areas }) => isCounted && areas.includes(area.code));
  return (
    <p className="ind-together">
      {isPart && t(isHere ? 'together.part' : 'together.onlyParts', { area: area.name })}
      {together !== null && together.assessed > 0 && (
        <>
          {' '}
          {t('together.indicator')} <MeanMark status={statusOf(together.status)} />{' '}
          <span className="q-figures">
            {t('together.mean', {
              count: together.assessed,
              expected: together.expected,
              score: scoreText(together.score ?? 0),
            })}
          </span>
        </>
      )}
    </p>
  );
};

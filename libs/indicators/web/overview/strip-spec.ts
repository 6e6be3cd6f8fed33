import type { HeatChartSpec } from '@qadam/chart/domain';
import { shownScore, stripChartOf } from '@qadam/indicators/domain';
import { useLanguage, useMeanWords } from '@qadam/ui';
import { useText } from '../text';
import { useSourceText } from '../words/source-note';
import type { OverviewQuery } from './overview.generated';

/** Goals by regions as a picture and a table; the page itself draws it as a grid of links. */
export const useStripSpec = (overview: OverviewQuery['overview']): HeatChartSpec => {
  const t = useText();
  const status = useMeanWords();
  const language = useLanguage();
  const source = useSourceText()(overview.sources);
  const strip = overview.strip.map((cell) => {
    const { score } = cell.mean;
    return { ...cell, mean: { ...cell.mean, score: score === null ? null : shownScore(score) } };
  });
  return stripChartOf(
    { ...overview, strip },
    {
      ...{ language, source, unit: '' },
      title: t('overview.strip'),
      subtitle: t('overview.stripMeasure'),
      alternative: t('overview.stripAlternative', {
        ...{ goals: overview.goals.length, regions: overview.regions.length },
      }),
    },
    {
      status,
      goal: ({ code, title }) => t('overview.goalName', { code, title }),
      thin: t('overview.stripThin'),
      row: t('overview.stripGoal'),
      column: t('overview.stripRegion'),
      measures: [
        t('overview.stripStatus'),
        t('overview.stripMean'),
        t('overview.stripAssessed'),
        t('overview.stripExpected'),
        t('overview.stripWeak'),
      ],
    },
  );
};

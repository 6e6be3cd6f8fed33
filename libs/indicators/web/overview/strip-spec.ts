import type { HeatChartSpec } from '@qadam/chart/domain';
import { shortAreaName } from '@qadam/geography/web';
import { lightColours, statusColour, statuses, statusOutline, useLanguage, useStatusWords } from '@qadam/ui';
import { useText } from '../text';
import { useSourceText } from '../words/source-note';
import { statusOf } from '../words/status-of';
import type { OverviewQuery } from './overview.generated';

/** Goals by regions as a picture and a table; the page itself draws it as a grid of links. */
export const useStripSpec = ({
  goals,
  regions,
  strip,
  sources,
}: OverviewQuery['overview']): HeatChartSpec => {
  const t = useText();
  const words = useStatusWords();
  const language = useLanguage();
  const source = useSourceText()(sources);
  return {
    ...{ kind: 'heat', language, source, unit: '' },
    title: t('overview.strip'),
    subtitle: t('overview.stripMeasure'),
    alternative: t('overview.stripAlternative', { goals: goals.length, regions: regions.length }),
    rows: goals.map(({ code, title }) => ({ id: code, label: t('overview.goalName', { code, title }) })),
    columns: regions.map(({ code, name }) => ({ id: code, label: shortAreaName(name) })),
    classes: statuses.map((id) => ({
      ...{ id, label: words(id), colour: lightColours[statusColour[id]], outline: statusOutline[id] },
      isOpen: id === 'not-assessable',
    })),
    cells: strip.map(({ goalCode, areaCode, mean }) => {
      const mark = statusOf(mean.status);
      return {
        row: goalCode,
        column: areaCode,
        mark,
        texts: [],
        values: [words(mark), mean.score, mean.assessed, mean.expected, mean.weak],
      };
    }),
    words: {
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
  };
};

import { type HeatChartSpec, mixed } from '@qadam/chart/domain';
import { shortAreaName } from '@qadam/geography/web';
import { lightColours, useFormat, useLanguage } from '@qadam/ui';
import { useSourceText } from '../words/source-note';
import type { CoverageQuery } from './coverage.generated';
import { shareBounds, shareClass } from './share-class';
import { useCoverageText } from './text';

/** As deep as on the screen (coverage.css): so many percent of the accent a class. */
const depthPercent = 9;

/** Goals by areas as a picture and a table: share with figures, age of the newest ones. */
export const useCoverageSpec = (data: CoverageQuery['coverage']): HeatChartSpec => {
  const t = useCoverageText();
  const format = useFormat();
  const language = useLanguage();
  const source = useSourceText()(data.sources);
  return {
    ...{ kind: 'heat', language, source, unit: '%' },
    title: t('matrixTitle'),
    subtitle: t('matrixLead'),
    alternative: t('matrixAlternative', { goals: data.goals.length, areas: data.areas.length }),
    rows: data.goals.map(({ code, name }) => ({ id: code, label: t('goalNamed', { code, name }) })),
    columns: data.areas.map(({ code, name }) => ({ id: code, label: shortAreaName(name) })),
    classes: [0, ...shareBounds].map((to, at) => ({
      id: `${at}`,
      colour: mixed(lightColours.accent, lightColours.surface, at * depthPercent),
      label:
        at === 0
          ? t('legendNone')
          : t('legendRange', { from: (shareBounds[at - 2] ?? 0) + 1, to: format.percent(to, 0) }),
    })),
    cells: data.cells.map(({ goalCode, areaCode, sharePercent, measured, total, medianAgeYears }) => ({
      ...{ row: goalCode, column: areaCode, mark: `${shareClass(sharePercent)}` },
      texts: [
        format.number(Math.round(sharePercent ?? 0)),
        medianAgeYears === null ? t('none') : format.number(medianAgeYears, { maximumFractionDigits: 1 }),
      ],
      values: [sharePercent, measured, total, medianAgeYears],
    })),
    words: {
      ...{ row: t('goal'), column: t('area') },
      measures: [t('shareColumn'), t('measured'), t('total'), t('ageInYears')],
    },
  };
};

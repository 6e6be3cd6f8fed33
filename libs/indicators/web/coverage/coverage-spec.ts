import type { HeatChartSpec } from '@qadam/chart/domain';
import { coverageChartOf } from '@qadam/indicators/domain';
import { useLanguage } from '@qadam/ui';
import { useSourceText } from '../words/source-note';
import type { CoverageQuery } from './coverage.generated';
import { useCoverageText } from './text';

/** Goals by areas as a picture and a table: share with figures, age of the newest ones. */
export const useCoverageSpec = (data: CoverageQuery['coverage']): HeatChartSpec => {
  const t = useCoverageText();
  const language = useLanguage();
  const source = useSourceText()(data.sources);
  return coverageChartOf(
    data,
    {
      ...{ language, source, unit: '%' },
      title: t('matrixTitle'),
      subtitle: t('matrixLead'),
      alternative: t('matrixAlternative', { goals: data.goals.length, areas: data.areas.length }),
    },
    {
      goal: ({ code, name }) => t('goalNamed', { code, name }),
      nothing: t('legendNone'),
      range: (from, to) => t('legendRange', { from, to }),
      ...{ none: t('none'), row: t('goal'), column: t('area') },
      measures: [t('shareColumn'), t('measured'), t('total'), t('ageInYears')],
    },
  );
};

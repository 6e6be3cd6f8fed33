import { statusNamed, coverageChartOf, stripChartOf } from '@qadam/indicators/domain';
import type { CoverageService, OverviewService } from '@qadam/indicators/server';
import { visitor } from '@qadam/identity/domain';
import { formatNumber, formatPercent, type Language } from '@qadam/language/domain';
import type { ResolvedChart } from '@qadam/reporting/domain';
import { asOfLoad } from './chart-frame';
import { coverageWords, goalName, statusWords, stripWords } from './goal-chart-words';
import { originOf, shownOf } from './goal-values';

const namesOf = (areas: readonly { readonly code: string; readonly name: string }[]) =>
  new Map(areas.map(({ code, name }) => [code, name]));

/** The heat strip of the overview: each goal in each region; `null` where no goal can be assessed anywhere. */
export const drawStrip = async (
  overviews: OverviewService,
  language: Language,
  vintageId?: number,
): Promise<ResolvedChart | null> => {
  const overview = await overviews.overview(visitor(language), undefined, asOfLoad(vintageId));
  const { goals, regions, strip, sources } = overview;
  if (strip.every(({ mean }) => mean.score === null)) return null;
  const origin = originOf(sources, language);
  const names = namesOf(regions);
  const told = goals.map((goal) => {
    const own = strip.filter(({ goalCode }) => goalCode === goal.code);
    const groups = [...Map.groupBy(own, ({ mean }) => statusNamed(mean.status))].map(
      ([status, cells]) =>
        `${statusWords[status][language]}: ${cells.map(({ areaCode }) => names.get(areaCode) ?? areaCode).join(', ')}`,
    );
    return `${goalName(goal.code, goal.title)}: ${groups.join('; ')}.`;
  });
  const spec = stripChartOf(
    overview,
    {
      ...{ language, unit: '', source: origin.line, alternative: told.join(' ') },
      ...{ title: stripWords.title[language], subtitle: stripWords.subtitle[language] },
    },
    {
      goal: ({ code, title }) => goalName(code, title),
      status: (status) => statusWords[status][language],
      ...{ row: stripWords.goal[language], column: stripWords.region[language] },
      measures: stripWords.measures.map((words) => words[language]),
    },
  );
  const titles = new Map(goals.map(({ code, title }) => [code, title]));
  const values = strip.flatMap(({ goalCode, areaCode, mean: { score } }) =>
    score === null
      ? []
      : [
          shownOf(
            {
              ...{ indicator: goalCode, indicatorTitle: titles.get(goalCode) ?? '' },
              ...{ series: stripWords.score[language], area: names.get(areaCode) ?? areaCode },
              ...{ value: Number(score.toFixed(2)), unit: '' },
            },
            origin,
          ),
        ],
  );
  return { spec, values, illustrative: false };
};

/** What is measured of each goal in country and regions; `null` where nothing is. */
export const drawCoverage = async (
  coverages: CoverageService,
  language: Language,
  vintageId?: number,
): Promise<ResolvedChart | null> => {
  const data = await coverages.coverage(visitor(language), { asOf: asOfLoad(vintageId) });
  const { goals, areas, cells, sources } = data;
  if (cells.every(({ measured }) => measured === 0)) return null;
  const origin = originOf(sources, language);
  const names = namesOf(areas);
  const told = goals.map((goal) => {
    const own = cells
      .filter(({ goalCode }) => goalCode === goal.code)
      .map(
        ({ areaCode, sharePercent }) =>
          `${names.get(areaCode) ?? areaCode}: ${formatPercent(Math.round(sharePercent ?? 0), language)}`,
      );
    return `${goalName(goal.code, goal.name)}: ${own.join('; ')}.`;
  });
  const spec = coverageChartOf(
    data,
    {
      ...{ language, unit: '%', source: origin.line, alternative: told.join(' ') },
      ...{ title: coverageWords.title[language], subtitle: coverageWords.subtitle[language] },
    },
    {
      goal: ({ code, name }) => goalName(code, name),
      nothing: coverageWords.nothing[language],
      range: (from, to) => `${formatNumber(from, language)}–${to}`,
      none: '–',
      ...{ row: stripWords.goal[language], column: coverageWords.area[language] },
      measures: coverageWords.measures.map((words) => words[language]),
    },
  );
  const titles = new Map(goals.map(({ code, name }) => [code, name]));
  const values = cells.flatMap(({ goalCode, areaCode, sharePercent }) =>
    sharePercent === null
      ? []
      : [
          shownOf(
            {
              ...{ indicator: goalCode, indicatorTitle: titles.get(goalCode) ?? '' },
              ...{ series: coverageWords.share[language], area: names.get(areaCode) ?? areaCode },
              ...{ value: Number(sharePercent.toFixed(2)), unit: '%' },
            },
            origin,
          ),
        ],
  );
  return { spec, values, illustrative: false };
};

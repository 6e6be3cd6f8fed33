import {
  changedRegionYears,
  comparedYears,
  drawnGroups,
  gapChartOf,
  gapEnds,
  groupValue,
  mostGapLines,
  variationChartOf,
} from '@qadam/indicators/domain';
import type { DispersionService, GapService } from '@qadam/indicators/server';
import { visitor } from '@qadam/identity/domain';
import type { Language } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';
import { type ChartChoice, type ResolvedChart, withCapital } from '@qadam/reporting/domain';
import { asShownValue } from '../../figures/write-figure';
import type { FoundFigure } from '../figure-source';
import { figuresOfGroups, seriesIdOf } from './chart-figures';
import { asOfLoad, endsInWords, frameOf, newestVintage, spanOf } from './chart-frame';
import { gapWords, sizeInWords, spreadWords } from './chart-words';

/** The indicator and its series, without the group. */
const measuredOf = ({ indicatorTitle, seriesName = '' }: FoundFigure): string =>
  seriesName === '' ? indicatorTitle : `${indicatorTitle}: ${seriesName}`;

/** The gap between the groups of a dimension in an area, as the page of inequality draws it; `null` where there is none. */
export const drawGap = async (
  database: Database,
  gaps: GapService,
  language: Language,
  choice: ChartChoice,
  vintageId?: number,
): Promise<ResolvedChart | null> => {
  const seriesId = await seriesIdOf(database, choice);
  if (seriesId === undefined) return null;
  const { dimensions, methodologyBreaks } = await gaps.gaps(visitor(language), {
    ...{ code: choice.indicator, seriesId, area: choice.area, asOf: asOfLoad(vintageId) },
  });
  const gap =
    choice.dimension == null
      ? dimensions[0]
      : dimensions.find(({ dimension }) => dimension === choice.dimension);
  const newestYear = gap?.years.at(-1);
  const ends = gap === undefined ? null : gapEnds(gap, newestYear);
  if (gap === undefined || newestYear === undefined || ends === null) return null;
  const drawn = drawnGroups(gap);
  const figures = (
    await figuresOfGroups(
      database,
      language,
      choice,
      { area: choice.area, dimension: gap.dimension },
      vintageId,
    )
  ).filter(({ group, year }) => drawn.some((one) => one.code === group && one.years.includes(year)));
  const newest = figures.findLast(({ year }) => year === newestYear.year);
  if (newest === undefined) return null;
  const years = drawn.flatMap((group) => group.years);
  const named = gap.dimensionLabel.toLocaleLowerCase(language);
  const place = withCapital(newest.areaName);
  const what =
    gap.groups.length > mostGapLines
      ? `${gapWords.bestAndWorst[language](named, newestYear.year)}. ${place}`
      : `${named}. ${place}, ${spanOf(years)}`;
  const frame = frameOf(figures, newest, language, {
    ...{ title: `${measuredOf(newest)}: ${what}`, subtitle: newest.unitLabel, alternative: '' },
  });
  const spec = gapChartOf(gap, choice.area, frame, methodologyBreaks);
  // Where two groups of many are drawn, their distance is told: in another year other groups may have made the gap.
  const sizeIn = ({ year, gap: whole }: (typeof gap.years)[number]): number | null => {
    if (drawn.length === gap.groups.length) return whole;
    const [best, worst] = [groupValue(ends.best, year), groupValue(ends.worst, year)];
    return best === null || worst === null ? null : Math.abs(best - worst);
  };
  const told = [...new Set([gap.years[0], newestYear])].flatMap((one) => {
    const size = one === undefined ? null : sizeIn(one);
    return one === undefined || size === null
      ? []
      : [gapWords.gapIn[language](one.year, sizeInWords(size, newest.unit, language))];
  });
  return {
    spec: {
      ...spec,
      alternative: [`${endsInWords(spec.series, newest, language)}.`, ...told, spec.alternative]
        .filter(Boolean)
        .join(' '),
    },
    values: figures
      .filter(({ group, year }) => {
        const own = drawn.find(({ code }) => code === group);
        return own !== undefined && groupValue(own, year) !== null;
      })
      .map(asShownValue),
    illustrative: figures.some(({ illustrative }) => illustrative),
  };
};

/** How far the regions lie apart over the years; `null` where that cannot be said of two. */
export const drawSpread = async (
  database: Database,
  dispersions: DispersionService,
  language: Language,
  choice: ChartChoice,
  figures: readonly FoundFigure[],
  vintageId?: number,
): Promise<ResolvedChart | null> => {
  const seriesId = await seriesIdOf(database, choice);
  const newest = figures.at(-1);
  if (seriesId === undefined || newest === undefined) return null;
  const { years, compared, breaks, methodologyBreaks, regions } = await dispersions.dispersion(
    visitor(language),
    {
      ...{ code: choice.indicator, seriesId, asOf: asOfLoad(vintageId) },
    },
  );
  const drawn = comparedYears(years, compared);
  const title = spreadWords.title[language](measuredOf(newest), spanOf(drawn.map(({ year }) => year)));
  const [measure, label] = [spreadWords.measure[language], spreadWords.regions[language]];
  const spec = variationChartOf(
    drawn,
    {
      ...frameOf(figures, newest, language, {
        ...{ title, subtitle: `${measure}, %`, alternative: '' },
      }),
      ...{ label, unit: '%' },
    },
    {
      borders: breaks.map(({ year }) => year),
      otherRegions: changedRegionYears(
        drawn.map(({ year }) => year),
        regions,
      ),
      methods: methodologyBreaks,
    },
  );
  if (spec === null) return null;
  const alternative = [
    spreadWords.lead[language],
    `${endsInWords(spec.series, { unit: 'PT', unitLabel: '%' }, language)}.`,
    spec.alternative,
  ];
  return {
    spec: { ...spec, alternative: alternative.filter(Boolean).join(' ') },
    values: drawn.flatMap(({ year, coefficientOfVariation: spread }) =>
      spread === null
        ? []
        : [
            {
              ...asShownValue(newest),
              ...{ series: measure, group: '', area: label, year, unit: '%', value: spread * 100 },
              vintage: newestVintage(figures, newest),
            },
          ],
    ),
    illustrative: figures.some(({ illustrative }) => illustrative),
  };
};

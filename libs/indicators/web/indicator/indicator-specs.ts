import type { BarChartBar, BarChartSpec, LineChartSpec } from '@qadam/chart/domain';
import { shortAreaName } from '@qadam/geography/web';
import {
  type ChartLine,
  cutYearsOf,
  endYearsOf,
  lineChartOf,
  loadsOfLines,
  nameSegments,
  regionsOfYear,
  sourcesOfLoads,
} from '@qadam/indicators/domain';
import { sentences, useLanguage } from '@qadam/ui';
import { useSearchParams } from 'react-router';
import { useText } from '../text';
import { countryCode } from '../words/area-choice';
import { methodOf } from '../words/method-of';
import { useBarWords } from '../words/series-words';
import { useSourceText } from '../words/source-note';
import { projectionOf } from './forecast';
import { setAsideIn } from './impossible-figures';
import { shownYear } from './shown-year';
import type { IndicatorData, SeriesData } from './indicator-document';
import { useLineWords } from './line-words';
import { existsOn } from './outside-validity';
import { unitWords } from './unit-words';

type Line = IndicatorData['lines'][number];

const roleOf = (code: string, area: string) =>
  code === countryCode ? 'country' : code === area ? 'focus' : 'other';

/** Towns are parts of regions: they are drawn only when they are asked for. */
const isShown = ({ areaCode, level }: Line, area: string) =>
  level === 'region' || areaCode === countryCode || areaCode === area;

/** Years from which figures are for new borders cut the lines of all areas; only those of the chosen one have a hairline. */
const borderChangesOf = ({ area, borderBreaks, borderYears }: IndicatorData) => [
  ...borderBreaks.map(({ year, label }) => ({ year, label, areas: [area.code] })),
  ...borderYears,
];

/** The lines and the bars of an indicator; the forecast only where there is one. */
export const useIndicatorSpecs = (
  page: IndicatorData,
  series: SeriesData,
  wantsForecast: boolean,
): {
  readonly line: LineChartSpec;
  readonly bars: BarChartSpec | null;
  /** The year of the bars, and those that they can be of. */
  readonly year: number;
  readonly years: readonly number[];
  /** A year that the address asks for and that has no figures. */
  readonly missing: string | null;
} => {
  const t = useText();
  const language = useLanguage();
  const sourceOf = useSourceText();
  const lineWords = useLineWords();
  const barWords = useBarWords();
  const hasForecast = wantsForecast && page.forecast.years.length > 0;
  const [search] = useSearchParams();
  const { code, title, area, lines, targetValue, targetYear, sources, progress } = page;
  const shown = lines.filter((line) => isShown(line, area.code));
  const isSetAside = setAsideIn(page, series);
  const existsIn = existsOn(page);
  const regions = lines.filter(({ level }) => level === 'region');
  const years = [
    ...new Set(regions.flatMap((line) => line.years.filter((one) => existsIn(line.areaCode, one)))),
  ].sort((one, other) => one - other);
  const { year, missing } = shownYear(years, search.get('year'), page.compared?.year);
  const unmeasured = page.unmeasuredRegions.map((region) => ({
    ...{ ...region, level: 'region', years: [] as number[], values: [] as number[], loads: [] as number[] },
  }));
  const existing = regionsOfYear(
    [...regions, ...unmeasured].map((line) => ({ ...line, code: line.areaCode })),
    year,
  );
  const name = t('indicator.name', { code, title });
  const own = lines.find(({ areaCode }) => areaCode === area.code);
  // Where the area has no figures, the title names what is drawn in its stead, and the words beneath say so.
  const titled = own ?? lines.find(({ areaCode }) => areaCode === countryCode);
  const titledYears = titled?.years ?? years;
  const [from, to] = [titledYears[0], titledYears.at(-1)];
  const unit = unitWords(series);
  const withAbsence = (text: string) =>
    own === undefined ? sentences(text, t('chart.noOwn', { area: area.name })) : text;
  const frame = {
    language,
    title: t(from === to ? 'chart.lineTitleOne' : 'chart.lineTitle', {
      title: name,
      area: titled?.areaName ?? t('chart.allRegions'),
      from,
      to,
    }),
    unit,
  };
  /** Of whom the figures are that are drawn, and by which methods. */
  const sourceOfLines = (
    of: readonly Pick<Line, 'years' | 'loads'>[],
    isDrawn: (year: number) => boolean,
    ...methods: readonly string[]
  ) =>
    [
      sourceOf(sourcesOfLoads(sources, loadsOfLines(of, isDrawn))),
      t('chart.method', { method: t(`methods.${methodOf(progress.method)}.name`) }),
      ...methods,
    ]
      .filter((text) => text !== '')
      .join(' · ');
  const chartLines = shown.map((line): ChartLine => ({
    id: line.areaCode,
    label: line.areaName,
    role: roleOf(line.areaCode, area.code),
    area: line.areaCode,
    series: {
      observations: line.years.map((year, at) => ({
        area: line.areaCode,
        year,
        value: line.values[at] as number,
      })),
    },
  }));
  const previous = new Map(
    shown.map((line) => [line.areaCode, new Map(line.years.map((year, at) => [year, line.previous[at]]))]),
  );
  const plain = nameSegments(
    lineChartOf(
      chartLines,
      {
        ...frame,
        subtitle: withAbsence(t('chart.measure', { series: series.label, unit })),
        source: sourceOfLines(shown, () => true, hasForecast ? t('chart.forecastMethod') : ''),
        alternative: '',
      },
      {
        isImpossible: isSetAside,
        existsIn,
        borderChanges: borderChangesOf(page),
        methodChanges: page.methodologyBreaks,
        ...(targetValue === null
          ? {}
          : {
              target: {
                value: targetValue,
                year: targetYear ?? 2030,
                label:
                  page.ownTarget === null
                    ? t('chart.target', { year: targetYear ?? 2030 })
                    : t('chart.ownTarget', {
                        year: targetYear ?? 2030,
                        area: page.ownTarget.areaName,
                      }),
              },
            }),
      },
    ),
    (name, year) => t('chart.segment', { area: name, year }),
    (name) => t('chart.segmentOutside', { area: name }),
  );
  const drawn: LineChartSpec = {
    ...plain,
    series: [
      ...plain.series.map((one) => ({
        ...one,
        points: one.points.map((point) => {
          const old = previous.get(one.id.split(':')[0] ?? '')?.get(point.year);
          return old == null ? point : { ...point, revised: true, previous: old };
        }),
      })),
      ...(hasForecast
        ? [projectionOf(page, roleOf(area.code, area.code), t('chart.projected', { area: area.name }))]
        : []),
    ],
  };
  const others = shown.filter(({ areaCode }) => roleOf(areaCode, area.code) === 'other');
  const cutYears = [
    ...new Set([...cutYearsOf(drawn, page.borderYears), ...endYearsOf(others, existsIn)]),
  ].sort((one, other) => one - other);
  const line: LineChartSpec = {
    ...drawn,
    // Part of the picture, so that downloads keep it.
    source:
      cutYears.length === 0
        ? drawn.source
        : sentences(t('chart.othersCut', { years: cutYears.join(', ') }), drawn.source),
    alternative: withAbsence(
      sentences(
        t('chart.lineAlternative', {
          area: titled?.areaName ?? t('chart.allRegions'),
          count: shown.length,
        }),
        ...(titled === undefined
          ? []
          : lineWords({ spec: drawn, id: titled.areaCode, unit: series, borderBreaks: page.borderBreaks })),
        // What changed in the method, as it stands beneath the chart.
        ...(drawn.alternative === '' ? [] : [drawn.alternative]),
      ),
    ),
  };
  const bars = [...shown, ...unmeasured]
    .filter(
      ({ areaCode, level }) =>
        areaCode === countryCode ||
        existing.has(areaCode) ||
        (areaCode === area.code && level !== 'region' && existsIn(areaCode, year)),
    )
    .map((each) => {
      const value = each.values[each.years.indexOf(year)];
      return { each, value: value === undefined || isSetAside(value) ? null : value };
    })
    .filter(({ each, value }) => value !== null || existing.has(each.areaCode))
    .sort((left, right) => (right.value ?? -Infinity) - (left.value ?? -Infinity));
  const drawnBars = bars.map(({ each, value }): BarChartBar => ({
    ...{ id: each.areaCode, label: each.areaName, shortLabel: shortAreaName(each.areaName), value },
    role: roleOf(each.areaCode, area.code),
  }));
  return {
    ...{ year, years, missing, line },
    bars:
      bars.filter(({ each }) => each.years.length > 0).length < 3
        ? null
        : {
            ...frame,
            kind: 'bar',
            source: sourceOfLines(
              bars.filter(({ value }) => value !== null).map(({ each }) => each),
              (each) => each === year,
            ),
            title: t('chart.barTitle', { title: name, year }),
            subtitle: withAbsence(t('chart.measure', { series: series.label, unit })),
            alternative: withAbsence(barWords(drawnBars, year, series)),
            bars: drawnBars,
          },
  };
};

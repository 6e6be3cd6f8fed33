import type { MapChartSpec } from '@qadam/chart/domain';
import type { MapGround } from '@qadam/geography/domain';
import { loadsOfLines, mapBounds, mapChartOf, sourcesOfLoads } from '@qadam/indicators/domain';
import { useLanguage } from '@qadam/ui';
import { useMemo } from 'react';
import { useText } from '../text';
import { countryCode } from '../words/area-choice';
import { useFigureText } from '../words/figure-text';
import { useSourceText } from '../words/source-note';
import { setAsideIn } from './impossible-figures';
import { existsOn } from './outside-validity';
import type { IndicatorData, SeriesData } from './indicator-document';
import { unitWords } from './unit-words';
import type { TileMapsQuery } from './indicator-map.generated';

export interface MapQuestion {
  readonly page: IndicatorData;
  readonly series: SeriesData;
  readonly map: TileMapsQuery['tileMaps'][number];
  readonly year: number;
}

/** Highest and lowest in words; several regions may share a value, and then all are named. */
const useExtremes = ({ page, series, map, year }: MapQuestion): string => {
  const t = useText();
  const figure = useFigureText();
  const known = map.tiles
    .flatMap(({ code, name }) => {
      const value = valueIn(page, code, year);
      return value === null ? [] : [{ name, value }];
    })
    .toSorted((one, other) => other.value - one.value);
  const named = (one: (typeof known)[number]) =>
    t('chart.mapWords', {
      name: known
        .filter(({ value }) => value === one.value)
        .map(({ name }) => name)
        .join(', '),
      value: figure(one.value, series),
    });
  const [high, low] = [known[0], known.at(-1)];
  return high === undefined || low === undefined
    ? ''
    : t('chart.mapSentence', { high: named(high), low: named(low) });
};

/** An impossible figure has no colour: it would bleach all others. Nor has one of a year in which the region was not. */
const valueIn = (page: IndicatorData, code: string, year: number): number | null => {
  const line = page.lines.find(({ areaCode }) => areaCode === code);
  const value = line?.values[line.years.indexOf(year)] ?? null;
  if (value === null || page.series === null || !existsOn(page)(code, year)) return null;
  return setAsideIn(page, page.series)(value) ? null : value;
};

/** Classes over all years, so that a colour means the same in each. */
const boundsOf = (page: IndicatorData, series: SeriesData): readonly number[] => {
  const isSetAside = setAsideIn(page, series);
  const existsIn = existsOn(page);
  const figures = page.lines
    .filter(({ level }) => level === 'region')
    .flatMap(({ areaCode, years, values }) =>
      years.flatMap((year, at) => {
        const value = values[at];
        return value === undefined || isSetAside(value) || !existsIn(areaCode, year) ? [] : [{ year, value }];
      }),
    );
  return mapBounds(figures);
};

/** The map of a year with its words; `ground` says where the regions stand. */
export const useMapSpec = (
  question: MapQuestion,
  ground: MapGround,
  isTiles: boolean,
): { readonly spec: MapChartSpec; readonly sentence: string } => {
  const t = useText();
  const language = useLanguage();
  const sourceOf = useSourceText();
  const figure = useFigureText();
  const sentence = useExtremes(question);
  const { page, series, map, year } = question;
  const drawn = page.lines.filter(
    ({ areaCode }) =>
      map.tiles.some(({ code }) => code === areaCode) && valueIn(page, areaCode, year) !== null,
  );
  const source = sourceOf(
    sourcesOfLoads(
      page.sources,
      loadsOfLines(drawn, (each) => each === year),
    ),
  );
  const bounds = useMemo(() => boundsOf(page, series), [page, series]);
  const unit = unitWords(series);
  const names = new Map(map.tiles.map(({ code, name }) => [code, name]));
  const borders = t(
    map.fromYear === null
      ? 'chart.mapBordersTo'
      : map.toYear === null
        ? 'chart.mapBordersFrom'
        : 'chart.mapBorders',
    { count: map.tiles.length, from: map.fromYear, to: map.toYear },
  );
  const nameOf = (code: string) => names.get(code) ?? code;
  const ofBoundaries =
    ground.files.length === 0 ? '' : t('chart.mapBoundaryNote', { files: ground.files.join(', ') });
  const note = isTiles ? t('chart.mapNote') : ofBoundaries;
  const inWords = (code: string) => {
    const value = valueIn(page, code, year);
    const name = nameOf(code);
    return value === null
      ? t('chart.mapNone', { name })
      : t('chart.mapWords', { name, value: figure(value, series) });
  };
  return {
    sentence,
    spec: mapChartOf(
      {
        ...{ ground, year, bounds, nameOf },
        valueOf: (code) => valueIn(page, code, year),
        focus: page.area.code === countryCode ? null : page.area.code,
      },
      {
        ...{ language, unit },
        title: t('chart.mapTitle', {
          title: t('indicator.name', { code: page.code, title: page.title }),
          year,
        }),
        subtitle: t('chart.lineSubtitle', { series: series.label, unit, area: borders }),
        alternative: t('chart.mapAlternative', { count: map.tiles.length, sentence }),
        source: [
          note,
          // With no boundary at all the table has them, not a wall of words.
          ground.missing.length === 0 || ground.shapes.length === 0
            ? ''
            : t('chart.mapMissing', { names: ground.missing.map(inWords).join('; ') }),
          source,
        ]
          .filter((text) => text !== '')
          .join(' '),
      },
    ),
  };
};

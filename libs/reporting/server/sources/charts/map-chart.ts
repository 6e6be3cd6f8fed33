import {
  areaByCode,
  boundaryGround,
  type Geography,
  type MapGround,
  mapOfYear,
  tileGround,
} from '@qadam/geography/domain';
import type { BoundaryService, GeographyService } from '@qadam/geography/server';
import { visitor } from '@qadam/identity/domain';
import { comparisonYear, impossibleIn, mapBounds, mapChartOf } from '@qadam/indicators/domain';
import type { Language } from '@qadam/language/domain';
import type { ChartChoice, ResolvedChart } from '@qadam/reporting/domain';
import { asShownValue, whatIsMeasured, asDrawn } from '../../figures/write-figure';
import type { FoundFigure } from '../figure-source';
import { country, frameOf, withReadingNote } from './chart-frame';
import { mapWords } from './chart-words';

/** Figures of regions that a map can show: possible ones; `figures` may hold those of other areas too. */
export const mappable = (figures: readonly FoundFigure[], { areas }: Geography): readonly FoundFigure[] => {
  const byCode = areaByCode(areas);
  const isSetAside = impossibleIn(
    figures[0]?.unit ?? '',
    figures.map(({ value }) => value),
  );
  return figures.filter(({ area, value }) => byCode.get(area)?.level === 'region' && !isSetAside(value));
};

/** Where the regions of a year stand: in their boundaries where each of them has one, else as tiles. */
const groundOf = async (
  geography: GeographyService,
  boundaries: BoundaryService,
  language: Language,
  year: number,
): Promise<{ readonly ground: MapGround; readonly isTiles: boolean; readonly years: BorderYears } | null> => {
  const viewer = visitor(language);
  const tiles = mapOfYear(await geography.tileMaps(viewer), year);
  if (tiles === undefined) return null;
  const { fromYear, toYear } = tiles;
  const drawn = (await boundaries.hasAny())
    ? boundaryGround(await boundaries.maps(viewer), tiles, year)
    : undefined;
  const isWhole = drawn !== undefined && drawn.shapes.length > 0 && drawn.missing.length === 0;
  return { ground: isWhole ? drawn : tileGround(tiles), isTiles: !isWhole, years: { fromYear, toYear } };
};

interface BorderYears {
  readonly fromYear: number | null;
  readonly toYear: number | null;
}

/** The map of the regions in the year of the choice, or in the newest that counts; `null` where no region has a figure then. */
export const drawMap = async (
  language: Language,
  choice: ChartChoice,
  figures: readonly FoundFigure[],
  from: { readonly geography: GeographyService; readonly boundaries: BoundaryService },
): Promise<ResolvedChart | null> => {
  const geography = await from.geography.geography();
  const shown = mappable(figures, geography);
  const year = choice.year ?? comparisonYear(shown, geography.areas)?.year;
  const ofYear = shown
    .filter((figure) => figure.year === year)
    .toSorted((one, other) => other.value - one.value);
  const [first] = ofYear;
  if (year === undefined || first === undefined) return null;
  const placed = await groundOf(from.geography, from.boundaries, language, year);
  if (placed === null) return null;
  const { ground, isTiles, years } = placed;
  const names = areaByCode(geography.areas);
  const nameOf = (code: string) => names.get(code)?.name[language] ?? code;
  const valueOf = (code: string) => ofYear.find(({ area }) => area === code)?.value ?? null;
  const without = ground.shapes.map(({ id }) => id).filter((code) => valueOf(code) === null);
  const note = isTiles ? mapWords.tiles[language] : mapWords.boundaries[language](ground.files);
  const frame = frameOf(ofYear, first, language, {
    title: mapWords.title[language](whatIsMeasured(first), year),
    subtitle: [first.unitLabel, mapWords.borders[language](ground.shapes.length, years)]
      .filter(Boolean)
      .join(', '),
    alternative: [
      `${ofYear.map((figure) => `${figure.areaName}: ${asDrawn(figure, language)}`).join('; ')}.`,
      without.length === 0 ? '' : mapWords.noFigure[language](without.map(nameOf)),
    ]
      .filter(Boolean)
      .join(' '),
  });
  return {
    spec: mapChartOf(
      {
        ...{ ground, year, valueOf, nameOf, bounds: mapBounds(ofYear) },
        focus: choice.area === country ? null : choice.area,
      },
      { ...frame, source: withReadingNote(frame.source, note) },
    ),
    values: ofYear.map(asShownValue),
    illustrative: ofYear.some(({ illustrative }) => illustrative),
  };
};

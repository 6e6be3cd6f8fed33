import { classWords } from './class-words';
import { chartNumber } from './decimals';
import { type Box, type ChartRenderOptions, drawFrame, fontSizes, noData, widthReserve } from './frame';
import { type MapShade, mapShade, onLight } from './map-shades';
import { nameRows, plainName } from './map-names';
import { citiesLast, discRadiusPx, layOutWords, type PlacedWords } from './map-words';
import type { ChartPalette } from './palette';
import type { MapChartSpec, MapPlace } from './specification';
import { element, textElement } from './svg';
import { textWidth, wrapText } from './text-width';
import { depthWithin } from './value-classes';

const legendRowPx = 18;
const swatchPx = 20;

/** On the print palette's paper, which is light, as on a light screen. */
const shade = ({ accent, paper, ink }: ChartPalette, depth: number): MapShade =>
  mapShade({ accent, paper, ink, shareOf: onLight }, depth);

interface LegendEntry {
  readonly text: string;
  readonly fill: string;
  readonly isEmpty: boolean;
}

const legendOf = (spec: MapChartSpec, palette: ChartPalette): readonly LegendEntry[] => [
  ...classWords(spec).map((text, at) => ({
    ...{ text, isEmpty: false },
    fill: shade(palette, depthWithin(spec.bounds, spec.bounds[at] ?? 0)).fill,
  })),
  { text: noData[spec.language], fill: palette.paper, isEmpty: true },
];

/** The legend in as many rows as the width needs. */
const legendRows = (entries: readonly LegendEntry[], width: number): readonly (readonly LegendEntry[])[] => {
  const rows: LegendEntry[][] = [[]];
  let used = 0;
  for (const entry of entries) {
    const wide = swatchPx + 6 + textWidth(entry.text, fontSizes.small) + 16;
    if (used > 0 && used + wide > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(entry);
    used += wide;
  }
  return rows;
};

const drawLegend = (rows: readonly (readonly LegendEntry[])[], box: Box, palette: ChartPalette): string =>
  rows
    .flatMap((row, at) => {
      let x = box.left;
      const y = box.bottom - (rows.length - at) * legendRowPx;
      return row.map(({ text, fill, isEmpty }) => {
        const left = x;
        x += swatchPx + 6 + textWidth(text, fontSizes.small) + 16;
        return (
          element('rect', {
            ...{ x: left, y: y + 4, width: swatchPx, height: 11, fill, stroke: palette.other },
            'stroke-width': 0.6,
            'stroke-dasharray': isEmpty ? '2 2' : undefined,
          }) +
          textElement(text, {
            ...{ x: left + swatchPx + 6, y: y + 13, fill: palette.muted, 'font-size': fontSizes.small },
          })
        );
      });
    })
    .join('');

const shadeOfPlace = (spec: MapChartSpec, { value }: MapPlace, palette: ChartPalette): MapShade =>
  value === null
    ? { fill: palette.paper, ink: palette.ink }
    : shade(palette, depthWithin(spec.bounds, value));

const lineOf = (spec: MapChartSpec, place: MapPlace, palette: ChartPalette, scale: number) => {
  const isFocus = place.role === 'focus';
  const isEmpty = place.value === null;
  return {
    fill: shadeOfPlace(spec, place, palette).fill,
    stroke: isFocus ? palette.ink : isEmpty ? palette.other : palette.paper,
    'stroke-width': (isFocus ? 1.8 : 1) / scale,
    'stroke-dasharray': isEmpty && !isFocus ? `${2 / scale} ${2 / scale}` : undefined,
    'stroke-linejoin': 'round',
  };
};

/** Where the words of each place stand on a map of this scale. */
const placeWords = (spec: MapChartSpec, scale: number): readonly PlacedWords[] => {
  const number = chartNumber(spec);
  const words = citiesLast(spec.places).map((place) => {
    const value = place.value === null ? '–' : number(place.value);
    return {
      ...{ place, value },
      nameWays: nameRows(place.shortLabel, (row) => textWidth(row, fontSizes.small) * widthReserve),
      valueWidth: textWidth(value, fontSizes.body, 'semibold') * widthReserve,
    };
  });
  return layOutWords(words, scale, spec.size.width * scale, spec.size.height * scale);
};

/** What the map has no room to name, in rows beneath it. */
const namelessRows = (placed: readonly PlacedWords[], width: number): readonly string[] => {
  const text = placed
    .filter(({ names }) => names.length === 0)
    .map(({ place, value }) => `${value}\u00a0${plainName(place.shortLabel).replaceAll(' ', '\u00a0')}`)
    .join('; ');
  return text === '' ? [] : wrapText(text, fontSizes.small * widthReserve, width);
};

/** Name and value of each place, a city's with its disc, over all shapes; a halo parts them from what lies below. */
const drawWords = (
  spec: MapChartSpec,
  placed: readonly PlacedWords[],
  palette: ChartPalette,
  scale: number,
): string => {
  const discs = placed.map(({ place, isTiny }) =>
    isTiny
      ? element('circle', {
          ...{ cx: place.x, cy: place.y, r: discRadiusPx / scale, ...lineOf(spec, place, palette, scale) },
          stroke: place.role === 'focus' ? palette.ink : palette.muted,
        })
      : '',
  );
  const texts = placed.map(({ place, value, x, names, valueY, anchor, isTiny, box }) => {
    const own = shadeOfPlace(spec, place, palette);
    // Words beside a city's disc lie on other regions: on paper, without a halo that would smear them.
    const { fill, ink } = isTiny ? { fill: null, ink: palette.ink } : own;
    const [left, top, right, bottom] = box;
    const paper =
      isTiny && right > left
        ? element('rect', {
            ...{ x: (left - 2) / scale, y: top / scale, fill: palette.paper, 'fill-opacity': 0.88 },
            ...{ width: (right - left + 4) / scale, height: (bottom - top) / scale, rx: 2 / scale },
          })
        : '';
    const write = (text: string, y: number | null, weight: number, size: number) =>
      y === null
        ? ''
        : textElement(text, {
            ...{ x: x / scale, y: y / scale, fill: ink, 'text-anchor': anchor },
            ...{ 'font-size': size / scale, 'font-weight': weight },
            ...(fill === null
              ? {}
              : {
                  ...{ stroke: fill, 'stroke-width': 2.5 / scale, 'stroke-linejoin': 'round' },
                  'paint-order': 'stroke',
                }),
          });
    return (
      paper +
      names.map(({ text, y }) => write(text, y, 400, fontSizes.small)).join('') +
      write(value, valueY, 600, fontSizes.body)
    );
  });
  return [...discs, ...texts].join('');
};

/** A height at which a map of this width fills its frame, with one row of legend. */
export const mapHeight = ({ size }: MapChartSpec, width: number): number =>
  Math.ceil((width * size.height) / Math.max(1, size.width)) + legendRowPx + 16;

/** Draws a map as an SVG text: shapes, then the words that fit into them, the legend underneath. */
export const renderMapChart = (spec: MapChartSpec, options: ChartRenderOptions): string =>
  drawFrame(spec, options, (box) => {
    const { palette } = options;
    const rows = legendRows(legendOf(spec, palette), box.right - box.left);
    const width = box.right - box.left;
    const legendPx = rows.length * legendRowPx + 8;
    const drawnOver = (foot: number) => {
      const scale = Math.min(
        width / Math.max(1, spec.size.width),
        (box.bottom - box.top - foot) / Math.max(1, spec.size.height),
      );
      return { scale, placed: placeWords(spec, scale) };
    };
    const whole = drawnOver(legendPx);
    const namelessPx = namelessRows(whole.placed, width).length * legendRowPx;
    // Room for the names beneath it makes the map a little smaller.
    const { scale, placed } = namelessPx === 0 ? whole : drawnOver(legendPx + namelessPx);
    const nameless = namelessRows(placed, width).map((text, at, all) =>
      textElement(text, {
        ...{ x: box.left, y: box.bottom - legendPx - (all.length - at - 1) * legendRowPx - 4 },
        ...{ fill: palette.ink, 'font-size': fontSizes.small },
      }),
    );
    // The focus last: its outline lies over its neighbours, but a city still over it.
    const shapes = citiesLast(spec.places)
      .toSorted((one, other) => Number(one.role === 'focus') - Number(other.role === 'focus'))
      .map((place) =>
        element('path', { d: place.path, 'fill-rule': 'evenodd', ...lineOf(spec, place, palette, scale) }),
      );
    const map = element(
      'g',
      { transform: `translate(${box.left} ${box.top}) scale(${scale})` },
      shapes.join('') + drawWords(spec, placed, palette, scale),
    );
    return (spec.places.length === 0 ? '' : map + nameless.join('')) + drawLegend(rows, box, palette);
  });

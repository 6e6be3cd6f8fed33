import {
  type Box,
  type ChartRenderOptions,
  drawFrame,
  fontSizes,
  formatMark,
  formatTicks,
  noData,
} from './frame';
import { discRadiusPx, wordsIn } from './map-words';
import type { ChartPalette } from './palette';
import type { MapChartSpec, MapPlace } from './specification';
import { element, textElement } from './svg';
import { textWidth } from './text-width';
import { depthWithin } from './value-classes';

const legendRowPx = 18;
const swatchPx = 20;

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** The accent on paper, as deep as on the screen: from 6 to 62 %, so that ink on it can be read. */
const shade = ({ accent, paper }: ChartPalette, depth: number): string => {
  const part = 0.062 + depth * 0.558;
  const ground = channels(paper);
  return `#${channels(accent)
    .map((channel, at) => Math.round(channel * part + (ground[at] ?? 255) * (1 - part)))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;
};

interface LegendEntry {
  readonly text: string;
  readonly fill: string;
  readonly isEmpty: boolean;
}

const legendOf = ({ bounds, language }: MapChartSpec, palette: ChartPalette): readonly LegendEntry[] => {
  const ends = formatTicks(bounds, language);
  return [
    ...bounds.slice(0, -1).map((bound, at) => ({
      ...{ text: `${ends[at]} – ${ends[at + 1]}`, isEmpty: false },
      fill: shade(palette, depthWithin(bounds, bound)),
    })),
    { text: noData[language], fill: palette.paper, isEmpty: true },
  ];
};

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

const drawPlace = (
  spec: MapChartSpec,
  place: MapPlace,
  palette: ChartPalette,
  scale: number,
): { readonly shape: string; readonly words: string } => {
  const { value } = place;
  const fill = value === null ? palette.paper : shade(palette, depthWithin(spec.bounds, value));
  const isFocus = place.role === 'focus';
  const line = {
    fill,
    stroke: isFocus ? palette.ink : value === null ? palette.other : palette.paper,
    'stroke-width': (isFocus ? 1.8 : 1) / scale,
    'stroke-dasharray': value === null && !isFocus ? `${2 / scale} ${2 / scale}` : undefined,
    'stroke-linejoin': 'round',
  };
  const mark = value === null ? '–' : formatMark(value, spec.language);
  const fits = wordsIn(place, scale, {
    name: textWidth(place.shortLabel, fontSizes.small),
    value: textWidth(mark, fontSizes.body, 'semibold'),
  });
  const write = (text: string, row: number, weight: number, size: number) =>
    textElement(text, {
      ...{ x: place.x, y: place.y + (row * 13 + 4) / scale, fill: palette.ink },
      ...{ 'font-size': size / scale, 'font-weight': weight, 'text-anchor': 'middle' },
    });
  const disc = element('circle', {
    ...{ cx: place.x, cy: place.y, r: discRadiusPx / scale, ...line },
    stroke: isFocus ? palette.ink : palette.muted,
  });
  return {
    shape: element('path', { d: place.path, 'fill-rule': 'evenodd', ...line }),
    words:
      (fits.isTiny ? disc : '') +
      (fits.name ? write(place.shortLabel, -0.5, 400, fontSizes.small) : '') +
      (fits.value ? write(mark, fits.name ? 0.5 : 0, 600, fontSizes.body) : ''),
  };
};

/** A height at which a map of this width fills its frame, with one row of legend. */
export const mapHeight = ({ size }: MapChartSpec, width: number): number =>
  Math.ceil((width * size.height) / Math.max(1, size.width)) + legendRowPx + 16;

/** Draws a map as an SVG text: shapes, then the words that fit into them, the legend underneath. */
export const renderMapChart = (spec: MapChartSpec, options: ChartRenderOptions): string =>
  drawFrame(spec, options, (box) => {
    const { palette } = options;
    const rows = legendRows(legendOf(spec, palette), box.right - box.left);
    const foot = rows.length * legendRowPx + 8;
    const scale = Math.min(
      (box.right - box.left) / Math.max(1, spec.size.width),
      (box.bottom - box.top - foot) / Math.max(1, spec.size.height),
    );
    // The focus last: its outline lies over its neighbours.
    const drawn = spec.places
      .toSorted((one, other) => Number(one.role === 'focus') - Number(other.role === 'focus'))
      .map((place) => drawPlace(spec, place, palette, scale));
    const map = element(
      'g',
      { transform: `translate(${box.left} ${box.top}) scale(${scale})` },
      drawn.map(({ shape }) => shape).join('') + drawn.map(({ words }) => words).join(''),
    );
    return (spec.places.length === 0 ? '' : map) + drawLegend(rows, box, palette);
  });

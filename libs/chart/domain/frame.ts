import type { Language, Trilingual } from '@qadam/language/domain';
import { decimalsToSee, formatNumber } from '@qadam/language/domain';
import type { LineLegendWords } from './line-legend';
import type { ChartPalette } from './palette';
import type { PictureSpec } from './specification';
import { element, escapeXml, textElement } from './svg';
import { textWidth, wrapText } from './text-width';

export interface ChartRenderOptions {
  /** In CSS pixels (96 to the inch): 605 is 160 mm on paper. */
  readonly width: number;
  readonly height: number;
  readonly palette: ChartPalette;
  readonly fontFamily: string;
  /**
   * `whole` draws title, subtitle and source as well, for downloads; `plot` leaves them to the caption of the page.
   * Default `whole`.
   */
  readonly frame?: 'whole' | 'plot';
  /** Words for a legend under the subtitle, for a picture that stands alone; none where the page explains its lines. */
  readonly legend?: LineLegendWords;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Sizes in CSS pixels: 11 px is 8.25 pt on paper. */
export const fontSizes = { title: 14, body: 11, small: 10 } as const;
export const lineHeight = 14;
/** Letters of a browser are a little wider than measured. */
export const widthReserve = 1.06;

export const noData: Trilingual = { kk: 'дерек жоқ', ru: 'нет данных', en: 'no data' };

/** Digits after the decimal sign that a tick step of 1, 2 or 5 times a power of ten needs. */
const digitsOfStep = (step: number): number =>
  step >= 1 ? 0 : Math.min(6, Math.ceil(-Math.log10(step) - 1e-9));

/** Tick labels in the reader's language, all with the same number of decimals. */
export const formatTicks = (ticks: readonly number[], language: Language): readonly string[] => {
  const [first, second] = ticks;
  const step = first === undefined || second === undefined ? 1 : Math.abs(second - first);
  const digits = digitsOfStep(step);
  return ticks.map((tick) =>
    formatNumber(tick === 0 ? 0 : tick, language, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }),
  );
};

/** Decimals of a value beside its mark: at most one from 10 up, two below, more where two would read as zero. */
export const decimalsOfMark = (value: number): number =>
  Math.abs(value) >= 10 ? Math.min(1, decimalsToSee(value)) : decimalsToSee(value);

/** A value beside its mark. */
export const formatMark = (value: number, language: Language): string =>
  formatNumber(value, language, { maximumFractionDigits: decimalsOfMark(value) });

/** Title, measure and source of a picture in lines of at most its width. */
const frameLines = ({ title, subtitle, source }: PictureSpec, width: number) => ({
  title: wrapText(title, fontSizes.title * widthReserve, width / widthReserve),
  subtitle: wrapText(subtitle, fontSizes.body, width / widthReserve),
  source: wrapText(source, fontSizes.small, width / widthReserve),
});

const titlePx = 16;
const sourcePx = 13;

/** What title, measure and source take of a picture's height, in pixels. */
export const frameHeight = (spec: PictureSpec, width: number): number => {
  const { title, subtitle, source } = frameLines(spec, width);
  return 4 + title.length * titlePx + subtitle.length * lineHeight + 10 + source.length * sourcePx + 10;
};

/** Wraps the drawing into an accessible SVG with title, description, and, if asked for, the visible frame. */
export const drawFrame = (
  spec: PictureSpec,
  options: ChartRenderOptions,
  draw: (box: Box) => string,
): string => {
  const { width, height, palette, fontFamily } = options;
  const whole = (options.frame ?? 'whole') === 'whole';
  const head: string[] = [];
  let top = 4;
  let bottom = height - 2;
  if (whole) {
    const lines = frameLines(spec, width);
    for (const line of lines.title) {
      top += titlePx;
      head.push(
        textElement(line, {
          x: 0,
          y: top - 3,
          'font-size': fontSizes.title,
          'font-weight': 600,
          fill: palette.ink,
        }),
      );
    }
    for (const line of lines.subtitle) {
      top += lineHeight;
      head.push(textElement(line, { x: 0, y: top - 2, 'font-size': fontSizes.body, fill: palette.muted }));
    }
    top += 10;
    bottom -= lines.source.length * sourcePx + 8;
    lines.source.forEach((line, index) =>
      head.push(
        textElement(line, {
          x: 0,
          y: bottom + 8 + sourcePx * (index + 1) - 3,
          'font-size': fontSizes.small,
          fill: palette.muted,
        }),
      ),
    );
  }
  const content =
    element('title', {}, escapeXml(spec.title)) +
    element('desc', {}, escapeXml(spec.alternative)) +
    element('rect', { width, height, fill: palette.paper }) +
    head.join('') +
    draw({ left: 0, right: width, top, bottom });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'xml:lang': spec.language,
      lang: spec.language,
      'font-family': fontFamily,
      'font-variant-numeric': 'tabular-nums',
    },
    content,
  );
};

/** The unit above the axis, unless the subtitle names it already. */
export const unitBesideAxis = (
  { unit, subtitle }: Pick<PictureSpec, 'unit' | 'subtitle'>,
  { left, top }: Pick<Box, 'left' | 'top'>,
  { muted }: Pick<ChartPalette, 'muted'>,
): string =>
  subtitle.toLowerCase().includes(unit.toLowerCase())
    ? ''
    : textElement(unit, { x: left, y: top + 9, 'font-size': fontSizes.small, fill: muted });

/**
 * A piece of paper behind a text that lies on lines. Not an outline of the letters: Word and others ignore the
 * `paint-order` that such an outline needs.
 */
export const backing = (
  text: string,
  {
    x,
    y,
    fontSize,
    palette,
  }: { readonly x: number; readonly y: number; readonly fontSize: number; readonly palette: ChartPalette },
): string =>
  element('rect', {
    x: x - 2,
    y: y - fontSize,
    width: textWidth(text, fontSize, 'semibold') + 4,
    height: fontSize * 1.3,
    fill: palette.paper,
    'fill-opacity': 0.85,
  });

/** The width that a column of texts needs. */
export const widestOf = (
  texts: readonly string[],
  fontSize: number,
  weight: 'regular' | 'semibold' = 'regular',
) => texts.reduce((widest, text) => Math.max(widest, textWidth(text, fontSize, weight)), 0);

import { decimalsOfMark } from '@qadam/chart/domain';
import { formatNumber, formatPercent, type Language } from '@qadam/language/domain';
import { type FigureNode, type ResolvedFigure, type ShownValue, withYear } from '@qadam/reporting/domain';
import type { FoundFigure } from '../sources/figure-source';

const nbsp = '\u00a0';

/**
 * A value with its unit. Words of a unit that begin with a number, as Kazakh says `100 000 тірі туғанға 11,4`, stand
 * before the value: behind it the two would read as one number.
 */
export const withUnit = (
  { value, unit, unitLabel }: Pick<FoundFigure, 'value' | 'unit' | 'unitLabel'>,
  language: Language,
): string => {
  if (unit === 'PT') return formatPercent(value, language);
  const number = formatNumber(value, language);
  if (unitLabel === '') return number;
  return /^\d/u.test(unitLabel) ? `${unitLabel}${nbsp}${number}` : `${number}${nbsp}${unitLabel}`;
};

/** A value with its unit, rounded as a picture prints it: for the text that stands for the picture. */
export const asDrawn = (
  figure: Pick<FoundFigure, 'value' | 'unit' | 'unitLabel'>,
  language: Language,
): string =>
  withUnit({ ...figure, value: Number(figure.value.toFixed(decimalsOfMark(figure.value))) }, language);

/** A value as the data annex lists it, with its unit. */
export const writeShown = ({ value, unit }: ShownValue, language: Language): string =>
  withUnit({ value, unit: unit === '%' ? 'PT' : '', unitLabel: unit }, language);

/** What a figure node says about how it is written. */
export type WrittenAs = Pick<FigureNode['attrs'], 'format' | 'unit'>;

/** What is measured: the indicator with the series and the group that the figure is of. */
export const whatIsMeasured = ({ indicatorTitle, seriesLabel }: FoundFigure): string =>
  seriesLabel === '' ? indicatorTitle : `${indicatorTitle}: ${seriesLabel}`;

/** The figure apart from its text, as the data annex lists it. */
export const asShownValue = (figure: FoundFigure): ShownValue => ({
  indicator: figure.indicator,
  indicatorTitle: figure.indicatorTitle,
  series: figure.seriesName ?? figure.seriesLabel,
  group: figure.groupName ?? '',
  area: figure.areaName,
  year: figure.year,
  value: figure.value,
  unit: figure.unitLabel,
  source: figure.source,
  vintage: figure.vintage,
  illustrative: figure.illustrative,
  ...(figure.isImpossible === true ? { isImpossible: true } : {}),
  ...(figure.foreignLabels === undefined || figure.foreignLabels.length === 0
    ? {}
    : { foreignLabels: figure.foreignLabels }),
});

/** How a figure reads in its sentence: `43,1 %`, `43,1` or `43,1 % (2023 г.)`. */
export const writeFigure = (figure: FoundFigure, { format, unit }: WrittenAs, language: Language): string => {
  if (format === 'number')
    return unit === 'shown' ? withUnit(figure, language) : formatNumber(figure.value, language);
  const value = unit === 'hidden' ? formatNumber(figure.value, language) : withUnit(figure, language);
  return format === 'value' ? value : withYear(value, figure.year, language);
};

/** The figure as the printed review lists it. */
export const asResolvedFigure = (
  figure: FoundFigure,
  written: WrittenAs,
  language: Language,
  frozen: boolean,
): ResolvedFigure => ({
  ...asShownValue(figure),
  text: writeFigure(figure, written, language),
  indicatorTitle: whatIsMeasured(figure),
  frozen,
});

import { languages, type Language } from '@qadam/language/domain';
import { dimensionsText } from '../figures/figure-series';
import { csvCell, tidyHeader } from '../figures/tidy-figures';
import type { ExportCatalogue, ExportedVintage, ExportWriter } from './export-content';

/** A row of the table of figures: codes first, as `readTidyFigures` reads them, then words. */
export type TableRow = readonly (string | number)[];

const labels = ['indicator_title', 'series_label', 'unit_label', 'area_name'] as const;

/** Who published a figure, when and under which licence: the columns by which a table brings that back. */
export const originColumns = [
  'data_date',
  'licence',
  ...languages.map((language) => `publisher_${language}`),
];

/** The cells of `originColumns` for the figures of a load. */
export const originCells = (load: ExportedVintage | undefined): readonly string[] =>
  load === undefined
    ? originColumns.map(() => '')
    : [load.date, load.licence, ...languages.map((language) => load.publisher[language])];

/** The rows of a table of figures with words in the given languages; `header` names its columns. */
export const figureTable = (catalogue: ExportCatalogue, inLanguages: readonly Language[]) => {
  const indicators = new Map(catalogue.indicators.map(({ code, name }) => [code, name]));
  const units = new Map(catalogue.units.map(({ code, name }) => [code, name]));
  const areas = new Map(catalogue.areas.map((area) => [area.area, area]));
  const vintages = new Map(catalogue.vintages.map((vintage) => [vintage.id, vintage]));
  const header = [
    ...tidyHeader,
    'area_code',
    ...originColumns.slice(0, 2),
    ...labels.flatMap((label) =>
      inLanguages.length === 1 ? [label] : inLanguages.map((language) => `${label}_${language}`),
    ),
    ...originColumns.slice(2),
  ];
  const rows = (one: Parameters<ExportWriter['series']>[0]): TableRow[] => {
    const { indicator, series, unit, dimensions, lines } = one;
    const key = [indicator, series, unit, dimensionsText(dimensions)];
    return lines.flatMap(({ area, observations }) => {
      const place = areas.get(area);
      return observations.map(({ year, value, vintage }) => {
        const [day = '', licence = '', ...publisher] = originCells(vintages.get(vintage));
        const words = [indicators.get(indicator), one.label, units.get(unit), place?.name];
        return [
          ...[...key, area, year, value, place?.code ?? area, day, licence],
          ...words.flatMap((word) => inLanguages.map((language) => word?.[language] ?? '')),
          ...publisher,
        ];
      });
    });
  };
  return { header, rows };
};

const line = (cells: TableRow): string =>
  `${cells.map((cell) => (typeof cell === 'number' ? String(cell) : csvCell(cell))).join()}\n`;

/**
 * CSV with one figure a row. The first seven columns are those of `data/figures`; date of the data, licence and words
 * follow, in one language or (`null`) in all three, and the publisher, always in all three. Numbers have as many digits as they need to be read
 * back as the same double.
 */
export const tidyCsvWriter = (catalogue: ExportCatalogue, language: Language | null): ExportWriter => {
  const { header, rows } = figureTable(catalogue, language === null ? languages : [language]);
  return {
    start: () => line(header),
    series: (one) => rows(one).map(line).join(''),
    end: () => '',
  };
};

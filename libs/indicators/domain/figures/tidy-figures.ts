import { readDelimited } from '../open-sdg/delimited-text';
import {
  type AreaObservation,
  dimensionsText,
  type FigureSeries,
  type SeriesKey,
  seriesId,
} from './figure-series';

/** Columns of `data/figures/<goal>.csv`, one observation a row. */
export const tidyHeader = ['indicator', 'series', 'unit', 'dimensions', 'area', 'year', 'value'] as const;

/** A file that ships with the product is malformed; the row is the physical line. */
export class TidyFiguresError extends Error {
  override readonly name = 'TidyFiguresError';
  constructor(
    message: string,
    readonly row: number,
  ) {
    super(`Row ${row}: ${message}`);
  }
}

const readDimensions = (text: string, row: number): Record<string, string> =>
  Object.fromEntries(
    (text === '' ? [] : text.split(';')).map((pair) => {
      const [dimension, code, ...rest] = pair.split('=');
      if (!dimension || !code || rest.length > 0)
        throw new TidyFiguresError(`“${pair}” is not DIMENSION=CODE.`, row);
      return [dimension, code];
    }),
  );

/**
 * Reads the tidy format of the shipped figures and of CSV exports, whose further columns are passed over. Series keep the order of their first rows, observations the
 * order of theirs. An empty text gives no series.
 * @throws TidyFiguresError for another header, a row of another length, a year or value that is no number,
 * or a figure given twice.
 */
export const readTidyFigures = (text: string): readonly FigureSeries[] => {
  const { records, unclosedQuoteRow } = readDelimited(text, ',');
  if (unclosedQuoteRow !== null)
    throw new TidyFiguresError('A quotation mark is not closed.', unclosedQuoteRow);
  const [header, ...rows] = records;
  if (header === undefined) return [];
  if (header.cells.slice(0, tidyHeader.length).join() !== tidyHeader.join())
    throw new TidyFiguresError(`The header must begin with “${tidyHeader.join()}”.`, 1);
  const found = new Map<string, { key: SeriesKey; observations: AreaObservation[]; places: Set<string> }>();
  for (const { row, cells } of rows) {
    const [indicator, series, unit, dimensionText, area, yearText, valueText] = cells;
    if (
      cells.length !== header.cells.length ||
      !indicator ||
      !area ||
      series === undefined ||
      unit === undefined
    )
      throw new TidyFiguresError(`A row needs ${header.cells.length} cells with indicator and area.`, row);
    const year = Number(yearText);
    const value = Number(valueText);
    if (!Number.isInteger(year) || !Number.isFinite(value) || valueText === '')
      throw new TidyFiguresError(`“${yearText}” and “${valueText}” must be a year and a number.`, row);
    const key: SeriesKey = { indicator, series, unit, dimensions: readDimensions(dimensionText ?? '', row) };
    const id = seriesId(key);
    const entry = found.get(id) ?? { key, observations: [], places: new Set<string>() };
    const place = `${area} ${year}`;
    if (entry.places.has(place)) throw new TidyFiguresError(`The figure for ${place} is given twice.`, row);
    entry.places.add(place);
    entry.observations.push({ area, year, value });
    found.set(id, entry);
  }
  return [...found.values()].map(({ key, observations }) => ({ ...key, observations }));
};

/** A cell after RFC 4180. */
export const csvCell = (cell: string): string =>
  /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Writes the tidy format; `readTidyFigures` gives the same series back. */
export const writeTidyFigures = (all: readonly FigureSeries[]): string =>
  [
    tidyHeader.join(),
    ...all.flatMap(({ indicator, series, unit, dimensions, observations }) => {
      const start = [indicator, series, unit, dimensionsText(dimensions)].map(csvCell).join();
      return observations.map(({ area, year, value }) => [start, csvCell(area), year, value].join());
    }),
    '',
  ].join('\n');

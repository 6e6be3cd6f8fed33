import { z } from 'zod';
import { foldText, type Trilingual } from '@qadam/language/domain';
import { separators } from '../open-sdg/delimited-text';
import { mappingFault } from './mapping-fault';

/**
 * What a column holds. `value` with a year, an area or groups is one of several columns of a wide table; `dimensions`
 * as a use are all of a row in one cell, as exports write them: `AGE=Y15T24;SEX=F`. `status` says of a row whether its
 * value is a forecast.
 */
export const columnUses = [
  'indicator',
  'series',
  'area',
  'year',
  'value',
  'unit',
  'dimension',
  'dimensions',
  'status',
  'ignore',
] as const;

export type ColumnUse = (typeof columnUses)[number];

/** Instead of a unit or series code: the only one that Qadam has for the indicator; instead of an indicator: that of the series. */
export const asKnown = 'as-known';

/** Regions above groups above years: nobody reads more. */
export const mostHeadingRows = 3;

// Made when it is needed: pages that only draw charts import this library too, and do without it.
const mappingSchema = () => {
  const code = z.string().trim().min(1);
  const dimensionName = z.string().regex(/^[A-Z][A-Z0-9_]*$/u, 'a dimension is written like SEX or AGE');
  return z.strictObject({
    /** Sheet of a workbook; `null`: the only or first one. */
    sheet: z.string().nullable().default(null),
    /** Physical row of the headings, the last where they take several. */
    headerRow: z.int().min(1).default(1),
    /** How many rows the headings take, as groups above years do; absent: one. */
    headerRows: z.int().min(1).max(mostHeadingRows).optional(),
    /** What separates the cells of a text; absent: whatever its first lines have most. */
    separator: z.enum(separators).optional(),
    /** What separates decimals; `null`: whatever can be read in one way only. */
    decimal: z.enum([',', '.']).nullable().default(null),
    columns: z.array(
      z.strictObject({
        /** Place in the row, 1 the first. */
        column: z.int().min(1),
        heading: z.string(),
        use: z.enum(columnUses),
        /** SDMX name, such as SEX, where the use is `dimension`. */
        dimension: dimensionName.optional(),
        /** Of a column of values: what all its figures are of. The area is a code or a name, groups are codes by dimension. */
        year: z.int().min(1900).max(2100).optional(),
        area: code.optional(),
        dimensions: z.record(dimensionName, code).optional(),
        /** What a blank cell below a filled one means in a column of areas or of groups; absent: nobody has said. */
        blank: z.enum(['above', 'total']).optional(),
      }),
    ),
    /** What the table has no column for. `unit`, `series` and, with a column of series, `indicator` may be `as-known`. */
    constants: z
      .strictObject({
        indicator: code.optional(),
        series: code.optional(),
        unit: code.optional(),
        area: code.optional(),
        year: z.int().min(1900).max(2100).optional(),
        /** What every value of the table is multiplied by: 1000 for a table in thousands. */
        multiplier: z.number().positive().optional(),
        dimensions: z.record(z.string(), code).optional(),
      })
      .default({}),
    /** Texts of cells and our codes for them, by REF_AREA, UNIT_MEASURE, SERIES, INDICATOR or a dimension. */
    codes: z.record(z.string(), z.record(z.string(), code)).default({}),
  });
};

/** How the columns of a table become indicators, areas, years and values. */
export type TableMapping = z.output<ReturnType<typeof mappingSchema>>;
export type ColumnMapping = TableMapping['columns'][number];

/** Why something is no column mapping: the place in it and what is wrong. */
export class TableMappingError extends Error {
  override readonly name = 'TableMappingError';
  constructor(readonly words: Trilingual) {
    super(words.en);
  }
}

/**
 * Reads a mapping from parsed JSON.
 * @throws TableMappingError with the path of the first thing that is wrong.
 */
export const readTableMapping = (value: unknown): TableMapping => {
  const read = mappingSchema().safeParse(value);
  if (read.success) return read.data;
  throw new TableMappingError(mappingFault(read.error.issues[0], value));
};

const plain = (text: string): string => foldText(text).replace(/\s+/gu, ' ').trim();

const keyOf = (text: string): string => (yearOfHeading(text) === null ? plain(text) : '#year');

/**
 * One text for the same headings, whatever their letter case and spaces: mappings are remembered by it. Of headings in
 * several rows each column brings its texts from above to below. However many years there are, the text is the same.
 */
export const headingsKey = (headings: readonly (string | readonly string[])[]): string => {
  const keys = headings.map((heading) =>
    typeof heading === 'string' ? keyOf(heading) : heading.map(keyOf).filter(Boolean).join(', '),
  );
  const isOfYear = (key: string) => key.split(', ').includes('#year');
  return keys
    .slice(0, keys.findLastIndex((key) => key !== '') + 1)
    .filter((key, at, all) =>
      key === '#year' ? all[at - 1] !== '#year' : !isOfYear(key) || all.indexOf(key) === at,
    )
    .join('|');
};

/** The year whose first day a date is, as cells of workbooks and people write it: `2023-01-01`, `01.01.2023`. */
export const yearOfDay = (text: string): number | null => {
  const match = /^\s*(?:((?:19|20)\d{2})-01-01|0?1\.0?1\.((?:19|20)\d{2}))\s*$/u.exec(text);
  return match === null ? null : Number(match[1] ?? match[2]);
};

/** All months of a year, as cumulative tables head it: `январь–декабрь 2023`, `2023 жылғы қаңтар-желтоқсан`. */
const wholeYear =
  /^\s*(?:(?:январь|қаңтар|january)\s*[-–—]\s*(?:декабрь|желтоқсан|december)\s*((?:19|20)\d{2})\s*(?:г\.?|года)?|((?:19|20)\d{2})\s*(?:ж\.|жылғы|жыл)?\s*қаңтар\s*[-–—]\s*желтоқсан)\s*$/iu;

/**
 * `2023`, `2023 г.`, `2023 год`, `2023 жыл`, `2023 ж.`, `FY2023`, with a mark of a footnote too (`2023*`, `2023 ¹⁾`),
 * all its months (`январь–декабрь 2023`), or the first day of the year; `null` for other headings.
 */
export const yearOfHeading = (heading: string): number | null => {
  const match =
    /^\s*(?:FY\s*)?((?:19|20)\d{2})(?:\.0+)?\s*(?:г\.?|год|года|ж\.?|жыл|жылы)?\s*(?:\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]{1,2}[⁾)]?|\d\))?\s*$/iu.exec(
      heading,
    );
  if (match !== null) return Number(match[1]);
  const whole = wholeYear.exec(heading);
  return whole === null ? yearOfDay(heading) : Number(whole[1] ?? whole[2]);
};

import { columnLetter } from './column-letter';
import type { ColumnOf } from './heading-meaning';
import type { ColumnMapping, ColumnUse, TableMapping } from './table-mapping';

/** Why a guess is not enough to read the table by; `detail` names columns. */
export interface MappingQuestion {
  readonly kind:
    | 'no-indicator'
    | 'no-year'
    | 'no-value'
    | 'no-unit'
    | 'several'
    | 'unclear-column'
    | 'not-annual'
    | 'no-rows'
    | 'remembered'
    | 'unit-unlike'
    | 'mapping-mismatch';
  readonly detail: string;
  /** What was said of the whole of the last table: `indicator`, `unit`, … or a dimension such as SEX; the letter of a column. */
  readonly constant?: string;
  /** What several columns mean alike, and their headings; what stands in place of a heading. */
  readonly use?: ColumnUse;
  readonly headings?: readonly string[];
  /** The column that is asked about, counted from 1, and what its figures may be of by its heading. */
  readonly column?: number;
  readonly proposals?: readonly ColumnOf[];
}

/** One text for columns of values whose figures are of the same year, area and groups. */
const keyOf = ({ year, area, dimensions = {} }: ColumnMapping): string =>
  JSON.stringify([
    ...[year ?? null, area ?? null],
    ...Object.entries(dimensions)
      .filter(([, code]) => code !== '_T')
      .toSorted(([one], [other]) => one.localeCompare(other, 'en')),
  ]);

const several = (columnsOf: readonly ColumnMapping[]): MappingQuestion[] => {
  const [first] = columnsOf;
  if (first === undefined || columnsOf.length < 2) return [];
  const headings = columnsOf.map(({ heading, column }) => heading || columnLetter(column));
  return [{ kind: 'several', detail: headings.join(', '), use: first.use, headings }];
};

/**
 * The columns of values that do not say what others do: beside columns of years one that is none (`2019-2020`, growth)
 * says nothing about which year it is of; so with areas and groups, where no column and nothing that is said of the whole table tells them.
 */
export const unsaidColumns = ({ columns, constants }: TableMapping): readonly ColumnMapping[] => {
  const values = columns.filter(({ use }) => use === 'value');
  const lacking = (has: (column: ColumnMapping) => boolean, isSaid: boolean) =>
    isSaid || !values.some(has) ? [] : values.filter((column) => !has(column));
  const hasColumn = (use: ColumnUse) => columns.some((column) => column.use === use);
  const found = new Set([
    ...lacking(({ year }) => year !== undefined, hasColumn('year')),
    ...lacking(({ area }) => area !== undefined, hasColumn('area') || constants.area !== undefined),
    ...lacking(({ dimensions }) => dimensions !== undefined, constants.dimensions !== undefined),
  ]);
  return values.filter((column) => found.has(column));
};

/** Years, areas and groups that both a column and the headings of values tell. */
const toldTwice = (values: readonly ColumnMapping[], { columns }: TableMapping): MappingQuestion[] => {
  const beside = (own: readonly ColumnMapping[], has: (column: ColumnMapping) => boolean) => {
    const also = values.filter(has);
    return own.length > 0 && also.length > 0 ? several([...own, ...also]) : [];
  };
  const of = (use: ColumnUse) => columns.filter((column) => column.use === use);
  return [
    ...beside(of('year'), ({ year }) => year !== undefined),
    ...beside(of('area'), ({ area }) => area !== undefined),
    ...of('dimension').flatMap((column) =>
      beside([column], ({ dimensions }) => dimensions?.[column.dimension ?? ''] !== undefined),
    ),
  ];
};

/** What a mapping, guessed or written by a person, lacks or has twice. */
export const mappingQuestions = (mapping: TableMapping): readonly MappingQuestion[] => {
  const { columns, constants } = mapping;
  const columnsOf = (use: ColumnUse) => columns.filter((column) => column.use === use);
  const values = columnsOf('value');
  const unclear = unsaidColumns(mapping);
  const told = toldTwice(values, mapping);
  const isWide = values.some(({ year }) => year !== undefined);
  const hasYears = isWide || columnsOf('year').length > 0 || constants.year !== undefined;
  const clear = values.filter((column) => !unclear.includes(column));
  const dimensions = Map.groupBy(columnsOf('dimension'), ({ dimension }) => dimension);
  return [
    ...(values.length === 0 ? [{ kind: 'no-value' as const, detail: '' }] : []),
    ...unclear.map(({ heading, column }) => ({
      kind: 'unclear-column' as const,
      detail: heading || columnLetter(column),
      column,
    })),
    ...(hasYears ? [] : [{ kind: 'no-year' as const, detail: '' }]),
    ...[...Map.groupBy(clear, keyOf).values()].flatMap(several),
    ...told,
    ...(['indicator', 'series', 'area', 'unit', 'dimensions'] as const).flatMap((use) =>
      several(columnsOf(use)),
    ),
    ...several(isWide ? [] : columnsOf('year')),
    ...[...dimensions.values()].flatMap(several),
  ];
};

import type { RowContext } from '../open-sdg/row-reading';
import { holdsCodes } from './exported-table';
import type { NameIndex } from './table-knowledge';
import type { ColumnMapping, ColumnUse, TableMapping } from './table-mapping';

/** The cells of one figure in the order that `RowReader` is told of; its status comes after the dimensions. */
const places = { year: 0, value: 1, area: 2, unit: 3, series: 4, dimensions: 5 } as const;

export interface MappedDimension {
  readonly dimension: string;
  /** `null` where no column of its own holds it: it is the same in the whole table, or in each column of values. */
  readonly column: ColumnMapping | null;
}

/** The dimensions of a mapping: those of columns, then those that are the same in the whole table or in columns of values. */
export const dimensionsOf = ({ columns, constants }: TableMapping): readonly MappedDimension[] => {
  const fromColumns = columns.flatMap((column) =>
    column.use === 'dimension' && column.dimension !== undefined
      ? [{ dimension: column.dimension, column }]
      : [],
  );
  const ofValues = columns.flatMap(({ dimensions = {} }) => Object.keys(dimensions));
  const constant = [...new Set([...Object.keys(constants.dimensions ?? {}), ...ofValues])].filter(
    (dimension) => !fromColumns.some((one) => one.dimension === dimension),
  );
  return [...fromColumns, ...constant.map((dimension) => ({ dimension, column: null }))];
};

/** What the figures of a column of values are judged by; for each column of the table made once. */
export const rowContexts = (
  file: string,
  mapping: TableMapping,
  { knowledge, codes }: NameIndex,
): ((value: ColumnMapping) => RowContext) => {
  const headingOf = (use: ColumnUse) => mapping.columns.find((column) => column.use === use)?.heading ?? '';
  const areas = new Map(knowledge.areas.map((area) => [area.code, area]));
  const areaCodes = new Set(knowledge.areas.flatMap(({ code, sourceCodes }) => [code, ...sourceCodes]));
  const dimensions = dimensionsOf(mapping).map(({ dimension, column }, at) => ({
    position: places.dimensions + at,
    heading: column?.heading ?? '',
    dimension,
  }));
  const isCoded = holdsCodes(mapping);
  return (value) => ({
    file,
    columns: {
      year: places.year,
      value: places.value,
      yearHeading: headingOf('year') || value.heading,
      valueHeading: value.heading,
      area: {
        ...{ position: places.area, dimension: 'REF_AREA' },
        heading: value.area === undefined ? headingOf('area') : value.heading,
      },
      // Codes that were exported are taken as they stand; those that nobody knows here are told once each.
      unit: isCoded ? null : { position: places.unit, heading: headingOf('unit'), dimension: 'UNIT_MEASURE' },
      unitBeside: null,
      areaBeside: null,
      series: isCoded ? null : { position: places.series, heading: headingOf('series'), dimension: 'SERIES' },
      dimensions,
      status: { position: places.dimensions + dimensions.length, heading: headingOf('status') },
      unnamed: [],
    },
    cellsExpected: places.dimensions + dimensions.length + 1,
    areas,
    countryCodes: new Set([knowledge.country]),
    codes: new Map([...codes, ['REF_AREA', areaCodes]]),
    earliestYear: 1900,
    latestYear: 2100,
    currentYear: knowledge.currentYear,
    defaultUnit: () => '',
  });
};

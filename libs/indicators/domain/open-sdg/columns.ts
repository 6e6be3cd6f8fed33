import { latinTwin } from './look-alikes';
import type { ProblemKind } from './problem';

/** A column of codes: the area, the unit, the series or a disaggregation dimension. */
export interface CodeColumn {
  readonly position: number;
  readonly heading: string;
  /** SDMX name in upper case: REF_AREA, UNIT_MEASURE, SERIES, SEX, AGE, ... */
  readonly dimension: string;
}

export interface Columns {
  readonly year: number;
  readonly value: number;
  readonly yearHeading: string;
  readonly valueHeading: string;
  readonly area: CodeColumn | null;
  /** The older GeoCode, where REF_AREA stands beside it: it is not read. */
  readonly areaBeside: CodeColumn | null;
  readonly unit: CodeColumn | null;
  /** The older Units, where UNIT_MEASURE stands beside it: its units must be the same. */
  readonly unitBeside: CodeColumn | null;
  readonly series: CodeColumn | null;
  /** What kind of value each row holds (OBS_STATUS); absent where nothing says so. */
  readonly status?: Pick<CodeColumn, 'position' | 'heading'> | undefined;
  readonly dimensions: readonly CodeColumn[];
  readonly unnamed: readonly number[];
}

export interface ColumnProblem {
  readonly kind: ProblemKind;
  readonly heading: string;
  readonly proposal?: string;
  /** With such a problem the file cannot be read at all. */
  readonly isFatal: boolean;
}

/** Attributes of SDMX that describe an observation and are no part of its key. */
export const sdmxAttributes: ReadonlySet<string> = new Set([
  'OBS_STATUS',
  'OBSERVATION_STATUS',
  'UNIT_MULT',
  'UNIT_MULTIPLIER',
  'CONF_STATUS',
  'COMMENT_OBS',
  'COMMENT_TS',
  'NATURE',
  'BASE_PER',
  'SOURCE_DETAIL',
  'SOURCE_PUBLISHER_KK',
  'SOURCE_PUBLISHER_RU',
  'SOURCE_PUBLISHER_EN',
  'SOURCE_LICENCE',
  'TIME_DETAIL',
  'TIME_COVERAGE',
  'GEO_INFO_URL',
  'GEO_INFO_TYPE',
  'DATA_LAST_UPDATE',
  'UPPER_BOUND',
  'LOWER_BOUND',
  'FREQ',
  'REPORTING_TYPE',
]);

/** Names under which a second column of values turns up: `Value_2`, `Value.1`, the name that SDMX has for it. */
const valueColumn = /^(?:OBS_VALUE|VALUE(?:[ _.-]?\d+)?)$/u;

/**
 * Understands the header of an Open SDG data file: `Year`, `Value`, REF_AREA (or the older GeoCode),
 * UNIT_MEASURE (or the older Units; of both, UNIT_MEASURE), SERIES; every other named column is a disaggregation dimension unless
 * SDMX knows it as an attribute. Headings are compared without spaces around them, letter case and Cyrillic
 * twins. Source: Open SDG documentation, "Data format".
 * Returns `columns: null` where Year or Value is missing, a name occurs twice or there are several columns of values;
 * in the last case the columns are under `judging`, to judge the rows by, of which no figure may be taken.
 */
export const readColumns = (
  header: readonly string[],
): {
  readonly columns: Columns | null;
  readonly judging: Columns | null;
  readonly problems: readonly ColumnProblem[];
} => {
  const problems: ColumnProblem[] = [];
  const named = new Map<string, CodeColumn>();
  const unnamed: number[] = [];
  const values: string[] = [];
  header.forEach((heading, position) => {
    const trimmed = heading.trim();
    if (trimmed === '') {
      unnamed.push(position);
      return;
    }
    const latin = /[A-Za-z_]/u.test(trimmed) || trimmed.length <= 4 ? latinTwin(trimmed) : null;
    if (latin !== null) problems.push({ kind: 'mixed-script-key', heading, proposal: latin, isFatal: false });
    const dimension = (latin ?? trimmed).toUpperCase();
    if (valueColumn.test(dimension)) values.push(trimmed);
    else if (named.has(dimension)) problems.push({ kind: 'repeated-column', heading, isFatal: true });
    named.set(dimension, { position, heading: trimmed, dimension });
  });
  if (values.length > 1)
    problems.push({ kind: 'several-value-columns', heading: values.join(', '), isFatal: true });
  const year = named.get('YEAR');
  const value = named.get('VALUE');
  if (year === undefined) problems.push({ kind: 'missing-column', heading: 'Year', isFatal: true });
  if (value === undefined) problems.push({ kind: 'missing-column', heading: 'Value', isFatal: true });

  const geoCode = named.get('GEOCODE');
  const units = named.get('UNITS');
  const unitMeasure = named.get('UNIT_MEASURE');
  if (geoCode !== undefined)
    problems.push({ kind: 'legacy-area-column', heading: geoCode.heading, isFatal: false });
  if (units !== undefined)
    problems.push({
      kind: unitMeasure === undefined ? 'legacy-unit-column' : 'surplus-unit-column',
      heading: units.heading,
      isFatal: false,
    });
  const areaColumn = named.get('REF_AREA') ?? geoCode;
  const unitColumn = unitMeasure ?? units;
  const special = new Set(['YEAR', 'VALUE', 'GEOCODE', 'UNITS', 'REF_AREA', 'UNIT_MEASURE', 'SERIES']);

  if (year === undefined || value === undefined) return { columns: null, judging: null, problems };
  const understood: Columns = {
    year: year.position,
    value: value.position,
    yearHeading: year.heading,
    valueHeading: value.heading,
    area: areaColumn === undefined ? null : { ...areaColumn, dimension: 'REF_AREA' },
    areaBeside: named.has('REF_AREA') ? (geoCode ?? null) : null,
    unit: unitColumn === undefined ? null : { ...unitColumn, dimension: 'UNIT_MEASURE' },
    unitBeside: unitMeasure === undefined ? null : (units ?? null),
    series: named.get('SERIES') ?? null,
    status: named.get('OBS_STATUS') ?? named.get('OBSERVATION_STATUS'),
    dimensions: [...named.values()].filter(
      ({ dimension }) =>
        !special.has(dimension) && !sdmxAttributes.has(dimension) && !valueColumn.test(dimension),
    ),
    unnamed,
  };
  const fatal = problems.filter(({ isFatal }) => isFatal);
  if (fatal.length === 0) return { columns: understood, judging: understood, problems };
  const isOnlyAmbiguous = fatal.every(({ kind }) => kind === 'several-value-columns');
  return { columns: null, judging: isOnlyAmbiguous ? understood : null, problems };
};

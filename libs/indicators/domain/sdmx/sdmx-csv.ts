import type { DelimitedText } from '../open-sdg/delimited-text';
import { actionOf, agencyOf, type SdmxMessage, type SdmxObservation, SdmxSyntaxError } from './sdmx-message';

/** Columns of SDMX-CSV that frame an observation and are no components of it. */
const frame = new Set([
  'DATAFLOW',
  'STRUCTURE',
  'STRUCTURE_ID',
  'STRUCTURE_NAME',
  'ACTION',
  'SERIES_KEY',
  'OBS_KEY',
]);

/** Dimensions of the global SDG data structure (IAEG-SDGs:SDG), in its order; UNIT_MEASURE is an attribute there. */
export const sdgDimensions = [
  'SEX',
  'AGE',
  'URBANISATION',
  'INCOME_WEALTH_QUANTILE',
  'EDUCATION_LEV',
  'OCCUPATION',
  'CUST_BREAKDOWN',
  'COMPOSITE_BREAKDOWN',
  'DISABILITY_STATUS',
  'ACTIVITY',
  'PRODUCT',
] as const;

const keys: ReadonlySet<string> = new Set([
  ...[
    'FREQ',
    'REPORTING_TYPE',
    'INDICATOR',
    'SERIES',
    'REF_AREA',
    'UNIT_MEASURE',
    'TIME_PERIOD',
    'OBS_VALUE',
  ],
  ...sdgDimensions,
]);

const withoutArray = (heading: string): string => heading.trim().replace(/\[.*\]$/u, '');

/** Whether a header is one of SDMX-CSV: 1.0 begins with DATAFLOW, 2.0 with STRUCTURE. */
export const isSdmxCsvHeader = (header: readonly string[]): boolean => {
  const headings = header.map((heading) => withoutArray(heading.split(':')[0] ?? ''));
  return (headings[0] === 'DATAFLOW' || headings[0] === 'STRUCTURE') && headings.includes('OBS_VALUE');
};

export interface RaggedRow {
  readonly row: number;
  readonly found: number;
  readonly expected: number;
}

interface Heading {
  readonly id: string;
  readonly position: number;
}

/**
 * With `labels=name` (it has STRUCTURE_NAME) every component of SDMX-CSV 2.0 is followed by a column of its names,
 * whatever that is called; by the position of the component.
 */
const namesBeside = (columns: readonly Heading[]): ReadonlyMap<number, number> => {
  const own = columns.filter(({ id }) => !frame.has(id));
  if (!columns.some(({ id }) => id === 'STRUCTURE_NAME') || own.length % 2 === 1) return new Map();
  return new Map(
    own.flatMap(({ position }, at) =>
      at % 2 === 0 ? [[position, own[at + 1]?.position ?? position] as const] : [],
    ),
  );
};

/**
 * Reads SDMX-CSV 1.0 (`DATAFLOW,...`) and 2.0 (`STRUCTURE,STRUCTURE_ID,ACTION,...`), also where headings and cells
 * carry labels (`SEX: Sex`, `F: Female`). Columns with headings that are no ids hold names and are passed over.
 * A column behind OBS_VALUE that the SDG data structure does not know as a key is an attribute. Source: SDMX-CSV
 * field guides 1.0 and 2.0.
 * @throws SdmxSyntaxError for another header.
 */
export const readSdmxCsv = ({
  records,
}: DelimitedText): { readonly message: SdmxMessage; readonly ragged: readonly RaggedRow[] } => {
  const [header, ...body] = records;
  if (header === undefined || !isSdmxCsvHeader(header.cells))
    throw new SdmxSyntaxError('unrecognised-format', header?.cells.slice(0, 3).join() ?? '', 1);
  const columns = header.cells.map((heading, position) => {
    const [id = '', label] = heading.split(/:\s/u);
    return { id: withoutArray(id), hasLabels: label !== undefined, position };
  });
  const nameAt = namesBeside(columns);
  const components = columns.filter(
    ({ id, position }) =>
      /^[A-Za-z][\w-]*$/u.test(id) && !frame.has(id) && ![...nameAt.values()].includes(position),
  );
  const valueAt = components.find(({ id }) => id === 'OBS_VALUE')?.position ?? 0;
  const at = (id: string) => columns.findIndex((column) => column.id === id);
  const [structureAt, actionAt] = [at('STRUCTURE_ID') === -1 ? 0 : at('STRUCTURE_ID'), at('ACTION')];
  const codeNames = new Map<string, Map<string, string>>();
  const observations: SdmxObservation[] = [];
  const ragged: RaggedRow[] = [];
  for (const { row, cells } of body) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (cells.length !== header.cells.length) {
      ragged.push({ row, found: cells.length, expected: header.cells.length });
      continue;
    }
    const values: Record<string, string> = {};
    for (const { id, hasLabels, position } of components) {
      const cell = cells[position] ?? '';
      const cut = hasLabels ? cell.indexOf(': ') : -1;
      const code = cut === -1 ? cell : cell.slice(0, cut);
      values[id] = code;
      const beside = nameAt.get(position);
      const name = cut === -1 ? (beside === undefined ? '' : (cells[beside] ?? '')) : cell.slice(cut + 2);
      if (name === '') continue;
      const names = codeNames.get(id) ?? new Map<string, string>();
      codeNames.set(id, names.set(code, name));
    }
    observations.push({
      row,
      place: null,
      values,
      action: actionOf(actionAt === -1 ? 'I' : cells[actionAt]),
    });
  }
  const agency = agencyOf(body[0]?.cells[structureAt]?.split(': ')[0] ?? '');
  return {
    ragged,
    message: {
      format: 'sdmx-csv',
      agency,
      sender: null,
      preparedOn: null,
      observations,
      codeNames,
      names: [],
      metadata: [],
      attributes: new Set(
        components.flatMap(({ id, position }) => (position > valueAt && !keys.has(id) ? [id] : [])),
      ),
    },
  };
};

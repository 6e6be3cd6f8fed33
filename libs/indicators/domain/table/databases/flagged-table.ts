import type { DelimitedRecord } from '../../open-sdg/delimited-text';
import type { ImportProblem } from '../../open-sdg/problem';
import { problemMessage } from '../../open-sdg/problem-message';
import { rowsText } from '../../plausibility/doubt';
import type { Table } from '../table';
import { yearOfHeading } from '../table-mapping';
import {
  doubtfulStatuses,
  isConfidential,
  readFlaggedCell,
  statusesIn,
  statusOfFlag,
} from './eurostat-flags';
import { headingId } from './heading-row';

/** A row without flags, what they were, and whether a value was held back. */
interface ReadRow {
  readonly cells: readonly string[];
  readonly flags: readonly string[];
  /** Of the values that are the first by another method. */
  readonly breakYears: readonly string[];
  readonly heldBack: number;
}

const isMissing = (value: string): boolean => ['', ':'].includes(value.trim());

/**
 * A table of Eurostat with values without their flags (`38.1 b`, OBS_FLAG, CONF_STATUS); flags are told once each with
 * their rows. What is marked confidential is never published: such a value is an error and no figure.
 */
export const withoutFlags = (table: Table, header: DelimitedRecord): Table => {
  const placeOf = (id: string) => header.cells.findIndex((cell) => headingId(cell) === id);
  const [valueAt, flagAt, confidenceAt] = [placeOf('obsvalue'), placeOf('obsflag'), placeOf('confstatus')];
  const yearAt = placeOf('timeperiod');
  const isValue = header.cells.map((cell, place) => place === valueAt || yearOfHeading(cell) !== null);
  const readRow = ({ cells }: DelimitedRecord): ReadRow => {
    const beside = statusesIn(flagAt === -1 ? '' : (cells[flagAt] ?? ''));
    const isHeld = confidenceAt !== -1 && isConfidential(cells[confidenceAt] ?? '');
    const [flags, breakYears]: [string[], string[]] = [[], []];
    let heldBack = 0;
    const read = cells.map((cell, place) => {
      if (isValue[place] !== true) return cell;
      const { value, flags: own } = readFlaggedCell(cell);
      if (isMissing(value)) return '';
      const all = [...own.map(statusOfFlag), ...(place === valueAt ? beside : [])];
      if (all.includes('c') || (place === valueAt && isHeld)) {
        heldBack += 1;
        return '';
      }
      flags.push(...all);
      const year = place === valueAt ? cells[yearAt] : header.cells[place];
      if (all.includes('B')) breakYears.push((year ?? '').trim());
      return value.trim();
    });
    return { cells: read, flags, breakYears, heldBack };
  };
  const flagged = new Map<string, number[]>();
  const breaks = new Map<string, number>();
  const confidential: number[] = [];
  for (const record of table.rows) {
    if (record.row <= header.row) continue;
    const { flags, breakYears, heldBack } = readRow(record);
    for (const year of breakYears) if (!breaks.has(year)) breaks.set(year, record.row);
    for (let held = 0; held < heldBack; held += 1) confidential.push(record.row);
    for (const flag of flags)
      if (doubtfulStatuses.has(flag)) flagged.set(flag, [...(flagged.get(flag) ?? []), record.row]);
  }
  const problemOf = (
    kind: 'flagged-value' | 'confidential' | 'break-in-series',
    value: string,
    rows: readonly number[],
    years = '',
  ): ImportProblem => ({
    ...{ file: table.file, row: rows[0] ?? null, column: header.cells[valueAt]?.trim() ?? null, kind, value },
    severity: kind === 'confidential' ? 'error' : 'warning',
    ...(table.sheet === null ? {} : { sheet: table.sheet }),
    message: problemMessage(kind, {
      ...{ value, years, count: String(rows.length), rows: rowsText([...new Set(rows)]) },
    }),
  });
  return {
    ...table,
    problems: [
      ...table.problems,
      ...[...flagged].map(([flag, rows]) => problemOf('flagged-value', flag, rows)),
      ...[...breaks].map(([year, row]) => problemOf('break-in-series', 'b', [row], year)),
      ...confidential.map((row) => problemOf('confidential', 'c', [row])),
    ],
    rows: {
      *[Symbol.iterator]() {
        for (const record of table.rows) {
          if (record.row <= header.row) yield record;
          else {
            const { cells } = readRow(record);
            // A long row has nothing else to say than its value.
            if (valueAt === -1 || !isMissing(cells[valueAt] ?? '')) yield { row: record.row, cells };
          }
        }
      },
    },
  };
};

import { type CodeInFile, type CodingTableNotice, doubtfulCodes } from './doubtful-codes';
import { noCode, type Rating } from './ratings';

/** One record of a file, with the line on which it begins (the header is line 1). */
export interface CodingRecord {
  readonly row: number;
  readonly cells: readonly string[];
}

export interface CodingTableProblem {
  readonly row: number | null;
  readonly column: 'unit' | 'coder' | 'code' | null;
  readonly message: string;
}

export interface CodingTable {
  readonly ratings: readonly Rating[];
  /** Rows without a code: that coder's code of that unit is missing. */
  readonly missing: number;
  /** Rows that say the same once more; they count once. */
  readonly repeated: number;
  readonly problems: readonly CodingTableProblem[];
  /** What is taken as it stands, and may have been meant otherwise. */
  readonly notices: readonly CodingTableNotice[];
}

const columns = ['unit', 'coder', 'code'] as const;

/**
 * Reads rows with the columns `unit`, `coder` and `code`, in any order; several rows of a coder for a unit make a set.
 * An empty code is a missing one; `none` says that the coder looked and no code fits, and stands alone.
 */
export const readCodingTable = ([header, ...records]: readonly CodingRecord[]): CodingTable => {
  const names = (header?.cells ?? []).map((name) => name.trim().toLowerCase());
  const problems: CodingTableProblem[] = columns
    .filter((column) => !names.includes(column))
    .map((column) => ({
      ...{ row: 1, column },
      message: `The column "${column}" is missing. The header must name ${columns.join(', ')}.`,
    }));
  if (problems.length > 0) return { ratings: [], missing: 0, repeated: 0, problems, notices: [] };
  const sets = new Map<string, { unit: string; coder: string; codes: Map<string, number> }>();
  const inFile = new Map<string, CodeInFile>();
  let [missing, repeated] = [0, 0];
  for (const { row, cells } of records) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const cell = (column: (typeof columns)[number]) => (cells[names.indexOf(column)] ?? '').trim();
    const [unit, coder, code] = [cell('unit'), cell('coder'), cell('code')];
    for (const [column, text] of [
      ['unit', unit],
      ['coder', coder],
    ] as const)
      if (text === '')
        problems.push({ row, column, message: `The ${column} has no name. Give every row one.` });
    if (unit === '' || coder === '') continue;
    if (code === '') {
      missing += 1;
      continue;
    }
    const before = inFile.get(code);
    inFile.set(code, { code, row: before?.row ?? row, rows: (before?.rows ?? 0) + 1 });
    const key = JSON.stringify([unit, coder]);
    const set = sets.get(key) ?? { unit, coder, codes: new Map<string, number>() };
    sets.set(key, set);
    if (set.codes.has(code)) repeated += 1;
    else set.codes.set(code, row);
  }
  for (const { unit, coder, codes } of sets.values()) {
    const row = codes.get(noCode);
    if (row !== undefined && codes.size > 1)
      problems.push({
        ...{ row, column: 'code' as const },
        message: `${coder} says "${noCode}" and gives other codes for ${unit} as well. Remove one or the other.`,
      });
  }
  const ratings = [...sets.values()].map(({ unit, coder, codes }) => ({
    ...{ unit, coder },
    codes: [...codes.keys()],
  }));
  return { ratings, missing, repeated, problems, notices: doubtfulCodes([...inFile.values()]) };
};

import { describe, expect, it } from '@jest/globals';
import { readOpenSdgFolder } from './folder';

const rowsOf = (count: number, code: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => `${2000 + (at % 20)},${code(at)},1`);
const fileOf = (rows: readonly string[]) => ['Year,AGE,Value', ...rows, ''].join('\n');
const read = (rows: readonly string[], known: readonly string[]) =>
  readOpenSdgFolder(new Map([['data/indicator_5-5-2.csv', fileOf(rows)]]), {
    areas: [],
    knownCodes: { AGE: known },
  });
const invented = (count: number) => rowsOf(count, (at) => `INVENTED${at}`);
const kindsOf = (problems: readonly { readonly kind: string; readonly column: string | null }[]) => [
  ...new Set(problems.filter(({ column }) => column === 'AGE').map(({ kind }) => kind)),
];

describe('a column of codes in an Open SDG folder', () => {
  it('with more than two hundred unknown codes, most of its own, is one error, and the file is not taken', () => {
    const { indicators, problems } = read(invented(2_000), ['Y15T24']);
    expect(indicators[0]?.series).toEqual([]);
    expect(problems.filter(({ column }) => column === 'AGE')).toMatchObject([
      { kind: 'column-without-codes', severity: 'error', row: null, value: 'INVENTED0' },
    ]);
    expect(problems.at(0)?.message.en).toContain('holds no codes');
  });

  it('with so many known codes beside them has each unknown one named and taken', () => {
    const known = Array.from({ length: 400 }, (_, at) => `Y${at}`);
    const { indicators, problems } = read([...invented(300), ...rowsOf(400, (at) => `Y${at}`)], known);
    expect(kindsOf(problems)).toEqual(['unknown-code']);
    expect(problems.filter(({ kind }) => kind === 'unknown-code')).toHaveLength(300);
    expect(indicators[0]?.series).toHaveLength(700);
  });

  it('is not judged where none of its codes is known', () => {
    const files = new Map([['data/indicator_5-5-2.csv', fileOf(invented(2_000))]]);
    expect(kindsOf(readOpenSdgFolder(files, { areas: [] }).problems)).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { fitMapping } from '../fit-mapping';
import { guessMapping } from '../guess-mapping';
import { readTable } from '../read-table';
import { type Table, tableFromText } from '../table';
import type { TableKnowledge } from '../table-knowledge';
import { unnamedLeftToReading } from '../unnamed-unclear';

const knowledge: TableKnowledge = {
  country: 'kz',
  areas: [
    { code: 'kz', sourceCodes: ['KZ'], names: ['Қазақстан', 'Казахстан', 'Kazakhstan'], aliases: [] },
    { code: 'abay', sourceCodes: [], names: ['Абай облысы', 'область Абай', 'Abay region'], aliases: [] },
  ],
  dimensions: [],
  codes: [{ dimension: 'UNIT_MEASURE', code: 'PT', names: ['%'] }],
  indicators: [
    { code: '5.5.2', units: ['PT'], series: [''] },
    { code: '5.5.1', units: ['', 'PT'], series: [''] },
    { code: '1.1.1', units: [], series: [] },
  ],
  listedSeries: new Map(),
};

const tableOf = (...lines: readonly string[]): Table =>
  tableFromText('table.csv', new TextEncoder().encode(`${lines.join('\n')}\n`));
const asSheet = (table: Table): Table => ({ ...table, sheet: 'A' });

const readBy = (table: Table) => {
  const guess = guessMapping(table, knowledge);
  const { mapping, questions } = unnamedLeftToReading(guess.mapping, guess.questions);
  const { indicators, problems } = readTable(table, mapping, knowledge);
  const figures = indicators.flatMap(({ series }) =>
    series.flatMap(({ unit, observations }) => observations.map(({ year, value }) => [year, value, unit])),
  );
  return {
    ...{ mapping, questions, figures, isAsked: guess.questions.length > 0 },
    problems: problems.map(({ row, kind, severity, value }) => [row, kind, severity, value]),
  };
};

describe('a column without a heading', () => {
  const headings = 'Indicator,REF_AREA,Year,UNIT_MEASURE,Value,';

  it('that holds something leaves its row out and says so, while the others are read', () => {
    const table = tableOf(headings, '5.5.2,kz,2023,PT,41,zz', '5.5.2,kz,2022,PT,40,');
    const read = readBy(table);
    expect(read.questions).toEqual([]);
    expect(read.figures).toEqual([[2022, 40, 'PT']]);
    expect(read.problems).toEqual([[2, 'unnamed-column', 'error', 'zz']]);
    // A person may still say on the page what it holds.
    expect(read.isAsked).toBe(true);
  });

  it('may stand anywhere, and a figure in it is told too, in a sheet as in a file', () => {
    const table = tableOf('Indicator,REF_AREA,,Year,UNIT_MEASURE,Value', '5.5.2,kz,7,2023,PT,41');
    for (const one of [table, asSheet(table)])
      expect(readBy(one)).toMatchObject({ figures: [], problems: [[2, 'unnamed-column', 'error', '7']] });
  });

  it('that is blank throughout is told once of a file, and never of a sheet, which has no last column', () => {
    const table = tableOf(headings, '5.5.2,kz,2023,PT,41,');
    expect(readBy(table)).toMatchObject({
      figures: [[2023, 41, 'PT']],
      problems: [[1, 'unnamed-column', 'warning', null]],
    });
    expect(readBy(asSheet(table)).problems).toEqual([]);
  });

  it('is told with its letter, several with all of them and their number', () => {
    const told = (...lines: readonly string[]) => {
      const table = tableOf(...lines);
      const guess = guessMapping(table, knowledge);
      const { mapping } = unnamedLeftToReading(guess.mapping, guess.questions);
      const { problems } = readTable(table, mapping, knowledge);
      return problems.flatMap(({ kind, column, message }) =>
        kind === 'unnamed-column' ? [[column, message.en]] : [],
      );
    };
    expect(told(headings, '5.5.2,kz,2023,PT,41,zz')[0]).toEqual([
      'F',
      'Column F has no heading yet holds “zz”; the row was not taken. Name the column or remove it.',
    ]);
    expect(told(`${headings},,`, '5.5.2,kz,2023,PT,41,,,')).toEqual([
      ['F, G, H', 'Columns without a heading: 3 (F, G, H). Name them or remove them.'],
    ]);
  });

  it('is told by a remembered mapping too, although it was blank in the table of that time', () => {
    const { mapping } = readBy(tableOf(headings, '5.5.2,kz,2023,PT,41,'));
    const next = tableOf(headings, '5.5.2,kz,2024,PT,42,zz');
    const own = headings.split(',').map((heading) => [heading]);
    const fitted = fitMapping(mapping, { headings: own, headerRow: 1 }, null);
    const { indicators, problems } = readTable(next, fitted, knowledge);
    expect(indicators).toEqual([]);
    expect(problems).toMatchObject([{ row: 2, kind: 'unnamed-column', severity: 'error', value: 'zz' }]);
  });

  it('is passed over where a mapping says that it is to be', () => {
    const table = tableOf(headings, '5.5.2,kz,2023,PT,41,zz');
    const { mapping } = readBy(table);
    const columns = [...mapping.columns, { column: 6, heading: '', use: 'ignore' as const }];
    expect(readTable(table, { ...mapping, columns }, knowledge).problems).toEqual([]);
  });
});

describe('a blank cell in a column of units', () => {
  const headings = 'Indicator,REF_AREA,Year,Unit,Value';

  it('beside rows with a unit leaves its row out, rather than begin a series without one', () => {
    const read = readBy(tableOf(headings, '5.5.1,kz,2023,,41', '5.5.1,kz,2022,PT,40', '1.1.1,kz,2022,,3'));
    expect(read.figures).toEqual([[2022, 40, 'PT']]);
    expect(read.problems).toEqual([
      [2, 'blank-unit', 'error', null],
      [4, 'blank-unit', 'error', null],
    ]);
  });

  it('is told of a column that is blank throughout where the figures that are here have a unit', () => {
    expect(readBy(tableOf(headings, '5.5.2,kz,2023,,41'))).toMatchObject({
      figures: [],
      problems: [[2, 'blank-unit', 'error', null]],
    });
  });

  it('says that there is none where nothing has one in the table, nor need it here', () => {
    const read = readBy(tableOf(headings, '1.1.1,kz,2023,,41', '5.5.1,kz,2023,,42'));
    expect(read).toMatchObject({
      figures: [
        [2023, 41, ''],
        [2023, 42, ''],
      ],
      problems: [],
    });
  });
});

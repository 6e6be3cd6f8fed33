import { describe, expect, it } from '@jest/globals';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { guessMapping, readTable, type TableKnowledge } from '@qadam/indicators/domain';
import { testWorkbook } from '@qadam/platform/server';
import { readTableFile } from './table-file';
import { withUnansweredCells } from './unanswered-cells';

const knowledge: TableKnowledge = {
  country: 'kz',
  areas: [{ code: 'kz', sourceCodes: [], names: ['Kazakhstan'], aliases: [] }],
  codes: [{ dimension: 'UNIT_MEASURE', code: 'PT', names: ['Percent'] }],
  dimensions: [],
  indicators: [{ code: '5.5.2', units: ['PT'], series: [''] }],
  listedSeries: new Map(),
};

/** A workbook with cells as Excel and programs write them, each in place of a number. */
const workbookWith = (
  rows: readonly (readonly (string | number)[])[],
  cells: Readonly<Record<string, string>>,
): Uint8Array => {
  const files = unzipSync(testWorkbook({ Data: rows }));
  const name = 'xl/worksheets/sheet1.xml';
  let xml = new TextDecoder().decode(files[name]);
  for (const [reference, cell] of Object.entries(cells)) {
    const plain = new RegExp(`<c r="${reference}"><v>[^<]*</v></c>`, 'u');
    expect(xml).toMatch(plain);
    xml = xml.replace(plain, cell);
  }
  return zipSync({ ...files, [name]: strToU8(xml) });
};
const problemsOf = async (bytes: Uint8Array) => {
  const [table] = await readTableFile('women.xlsx', bytes);
  if (table === undefined) throw new Error('no sheet');
  const { indicators, problems } = readTable(table, guessMapping(table, knowledge).mapping, knowledge);
  return {
    values: indicators.flatMap(({ series }) =>
      series.flatMap(({ observations }) => observations.map((one) => one.value)),
    ),
    problems: problems.map(({ kind, severity, sheet, row, column, value }) => [
      kind,
      severity,
      sheet,
      row,
      column,
      value,
    ]),
  };
};

describe('cells of a workbook that have no answer', () => {
  const wide = [
    ['Indicator', 'Area', 'Unit', '2020', '2021', '2022'],
    ['5.5.2', 'kz', 'PT', 1, 2, 3],
  ];

  it('are named with row and column: an error as a text, a formula without a result as no figure', async () => {
    const bytes = workbookWith(wide, {
      D2: '<c r="D2" t="e"><f>VLOOKUP(A2,A1:B1,2)</f><v>#N/A</v></c>',
      E2: '<c r="E2" s="4"><f>D2+1</f></c>',
    });
    expect(await problemsOf(bytes)).toEqual({
      values: [3],
      problems: [
        ['text-in-number', 'error', 'Data', 2, '2020', '#N/A'],
        ['no-figure', 'warning', 'Data', 2, '2021', '=D2+1'],
      ],
    });
  });

  it('are named in a long table too', async () => {
    const long = [
      ['Indicator', 'Area', 'Unit', 'Year', 'Value'],
      ['5.5.2', 'kz', 'PT', 2020, 1],
      ['5.5.2', 'kz', 'PT', 2021, 2],
    ];
    const bytes = workbookWith(long, { E2: '<c r="E2"><f t="shared" si="0"/><v></v></c>' });
    expect(await problemsOf(bytes)).toEqual({
      values: [2],
      problems: [['text-in-number', 'error', 'Data', 2, 'Value', '=']],
    });
  });

  it('are all that changes: a formula with its result and the others stay', () => {
    const kept =
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"e"</f><v>e</v></c><c r="C1"/></row>';
    expect(withUnansweredCells(kept)).toBe(kept);
    expect(withUnansweredCells(`${kept}<x:c r="D1" t='e'><x:v>#REF!</x:v></x:c>`)).toBe(
      `${kept}<x:c r="D1" t='str'><x:v>#REF!</x:v></x:c>`,
    );
  });
});

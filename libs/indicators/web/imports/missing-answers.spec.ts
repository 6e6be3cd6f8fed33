import { describe, expect, it } from '@jest/globals';
import type { ColumnUse, TableMapping } from '@qadam/indicators/domain';
import { missingAnswers } from './missing-answers';

const mapping = (uses: readonly ColumnUse[], constants: TableMapping['constants'] = {}): TableMapping => ({
  ...{ sheet: null, headerRow: 1, decimal: null, constants, codes: {} },
  columns: uses.map((use, at) => ({ column: at + 1, heading: use, use })),
});

describe('what is missing before a table can be compared', () => {
  it('is nothing where columns or fields say indicator, unit, year and value', () => {
    expect(missingAnswers(mapping(['indicator', 'unit', 'year', 'value']))).toEqual([]);
    expect(missingAnswers(mapping(['year', 'value'], { indicator: '5.5.2', unit: 'as-known' }))).toEqual([]);
  });

  it('is the fields that were left empty', () => {
    expect(missingAnswers(mapping(['year', 'value', 'area']))).toEqual(['indicator', 'unit']);
  });

  it('is a column that nobody has chosen', () => {
    expect(missingAnswers(mapping(['indicator', 'unit', 'ignore']))).toEqual(['year', 'value']);
  });
});

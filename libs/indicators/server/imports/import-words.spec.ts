import { describe, expect, it } from '@jest/globals';
import { importWords } from './import-words';

describe('why a table is refused', () => {
  it('is the data that it lacks where it has headings only: no mapping helps', () => {
    const { en } = importWords.unclearTable([
      { kind: 'no-rows', detail: 'headings.csv' },
      { kind: 'no-unit', detail: '' },
    ]);
    expect(en).toBe(
      'The table has headings only and no data. Add rows of data below the headings, and load it again.',
    );
  });

  it('is what is open otherwise', () => {
    expect(importWords.unclearTable([{ kind: 'no-unit', detail: '' }]).en).toMatch(
      /^The table cannot be read in one way only: .* Complete the column mapping\.$/u,
    );
  });
});

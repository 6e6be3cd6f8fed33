import { describe, expect, it } from '@jest/globals';
import type { HeatChartSpec } from '@qadam/chart/domain';
import { frameHeight } from './frame-height';

const strip = (rows: number, texts: readonly string[]): HeatChartSpec => ({
  ...{ kind: 'heat', language: 'en', title: '', subtitle: '', alternative: '', source: '', unit: '' },
  rows: Array.from({ length: rows }, (_, at) => ({ id: `${at}`, label: `${at}` })),
  columns: [{ id: 'kz', label: 'Kazakhstan' }],
  classes: [],
  cells: [{ row: '0', column: 'kz', mark: '', texts, values: [] }],
  words: { row: '', column: '', measures: [] },
});

describe('the frame of a heat strip on another site', () => {
  // What the strip and the coverage of 17 goals take at 360 px in the language in which they are longest.
  it('is as high as its rows need, with little to spare', () => {
    const [marks, numbers] = [frameHeight(strip(17, [])), frameHeight(strip(17, ['38', '3']))];
    expect(marks).toBeGreaterThanOrEqual(1061);
    expect(numbers).toBeGreaterThanOrEqual(1204);
    expect(Math.max(marks - 1061, numbers - 1204)).toBeLessThan(60);
    expect(frameHeight(strip(5, []))).toBeLessThan(marks);
  });
});

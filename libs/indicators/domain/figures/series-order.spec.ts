import { describe, expect, it } from '@jest/globals';
import { inOrderOfChoices } from './series-order';

const of = (series: string, dimensions: Readonly<Record<string, string>> = {}) => ({
  ...{ series, unit: 'PT', dimensions },
});

describe('the order of the series of an indicator', () => {
  it('is that of the choices on its page: measures as they come, totals first, ages from young to old', () => {
    // As the database gives them: the headline first, the others by the letters of their codes.
    const rows = [
      of('B'),
      of('A'),
      of('A', { AGE: 'Y15T24' }),
      of('B', { AGE: 'Y15T24' }),
      of('B', { AGE: 'Y15T24', SEX: 'F' }),
      of('B', { AGE: 'Y5T9' }),
      of('B', { SEX: 'F' }),
    ];
    const words: Readonly<Record<string, string>> = {
      ...{ Y15T24: '15–24 years', Y5T9: '5–9 years', F: 'Women' },
    };
    const ordered = inOrderOfChoices(rows, (_dimension, code) => words[code] ?? code);
    expect(ordered.map(({ series, dimensions }) => [series, ...Object.values(dimensions)].join(' '))).toEqual(
      [...['B', 'B F', 'B Y5T9', 'B Y15T24', 'B Y15T24 F'], ...['A', 'A Y15T24']],
    );
  });
});

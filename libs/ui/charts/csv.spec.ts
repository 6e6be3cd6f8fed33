import { describe, expect, it } from '@jest/globals';
import { chartToCsv } from './csv';
import { barExample, lineExample } from './examples';

const words = { year: 'Year', place: 'Place' };

describe('the figures of a chart as CSV', () => {
  it('have a row per year, a column per line, and nothing where there is a gap', () => {
    const rows = chartToCsv(lineExample, words).split('\r\n');
    expect(rows[0]).toBe('Year,Kazakhstan,Ulytau');
    expect(rows[2]).toBe('2021,38.5,');
  });

  it('carry title, measure and source, quoted where they hold commas', () => {
    const rows = chartToCsv(barExample, words).split('\r\n');
    expect(rows.slice(-3)).toEqual(['Water', '"share of households, %"', 'Bureau of National Statistics']);
    expect(rows[1]).toBe('Abay,93.1');
  });
});

import { describe, expect, it } from '@jest/globals';
import { classWords } from './class-words';
import { valueClasses } from './value-classes';

const place = (value: number | null) => ({
  ...{ id: 'a', label: 'A', shortLabel: 'A', role: 'other' as const, path: '' },
  ...{ x: 0, y: 0, across: 1, down: 1, value },
});

describe('the classes of a map in words', () => {
  const asked = { bounds: [4, 4.8, 6], places: [place(4.8), place(5), place(null)] };

  it('have as many decimals as the figures, and put each border into one class', () => {
    expect(classWords({ ...asked, language: 'en' })).toEqual(['4.0 to below 4.8', '4.8 to 6.0']);
    expect(classWords({ ...asked, language: 'ru' })).toEqual(['от 4,0, но менее 4,8', 'от 4,8 до 6,0']);
    expect(classWords({ ...asked, language: 'kk' })).toEqual([
      'кемінде 4,0, бірақ 4,8 мәнінен аз',
      '4,8 – 6,0',
    ]);
    const whole = { bounds: [0, 10, 40], places: [place(3), place(1200)], language: 'en' as const };
    expect(classWords(whole)).toEqual(['0 to below 10', '10 to 40']);
  });

  it('lie between borders with no more decimals than the figures', () => {
    const figures = [4.1, 4.3, 4.4, 4.4, 4.5, 4.6, 4.8, 4.9, 5.2, 5.3, 6.1];
    const bounds = valueClasses([figures])?.bounds ?? [];
    expect(bounds.length).toBeGreaterThan(4);
    for (const bound of bounds) expect(bound).toBe(Number(bound.toFixed(1)));
  });
});

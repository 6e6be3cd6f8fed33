import { describe, expect, it } from '@jest/globals';
import { columnShares } from './column-shares';

const total = (shares: readonly number[]): number => shares.reduce((sum, share) => sum + share, 0);

describe('the columns of a comparison', () => {
  it('give most of the page to what is long, and to a short one as much as its longest word needs', () => {
    const long = 'Доля женщин, у которых есть мобильный телефон, выросла. '.repeat(3);
    const [kind = 0, before = 0, after = 0] = columnShares([
      ['Что изменилось', 'Обзор 2025', 'Обзор 2029'],
      ['изменено', long, long],
      ['убрано', long, '—'],
    ]);
    // «изменилось» has ten letters.
    expect(kind).toBeGreaterThanOrEqual(10);
    expect(kind).toBeLessThan(20);
    expect(before).toBeGreaterThan(after);
    expect(after).toBeGreaterThan(kind);
  });

  it('are as many as the table has, and fill one line', () => {
    const shares = columnShares([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(shares).toHaveLength(2);
    expect(Math.abs(total(shares) - 84)).toBeLessThanOrEqual(1);
    expect(columnShares([])).toEqual([]);
  });

  it('let a word that is longer than a column break', () => {
    const [address = 0, words = 0] = columnShares([[`https://${'a'.repeat(200)}`, 'Су жоқ.']]);
    expect(address / (address + words)).toBeLessThan(0.95);
  });
});

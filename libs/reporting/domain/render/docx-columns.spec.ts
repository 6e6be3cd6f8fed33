import { describe, expect, it } from '@jest/globals';
import { columnWidths, textWidth } from './docx-columns';

const sum = (widths: readonly number[]): number => widths.reduce((total, one) => total + one, 0);

describe('the columns of a table in a Word file', () => {
  it('fill the text, and give most to what is longest', () => {
    const widths = columnWidths([
      ['Показатель', 'Год'],
      ['Доля женщин на руководящих должностях в государственных органах', '2023'],
    ]);
    expect(sum(widths)).toBe(textWidth);
    expect(widths[0]).toBeGreaterThan(2 * (widths[1] ?? 0));
  });

  it('are never narrower than their longest word where all words have room', () => {
    const long = 'Мероприятие, на котором были выслушаны жители нескольких сельских округов';
    const widths = columnWidths([
      ['Мероприятие', 'Группы', 'Место', 'Дата', 'Участники'],
      [long, long, long, long, 'не подсчитаны'],
    ]);
    // "Участники" in bold Noto Sans of 9 points takes 52 points; the square roots alone would leave it 45.
    expect(widths.at(-1)).toBeGreaterThanOrEqual(52 * 20);
    expect(sum(widths)).toBe(textWidth);
  });

  it('share the text by their lengths where the words have no room', () => {
    const widths = columnWidths([Array.from({ length: 12 }, () => 'Продолжительность')]);
    expect(sum(widths)).toBe(textWidth);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(12);
  });
});

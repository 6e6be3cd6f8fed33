import { describe, expect, it } from '@jest/globals';
import { figureOfRow, notedFigures, type PartNote } from './noted-figure';

const measured = 'Women in managerial positions. Ulytau region';

describe('the figures of a review that was compiled here', () => {
  it('are known by the rows that they lead to, as by the notes of earlier files', () => {
    const cells = [
      ['3'],
      ['41.2', '%'],
      ['5.5.2 Women in managerial positions', 'Ulytau region · 2023'],
      ['Bureau of National Statistics', 'data as of 1 June 2025'],
    ];
    const row = figureOfRow(cells);
    expect(row).toEqual({ indicator: '5.5.2', measured, year: 2023 });
    const sentence = 'Women lead: 41.2% of them.';
    const at = sentence.indexOf('%') + 1;
    const notes: PartNote[] = [
      {
        at,
        text: `5.5.2 ${measured}, 2023, %. Source: Bureau of National Statistics; data as of 1 June 2025.`,
      },
      ...(row ? [{ at, text: '', figure: row }] : []),
    ];
    for (const note of notes)
      expect(notedFigures(sentence, 0, [note], 'en')).toEqual([
        { indicator: '5.5.2', measured, year: 2023, at: sentence.indexOf('41.2') },
      ]);
  });

  it('are nobody’s where a row or a note says something else', () => {
    expect(figureOfRow([['1'], ['Open 20 centres', 'Astana · 2027']])).toBeNull();
    const note = { at: 8, text: 'Protocol of 12 May 2023.' };
    expect(notedFigures('Women 41.', 0, [note], 'en')).toEqual([]);
  });
});

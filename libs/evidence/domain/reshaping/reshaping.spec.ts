import { describe, expect, it } from '@jest/globals';
import { cutSpan, joinSpans, longestQuote } from '../index';

const text = 'Воды нет. Дорог нет. И света нет.';

describe('a passage that is cut', () => {
  it('becomes two without the space between them', () => {
    expect(cutSpan(text, { start: 0, end: 20 }, 9)).toEqual([
      { start: 0, end: 9 },
      { start: 10, end: 20 },
    ]);
  });

  it('is left whole where one side would say nothing', () => {
    for (const at of [0, 20, -1, 19, 8.5])
      expect(cutSpan(text, { start: 0, end: 20 }, at)).toEqual({ problem: 'one-part-empty' });
  });
});

describe('passages that are joined', () => {
  it('may overlap, contain one another, or follow with no word between', () => {
    expect(
      joinSpans(text, [
        { start: 10, end: 20 },
        { start: 0, end: 9 },
      ]),
    ).toEqual({ start: 0, end: 20 });
    expect(
      joinSpans(text, [
        { start: 0, end: 20 },
        { start: 5, end: 9 },
      ]),
    ).toEqual({ start: 0, end: 20 });
  });

  it('are not joined over words between them, alone, or beyond the length of a finding', () => {
    expect(
      joinSpans(text, [
        { start: 0, end: 9 },
        { start: 21, end: 33 },
      ]),
    ).toEqual({ problem: 'apart' });
    expect(joinSpans(text, [{ start: 0, end: 9 }])).toEqual({ problem: 'too-few' });
    const long = 'а'.repeat(longestQuote + 2);
    const half = longestQuote / 2 + 1;
    expect(
      joinSpans(long, [
        { start: 0, end: half },
        { start: half, end: long.length },
      ]),
    ).toEqual({
      problem: 'too-long',
    });
  });
});

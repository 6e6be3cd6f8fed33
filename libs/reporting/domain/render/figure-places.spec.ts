import { describe, expect, it } from '@jest/globals';
import { chooseFigures, type FigureMark } from './figure-places';

/** Begins and ends there, in points from the top of a page of 842 points with margins of 77 and 79. */
const figure = (number: number, page: number, top: number): FigureMark[] => [
  ['top', number, page, top],
  ['end', number, page, top + 250],
];
const before = (number: number, page: number, y: number): FigureMark => ['before', number, page, y];

describe('the choice of charts that go ahead of the text behind them', () => {
  it('sends those that begin a page, as they had no room on the one before', () => {
    const marks = [...figure(1, 3, 400), ...figure(2, 4, 76.5), ...figure(3, 5, 76.5)];
    expect(chooseFigures(marks, true)).toEqual({ ahead: [2, 3], isSound: true });
    expect(chooseFigures(marks, false)).toEqual({ ahead: [], isSound: true });
  });

  it('keeps ahead what stands on a page behind the text before it, or right over the text behind it', () => {
    const marks = [
      ...[...figure(1, 4, 76.5), before(1, 3, 700)],
      ...[...figure(2, 6, 76.5), before(2, 6, 76.5 + 250 + 17)],
    ];
    expect(chooseFigures(marks, false)).toEqual({ ahead: [1, 2], isSound: true });
  });

  it('sends back what came to stand over text that it comes after, on its page or on the page before', () => {
    const marks = [
      ...[...figure(1, 4, 76.5), before(1, 4, 500)],
      ...[...figure(2, 6, 76.5), before(2, 7, 76.5)],
    ];
    expect(chooseFigures(marks, true)).toEqual({ ahead: [], isSound: false });
  });
});

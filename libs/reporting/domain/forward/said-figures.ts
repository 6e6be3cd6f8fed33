import type { Language } from '@qadam/language/domain';
import { type SaidNumber, saidNumbers, saidYear } from './fitting-figures';
import type { FigureCell, FigureThen } from './review-item';

/** A number of an earlier review whose indicator is still to be found. */
export const bareFigure = (
  { text }: Pick<SaidNumber, 'text'>,
  year: number | null,
  cell: FigureCell | null = null,
): FigureThen => ({
  ...{ place: null, indicatorTitle: '', areaName: '', text, year, vintage: null, cell, foundBy: null },
});

/** Each number of a sentence by itself, of the year that the sentence names last. */
export const bareFigures = (sentence: string, language: Language): readonly FigureThen[] =>
  saidNumbers(sentence, language).map((said) => bareFigure(said, saidYear(sentence)));

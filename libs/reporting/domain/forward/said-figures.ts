import type { Language } from '@qadam/language/domain';
import { type SaidNumber, saidNumbers } from './fitting-figures';
import { yearsOfNumbers } from './years-of-numbers';
import type { FigureCell, FigureThen } from './review-item';

/** A number of an earlier review whose indicator is still to be found. */
export const bareFigure = (
  { inWords }: Pick<SaidNumber, 'inWords'>,
  year: number | null,
  cell: FigureCell | null = null,
): FigureThen => ({
  ...{
    place: null,
    indicatorTitle: '',
    areaName: '',
    text: inWords,
    year,
    vintage: null,
    cell,
    foundBy: null,
  },
});

/** Each number of a sentence by itself, with its year. */
export const bareFigures = (sentence: string, language: Language): readonly FigureThen[] => {
  const numbers = saidNumbers(sentence, language);
  const years = yearsOfNumbers(sentence, numbers);
  return numbers.map((said, index) => bareFigure(said, years[index] ?? null));
};

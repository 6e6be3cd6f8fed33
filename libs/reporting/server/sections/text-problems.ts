import type { Language } from '@qadam/language/domain';
import { citationsIn, leftToTranslate } from '@qadam/reporting/domain';
import type { ReadText } from './content-reading.service';

export const textProblemCodes = [
  'figure-unresolved',
  'figure-drifted',
  'finding-unresolved',
  'finding-withdrawn',
  'finding-without-words',
  'finding-personal',
  'chart-unresolved',
  'translation-unfinished',
] as const;
export type TextProblemCode = (typeof textProblemCodes)[number];

/** So many of one kind in one language of a section. */
export interface TextProblem {
  readonly code: TextProblemCode;
  readonly language: Language;
  readonly count: number;
}

const news: readonly TextProblemCode[] = ['figure-drifted', 'finding-personal'];

/** What stands in the way of approving a text; a drifted figure or masked words are news and no obstacle. */
export const isObstacle = ({ code }: TextProblem): boolean => !news.includes(code);

/** What is wrong with a text whose references were looked up. */
export const problemsOf = ({ text, figures, voices, charts }: ReadText): readonly TextProblem[] => {
  const cited = citationsIn(text.content).map(({ attrs }) => voices.get(attrs.findingId));
  const counts: Partial<Record<TextProblemCode, number>> = {
    'figure-unresolved': figures.filter(({ figure }) => figure === null).length,
    'figure-drifted': figures.filter(({ newerText }) => newerText !== null).length,
    'finding-unresolved': cited.filter((voice) => voice === undefined).length,
    'finding-withdrawn': cited.filter((voice) => voice?.withdrawn === true).length,
    'finding-without-words': cited.filter((voice) => voice && !voice.withdrawn && voice.summary === '')
      .length,
    'finding-personal': cited.filter((voice) => voice?.isPersonal === true && !voice.withdrawn).length,
    'translation-unfinished': leftToTranslate(text.content, text.language),
    'chart-unresolved': [...charts.values()].filter((chart) => chart === null).length,
  };
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([code, count]) => ({ code: code as TextProblemCode, language: text.language, count }));
};

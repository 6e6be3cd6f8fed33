import { type Language, languageOfParagraph } from '@qadam/language/domain';
import type { Typed } from './latin';
import type { Word } from './words';

/** What a form is of in each of the two languages that it is a form of. */
export interface Homograph extends Readonly<Record<Typed, string>> {
  /** The language of the terms that the ontology has with just this form. */
  readonly termsIn: Typed;
}

/** Forms that are of two languages at once, as they are folded: _суды_ is water in Kazakh and courts in Russian. */
const homographs: ReadonlyMap<string, Homograph> = new Map([
  ['суды', { kk: 'су', ru: 'суд', termsIn: 'kk' }],
]);

export const homographOf = (folded: string): Homograph | undefined => homographs.get(folded);

const sentenceEnd = /[.!?…\n]/u;

/** The language of the sentence that a word stands in. */
export const languageAround = (text: string, { start, end }: Word): Language => {
  let from = start;
  while (from > 0 && !sentenceEnd.test(text[from - 1]!)) from -= 1;
  let to = end;
  while (to < text.length && !sentenceEnd.test(text[to]!)) to += 1;
  return languageOfParagraph(text.slice(from, to));
};

import { maskText, personalSpansOf, Pseudonyms } from '../privacy/mask-text';
import { splitParagraphs } from './paragraph';
import { placeAmong, type Replaced } from './replaced-words';
import type { KeptMask, LaidOutText } from './text-block';

export interface MaskedParagraphs {
  readonly laidOut: LaidOutText;
  /** Where a passage of the text as it came stands now; one that begins or ends within a mask takes in all of it. */
  placeOf(passage: { readonly start: number; readonly end: number }): {
    readonly start: number;
    readonly end: number;
  };
}

/**
 * Masks personal data in a text in which passages are marked already, as it comes from another program, and otherwise
 * leaves it as it is; offsets count UTF-16 code units.
 */
export const maskParagraphs = (text: string): MaskedParagraphs => {
  const pseudonyms = new Pseudonyms();
  const masks: KeptMask[] = [];
  const replaced: Replaced[] = [];
  let result = '';
  let done = 0;
  const given = splitParagraphs(text);
  const personal = personalSpansOf(given.map(({ start, end }) => ({ text: text.slice(start, end) })));
  for (const [at, { start, end, language }] of given.entries()) {
    result += text.slice(done, start);
    const base = result.length;
    let grown = 0;
    const masked = maskText(text.slice(start, end), language, pseudonyms, personal.get(at) ?? []);
    for (const mask of masked.masks) {
      const place = { start: base + mask.start, end: base + mask.end };
      const from = start + mask.start - grown;
      replaced.push({ from, to: from + mask.original.length, ...place });
      masks.push({ number: masks.length + 1, kind: mask.kind, ...place, original: mask.original });
      grown += mask.end - mask.start - mask.original.length;
    }
    result += masked.text;
    done = end;
  }
  result += text.slice(done);
  return {
    laidOut: { text: result, paragraphs: splitParagraphs(result), masks },
    placeOf: placeAmong(replaced),
  };
};

import type { Span } from './span';

/** Characters of the longest paragraph that is drawn as one: about ten pages. */
export const longestDrawnWhole = 20_000;

/** Characters of a stretch: about a page, so that what is out of view costs nothing. */
const stretchLength = 3000;

const sentenceEnd = /[.!?…]["»”)]*\s+/gu;

const isHighHalf = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff;
};

/** Where a piece that begins at `from` ends: behind a sentence, else behind a space, both in its second half, else anywhere but within a character. */
const endOfStretch = (text: string, from: number): number => {
  const end = from + stretchLength;
  if (end >= text.length) return text.length;
  const half = from + stretchLength / 2;
  const window = text.slice(half, end);
  const sentence = [...window.matchAll(sentenceEnd)].at(-1);
  if (sentence) return half + sentence.index + sentence[0].length;
  const space = window.search(/\s\S*$/u);
  if (space >= 0) return half + space + 1;
  return isHighHalf(text, end - 1) ? end - 1 : end;
};

/**
 * The stretches in which an over-long paragraph is drawn, as offsets into the document (`start`: where the paragraph
 * begins); together they are the whole of it. `null` for a paragraph that is drawn as one.
 */
export const stretchesOf = (text: string, start: number): readonly Span[] | null => {
  if (text.length <= longestDrawnWhole) return null;
  const stretches: Span[] = [];
  for (let from = 0; from < text.length;) {
    const end = endOfStretch(text, from);
    stretches.push({ start: start + from, end: start + end });
    from = end;
  }
  return stretches;
};

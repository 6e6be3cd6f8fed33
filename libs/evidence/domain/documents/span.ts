/** A passage of a document: UTF-16 offsets into its text, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type SpanProblem = 'outside' | 'empty' | 'too-long';

/** Characters that one finding may quote: about two pages. A longer passage is several findings. */
export const longestQuote = 6000;

export type CheckedSpan = { readonly span: Span; readonly quote: string } | { readonly problem: SpanProblem };

/** What belongs to the character before it: an accent («вода́»), the tone of a face, a sign that joins two of them. */
const joinsBack = /[\p{M}\p{Emoji_Modifier}\u200D]/u;
const joiner = 0x200d;

/** Whether a cut here goes through what a reader sees as one character. */
const cutsCharacter = (text: string, at: number): boolean => {
  if (at <= 0 || at >= text.length) return false;
  const unit = text.charCodeAt(at);
  if (unit >= 0xdc00 && unit <= 0xdfff) return true;
  return (
    text.charCodeAt(at - 1) === joiner || joinsBack.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
  );
};

/**
 * The passage without spaces at its ends and never through the middle of a character, with its words; or why
 * it cannot be a finding: outside the text, nothing but spaces, longer than `longestQuote`.
 */
export const checkSpan = (text: string, { start, end }: Span): CheckedSpan => {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start > end)
    return { problem: 'outside' };
  let [from, to] = [start, end];
  while (cutsCharacter(text, from)) from -= 1;
  while (cutsCharacter(text, to)) to += 1;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  if (from === to) return { problem: 'empty' };
  if (to - from > longestQuote) return { problem: 'too-long' };
  return { span: { start: from, end: to }, quote: text.slice(from, to) };
};

/** Where a passage stands: its first and last paragraph and its page; `null` where no paragraph meets it. */
export interface SpanPlace {
  readonly firstParagraph: number;
  readonly lastParagraph: number;
  readonly page: number;
}

export const placeOfSpan = (
  paragraphs: readonly {
    readonly number: number;
    readonly page: number;
    readonly start: number;
    readonly end: number;
  }[],
  { start, end }: Span,
): SpanPlace | null => {
  const met = paragraphs.filter((paragraph) => paragraph.start < end && paragraph.end > start);
  const [first, last] = [met[0], met.at(-1)];
  return first && last
    ? { firstParagraph: first.number, lastParagraph: last.number, page: first.page }
    : null;
};

/** A stretch of text over which the same findings lie. */
export interface HighlightPiece extends Span {
  /** Positions in the given list of spans, in its order; empty for plain text. */
  readonly spans: readonly number[];
}

/**
 * Cuts `within` at the ends of all spans, so that every piece lies under one and the same set of them; spans
 * may overlap and contain one another. The pieces together are `within`, without gaps.
 */
export const highlightPieces = (within: Span, spans: readonly Span[]): readonly HighlightPiece[] => {
  const met = spans
    .map((span, index) => ({ ...span, index }))
    .filter(({ start, end }) => start < within.end && end > within.start);
  const cuts = [
    within.start,
    ...met.flatMap(({ start, end }) => [start, end]).filter((cut) => cut > within.start && cut < within.end),
    within.end,
  ];
  const ends = [...new Set(cuts)].sort((one, other) => one - other);
  return ends.slice(0, -1).map((start, at) => {
    const end = ends[at + 1] ?? within.end;
    return {
      start,
      end,
      spans: met.filter((span) => span.start < end && span.end > start).map(({ index }) => index),
    };
  });
};

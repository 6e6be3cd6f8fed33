import { checkSpan, type Span } from '../documents/span';

export type ReshapingProblem = 'one-part-empty' | 'other-documents' | 'apart' | 'too-few' | 'too-long';

/**
 * The two passages into which `at` (an offset into the document's text) cuts a passage, without spaces at their ends;
 * or why it cannot: nothing but spaces, or no words, would be left on one side.
 */
export const cutSpan = (
  text: string,
  { start, end }: Span,
  at: number,
): readonly [Span, Span] | { readonly problem: ReshapingProblem } => {
  if (!Number.isInteger(at) || at <= start || at >= end) return { problem: 'one-part-empty' };
  const [first, second] = [checkSpan(text, { start, end: at }), checkSpan(text, { start: at, end })];
  if ('problem' in first || 'problem' in second) return { problem: 'one-part-empty' };
  const speaks = ({ quote }: { readonly quote: string }): boolean => /[\p{L}\p{N}]/u.test(quote);
  return speaks(first) && speaks(second) ? [first.span, second.span] : { problem: 'one-part-empty' };
};

/**
 * The passage that covers passages of one document which overlap or follow one another with no word between them; or
 * why they cannot be joined: fewer than two, words of nobody's between them, longer together than a finding may be.
 */
export const joinSpans = (
  text: string,
  spans: readonly Span[],
): Span | { readonly problem: ReshapingProblem } => {
  const [first, ...rest] = [...spans].sort((one, other) => one.start - other.start || one.end - other.end);
  if (!first || rest.length === 0) return { problem: 'too-few' };
  let { end } = first;
  for (const next of rest) {
    if (/[\p{L}\p{N}]/u.test(text.slice(end, next.start))) return { problem: 'apart' };
    end = Math.max(end, next.end);
  }
  const checked = checkSpan(text, { start: first.start, end });
  return 'problem' in checked ? { problem: 'too-long' } : checked.span;
};

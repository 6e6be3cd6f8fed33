import { foldText, type Language } from '@qadam/language/domain';
import type { Span } from '../documents/span';
import { placeholderOf } from './mask-text';

/** What a person can say that masked words are. */
export const handMaskKinds = ['name', 'phone', 'other'] as const;
export type HandMaskKind = (typeof handMaskKinds)[number];
export const isHandMaskKind = (kind: string): kind is HandMaskKind =>
  handMaskKinds.some((known) => known === kind);

/** Every place at which the words of a passage stand as whole words, in whatever letter case, in the order of the text. */
export const mentionsOf = (text: string, { start, end }: Span): readonly Span[] => {
  const escaped = text.slice(start, end).replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
  const words = escaped.replace(/\s+/gu, '\\s+');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'giu');
  const found = [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  // A part of a word was marked: it stands for itself.
  return found.some((each) => each.start === start) ? found : [{ start, end }];
};

/** The placeholder that such words have in the document already, else one with the next number of its kind. */
export const placeholderFor = (
  kind: HandMaskKind,
  words: string,
  language: Language,
  masks: readonly { readonly kind: string; readonly original: string; readonly placeholder: string }[],
): string => {
  const numberIn = ({ placeholder }: { readonly placeholder: string }): number =>
    Number(/(\d+)\]$/u.exec(placeholder)?.[1] ?? 0);
  const own = masks.filter((mask) => mask.kind === kind);
  const same = own.find(({ original }) => foldText(original) === foldText(words));
  const number = same ? numberIn(same) : Math.max(0, ...own.map(numberIn)) + 1;
  return placeholderOf(kind, number, language);
};

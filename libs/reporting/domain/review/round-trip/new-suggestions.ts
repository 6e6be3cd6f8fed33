import type { RichText, RichTextNode } from '../../rich-text';
import { captionOf, tablesOf } from '../table-captions';
import { applySuggestion, applySuggestions, type SuggestedChange } from '../suggestion';
import { canonicalJson } from '../canonical-json';
import { textBlocksOf, unitKey } from '../text-blocks';
import type { UnitLabel } from '../tokens';
import type { ReadDocument } from './read-document';
import type { DocumentNotice, DocumentSuggestion, DocumentWarning } from './document-suggestion';
import { suggestFromDocument } from './suggest-from-document';
import { unitsOf } from './tags';

/** A suggestion that is open or was accepted, made on the same version of the text. */
export interface KnownSuggestion {
  readonly change: SuggestedChange | DocumentNotice | { readonly kind: 'notice' };
  readonly warnings: readonly DocumentWarning[];
}

export interface SuggestedAnew {
  readonly fresh: readonly DocumentSuggestion[];
  /** Changes of the document that were suggested before, or that the text has by now. */
  readonly known: number;
}

export interface ComparedTexts {
  /** The version that the document was made of. */
  readonly exported: RichText;
  /** The text as it stands. */
  readonly current: RichText;
  readonly document: ReadDocument;
  readonly label: UnitLabel;
  readonly known: readonly KnownSuggestion[];
}

const keyOf = ({ change, warnings }: KnownSuggestion | DocumentSuggestion): string =>
  canonicalJson([change, warnings]);

type Replacement = Extract<SuggestedChange, { kind: 'replace' }>;

const lettersOf = ({ replacement }: Replacement): string =>
  replacement.map((node) => (node.type === 'text' ? node.text : unitKey(node))).join('');

/** Whether a change takes up another of the same place and goes on from it. */
const goesOnFrom = (later: Replacement, { anchor, ...earlier }: Replacement): boolean => {
  if (later.anchor.path.join() !== anchor.path.join()) return false;
  const [from, to] = [later.anchor.offset, later.anchor.offset + later.anchor.quote.length];
  const isWithin = anchor.offset >= from && anchor.offset + anchor.quote.length <= to;
  return isWithin && lettersOf(later).includes(lettersOf({ anchor, ...earlier }));
};

const isReplacement = (change: KnownSuggestion['change']): change is Replacement => change.kind === 'replace';

const sameUnits = (left: readonly RichTextNode[], right: readonly RichTextNode[]): boolean =>
  left.length === right.length && left.every((node, at) => unitKey(node) === unitKey(right[at] ?? node));

const withinBlock = ({ anchor, ...change }: Replacement): string =>
  canonicalJson([anchor.path, anchor.quote, change.replacement]);

/** What a change adds to one that is known: found by comparing the document with the text that has the known one. */
const beyond = (
  { exported, document, label }: ComparedTexts,
  change: Replacement,
  earlier: readonly Replacement[],
  all: readonly KnownSuggestion[],
): readonly DocumentSuggestion[] | undefined => {
  const { content, refused } = applySuggestions(exported, earlier);
  if (refused.length > 0 || !sameUnits(unitsOf(content), unitsOf(exported))) return undefined;
  const others = new Set(all.flatMap((one) => (isReplacement(one.change) ? [withinBlock(one.change)] : [])));
  return suggestFromDocument(content, document, label).filter(
    (one) =>
      isReplacement(one.change) &&
      one.change.anchor.path.join() === change.anchor.path.join() &&
      !others.has(withinBlock(one.change)),
  );
};

/** How often each block, and each caption of a table, stands in a text. */
const blocksOf = (content: RichText): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { shape, level, inline, node } of textBlocksOf(content)) {
    const key = canonicalJson([shape, level, shape === 'leaf' ? node : inline]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const { node } of tablesOf(content)) {
    const key = canonicalJson(['caption', captionOf(node)]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

/** Whether the text has a change by now, by whatever hand: the blocks that it makes are there, those that it takes are not. */
const standsIn = (exported: RichText, current: RichText, change: SuggestedChange): boolean => {
  const applied = applySuggestion(exported, change);
  if (!applied.ok) return false;
  const [before, after, now] = [exported, applied.content, current].map(blocksOf) as [
    ReadonlyMap<string, number>,
    ReadonlyMap<string, number>,
    ReadonlyMap<string, number>,
  ];
  const count = (blocks: ReadonlyMap<string, number>, key: string): number => blocks.get(key) ?? 0;
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => count(before, key) !== count(after, key))
    .every((key) => count(now, key) === count(after, key));
};

/**
 * The differences between a document and the text that it was made of which are new: neither suggested before, open or
 * accepted, nor in the text by now. A change that goes on from a known one of the same place is reduced to what it adds,
 * so that taking both does not write the same words twice.
 */
export const suggestAnew = (texts: ComparedTexts): SuggestedAnew => {
  const { exported, current, document, label, known } = texts;
  const found = suggestFromDocument(exported, document, label);
  const keys = new Set(known.map(keyOf));
  const foundKeys = new Set(found.map(keyOf));
  const left = found.filter(
    (one) =>
      !keys.has(keyOf(one)) && (one.change.kind === 'notice' || !standsIn(exported, current, one.change)),
  );
  const earlier = known
    .filter((one) => !foundKeys.has(keyOf(one)))
    .map(({ change }) => change)
    .filter(isReplacement);
  let taken = found.length - left.length;
  const fresh = left.flatMap((one): readonly DocumentSuggestion[] => {
    const { change } = one;
    if (!isReplacement(change)) return [one];
    const within = earlier.filter((other) => goesOnFrom(change, other));
    const added = within.length > 0 ? beyond(texts, change, within, [...known, ...found]) : undefined;
    if (added === undefined) return [one];
    taken += within.length;
    return added;
  });
  return { fresh, known: taken };
};

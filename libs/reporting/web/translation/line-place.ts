import { type BlockNode, isSameText, type RichText, textChanges } from '@qadam/reporting/domain';
import type { ComparisonRow } from './rows';

/** Blocks of a text that one line of the two columns stands for: none where its translation is still to be written. */
export interface LinePlace {
  readonly index: number;
  readonly count: number;
}

/** Where a line stands in the own text, or would stand. */
export const placeOfRow = ({ own, position }: ComparisonRow): LinePlace =>
  own ? { index: own.index, count: 1 } : { index: position, count: 0 };

const isEmpty = (block: BlockNode): boolean =>
  block.type === 'paragraph' && (block.content ?? []).length === 0;

/** A text with what was written for a line; the editor’s empty lines are dropped. */
export const withLine = (text: RichText, { index, count }: LinePlace, written: RichText): RichText => {
  const content = [...text.content];
  content.splice(index, count, ...written.content.filter((block) => !isEmpty(block)));
  return { type: 'doc', content };
};

/** The blocks at a place of a text. */
export const blocksAt = ({ content }: RichText, { index, count }: LinePlace): RichText => ({
  type: 'doc',
  content: content.slice(index, index + count),
});

export interface LineInNewer {
  readonly place: LinePlace;
  /** Somebody else wrote at this very place. */
  readonly isChanged: boolean;
}

/**
 * Where a line of a text stands in a newer version of it: at its own blocks where they are as they were, else at
 * whatever stands now between the neighbours that stayed.
 */
export const lineInNewer = (before: RichText, line: LinePlace, newer: RichText): LineInNewer => {
  const end = line.index + line.count;
  let [old, now] = [0, 0];
  let from = 0;
  let to: number | null = null;
  const own: { now: number; isSame: boolean }[] = [];
  for (const change of textChanges(before, newer)) {
    if (change.before && change.after) {
      if (old < line.index) from = now + 1;
      else if (old >= end) to ??= now;
      else
        own.push({
          now,
          isSame: isSameText(
            blocksAt(before, { index: old, count: 1 }),
            blocksAt(newer, { index: now, count: 1 }),
          ),
        });
    }
    if (change.before) old += 1;
    if (change.after) now += 1;
  }
  const first = own[0];
  const isWhole =
    first !== undefined &&
    own.length === line.count &&
    own.every(({ now: place, isSame }, index) => isSame && place === first.now + index);
  if (isWhole) return { place: { index: first.now, count: line.count }, isChanged: false };
  const place = { index: from, count: (to ?? newer.content.length) - from };
  return { place, isChanged: place.count > 0 || line.count > 0 };
};

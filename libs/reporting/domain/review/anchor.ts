import { beginningOf, endOf } from '@qadam/language/domain';
import type { RichText } from '../rich-text';
import { canonicalJson } from './canonical-json';
import { blockAt, documentText, type TextBlock, textBlocksOf, unitsBetween } from './text-blocks';

/** A range of a text as it was when somebody chose it: enough to find it again in a text that went on changing. */
export interface RangeAnchor {
  /** Path of the block in which the range began. */
  readonly path: readonly number[];
  /** Letters from the beginning of that block. */
  readonly offset: number;
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  /** Keys of the figures, citations and other units inside the range. */
  readonly units: readonly string[];
}

export interface FoundRange {
  /** Offsets in the text of the document. */
  readonly from: number;
  readonly to: number;
}

/** `changed`: what stood before and after is there, what was quoted is not. `lost`: neither. */
export type AnchorPlace =
  (FoundRange & { readonly state: 'same' | 'moved' | 'changed' }) | { readonly state: 'lost' };

const contextLength = 32;
/** Fewer letters around a place say nothing about it. */
const leastContext = 6;
/** A place that is led to and followed as it was counts for so many letters more than one with the same on one side. */
const betweenBoth = 8;

/** Anchors the range between two offsets of the document; an empty one is a place to insert at. */
export const anchorOf = (content: RichText, from: number, to: number): RangeAnchor => {
  const blocks = textBlocksOf(content);
  const text = documentText(blocks);
  const start = Math.max(0, Math.min(from, to, text.length));
  const end = Math.min(text.length, Math.max(from, to, 0));
  const block = blockAt(blocks, start);
  return {
    path: block?.path ?? [],
    offset: start - (block?.from ?? 0),
    quote: text.slice(start, end),
    before: endOf(text.slice(0, start), contextLength),
    after: beginningOf(text.slice(end), contextLength),
    units: unitsBetween(blocks, start, end),
  };
};

/** Anchors a whole block. */
export const anchorOfBlock = (content: RichText, block: TextBlock): RangeAnchor =>
  anchorOf(content, block.from, block.from + block.text.length);

const commonEnd = (left: string, right: string): number => {
  let length = 0;
  while (length < Math.min(left.length, right.length) && left.at(-1 - length) === right.at(-1 - length))
    length += 1;
  return length;
};

const commonStart = (left: string, right: string): number => {
  let length = 0;
  while (length < Math.min(left.length, right.length) && left[length] === right[length]) length += 1;
  return length;
};

const equal = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((key, index) => key === right[index]);

/** Every place where `text` stands, overlapping ones included; an empty text stands everywhere. */
const placesOf = (text: string, within: string): number[] => {
  const places: number[] = [];
  for (let at = within.indexOf(text); at !== -1 && at <= within.length; at = within.indexOf(text, at + 1)) {
    if (places.at(-1) === at) break;
    places.push(at);
  }
  return places;
};

const between = (anchor: RangeAnchor, text: string, near: number): FoundRange | undefined => {
  for (let length = contextLength; length >= leastContext; length -= 2) {
    const before = anchor.before.slice(-length);
    const after = anchor.after.slice(0, length);
    if (before.length < leastContext || after.length < leastContext) return undefined;
    const found = placesOf(before, text)
      .map((at) => at + before.length)
      .map((from) => ({ from, to: text.indexOf(after, from) }))
      .filter(({ from, to }) => to !== -1 && to - from <= anchor.quote.length * 3 + 120)
      .sort((left, right) => Math.abs(left.from - near) - Math.abs(right.from - near))[0];
    if (found) return found;
  }
  return undefined;
};

/** Anchors of before kept units in whatever order the fields of theirs stood. */
const asKeptNow = (unit: string): string => canonicalJson(JSON.parse(unit));

/**
 * Finds an anchored range in a later text: the same words with the same units, the best-fitting context first, the
 * nearest place next. Where the quoted words are gone but their surroundings stand, the place is `changed`; else `lost`.
 * After the text quote selector of the W3C Web Annotation Data Model (2017), section 4.2.4.
 */
export const placeAnchor = (content: RichText, anchor: RangeAnchor): AnchorPlace => {
  const blocks = textBlocksOf(content);
  const text = documentText(blocks);
  const { quote, before, after } = anchor;
  const units = anchor.units.map(asKeptNow);
  const own = blocks.find(({ path }) => path.join() === anchor.path.join());
  const near = (own?.from ?? text.length / 2) + anchor.offset;
  const wanted = before.length + after.length;
  const candidates = placesOf(quote, text)
    .map((from) => {
      const to = from + quote.length;
      const led = commonEnd(before, text.slice(Math.max(0, from - contextLength), from));
      const followed = commonStart(after, text.slice(to, to + contextLength));
      const fit = led + followed + (led > 0 && followed > 0 ? betweenBoth : 0);
      return { from, to, led, context: led + followed, fit, distance: Math.abs(from - near) };
    })
    .filter(({ from, to, context }) => {
      // A few letters occur anywhere: they are found by what stands around them.
      const needed = quote.length >= 12 ? 0 : Math.min(quote === '' ? 12 : leastContext, wanted);
      return context >= needed && equal(units, unitsBetween(blocks, from, to));
    })
    // What is written at the end of a paragraph follows its words, whatever was put behind it since.
    .sort((left, right) => right.fit - left.fit || right.led - left.led || left.distance - right.distance);
  const [best] = candidates;
  if (best) {
    const { from, to, context, distance } = best;
    return { state: context === wanted && distance === 0 ? 'same' : 'moved', from, to };
  }
  const gap = quote === '' ? undefined : between(anchor, text, near);
  return gap ? { state: 'changed', ...gap } : { state: 'lost' };
};

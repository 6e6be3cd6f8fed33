import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { isBlockElement, textOfNode } from '../documents/reading/html-text';

type Node = DefaultTreeAdapterTypes.Node;

/** The text of a document of Taguette, with the way from its positions to those of the text. */
export interface TaguetteText {
  readonly text: string;
  /** The passage in code points between two of Taguette's offsets, without the spaces around it; `null` for none. */
  passage(from: number, to: number): TextPassage | null;
  /** Where words stand, whatever their spaces: of several places the one nearest to an offset; `null` for nowhere. */
  find(words: string, near: number): TextPassage | null;
  wordsOf(passage: TextPassage): string;
}

export interface TextPassage {
  readonly start: number;
  readonly end: number;
}

const isSpace = (sign: string | undefined): boolean => sign !== undefined && /\s/u.test(sign);
const isControl = (sign: string): boolean => /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u.test(sign);
const bytesOf = (sign: string): number => Buffer.byteLength(sign);

/** Words without their spaces, to be compared. */
export const bareWords = (html: string): string => textOfNode(parseFragment(html)).replace(/\s+/gu, '');

/** Collects the signs of a text and, for every sign of the source, where it came to stand. */
class TextBuilder {
  readonly signs: string[] = [];
  readonly offsets: number[] = [];
  readonly points: number[] = [];
  private offset = 0;

  breakLine(): void {
    if (this.signs.length === 0 || this.signs.at(-1) === '\n') return;
    if (this.signs.at(-1) === ' ') this.signs[this.signs.length - 1] = '\n';
    else this.signs.push('\n');
  }

  add(value: string, isPreformatted: boolean): void {
    for (const sign of value) {
      this.offsets.push(this.offset);
      this.points.push(this.signs.length);
      this.offset += bytesOf(sign);
      if (isControl(sign)) continue;
      if (!isSpace(sign) || isPreformatted) this.signs.push(sign);
      else if (this.signs.length > 0 && !isSpace(this.signs.at(-1))) this.signs.push(' ');
    }
  }

  /** Where a sign at an offset of the source stands in the text. */
  pointOf(offset: number): number {
    let [low, high] = [0, this.offsets.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.offsets[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return this.points[low] ?? this.signs.length;
  }

  get length(): number {
    return this.offset;
  }
}

/**
 * Reads a document as Taguette keeps it, as HTML, into lines of text. Taguette counts the bytes of the UTF-8 text of
 * all text nodes, tags not counted (taguette/extract.py); blocks of HTML need no white space between them, lines of
 * text do.
 */
export const readTaguetteText = (html: string): TaguetteText => {
  const builder = new TextBuilder();
  const walk = (node: Node, isPreformatted: boolean): void => {
    if (node.nodeName === '#text')
      return builder.add((node as DefaultTreeAdapterTypes.TextNode).value, isPreformatted);
    const isBlock = isBlockElement(node.nodeName);
    if (isBlock) builder.breakLine();
    if ('childNodes' in node)
      for (const child of node.childNodes) walk(child, isPreformatted || node.nodeName === 'pre');
    if (isBlock) builder.breakLine();
  };
  walk(parseFragment(html), false);
  const { signs } = builder;
  while (isSpace(signs.at(-1))) signs.pop();

  const trimmed = (from: number, to: number): TextPassage | null => {
    let [start, end] = [from, Math.min(to, signs.length)];
    while (start < end && isSpace(signs[start])) start += 1;
    while (end > start && isSpace(signs[end - 1])) end -= 1;
    return end > start ? { start, end } : null;
  };
  // Made once somebody asks: the places of all signs that are no space, and the text that they make.
  let bare: { readonly text: string; readonly places: readonly number[] } | undefined;
  const bareText = () => {
    if (bare) return bare;
    const places: number[] = [];
    let text = '';
    for (const [at, sign] of signs.entries()) {
      if (isSpace(sign)) continue;
      text += sign;
      for (let unit = 0; unit < sign.length; unit += 1) places.push(at);
    }
    return (bare = { text, places });
  };
  return {
    text: signs.join(''),
    passage: (from, to) =>
      from >= 0 && to > from && to <= builder.length
        ? trimmed(builder.pointOf(from), builder.pointOf(to))
        : null,
    find: (words, near) => {
      const { text, places } = bareText();
      const wanted = builder.pointOf(near);
      let best: TextPassage | null = null;
      for (let at = text.indexOf(words); words !== '' && at >= 0; at = text.indexOf(words, at + 1)) {
        const start = places[at] ?? 0;
        const end = (places[at + words.length - 1] ?? 0) + 1;
        if (best === null || Math.abs(start - wanted) < Math.abs(best.start - wanted)) best = { start, end };
      }
      return best;
    },
    wordsOf: ({ start, end }) => signs.slice(start, end).join(''),
  };
};

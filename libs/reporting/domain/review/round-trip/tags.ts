import type { RichText, RichTextNode } from '../../rich-text';
import { isUnit, textBlocksOf } from '../text-blocks';

/** The units of a text in reading order; the tag of a unit in the document is its place in this list. */
export const unitsOf = (content: RichText): readonly RichTextNode[] =>
  textBlocksOf(content).flatMap((block): readonly RichTextNode[] =>
    block.shape === 'leaf' ? [block.node] : block.inline.filter(isUnit),
  );

/** What a content control or bookmark of the document stands for. Word allows a tag 64 letters. */
export type DocumentTag =
  | { readonly versionId: number; readonly kind: 'unit'; readonly index: number }
  /** The caption of a table, by the place of the table among those of the text. */
  | { readonly versionId: number; readonly kind: 'caption'; readonly index: number }
  /** Written around the text, not part of it. */
  | { readonly versionId: number; readonly kind: 'around' };

/** A caption has no control around it, only a bookmark: its words are there to be edited. */
export type ControlTag = Exclude<DocumentTag, { kind: 'caption' }>;

export const writeTag = (tag: ControlTag): string =>
  tag.kind === 'unit' ? `qadam:v${tag.versionId}:n${tag.index}` : `qadam:v${tag.versionId}:around`;

/** `undefined` for content controls that are not ours. */
export const readTag = (text: string): ControlTag | undefined => {
  const found = /^qadam:v(\d{1,9}):(?:n(\d{1,6})|around)$/u.exec(text);
  if (!found) return undefined;
  const versionId = Number(found[1]);
  return found[2] === undefined
    ? { versionId, kind: 'around' }
    : { versionId, kind: 'unit', index: Number(found[2]) };
};

/**
 * The same as the name of a bookmark around the control: LibreOffice before 7.5 keeps no tags, but every bookmark.
 * A name is unique in its document, hence the number of what stands around the text.
 */
export const writeBookmark = (tag: DocumentTag, number: number): string => {
  const version = `qadam_v${tag.versionId}`;
  if (tag.kind === 'around') return `${version}_around${number}`;
  return `${version}_${tag.kind === 'unit' ? 'n' : 'caption'}${tag.index}`;
};

/** `undefined` for bookmarks that are not ours. */
export const readBookmark = (name: string): DocumentTag | undefined => {
  const caption = /^qadam_v(\d{1,9})_caption(\d{1,6})$/u.exec(name);
  if (caption) return { versionId: Number(caption[1]), kind: 'caption', index: Number(caption[2]) };
  const found = /^qadam_v(\d{1,9})_(?:n(\d{1,6})|around\d{1,6})$/u.exec(name);
  if (!found) return undefined;
  return readTag(`qadam:v${found[1]}:${found[2] === undefined ? 'around' : `n${found[2]}`}`);
};

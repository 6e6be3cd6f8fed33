import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** How a browser shows what stands at a place of a page, as far as attributes and styles of the elements say it. */
export interface Look {
  /** Within something that takes no place on the page; nothing inside can bring it back. */
  readonly isGone: boolean;
  /** Inherited, but an element inside may be visible, or have a size, again. */
  readonly isInvisible: boolean;
  readonly isWithoutSize: boolean;
}

export const shownLook: Look = { isGone: false, isInvisible: false, isWithoutSize: false };

export const isHidden = ({ isGone, isInvisible, isWithoutSize }: Look): boolean =>
  isGone || isInvisible || isWithoutSize;

const stylesOf = (style: string): ReadonlyMap<string, string> =>
  new Map(
    style.split(';').map((each): [string, string] => {
      const [name = '', ...value] = each.split(':');
      return [
        name.trim().toLowerCase(),
        value
          .join(':')
          .replace(/!\s*important/iu, '')
          .trim()
          .toLowerCase(),
      ];
    }),
  );

const noSize = /^0+(?:\.0*)?(?:[a-z]+|%)?$/u;
/** A share of the size around it, which stays nothing where that is nothing. */
const ofTheSizeAround = /(?:em|ex|ch|%)$|^(?:inherit|larger|smaller|unset)$/u;
const ofTheRoot = /rem$/u;

/** The look of a node within another: `hidden`, `display: none`, `visibility: hidden`, `font-size: 0`. */
export const lookWithin = (node: Node, around: Look): Look => {
  if (!('attrs' in node)) return around;
  const attribute = (name: string): string | undefined =>
    node.attrs.find((each) => each.name === name)?.value;
  const styles = stylesOf(attribute('style') ?? '');
  const visibility = styles.get('visibility');
  const size = styles.get('font-size');
  const isRelative = size !== undefined && ofTheSizeAround.test(size) && !ofTheRoot.test(size);
  return {
    isGone: around.isGone || attribute('hidden') !== undefined || styles.get('display') === 'none',
    isInvisible:
      visibility === undefined || visibility === 'inherit'
        ? around.isInvisible
        : visibility === 'hidden' || visibility === 'collapse',
    isWithoutSize:
      size === undefined ? around.isWithoutSize : noSize.test(size) || (isRelative && around.isWithoutSize),
  };
};

const fewestWords = 3;

/** A comment in words: not a condition for some program, and no markup or script that was put aside. */
export const isCommentInWords = (node: Node): boolean => {
  if (node.nodeName !== '#comment') return false;
  const { data } = node as DefaultTreeAdapterTypes.CommentNode;
  return !/[<>[\]{}=]/u.test(data) && (data.match(/\p{L}{2,}/gu)?.length ?? 0) >= fewestWords;
};

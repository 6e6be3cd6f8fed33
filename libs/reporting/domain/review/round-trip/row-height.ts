import { type BlockNode, nodesIn, plainText } from '../../rich-text';

/** Twentieths of a point that a letter of the document's text takes on average. */
const letterWidth = 110;
/** Lines of text on half a page of A4. */
const halfPage = 24;
/** As many lines as a picture or a chart is high, at least. */
const pictureLines = 16;

const linesOf = (block: BlockNode, lettersOfLine: number): number => {
  const pictures = [...nodesIn(block)].filter(({ type }) => type === 'image' || type === 'chart').length;
  const lines = plainText({ type: 'doc', content: [block] })
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lettersOfLine)), 0);
  return pictures * pictureLines + lines;
};

/**
 * Whether a row whose cells are so many twentieths of a point wide is at most about half a page high. A longer one may
 * be parted: moved as a whole it would leave the page before it half empty.
 */
export const rowIsShort = (
  row: readonly { readonly content: readonly BlockNode[] }[],
  cellWidth: number,
): boolean => {
  const lettersOfLine = Math.max(1, Math.floor(cellWidth / letterWidth));
  return row.every(
    ({ content }) => content.reduce((sum, block) => sum + linesOf(block, lettersOfLine), 0) <= halfPage,
  );
};

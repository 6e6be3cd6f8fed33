import type { TableNode } from '../rich-text';

/**
 * So many rows of one table, its head not counted, are printed whole: about twelve pages. Beyond, the reader is better
 * served by the data annex.
 */
export const mostTableRows = 500;

/** So many rows of a longer table are printed: they show what it holds. */
export const printedTableRows = 100;

/** The number of rows below the head of a table, if it has one. */
export const bodyRows = ({ content: [first, ...rest] }: TableNode): number => {
  if (first === undefined) return 0;
  return rest.length + (first.content.every(({ type }) => type === 'tableHeader') ? 0 : 1);
};

import type { Block, Run, TableBlock } from '../document-model';

const runWords = (run: Run): string => {
  switch (run.kind) {
    case 'line-break':
      return '\n';
    case 'citation':
      return `[${run.number}]`;
    case 'footnote':
      return '';
    default:
      return run.text;
  }
};

/** The printed words of the blocks of a cell; what is drawn has none. */
export const cellWords = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if (block.kind === 'paragraph' || block.kind === 'heading') return block.runs.map(runWords).join('');
      if (block.kind === 'list') return cellWords(block.items.flat());
      return block.kind === 'quote' ? cellWords(block.blocks) : '';
    })
    .join('\n');

/** The words of each cell. */
export const tableWords = ({ rows }: Pick<TableBlock, 'rows'>): string[][] =>
  rows.map((row) => row.map(({ blocks }) => cellWords(blocks)));

/** The first row names the columns. */
export const hasHead = ({ rows: [first] }: Pick<TableBlock, 'rows'>): boolean =>
  first !== undefined && first.length > 0 && first.every(({ header }) => header);

import type { Block, Run } from '../document-model';

/** Every run in a block, those of nested blocks included. */
export const runsIn = (block: Block): readonly Run[] => {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.runs;
    case 'list':
      return block.items.flat().flatMap(runsIn);
    case 'quote':
      return block.blocks.flatMap(runsIn);
    case 'table':
      return block.rows.flat().flatMap(({ blocks }) => blocks.flatMap(runsIn));
    default:
      return [];
  }
};

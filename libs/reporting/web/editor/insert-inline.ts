import type { Editor } from '@tiptap/core';

interface InlinePiece {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Record<string, unknown>;
  readonly marks?: readonly object[];
}

/** A space where a mark would otherwise stick to the word or mark before it. */
const spaceBefore = (text: string): string => (text === '' || /[\s(«“]$/u.test(text) ? '' : ' ');

const textBefore = ({ state }: Editor): string => {
  const { $from } = state.selection;
  if (!$from.parent.isTextblock) return '';
  return $from.parent.textBetween(0, $from.parentOffset, '', (node) =>
    node.type.name === 'hardBreak' ? '\n' : 'x',
  );
};

/** A piece with its space where the cursor stands. */
export const withSpace = (editor: Editor, piece: InlinePiece): readonly InlinePiece[] => {
  const space = spaceBefore(textBefore(editor));
  return space === '' ? [piece] : [{ type: 'text', text: space }, piece];
};

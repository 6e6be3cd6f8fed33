import { isLanguage } from '@qadam/language/domain';
import { termInSentence } from '@qadam/reporting/domain';
import type { Editor } from '@tiptap/core';

interface InlinePiece {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Record<string, unknown>;
  readonly marks?: readonly object[];
}

/** A space where a mark would otherwise stick to the word or mark before it. */
const spaceBefore = (text: string): string => (text === '' || /[\s(«“]$/u.test(text) ? '' : ' ');

/** What stands before the cursor in its paragraph, a node that is read as a word being one letter. */
const textBefore = ({ state }: Editor, isRead: (node: string) => boolean = () => true): string => {
  const { $from } = state.selection;
  if (!$from.parent.isTextblock) return '';
  return $from.parent.textBetween(0, $from.parentOffset, '', ({ type: { name } }) =>
    name === 'hardBreak' ? '\n' : isRead(name) ? 'x' : '',
  );
};

/** Signs that stand behind a sentence, and are no word of the next. */
const signs: readonly string[] = ['footnote', 'citation'];

/** A term as it is written where the cursor stands. */
export const termHere = (editor: Editor, term: string, language: string): string =>
  isLanguage(language)
    ? termInSentence(
        term,
        textBefore(editor, (node) => !signs.includes(node)),
        language,
      )
    : term;

/** A piece with its space where the cursor stands. */
export const withSpace = (editor: Editor, piece: InlinePiece): readonly InlinePiece[] => {
  const space = spaceBefore(textBefore(editor));
  return space === '' ? [piece] : [{ type: 'text', text: space }, piece];
};

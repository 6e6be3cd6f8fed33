import type { ChainedCommands, Editor } from '@tiptap/core';

/**
 * From a button, menu or form back into the text, at once: Tiptap's own command waits for the next frame, and what is
 * typed before it would go to whatever has the focus. That frame would also put the cursor where it stood, where a
 * person has clicked elsewhere meanwhile.
 */
export const goOnWriting = ({ view }: Editor): void => view.focus();

/** Steps of a menu, after which the next key goes into the text. */
export const writeOn = (editor: Editor): ChainedCommands => {
  goOnWriting(editor);
  return editor.chain().scrollIntoView();
};

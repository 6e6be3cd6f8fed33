import type { NodeViewProps } from '@tiptap/react';
import { TextSelection } from '@tiptap/pm/state';
import type { KeyboardEvent } from 'react';
import { goOnWriting } from './go-on-writing';

type Element = Pick<NodeViewProps, 'editor' | 'getPos' | 'node'>;

/** The next key goes into the text behind the element. */
export const writeBehind = ({ editor, getPos, node }: Element): void => {
  const at = getPos();
  if (at === undefined) return;
  const { view, state } = editor;
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, at + node.nodeSize)));
  goOnWriting(editor);
};

/**
 * For the frame of an element with a panel: a letter typed while the panel itself has the focus closes it and goes into
 * the text behind the element. A key that is let through lands where the focus is by then.
 */
export const typesOn =
  (element: Element) =>
  (event: KeyboardEvent): void => {
    const panel = event.target;
    const isLetter = [...event.key].length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    const isPanel = panel instanceof HTMLElement && panel.getAttribute('role') === 'dialog';
    if (!isLetter || !isPanel || !element.editor.isEditable) return;
    panel.hidePopover();
    writeBehind(element);
  };

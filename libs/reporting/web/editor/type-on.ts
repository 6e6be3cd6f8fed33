import type { NodeViewProps } from '@tiptap/react';
import { TextSelection } from '@tiptap/pm/state';
import type { KeyboardEvent } from 'react';

/**
 * For the frame of an element with a panel: a letter typed while the panel itself has the focus closes it and goes into
 * the text behind the element. A key that is let through lands where the focus is by then.
 */
export const typesOn =
  ({ editor, getPos, node }: Pick<NodeViewProps, 'editor' | 'getPos' | 'node'>) =>
  (event: KeyboardEvent): void => {
    const panel = event.target;
    const isLetter = [...event.key].length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    const isPanel = panel instanceof HTMLElement && panel.getAttribute('role') === 'dialog';
    const at = getPos();
    if (!isLetter || !isPanel || at === undefined || !editor.isEditable) return;
    panel.hidePopover();
    const { view, state } = editor;
    view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, at + node.nodeSize)));
    view.focus();
  };

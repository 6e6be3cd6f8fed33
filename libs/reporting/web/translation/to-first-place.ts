import type { Language } from '@qadam/language/domain';
import { toTranslate } from '@qadam/reporting/domain';
import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { goOnWriting } from '../editor/go-on-writing';

/** The cursor into an opened line: on the first words that wait for their translation, else behind the last one. */
export const toFirstPlace = (editor: Editor, language: Language): void => {
  const mark = toTranslate[language];
  const { doc, tr } = editor.state;
  let from: number | null = null;
  let end: number | null = null;
  doc.descendants((node, position) => {
    const found = node.isText ? (node.text ?? '').indexOf(mark) : -1;
    if (found >= 0) from ??= position + found;
    // The editor sets an empty paragraph behind a heading or a chart: that is none of the line.
    if (node.isTextblock && node.content.size > 0) end = position + node.nodeSize - 1;
    return true;
  });
  const selection =
    from !== null
      ? TextSelection.create(doc, from, from + mark.length)
      : end !== null
        ? TextSelection.create(doc, end)
        : TextSelection.atEnd(doc);
  goOnWriting(editor);
  editor.view.dispatch(tr.setSelection(selection).scrollIntoView());
};

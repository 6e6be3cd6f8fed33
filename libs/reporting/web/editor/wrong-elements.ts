import { stepsTo } from '@qadam/reporting/domain';
import { type Editor, Extension } from '@tiptap/core';
import type { Node as TextNode } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { goOnWriting } from './go-on-writing';

const key = new PluginKey<DecorationSet>('wrong-elements');
const attributes = { class: 'r-wrong' };

/** The decoration around the node at the end of the steps; without steps, or with false ones, none. */
const around = (doc: TextNode, steps: readonly number[]): Decoration | null => {
  let [node, at] = [doc, -1];
  for (const step of steps) {
    if (step >= node.childCount) return null;
    at += 1;
    for (let before = 0; before < step; before += 1) at += node.child(before).nodeSize;
    node = node.child(step);
  }
  if (at < 0) return null;
  return node.isText
    ? Decoration.inline(at, at + node.nodeSize, attributes)
    : Decoration.node(at, at + node.nodeSize, attributes);
};

/** Elements for whose sake the server does not take the text; the marks move with them as the writer goes on. */
export const WrongElements = Extension.create({
  name: 'wrongElements',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, marks, _before, { doc }) => {
          const places = transaction.getMeta(key) as readonly string[] | undefined;
          if (places)
            return DecorationSet.create(
              doc,
              places.flatMap((place) => around(doc, stepsTo(place)) ?? []),
            );
          return transaction.docChanged ? marks.map(transaction.mapping, doc) : marks;
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

const marksOf = (editor: Editor): readonly Decoration[] => key.getState(editor.state)?.find() ?? [];

export const markWrong = (editor: Editor, places: readonly string[]): void => {
  if (places.length === 0 && marksOf(editor).length === 0) return;
  editor.view.dispatch(editor.state.tr.setMeta(key, places).setMeta('addToHistory', false));
};

export const showWrong = (editor: Editor): void =>
  editor.view.dom.querySelector('.r-wrong')?.scrollIntoView({ block: 'center' });

/** From the end, so that the places of the others stay right. */
export const takeOutWrong = (editor: Editor): void => {
  const { tr, doc } = editor.state;
  // Two values of one element may be wrong.
  const places = new Map(marksOf(editor).map((mark) => [mark.from, mark]));
  for (const { from, to } of [...places.values()].toSorted((left, right) => right.from - left.from))
    if (doc.nodeAt(from)?.isText) tr.removeMark(from, to);
    else tr.delete(from, to);
  editor.view.dispatch(tr);
  goOnWriting(editor);
};

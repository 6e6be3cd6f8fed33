import { Extension } from '@tiptap/core';
import type { Node as TextNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { hasWords, placeMarks, type ReviewMark } from '../review/placed-marks';
import { markClass, type Selected } from '../review/text-place';
import { textOf } from './shared-text';
import { showing, type ShownMarks, writtenText } from './written-text';

interface Shown extends ShownMarks {
  readonly decorations: DecorationSet;
}

const key = new PluginKey<Shown>('review-marks');
/** Where each block of the document begins: in letters of the text, and as a position of the editor. */
const startsOf = (
  doc: TextNode,
): readonly { readonly from: number; readonly at: number; readonly size: number }[] => {
  const starts: { from: number; at: number; size: number }[] = [];
  let from = 0;
  doc.descendants((node, position) => {
    if (!node.isTextblock && !(node.isBlock && node.isAtom)) return true;
    const size = node.isTextblock ? node.content.size : 1;
    starts.push({ from, at: node.isTextblock ? position + 1 : position, size });
    from += size + 1;
    return false;
  });
  return starts;
};

const positionOf = (doc: TextNode, letter: number): number => {
  const start = startsOf(doc).findLast(({ from }) => from <= letter);
  return start ? start.at + Math.min(letter - start.from, start.size) : 0;
};

const letterAt = (doc: TextNode, position: number): number => {
  const start = startsOf(doc).findLast(({ at }) => at <= position);
  return start ? start.from + Math.min(position - start.at, start.size) : 0;
};

const decorate = (doc: TextNode, marks: readonly ReviewMark[], current: string | null): DecorationSet =>
  DecorationSet.create(
    doc,
    placeMarks(textOf(doc), marks).flatMap((mark) => {
      const attributes = { class: markClass(mark, mark.id === current), 'data-review': mark.id };
      const [from, to] = [positionOf(doc, mark.from), positionOf(doc, mark.to)];
      const { inserted, goneNotes = '' } = mark;
      const element = (name: 'ins' | 'del', look: string, text: string): HTMLElement => {
        const made = document.createElement(name);
        made.textContent = text;
        made.className = `r-mark ${look}${mark.id === current ? ' r-mark-current' : ''}`;
        made.dataset.review = mark.id;
        return made;
      };
      const written = (): HTMLElement => {
        const frame = document.createElement('span');
        if (goneNotes !== '') frame.append(element('del', 'r-mark-delete', `[${goneNotes}]`));
        if (inserted !== '') frame.append(element('ins', 'r-mark-inserted', inserted));
        return frame;
      };
      return [
        ...(to > from ? [Decoration.inline(from, to, attributes)] : []),
        ...(hasWords(mark)
          ? [
              Decoration.widget(to, written, {
                side: 1,
                key: `${mark.id} ${goneNotes} ${inserted} ${current}`,
              }),
            ]
          : []),
      ];
    }),
  );

const next = (state: Shown, doc: TextNode, change: Partial<ShownMarks>): Shown => {
  const { marks, current } = { ...state, ...change };
  return { marks, current, decorations: decorate(doc, marks, current) };
};

const selectedIn = ({ doc, selection }: EditorState): Selected | null =>
  selection.empty
    ? null
    : { content: textOf(doc), from: letterAt(doc, selection.from), to: letterAt(doc, selection.to) };

/** Comments and suggestions in the text that is being written; they move with their words. */
export const ReviewMarks = Extension.create({
  name: 'reviewMarks',
  addProseMirrorPlugins: () => [
    new Plugin<Shown>({
      key,
      state: {
        init: () => ({ marks: [], current: null, decorations: DecorationSet.empty }),
        apply: (transaction, shown, _before, { doc }) => {
          const change = transaction.getMeta(showing) as Partial<ShownMarks> | undefined;
          if (change) return next(shown, doc, change);
          return transaction.docChanged
            ? { ...shown, decorations: shown.decorations.map(transaction.mapping, doc) }
            : shown;
        },
      },
      props: {
        decorations: (state) => key.getState(state)?.decorations,
        handleClick: (_view, _position, event) => {
          const mark = (event.target as Element | null)?.closest<HTMLElement>('[data-review]');
          if (mark?.dataset.review) writtenText.clicked(mark.dataset.review);
          return false;
        },
      },
      view: (view) => {
        // The page dispatches only once the editor stands.
        queueMicrotask(() => writtenText.attach(view));
        return {
          update: (now, before) => {
            if (!before.selection.eq(now.state.selection)) writtenText.selected(selectedIn(now.state));
          },
          destroy: () => writtenText.detach(view),
        };
      },
    }),
  ],
});

import { Extension } from '@tiptap/core';
import type { Node as TextNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, Selection } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** A table of more rows is folded: the browser would lay out all of them with every key. */
export const mostOpenRows = 200;
/** As many rows of it stay in sight; `editor.css` counts the same. */
export const shownRows = 20;

interface Folding {
  /** Where tables begin that somebody opened. */
  readonly opened: readonly number[];
  readonly decorations: DecorationSet;
}

interface FoldingWords {
  /** Of so many rows so many are in sight. */
  readonly folded: (shown: number, rows: number) => string;
  readonly showAll: string;
}

const key = new PluginKey<Folding>('folded-tables');

const longTables = (doc: TextNode): { at: number; table: TextNode }[] => {
  const found: { at: number; table: TextNode }[] = [];
  doc.forEach((table, at) => {
    if (table.type.name === 'table' && table.childCount > mostOpenRows) found.push({ at, table });
  });
  return found;
};

/** The long table in which the cursor has gone below the rows in sight. */
const enteredAt = ({ $head }: Selection): number | null => {
  const isInTable = $head.depth > 0 && $head.node(1).type.name === 'table';
  return isInTable && $head.index(1) >= shownRows ? $head.before(1) : null;
};

/**
 * Behind the long table in whose folded rows the cursor was left, as by a paste: keys would go where nobody sees them, and
 * the browser looks through every hidden row for a place of the caret, seconds long with each thing that is drawn.
 */
const behindFold = ({ doc, selection }: EditorState, opened: readonly number[]): Selection | null => {
  const at = enteredAt(selection);
  const table = at === null ? null : doc.nodeAt(at);
  if (at === null || table === null || table.childCount <= mostOpenRows || opened.includes(at)) return null;
  return Selection.findFrom(doc.resolve(at + table.nodeSize), 1, true);
};

const decorate = (doc: TextNode, opened: readonly number[], words: FoldingWords): DecorationSet => {
  const folded = longTables(doc).filter(({ at }) => !opened.includes(at));
  return DecorationSet.create(
    doc,
    folded.flatMap(({ at, table: { nodeSize, childCount } }) => {
      const line = () => {
        const element = document.createElement('p');
        element.className = 'r-fold';
        element.contentEditable = 'false';
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'q-button';
        button.textContent = words.showAll;
        button.dataset.opens = String(at);
        element.append(`${words.folded(shownRows, childCount)} `, button);
        return element;
      };
      return [
        Decoration.node(at, at + nodeSize, { class: 'r-folded' }),
        Decoration.widget(at + nodeSize, line, { side: -1, key: `fold ${at} ${childCount}` }),
      ];
    }),
  );
};

/** Long tables show their first rows until somebody asks for all, or goes there with the cursor. */
export const FoldedTables = Extension.create<FoldingWords>({
  name: 'foldedTables',
  addOptions: () => ({ folded: () => '', showAll: '' }),
  addProseMirrorPlugins() {
    const { options } = this;
    const begin = ({ doc }: EditorState): Folding => ({
      opened: [],
      decorations: decorate(doc, [], options),
    });
    return [
      new Plugin<Folding>({
        key,
        state: {
          init: (_config, state) => begin(state),
          apply: (transaction, was, before, { doc, selection }) => {
            const asked = transaction.getMeta(key) as number | undefined;
            const kept = transaction.docChanged
              ? was.opened.map((at) => transaction.mapping.map(at))
              : was.opened;
            // Who pastes a table stands in its last cell, and did not go there.
            const stood = transaction.docChanged
              ? longTables(before.doc).map(({ at }) => transaction.mapping.map(at))
              : null;
            // Neither did whoever is given an empty line behind it.
            const isAppended = transaction.getMeta('appendedTransaction') !== undefined;
            const at = isAppended ? null : enteredAt(selection);
            const entered = at !== null && stood?.includes(at) !== false ? at : null;
            const opened = [...kept, ...[asked, entered].filter((one) => one != null)];
            const isSame = opened.every((at) => kept.includes(at));
            if (isSame && !transaction.docChanged) return was;
            return { opened: [...new Set(opened)], decorations: decorate(doc, opened, options) };
          },
        },
        appendTransaction: (_transactions, _before, state) => {
          const behind = behindFold(state, key.getState(state)?.opened ?? []);
          return behind ? state.tr.setSelection(behind).setMeta('addToHistory', false) : null;
        },
        props: {
          decorations: (state) => key.getState(state)?.decorations,
          handleDOMEvents: {
            click: (view, event) => {
              const { target } = event;
              const at = target instanceof HTMLElement ? target.dataset.opens : undefined;
              if (at === undefined) return false;
              view.dispatch(view.state.tr.setMeta(key, Number(at)).setMeta('addToHistory', false));
              return true;
            },
          },
        },
      }),
    ];
  },
});

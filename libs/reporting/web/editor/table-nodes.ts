import { beginningOf } from '@qadam/language/domain';
import { type CommandProps, type Editor, type JSONContent, Node } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { editTable, type TableNode, type TablePlace, type TableStep } from '@qadam/reporting/domain';
import { goOnWriting } from './go-on-writing';

/** A chart is as wide as the page: in a cell nobody could read it, and print would put it below the table. */
const inCells = '(paragraph | heading | bulletList | orderedList | blockquote | table | image)+';

const cell = (name: 'tableCell' | 'tableHeader', tag: 'td' | 'th') =>
  Node.create({
    name,
    content: inCells,
    isolating: true,
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
  });

interface FoundTable {
  readonly pos: number;
  readonly table: TableNode;
  readonly place: TablePlace;
}

const tableAt = ({ state }: Pick<Editor, 'state'>): FoundTable | null => {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if ($from.node(depth).type.name === 'table')
      return {
        pos: $from.before(depth),
        table: $from.node(depth).toJSON() as TableNode,
        place: { row: $from.index(depth), column: $from.index(depth + 1) },
      };
  return null;
};

export const isInTable = (editor: Editor): boolean => tableAt(editor) !== null;

export const captionOfTable = (editor: Editor): string => tableAt(editor)?.table.attrs?.caption ?? '';

/** Replaces the table around the cursor; `null` takes it away. */
const replaceTable =
  ({ pos, place }: FoundTable, next: TableNode | null) =>
  ({ state, tr, dispatch }: CommandProps): boolean => {
    const old = state.doc.nodeAt(pos);
    if (!old) return false;
    if (!dispatch) return true;
    if (next === null) {
      tr.delete(pos, pos + old.nodeSize);
      return true;
    }
    const node = state.schema.nodeFromJSON(next);
    tr.replaceWith(pos, pos + old.nodeSize, node);
    // The cursor stays in the cell where it was, or in the last one there is.
    let at = pos + 1;
    const row = Math.min(place.row, node.childCount - 1);
    for (let index = 0; index < row; index += 1) at += node.child(index).nodeSize;
    const cells = node.child(row);
    at += 1;
    for (let index = 0; index < Math.min(place.column, cells.childCount - 1); index += 1)
      at += cells.child(index).nodeSize;
    tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1)));
    return true;
  };

/** Puts a table where the cursor stands; it goes on in the first cell. */
export const insertTable = (editor: Editor, table: TableNode): void => {
  const { from } = editor.state.selection;
  goOnWriting(editor);
  editor
    .chain()
    .insertContent(table as unknown as JSONContent)
    .command(({ tr }) => {
      let first: number | undefined;
      // An empty line gives its place to the table, which then begins before the cursor.
      tr.doc.nodesBetween(Math.max(0, from - 1), tr.doc.content.size, (node, pos) => {
        if (node.type.name === 'table' && pos >= from - 1) first ??= pos;
        return first === undefined;
      });
      if (first !== undefined) tr.setSelection(TextSelection.near(tr.doc.resolve(first + 1)));
      return true;
    })
    .run();
};

export const stepInTable = (editor: Editor, step: TableStep): void => {
  const found = tableAt(editor);
  if (!found) return;
  goOnWriting(editor);
  editor.commands.command(replaceTable(found, editTable(found.table, step, found.place)));
};

export const deleteTable = (editor: Editor): void => {
  const found = tableAt(editor);
  if (!found) return;
  goOnWriting(editor);
  editor.commands.command(replaceTable(found, null));
};

export const nameTable = (editor: Editor, caption: string): void => {
  const found = tableAt(editor);
  if (!found) return;
  const next: TableNode = { ...found.table, attrs: caption === '' ? {} : { caption } };
  goOnWriting(editor);
  editor.commands.command(replaceTable(found, next));
};

/** Tab goes to the next cell, Shift+Tab to the one before; behind the last one a row is added. */
const moveByTab = (editor: Editor, step: 1 | -1): boolean => {
  const found = tableAt(editor);
  if (!found) return false;
  const { row, column } = found.place;
  const widths = found.table.content.map(({ content }) => content.length);
  const flat = widths.slice(0, row).reduce((sum, width) => sum + width, 0) + column + step;
  const all = widths.reduce((sum, width) => sum + width, 0);
  if (flat < 0) return true;
  if (flat >= all) stepInTable(editor, 'rowBelow');
  const starts: number[] = [];
  editor.state.doc.nodeAt(found.pos)?.descendants((node, pos) => {
    if (/^table(Cell|Header)$/u.test(node.type.name)) starts.push(found.pos + 1 + pos + 1);
    return !/^table(Cell|Header)$/u.test(node.type.name);
  });
  const at = starts[flat];
  if (at === undefined) return true;
  return editor.commands.command(({ tr }) => {
    tr.setSelection(TextSelection.near(tr.doc.resolve(at))).scrollIntoView();
    return true;
  });
};

/** Tables: a caption of their own, rows and columns by steps. */
export const tableNodes = [
  Node.create({
    name: 'table',
    group: 'block',
    content: 'tableRow+',
    isolating: true,
    addAttributes: () => ({ caption: { default: undefined, rendered: false } }),
    parseHTML: () => [
      {
        tag: 'table',
        getAttrs: (element) => {
          const caption = beginningOf(element.querySelector('caption')?.textContent.trim() ?? '', 500);
          return caption === '' ? {} : { caption };
        },
      },
      // Its words are the table's, and no row of it.
      { tag: 'caption', ignore: true },
    ],
    renderHTML: ({ node }) => {
      const caption = node.attrs['caption'] as string | undefined;
      return [
        'table',
        { class: 'q-table', ...(caption ? { 'data-caption': caption, 'aria-label': caption } : {}) },
        ['tbody', 0],
      ];
    },
    addKeyboardShortcuts() {
      return {
        Tab: () => moveByTab(this.editor, 1),
        'Shift-Tab': () => moveByTab(this.editor, -1),
      };
    },
  }),
  Node.create({
    name: 'tableRow',
    content: '(tableCell | tableHeader)+',
    parseHTML: () => [{ tag: 'tr' }],
    renderHTML: () => ['tr', 0],
  }),
  cell('tableCell', 'td'),
  cell('tableHeader', 'th'),
];

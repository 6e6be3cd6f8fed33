import type { WrittenCell, WrittenPiece } from '@qadam/evidence/domain';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { isCommentInWords, isHidden, type Look, lookWithin, shownLook } from './html-hidden';

type Node = DefaultTreeAdapterTypes.Node;

const blocks = new Set(
  'address article aside blockquote br caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
/** Whether a browser begins a new line for an element. */
export const isBlockElement = (name: string): boolean => blocks.has(name);

/** All text of a node and what it holds, as it is written. */
export const textOfNode = (node: Node): string =>
  node.nodeName === '#text'
    ? (node as DefaultTreeAdapterTypes.TextNode).value
    : 'childNodes' in node
      ? node.childNodes.map(textOfNode).join('')
      : '';

/** Never text: what browsers run, draw or fetch. */
const dropped = new Set(
  'script style noscript template iframe object embed applet svg math canvas audio video select textarea head'.split(
    ' ',
  ),
);
const active = new Set(['script', 'iframe', 'object', 'embed', 'applet']);

export interface HtmlReading {
  /** Text has one paragraph a line. */
  readonly pieces: readonly WrittenPiece[];
  readonly active: readonly string[];
  /** How many passages a browser does not show; none of them is among the pieces. */
  readonly hidden: number;
}

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const spanOf = (node: Node, name: string): number => {
  const value = 'attrs' in node ? node.attrs.find((attribute) => attribute.name === name)?.value : undefined;
  return /^[1-9]\d{0,2}$/u.test(value ?? '') ? Number(value) : 1;
};
/** The rows of a table with what they look like, not those of tables within it. */
const rowsOf = (table: Node, around: Look): readonly { readonly row: Node; readonly look: Look }[] =>
  childrenOf(table).flatMap((child) => {
    const look = lookWithin(child, around);
    if (child.nodeName === 'tr') return [{ row: child, look }];
    return ['thead', 'tbody', 'tfoot'].includes(child.nodeName) ? rowsOf(child, look) : [];
  });
const holdsTable = (node: Node): boolean =>
  childrenOf(node).some((child) => child.nodeName === 'table' || holdsTable(child));
const tidy = (text: string): string => text.replace(/[ \t]*\n[ \t\n]*/gu, '\n').trim();

/** The text that a page shows, by its blocks, and its tables, but for those that only lay out others; scripts and all else that browsers run is named and left out, what they hide is counted and left out. */
export const readHtml = (source: string): HtmlReading => {
  const found = new Set<string>();
  const pieces: WrittenPiece[] = [];
  let text = '';
  let hidden = 0;
  /** Whether the passage that is read is counted as hidden already. */
  let isCounted = false;
  /** The text of a node by itself, what is active in it noted too. */
  const apart = (node: Node, around: Look): string => {
    const before = text;
    text = '';
    walk(node, false, around);
    const own = tidy(text);
    text = before;
    return own;
  };
  const cellsOf = (row: Node, look: Look): readonly WrittenCell[] =>
    childrenOf(row)
      .filter(({ nodeName }) => nodeName === 'td' || nodeName === 'th')
      .map((cell) => ({
        text: apart(cell, look),
        columns: spanOf(cell, 'colspan'),
        rows: spanOf(cell, 'rowspan'),
      }));
  const takeTable = (table: Node, look: Look): void => {
    for (const child of childrenOf(table)) if (child.nodeName === 'caption') walk(child, false, look);
    const rows = rowsOf(table, look).map(({ row, look: own }) => ({
      cells: cellsOf(row, own),
      isGone: own.isGone,
    }));
    pieces.push(
      { text: tidy(text) },
      { table: rows.filter(({ isGone }) => !isGone).map(({ cells }) => cells) },
    );
    text = '';
  };
  const walk = (node: Node, isPreformatted: boolean, around: Look, isDropped = false): void => {
    if (isCommentInWords(node) && !isDropped) hidden += 1;
    if (node.nodeName === '#text') {
      const { value } = node as DefaultTreeAdapterTypes.TextNode;
      if (isDropped || value.trim() === '') {
        if (isDropped || isHidden(around)) return;
      } else {
        if (isHidden(around) && !isCounted) hidden += 1;
        isCounted = isHidden(around);
        if (isCounted) return;
      }
      text += isPreformatted ? value : value.replace(/\s+/gu, ' ');
      return;
    }
    const name = node.nodeName;
    if (active.has(name)) found.add(name);
    if ('attrs' in node)
      for (const { name: attribute, value } of node.attrs) {
        if (/^on[a-z]/iu.test(attribute)) found.add(attribute.toLowerCase());
        if (/^\s*(?:javascript|vbscript)\s*:/iu.test(value)) found.add('javascript:');
      }
    const isBlock = isBlockElement(name);
    const isShown = !dropped.has(name);
    const look = lookWithin(node, around);
    if (name === 'table' && !isDropped && !look.isGone && !holdsTable(node)) return takeTable(node, look);
    const before = text;
    if (isBlock) {
      text += '\n';
      isCounted = false;
    }
    // Walked all the same, for what is active in it.
    if ('childNodes' in node)
      for (const child of node.childNodes)
        walk(child, isPreformatted || name === 'pre', look, isDropped || !isShown);
    if (isBlock) {
      text += '\n';
      isCounted = false;
    }
    if (!isShown) text = before;
  };
  walk(parse(source), false, shownLook);
  return { pieces: [...pieces, { text: tidy(text) }], active: [...found], hidden };
};

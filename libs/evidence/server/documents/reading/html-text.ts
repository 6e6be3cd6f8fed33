import { type DefaultTreeAdapterTypes, parse } from 'parse5';

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
  /** One paragraph a line. */
  readonly text: string;
  readonly active: readonly string[];
}

/** The text that a page shows, by its blocks; scripts and all else that browsers run is named and left out. */
export const readHtml = (source: string): HtmlReading => {
  const found = new Set<string>();
  let text = '';
  const walk = (node: Node, isPreformatted: boolean): void => {
    if (node.nodeName === '#text') {
      const { value } = node as DefaultTreeAdapterTypes.TextNode;
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
    const before = text;
    if (isBlock) text += '\n';
    // Walked all the same, for what is active in it.
    if ('childNodes' in node)
      for (const child of node.childNodes) walk(child, isPreformatted || name === 'pre');
    if (isBlock) text += '\n';
    if (!isShown) text = before;
  };
  walk(parse(source), false);
  return { text: text.replace(/[ \t]*\n[ \t\n]*/gu, '\n').trim(), active: [...found] };
};

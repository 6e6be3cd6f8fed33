import type { TaguetteHighlight, TaguetteTable } from '@qadam/evidence/domain';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { isBlockElement, textOfNode } from '../documents/reading/html-text';

type Node = DefaultTreeAdapterTypes.Node;

/** A block of a page that holds no others. */
interface Block {
  readonly text: string;
  /** Of the first level. */
  readonly isTitle: boolean;
  /** Bold words that end with a colon, and what stands behind each. */
  readonly labelled: readonly (readonly [string, string])[];
}

/** Taguette writes its labels in the language of the one who exports; those that people here meet, and others by their order. */
const documentLabel = /^(?:document|документ|құжат|documento|dokument)$/iu;
const tagsLabel = /^(?:tags?|теги?|метки|тегтер|étiquettes|etiquetas|etichette)$/iu;
const plainDetails =
  /^(?:document|документ|құжат)\s*:\s*(?<name>.*?)\s*(?:[\s,;·|]+(?:tags?|теги|метки|тегтер)\s*:\s*(?<tags>.*))?$/iu;

const dropped = new Set(['head', 'script', 'style', 'template', 'noscript']);

const inLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The runs of a block, each with whether it is bold; a line break is a space. */
const blockOf = (nodes: readonly Node[], isTitle: boolean): Block => {
  const runs: { text: string; isBold: boolean }[] = [];
  const walk = (node: Node, isBold: boolean): void => {
    const isText = node.nodeName === '#text' || node.nodeName === 'br';
    if (isText) {
      const text = node.nodeName === 'br' ? ' ' : textOfNode(node);
      const last = runs.at(-1);
      if (last?.isBold === isBold) last.text += text;
      else runs.push({ text, isBold });
    } else if ('childNodes' in node)
      for (const child of node.childNodes)
        walk(child, isBold || node.nodeName === 'strong' || node.nodeName === 'b');
  };
  for (const node of nodes) walk(node, false);
  const labelled = runs.flatMap(({ text, isBold }, at): [string, string][] => {
    const label = /^(.*?)\s*:$/u.exec(inLine(text))?.[1];
    const next = runs[at + 1];
    return isBold && label ? [[label, inLine(next?.isBold === false ? next.text : '')]] : [];
  });
  return { text: inLine(runs.map(({ text }) => text).join('')), isTitle, labelled };
};

/** The blocks of a page that hold no others, in their order. */
const blocksOf = (html: string): readonly Block[] => {
  const blocks: Block[] = [];
  const walk = (parent: Node): void => {
    if (!('childNodes' in parent)) return;
    let inline: Node[] = [];
    const close = (): void => {
      const block = blockOf(inline, parent.nodeName === 'h1');
      if (block.text !== '') blocks.push(block);
      inline = [];
    };
    for (const child of parent.childNodes) {
      if (dropped.has(child.nodeName)) continue;
      if (!isBlockElement(child.nodeName) && child.nodeName !== 'html' && child.nodeName !== 'body') {
        inline.push(child);
        continue;
      }
      close();
      walk(child);
    }
    close();
  };
  walk(parse(html));
  return blocks;
};

interface Details {
  readonly document?: string;
  readonly tags?: string;
}

const withoutEnd = (text: string): string => text.replace(/[\s,;·|]+$/u, '');

/** The line under the words of a highlight: the name of its document, and its tags. */
const detailsOf = ({ text, labelled }: Block): Details | null => {
  if (text !== '' && labelled.length > 0) {
    const [first, second] = labelled;
    const document = labelled.find(([label]) => documentLabel.test(label)) ?? (second && first);
    const tags = labelled.find(([label]) => tagsLabel.test(label)) ?? second;
    if (document || tags)
      return {
        ...(document ? { document: withoutEnd(document[1]) } : {}),
        ...(tags ? { tags: tags[1] } : {}),
      };
  }
  const { name, tags } = plainDetails.exec(text)?.groups ?? {};
  return name === undefined ? null : { document: withoutEnd(name), ...(tags === undefined ? {} : { tags }) };
};

const tagsIn = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  ),
];

/**
 * Highlights as Taguette exports them for reading, as HTML or (turned into HTML) DOCX: under the words of each stand the
 * name of its document and its tags (taguette/templates/export_highlights.html). They have no numbers and no places.
 * `null` for a page without any.
 */
export const readTaguetteHighlights = (file: string, html: string): TaguetteTable | null => {
  const highlights: (Omit<TaguetteHighlight, 'tags'> & { tags: string[] })[] = [];
  let words: string[] = [];
  for (const block of blocksOf(html)) {
    const details = detailsOf(block);
    const last = highlights.at(-1);
    // The page begins with its own title; headings among the words of a document are words.
    const isOfPage = block.isTitle && !last && words.length === 0;
    if (isOfPage) continue;
    if (details === null) words.push(block.text);
    else if (details.document !== undefined && words.length > 0) {
      const place = `${file}, highlight ${highlights.length + 1}`;
      const { document, tags = '' } = details;
      highlights.push({ document, content: words.join('\n'), tags: tagsIn(tags), place });
      words = [];
    } else if (last && words.length === 0)
      last.tags = [...new Set([...last.tags, ...tagsIn(details.tags ?? '')])];
  }
  const paths = [...new Set(highlights.flatMap(({ tags }) => tags))];
  return highlights.length === 0
    ? null
    : { highlights, tags: paths.map((path) => ({ path, description: '' })) };
};

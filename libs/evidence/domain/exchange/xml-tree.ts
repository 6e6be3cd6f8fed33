import { SaxesParser, type SaxesTagNS } from 'saxes';

/** An element of an XML document without mixed content: attributes in their order, children, or text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  /** Where it stands in the file, counted from 1; absent in what was made here. */
  readonly line?: number;
  /** Which element of the file it is, in the order in which they begin. */
  readonly order?: number;
}

export interface XmlProblem {
  readonly kind: 'invalid-xml' | 'document-type' | 'too-deep';
  readonly line: number;
  readonly detail: string;
}

/** Codes may be nested at will, but no honest code book is deeper; a reader that recurses must not be driven further. */
const deepest = 200;

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
  readonly line: number;
  readonly order: number;
}

class Found extends Error {
  constructor(readonly problem: XmlProblem) {
    super(problem.detail);
  }
}

const attributesOf = (tag: SaxesTagNS): Record<string, string> =>
  Object.fromEntries(
    Object.values(tag.attributes).flatMap(({ prefix, name, value }) =>
      prefix === '' && name !== 'xmlns' ? [[name, value]] : [],
    ),
  );

/**
 * The tree of an XML document and the namespace of its root. A document type declaration is refused, so that no entity
 * of its own is ever expanded.
 */
export const readXml = (
  text: string,
): { readonly root: XmlElement; readonly namespace: string } | { readonly problem: XmlProblem } => {
  const parser = new SaxesParser({ xmlns: true });
  const open: Open[] = [];
  let root: XmlElement | null = null;
  let namespace = '';
  let order = 0;
  const refuse = (kind: XmlProblem['kind'], detail: string): never => {
    throw new Found({ kind, line: parser.line, detail });
  };
  parser.on('error', ({ message }) => refuse('invalid-xml', message.replace(/^\d+:\d+: /u, '')));
  parser.on('doctype', () => refuse('document-type', 'DOCTYPE'));
  parser.on('opentag', (tag) => {
    if (open.length >= deepest) refuse('too-deep', String(deepest));
    if (open.length === 0) namespace = tag.uri;
    order += 1;
    open.push({
      ...{ name: tag.local, attributes: attributesOf(tag) },
      ...{ children: [], text: '', line: parser.line, order },
    });
  });
  const add = (piece: string) => {
    const last = open.at(-1);
    if (last) last.text += piece;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (!closed) return;
    const { name, attributes, children, line, order: began } = closed;
    const element = {
      name,
      attributes,
      children,
      text: children.length > 0 ? '' : closed.text,
      line,
      order: began,
    };
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof Found) return { problem: error.problem };
    throw error;
  }
  return root === null
    ? { problem: { kind: 'invalid-xml', line: 1, detail: 'no element' } }
    : { root, namespace };
};

/** Characters that XML 1.0 has no way to write (section 2.2). */
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

const escaped = (text: string): string =>
  text
    .replace(unwritable, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');

const escapedValue = (text: string): string =>
  escaped(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');

const linesOf = ({ name, attributes, children, text }: XmlElement, depth: number): string => {
  const space = '  '.repeat(depth);
  const own = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapedValue(value)}"`);
  const head = `${space}<${name}${own.join('')}`;
  if (children.length > 0)
    return `${head}>\n${children.map((child) => linesOf(child, depth + 1)).join('')}${space}</${name}>\n`;
  return text === '' ? `${head}/>\n` : `${head}>${escaped(text)}</${name}>\n`;
};

/** The document of a tree, indented; the same tree gives the same bytes. */
export const writeXml = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${linesOf(root, 0)}`;

/** An element of our own; an attribute without a value is left out. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | null | undefined>>,
  content: readonly XmlElement[] | string = [],
): XmlElement => ({
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).filter((pair): pair is [string, string] => pair[1] != null),
  ),
  children: typeof content === 'string' ? [] : content,
  text: typeof content === 'string' ? content : '',
});

export const childrenCalled = (parent: XmlElement | undefined, name: string): readonly XmlElement[] =>
  parent?.children.filter((child) => child.name === name) ?? [];

export const childCalled = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent?.children.find((child) => child.name === name);

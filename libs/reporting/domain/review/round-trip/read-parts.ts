import { SaxesParser, type SaxesTagNS } from 'saxes';
import { versionProperty } from './document-parts';

/** The document is no well-formed XML: `place` says where. */
export class DocumentSyntaxError extends Error {
  override readonly name = 'DocumentSyntaxError';
}

interface Handlers {
  readonly open: (tag: SaxesTagNS, path: readonly string[]) => void;
  readonly close: (name: string, path: readonly string[]) => void;
  readonly text: (text: string, path: readonly string[]) => void;
}

/** Reads XML as it comes, with the names of the elements around each place. */
export const parse = (xml: string, { open, close, text }: Handlers): void => {
  if (xml === '') return;
  const path: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw new DocumentSyntaxError(error.message);
  });
  parser.on('opentag', (tag) => {
    path.push(tag.local);
    open(tag, path);
  });
  parser.on('closetag', (tag) => {
    close(tag.local, path);
    path.pop();
  });
  parser.on('text', (value) => text(value, path));
  parser.write(xml).close();
};

const ignore = (): void => undefined;

/** An attribute by its local name. */
export const valueOf = (tag: SaxesTagNS, name = 'val'): string =>
  Object.values(tag.attributes).find(({ local }) => local === name)?.value ?? '';

/** Names of paragraph styles in lower case; programs rename the ids, not the names. */
export const styleNames = (xml: string): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  let id = '';
  parse(xml, {
    open: (tag, path) => {
      if (tag.local === 'style') id = valueOf(tag, 'styleId');
      if (tag.local === 'name' && path.at(-2) === 'style') names.set(id, valueOf(tag).toLowerCase());
    },
    close: ignore,
    text: ignore,
  });
  return names;
};

/** Addresses of links by their ids. */
export const linksOf = (xml: string): ReadonlyMap<string, string> => {
  const links = new Map<string, string>();
  parse(xml, {
    open: (tag) => {
      if (tag.local === 'Relationship' && valueOf(tag, 'TargetMode') === 'External')
        links.set(valueOf(tag, 'Id'), valueOf(tag, 'Target'));
    },
    close: ignore,
    text: ignore,
  });
  return links;
};

/** The version in the properties of a document of ours. */
export const versionOf = (xml: string): number | null => {
  let isOurs = false;
  let version = '';
  parse(xml, {
    open: (tag) => {
      if (tag.local === 'property') isOurs = valueOf(tag, 'name') === versionProperty;
    },
    close: ignore,
    text: (text) => {
      if (isOurs) version += text.trim();
    },
  });
  return /^\d{1,9}$/u.test(version) ? Number(version) : null;
};

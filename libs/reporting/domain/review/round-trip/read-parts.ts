import { SaxesParser, type SaxesTagNS } from 'saxes';
import { captionsProperty, versionProperty, wordsProperty } from './document-parts';

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

/** The texts of the notes by their ids, those that only draw lines left out. */
export const notesOf = (xml: string): ReadonlyMap<string, string> => {
  const notes = new Map<string, string>();
  let id: string | null = null;
  parse(xml, {
    open: (tag) => {
      if (tag.local === 'footnote') id = valueOf(tag, 'type') === '' ? valueOf(tag, 'id') : null;
      if (tag.local === 'p' && id !== null && notes.has(id)) notes.set(id, `${notes.get(id) ?? ''} `);
      if (id !== null && !notes.has(id)) notes.set(id, '');
    },
    close: ignore,
    text: (text, path) => {
      if (id === null || path.at(-1) !== 't' || path.includes('del')) return;
      notes.set(id, `${notes.get(id) ?? ''}${text}`);
    },
  });
  return new Map([...notes].map(([key, text]) => [key, text.trim()]));
};

const propertyOf = (xml: string, name: string): string => {
  let isOurs = false;
  let value = '';
  parse(xml, {
    open: (tag) => {
      if (tag.local === 'property') isOurs = valueOf(tag, 'name') === name;
    },
    close: ignore,
    text: (text) => {
      if (isOurs) value += text;
    },
  });
  return value.trim();
};

/** The version in the properties of a document of ours. */
export const versionOf = (xml: string): number | null => {
  const version = propertyOf(xml, versionProperty);
  return /^\d{1,9}$/u.test(version) ? Number(version) : null;
};

/** Whether the captions of tables went out with the document, as it says itself. */
export const hadCaptions = (xml: string): boolean => propertyOf(xml, captionsProperty) !== '';

/** The words of every unit as they went out; `null` where the document does not say them. */
export const wordsOf = (xml: string): readonly string[] | null => {
  const text = propertyOf(xml, wordsProperty);
  if (!/^\[.*\]$/su.test(text)) return null;
  try {
    const words: unknown = JSON.parse(text);
    return Array.isArray(words) && words.every((word) => typeof word === 'string') ? words : null;
  } catch {
    return null;
  }
};

import { beginningOf } from '@qadam/language/domain';
import { strFromU8, unzipSync } from 'fflate';

const names = { properties: 'docProps/core.xml', document: 'word/document.xml' } as const;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const plain = (xml: string): string =>
  xml
    .replace(/&(#x?[\da-f]+|\w+);/giu, (whole, name: string) => {
      if (!name.startsWith('#')) return entities[name] ?? whole;
      return String.fromCodePoint(
        name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)),
      );
    })
    .replace(/\s+/gu, ' ')
    .trim();

/** What programs write where nobody gave a title. */
const isPlaceholder = (title: string): boolean =>
  title === '' || /^(?:microsoft word|word document|document\s*\d*$|документ\s*\d*$|untitled)/iu.test(title);

const longest = 300;

/** The first words of a paragraph in one of these styles. */
const firstIn = (document: string, styles: RegExp): string => {
  for (const [paragraph] of document.matchAll(/<w:p[ >].*?<\/w:p>/gsu)) {
    if (!styles.test(/<w:pStyle w:val="([^"]*)"/u.exec(paragraph)?.[1] ?? '')) continue;
    const words = plain(
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join(''),
    );
    if (words !== '') return words;
  }
  return '';
};

/**
 * What a DOCX calls itself: the title of its core properties (ECMA-376 part 2, `dc:title`), else its first paragraph in
 * the style of a title, else its first heading of the outermost level; `null` for one that says nothing. The archive
 * must have been inspected before.
 */
export const titleOfDocument = (bytes: Uint8Array): string | null => {
  const wanted = new Set<string>(Object.values(names));
  const parts = unzipSync(bytes, { filter: ({ name }) => wanted.has(name) });
  const textOf = (name: string): string => (parts[name] ? strFromU8(parts[name]) : '');
  const own = plain(/<dc:title[^>]*>([^<]*)<\/dc:title>/u.exec(textOf(names.properties))?.[1] ?? '');
  const document = textOf(names.document);
  const found = [own, firstIn(document, /^title$/iu), firstIn(document, /^heading\s?1$/iu)].find(
    (title) => !isPlaceholder(title),
  );
  return found === undefined ? null : beginningOf(found, longest);
};

import mammoth from 'mammoth';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

type Tag = NonNullable<
  Awaited<ReturnType<Awaited<ReturnType<PDFDocumentProxy['getPage']>>['getStructTree']>>
>;

const tagsOf = (tag: Tag): Tag[] => [
  tag,
  ...tag.children.flatMap((inner) => ('role' in inner ? tagsOf(inner) : [])),
];

type OutlineItem = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];

const titlesOf = (items: readonly OutlineItem[]): string[] =>
  items.flatMap(({ title, items: inner }) => [title, ...titlesOf(inner as OutlineItem[])]);

export interface ReadPdf {
  readonly text: string;
  readonly language: string | null;
  readonly pages: number;
  readonly isTagged: boolean;
  /** As its metadata claim it: "1" is PDF/UA-1. */
  readonly accessiblePart: string | undefined;
  /** The kinds of its tags: H1, P, Figure, Link and so on. */
  readonly tags: ReadonlySet<string>;
  /** What is read aloud in place of pictures and charts. */
  readonly alternatives: readonly string[];
  readonly outline: readonly string[];
  /** Links within the file: how many, and those that lead to no page of it. */
  readonly links: { readonly inside: number; readonly lost: number };
}

/** A PDF as a reader program sees it: text, page after page, language, tags, alternatives, outline and links. */
export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const texts: string[] = [];
  const tags: Tag[] = [];
  const links = { inside: 0, lost: 0 };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''));
    const tree = await page.getStructTree();
    if (tree) tags.push(...tagsOf(tree));
    for (const { dest } of (await page.getAnnotations()) as { dest?: string | unknown[] }[]) {
      if (dest === undefined) continue;
      links.inside += 1;
      const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
      const isThere = await pdf.getPageIndex(place?.[0] as { num: number; gen: number }).then(
        () => true,
        () => false,
      );
      if (!isThere) links.lost += 1;
    }
  }
  const { info, metadata } = await pdf.getMetadata();
  return {
    text: oneLine(texts.join(' ')),
    language: (info as { Language?: string }).Language ?? null,
    pages: pdf.numPages,
    isTagged: ((await pdf.getMarkInfo()) as { Marked?: boolean } | null)?.Marked === true,
    accessiblePart: /pdfuaid:part(?:>|=")(\d)/u.exec(String(metadata?.getRaw() ?? ''))?.[1],
    tags: new Set(tags.map(({ role }) => role)),
    alternatives: tags.flatMap((tag) => ('alt' in tag && typeof tag.alt === 'string' ? [tag.alt] : [])),
    outline: titlesOf((await pdf.getOutline()) ?? []),
    links,
  };
};

/** The text of a Word file by a reader library. */
export const readDocx = async (bytes: Uint8Array): Promise<string> =>
  oneLine((await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value);

/** Headings and the alternatives of pictures in a Word file, by a reader library. */
export const readDocxShape = async (
  bytes: Uint8Array,
): Promise<{ headings: readonly string[]; alternatives: readonly string[] }> => {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return {
    headings: [...value.matchAll(/<h\d>(.*?)<\/h\d>/gu)].map(([, text = '']) =>
      text.replace(/<[^>]*>/gu, ''),
    ),
    alternatives: [...value.matchAll(/<img alt="([^"]*)"/gu)].map(([, text = '']) => text),
  };
};

import { inflateSync } from 'node:zlib';
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Tag = NonNullable<
  Awaited<ReturnType<Awaited<ReturnType<PDFDocumentProxy['getPage']>>['getStructTree']>>
>;

/** A tag with what it stands in. */
export interface PlacedTag {
  readonly role: string;
  readonly parent: string;
  readonly page: number;
  readonly alternative: string | null;
  readonly language: string | null;
  /** Kinds of what is right below it: `content`, `annotation`, or the role of a tag. */
  readonly below: readonly string[];
}

interface Leaf {
  readonly type: string;
}

const tagsOf = (tag: Tag, parent: string, page: number): PlacedTag[] => {
  const { alt, lang } = tag as Tag & { readonly alt?: string; readonly lang?: string };
  const children = tag.children as readonly (Tag | Leaf)[];
  return [
    {
      ...{ role: tag.role, parent, page },
      ...{ alternative: alt ?? null, language: lang ?? null },
      below: children.map((child) =>
        'role' in child ? child.role : child.type === 'annotation' ? 'annotation' : 'content',
      ),
    },
    ...children.flatMap((child) => ('role' in child ? tagsOf(child, tag.role, page) : [])),
  ];
};

const markName = (given: unknown): string =>
  typeof given === 'string' ? given : String((given as { readonly name?: string } | null)?.name ?? '');

const beginning = new Set([OPS.beginMarkedContent, OPS.beginMarkedContentProps]);

/** What leaves a mark on the page; a path is drawn as it is constructed. */
const drawing = new Map(
  (
    [
      ...['showText', 'showSpacedText', 'nextLineShowText', 'nextLineSetSpacingShowText'],
      ...[
        'constructPath',
        'shadingFill',
        'paintImageXObject',
        'paintInlineImageXObject',
        'paintImageMaskXObject',
      ],
    ] as const
  ).map((name) => [OPS[name as keyof typeof OPS], name]),
);

interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** What is drawn on a page: the name of each operator, and the marks that it stands in, the outermost first. */
const drawnBy = ({ fnArray, argsArray }: Operators): { name: string; marks: readonly string[] }[] => {
  const marks: string[] = [];
  return fnArray.flatMap((operator, at) => {
    const given = argsArray[at] as readonly unknown[] | null;
    if (beginning.has(operator)) marks.push(markName(given?.[0]));
    if (operator === OPS.endMarkedContent) marks.pop();
    const name = drawing.get(operator);
    // A path that only clips what comes after it leaves no mark.
    const isClip = name === 'constructPath' && given?.[0] === OPS.endPath;
    return name === undefined || isClip ? [] : [{ name, marks: [...marks] }];
  });
};

export interface ReadLink {
  readonly page: number;
  /** What is read aloud for it: ISO 14289-1, 7.18.5. */
  readonly contents: string;
  readonly leads: 'inside' | 'outside' | 'nowhere';
}

export interface Outlined {
  readonly title: string;
  readonly level: number;
}

type OutlineItem = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];

const outlined = (items: readonly OutlineItem[], level = 1): Outlined[] =>
  items.flatMap(({ title, items: inner }) => [
    { title, level },
    ...outlined(inner as readonly OutlineItem[], level + 1),
  ]);

const linksOn = async (pdf: PDFDocumentProxy, page: number): Promise<ReadLink[]> => {
  const annotations = (await (await pdf.getPage(page)).getAnnotations()) as readonly {
    readonly subtype: string;
    readonly dest?: string | readonly unknown[];
    readonly url?: string;
    readonly contentsObj?: { readonly str: string };
  }[];
  return Promise.all(
    annotations.map(async ({ dest, url, contentsObj }): Promise<ReadLink> => {
      const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
      const isInside =
        place !== undefined &&
        place !== null &&
        (await pdf.getPageIndex(place[0] as { num: number; gen: number }).then(
          () => true,
          () => false,
        ));
      return {
        ...{ page, contents: contentsObj?.str ?? '' },
        leads: isInside ? 'inside' : url === undefined ? 'nowhere' : 'outside',
      };
    }),
  );
};

/** The objects of a PDF, one text each, from its object streams too (ISO 32000-1, 7.5.7). */
const objectsOf = (bytes: Buffer): readonly string[] => {
  const text = bytes.toString('latin1');
  const alone = [...text.matchAll(/\d+ 0 obj\b([\s\S]*?)\bendobj/gu)].map(
    ([, body = '']) => body.split('stream')[0] ?? '',
  );
  const packed = [...text.matchAll(/\/Type\s*\/ObjStm\b([\s\S]*?)stream\r?\n/gu)].flatMap((found) => {
    const start = found.index + found[0].length;
    const inner = inflateSync(bytes.subarray(start, text.indexOf('endstream', start))).toString('latin1');
    const first = Number(/\/First (\d+)/u.exec(text.slice(found.index - 200, start))?.[1]);
    const numbers = inner.slice(0, first).trim().split(/\s+/u).map(Number);
    const starts = numbers.filter((_, index) => index % 2 === 1);
    return starts.map((from, index) =>
      inner.slice(first + from, starts[index + 1] === undefined ? undefined : first + starts[index + 1]!),
    );
  });
  return [...alone, ...packed];
};

export interface AccessiblePdf {
  readonly objects: readonly string[];
  readonly pages: number;
  readonly metadata: string;
  readonly language: string | null;
  readonly title: string | null;
  readonly tags: readonly PlacedTag[];
  readonly links: readonly ReadLink[];
  readonly outline: readonly Outlined[];
  /** By page, what is drawn outside every tag and artifact. */
  readonly untagged: readonly string[];
  /** Pages with words that are an artifact: those that every page repeats. */
  readonly repeated: ReadonlySet<number>;
}

/** Reads from a PDF what PDF/UA-1 (ISO 14289-1) asks of it, as a reader program and from its own objects. */
export const readAccessiblePdf = async (bytes: Uint8Array): Promise<AccessiblePdf> => {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const tags: PlacedTag[] = [];
  const links: ReadLink[] = [];
  const untagged: string[] = [];
  const repeated = new Set<number>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const tree = await page.getStructTree();
    if (tree) tags.push(...tagsOf(tree, 'none', number));
    links.push(...(await linksOn(pdf, number)));
    for (const { name, marks } of drawnBy(await page.getOperatorList())) {
      if (marks.length === 0) untagged.push(`${number}: ${name}`);
      if (marks.includes('Artifact') && name.endsWith('Text')) repeated.add(number);
    }
  }
  const { info, metadata } = await pdf.getMetadata();
  const { Language, Title } = info as { readonly Language?: string; readonly Title?: string };
  return {
    objects: objectsOf(Buffer.from(bytes)),
    pages: pdf.numPages,
    metadata: String(metadata?.getRaw() ?? ''),
    ...{ language: Language ?? null, title: Title ?? null, tags, links, untagged, repeated },
    outline: outlined((await pdf.getOutline()) ?? []),
  };
};

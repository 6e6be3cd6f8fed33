import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What a style says of itself; what it leaves out it has from the style that it is based on. */
interface WordStyle {
  readonly name: string;
  readonly basedOn: string | null;
  readonly outline: number | null;
  readonly isBold: boolean | null;
  readonly size: number | null;
}

const valueOf = (xml: string, property: string): string | null =>
  new RegExp(`<w:${property}\\s[^>]*?w:val\\s*=\\s*["']([^"']*)["']`, 'u').exec(xml)?.[1] ?? null;

/** Of a property that is on where it stands, unless its value says otherwise; `null` where it does not stand. */
const isOn = (xml: string, property: string): boolean | null => {
  const [found] = new RegExp(`<w:${property}(?:\\s[^>]*)?/?>`, 'u').exec(xml) ?? [];
  return found === undefined ? null : !/w:val\s*=\s*["'](?:0|false|off)["']/u.test(found);
};

const numberOf = (value: string | null): number | null => (value === null ? null : Number(value));

const stylesIn = (xml: string): ReadonlyMap<string, WordStyle> =>
  new Map(
    [...xml.matchAll(/<w:style\s[^>]*?w:styleId\s*=\s*["']([^"']+)["'][^>]*>.*?<\/w:style>/gsu)].map(
      ([style, id = '']) => [
        id,
        {
          name: valueOf(style, 'name') ?? '',
          basedOn: valueOf(style, 'basedOn'),
          outline: numberOf(valueOf(style, 'outlineLvl')),
          isBold: isOn(style, 'b'),
          size: numberOf(valueOf(style, 'sz')),
        },
      ],
    ),
  );

/** A style and those that it is based on, itself first. */
const chainOf = (id: string | null, styles: ReadonlyMap<string, WordStyle>): readonly WordStyle[] => {
  const chain: WordStyle[] = [];
  for (let at = id === null ? undefined : styles.get(id); at && !chain.includes(at);)
    [at] = [at.basedOn === null ? undefined : styles.get(at.basedOn), chain.push(at)];
  return chain;
};

const firstOf = <Of>(chain: readonly WordStyle[], read: (style: WordStyle) => Of | null): Of | null =>
  chain.map(read).find((one) => one !== null) ?? null;

/** Levels of headings that the text can tell apart. */
const lowestLevel = 6;

/** Level 10 of the outline is the text itself (`ST_DecimalNumber` of `outlineLvl`, ECMA-376, 17.3.1.20). */
const levelOfOutline = (outline: number | null): number | null =>
  outline === null || outline > 8 ? null : Math.min(outline + 1, lowestLevel);

const headingNamed = /^(?:heading|заголовок|тақырып)\s?([1-9])$/iu;

/** Of a style that Word itself calls a heading, a title, a caption or a line of contents: they are known. */
const isKnown = ({ name }: WordStyle): boolean =>
  /^(?:heading [1-6]|title|subtitle|caption|table|illustration|figure|toc\b.*)$/iu.test(name);

/** The level of a heading in a style of one’s own: its outline, or the heading that it is based on. */
const levelOf = (chain: readonly WordStyle[]): number | null => {
  const [own] = chain;
  if (!own || isKnown(own)) return null;
  for (const { name, outline } of chain) {
    if (outline !== null) return levelOfOutline(outline);
    const [, level] = headingNamed.exec(name) ?? [];
    if (level !== undefined) return Math.min(Number(level), lowestLevel);
  }
  return null;
};

const runs = /<w:r(?:\s[^>]*)?>(.*?)<\/w:r>/gsu;

/** The size of letters of a paragraph whose every word is bold, in half points; `null` of any other. */
const boldSize = (paragraph: string, chain: readonly WordStyle[], standard: number): number | null => {
  let size = 0;
  for (const [, run = ''] of paragraph.matchAll(runs)) {
    const words = [...run.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)</gu)].map(([, text]) => text).join('');
    if (words.trim() === '') continue;
    const [own = ''] = /<w:rPr>.*?<\/w:rPr>/su.exec(run) ?? [];
    if (!(isOn(own, 'b') ?? firstOf(chain, ({ isBold }) => isBold) ?? false)) return null;
    size = Math.max(size, numberOf(valueOf(own, 'sz')) ?? firstOf(chain, (style) => style.size) ?? standard);
  }
  return size === 0 ? null : size;
};

/** The styles that a paragraph is given here, by which it is read. */
export const headingStyle = (level: number): string => `qadamHeading${level}`;
export const boldStyle = (size: number): string => `qadamBold${size}`;

export interface MarkedHeadings {
  readonly bytes: Buffer;
  /** Sizes of letters of paragraphs in bold, in half points. */
  readonly boldSizes: readonly number[];
}

/** Of ten points, where a document says nothing (ECMA-376, 17.3.2.38). */
const standardSize = 20;

/**
 * A file of Word in which paragraphs that are headings by a style of their author’s own or by their place in the outline are
 * told by a style of ours, and so are paragraphs wholly in bold, which may be headings.
 */
export const withHeadingsMarked = (bytes: Uint8Array): MarkedHeadings => {
  const files = unzipSync(bytes);
  const styleSheet = files['word/styles.xml'] ? strFromU8(files['word/styles.xml']) : '';
  const styles = stylesIn(styleSheet);
  const [defaults = ''] = /<w:rPrDefault>.*?<\/w:rPrDefault>/su.exec(styleSheet) ?? [];
  const standard = numberOf(valueOf(defaults, 'sz')) ?? standardSize;
  const boldSizes = new Set<number>();
  const marked = (paragraph: string): string => {
    const [properties = ''] = /^<w:p(?:\s[^>]*)?>\s*<w:pPr>.*?<\/w:pPr>/su.exec(paragraph) ?? [];
    const chain = chainOf(valueOf(properties, 'pStyle'), styles);
    const level = levelOfOutline(numberOf(valueOf(properties, 'outlineLvl'))) ?? levelOf(chain);
    const isKnownAs = chain.some(isKnown);
    const size =
      level !== null || isKnownAs || properties.includes('<w:numPr>')
        ? null
        : boldSize(paragraph, chain, standard);
    if (size !== null) boldSizes.add(size);
    const style = level !== null ? headingStyle(level) : size !== null ? boldStyle(size) : null;
    if (style === null) return paragraph;
    const own = paragraph.replace(/<w:pStyle\s[^>]*>(?:\s*<\/w:pStyle>)?/u, '');
    const named = `<w:pStyle w:val="${style}"/>`;
    return properties === ''
      ? own.replace(/^<w:p(?:\s[^>]*)?>/u, (open) => `${open}<w:pPr>${named}</w:pPr>`)
      : own.replace('<w:pPr>', `<w:pPr>${named}`);
  };
  const document = files['word/document.xml'];
  if (document)
    files['word/document.xml'] = strToU8(
      // What stands in a box within a paragraph is a paragraph too: neither is touched.
      strFromU8(document).replace(/<w:p(?:\s[^>/]*)?>.*?<\/w:p>/gsu, (paragraph) =>
        paragraph.includes('<w:txbxContent') ? paragraph : marked(paragraph),
      ),
    );
  return { bytes: Buffer.from(zipSync(files, { level: 0 })), boldSizes: [...boldSizes] };
};

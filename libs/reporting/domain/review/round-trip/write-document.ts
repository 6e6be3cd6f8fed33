import type { ResolvedImage } from '../../document-model';
import {
  type BlockNode,
  chartKey,
  type ChartNode,
  type ImageNode,
  type InlineNode,
  type Mark,
  type RichText,
  type RichTextNode,
  type TableNode,
} from '../../rich-text';
import { captionOf, tablesOf } from '../table-captions';
import type { UnitLabel } from '../tokens';
import { documentParts } from './document-parts';
import { rowIsShort } from './row-height';
import { type ControlTag, type DocumentTag, unitsOf, writeBookmark, writeTag } from './tags';

/** A chart that is drawn already: for programs that show SVG, and for those that do not. */
export interface SectionChart {
  readonly svg: string;
  readonly png: Uint8Array;
  /** CSS pixels, 96 to the inch. */
  readonly width: number;
  readonly height: number;
  readonly alternative: string;
}

export interface SectionDocument {
  readonly content: RichText;
  readonly versionId: number;
  /** BCP 47, such as `kk-KZ`. */
  readonly locale: string;
  readonly title: string;
  /** What the person who edits should know; stands above the text and is not part of it. */
  readonly guidance: string;
  /** How each figure, citation and chart reads. */
  readonly label: UnitLabel;
  /** By their ids; of one that is missing the words stand alone. */
  readonly pictures: ReadonlyMap<string, ResolvedImage>;
  /** By `chartKey`; of one that is missing the words stand alone. */
  readonly charts: ReadonlyMap<string, SectionChart>;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** XML 1.0 knows no control characters but tab and line breaks. */
const escape = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/gu, (sign) => escapes[sign] ?? '');

const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;

const properties = (marks: readonly Mark[]): string =>
  (marks.some(({ type }) => type === 'bold') ? '<w:b/>' : '') +
  (marks.some(({ type }) => type === 'italic') ? '<w:i/>' : '');

/** A content control whose words cannot be typed over in Word, though it can be moved and removed. */
const control = (tag: string, alias: string, inner: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="${escape(alias)}"/><w:tag w:val="${tag}"/><w:lock w:val="contentLocked"/></w:sdtPr>` +
  `<w:sdtContent>${inner}</w:sdtContent></w:sdt>`;

/** 16 cm and a third of a page, in English Metric Units; a pixel is 9,525 of them. */
const [widest, tallest, pixel] = [5_760_000, 3_600_000, 9525];

/** A picture as files in `word/media`, the second one only of a chart. */
interface Media {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where the lines of a chart stand, for Word of 2016 and later ([MS-ODRAWXML] 2.3.1). */
const asLines = (relation: string): string =>
  `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${relation}"/></a:ext></a:extLst>`;

interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly alternative: string;
  /** The numbers of its files; `lines` is that of the SVG. */
  readonly number: number;
  readonly lines?: number;
}

/** A picture in the line (20.4.2.8) with its alternative. */
const drawing = ({ width, height, alternative, number, lines }: Drawn): string => {
  const scale = Math.min(pixel, widest / width, tallest / height);
  const size = `cx="${Math.round(width * scale)}" cy="${Math.round(height * scale)}"`;
  const names = `id="${number}" name="picture${number}" descr="${escape(alternative)}"`;
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr ${names}/>` +
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>` +
    `<pic:cNvPr ${names}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="picture${number}">${lines === undefined ? '' : asLines(`picture${lines}`)}</a:blip><a:stretch>` +
    `<a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm>` +
    `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>` +
    `</w:drawing></w:r>`
  );
};

const paragraph = (inner: string, paragraphProperties = ''): string =>
  `<w:p>${paragraphProperties && `<w:pPr>${paragraphProperties}</w:pPr>`}${inner}</w:p>`;

const style = (name: string): string => `<w:pStyle w:val="${name}"/>`;

/** A row goes to the next page as a whole (ECMA-376, 17.4.6). */
const staysWhole = '<w:trPr><w:cantSplit/></w:trPr>';

/** Writes the parts of one section; numbers units and links as they come. */
class DocumentWriter {
  readonly links: string[] = [];
  readonly notes: string[] = [];
  readonly media: Media[] = [];
  private readonly units: readonly RichTextNode[];
  private readonly tables: readonly RichTextNode[];
  private bookmarks = 0;

  constructor(private readonly document: SectionDocument) {
    this.units = unitsOf(document.content);
    this.tables = tablesOf(document.content).map(({ node }) => node);
  }

  body(): string {
    const { title, guidance, content, versionId } = this.document;
    const around = (text: string, look: string): string =>
      paragraph(this.known({ versionId, kind: 'around' }, 'Qadam', run(text)), style(look));
    return around(title, 'Title') + around(guidance, 'Subtitle') + this.blocks(content.content, '');
  }

  private blocks(nodes: readonly BlockNode[], look: string, depth = -1): string {
    return nodes.map((node) => this.block(node, look, depth)).join('');
  }

  private block(node: BlockNode, look: string, depth: number): string {
    switch (node.type) {
      case 'paragraph':
        return paragraph(this.inlines(node.content), look);
      case 'heading':
        return paragraph(this.inlines(node.content), style(`Heading${node.attrs.level}`));
      case 'bulletList':
      case 'orderedList':
        return node.content
          .map(({ content }) => {
            const level = `<w:numPr><w:ilvl w:val="${Math.min(8, depth + 1)}"/><w:numId w:val="${node.type === 'bulletList' ? 1 : 2}"/></w:numPr>`;
            const [first, ...rest] = content;
            const items = `${style('ListParagraph')}${level}`;
            return (
              (first ? this.block(first, items, depth + 1) : '') +
              this.blocks(rest, style('ListParagraph'), depth + 1)
            );
          })
          .join('');
      case 'blockquote':
        return this.blocks(node.content, style('Quote'), depth);
      case 'table':
        return `${this.caption(node)}${this.table(node.content.map(({ content }) => content))}${paragraph('')}`;
      default:
        return paragraph(this.unit(node), look);
    }
  }

  /** Above the table, where a bookmark alone keeps its words free to be edited. */
  private caption(node: TableNode): string {
    const words = captionOf(node);
    if (words === '') return '';
    const { versionId } = this.document;
    const tag = { versionId, kind: 'caption', index: this.tables.indexOf(node) } as const;
    return paragraph(this.bookmarked(tag, run(words)), style('Caption'));
  }

  private table(rows: readonly (readonly { readonly content: readonly BlockNode[] }[])[]): string {
    const width = Math.floor(9000 / Math.max(1, ...rows.map((row) => row.length)));
    const cell = ({ content }: { readonly content: readonly BlockNode[] }): string =>
      `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${this.blocks(content, '') || paragraph('')}</w:tc>`;
    const grid = (rows[0] ?? []).map(() => `<w:gridCol w:w="${width}"/>`).join('');
    return (
      `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>` +
      `${rows.map((row) => `<w:tr>${rowIsShort(row, width) ? staysWhole : ''}${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
    );
  }

  private inlines(nodes: readonly InlineNode[] = []): string {
    return nodes.map((node) => this.inline(node)).join('');
  }

  private inline(node: InlineNode): string {
    if (node.type === 'hardBreak') return '<w:r><w:br/></w:r>';
    if (node.type !== 'text') return this.unit(node);
    const marks = node.marks ?? [];
    const words = run(node.text, properties(marks));
    const link = marks.find((mark) => mark.type === 'link');
    if (link?.type !== 'link') return words;
    this.links.push(link.attrs.href);
    return `<w:hyperlink r:id="link${this.links.length}">${words}</w:hyperlink>`;
  }

  private unit(node: RichTextNode): string {
    const { versionId, label } = this.document;
    const tag = { versionId, kind: 'unit', index: this.units.indexOf(node) } as const;
    return this.known(tag, node.type, this.shown(node, label(node)));
  }

  /** A note at the foot of the page, a picture or chart above its caption, or words on grey. */
  private shown(node: RichTextNode, words: string): string {
    if (node.type === 'footnote') {
      this.notes.push(words);
      return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${this.notes.length}"/></w:r>`;
    }
    const onGrey = words === '' ? '' : run(words, '<w:shd w:val="clear" w:color="auto" w:fill="E8EEF4"/>');
    const picture =
      node.type === 'image' ? this.picture(node) : node.type === 'chart' ? this.chart(node) : '';
    return picture + (picture === '' || onGrey === '' ? onGrey : `<w:r><w:br/></w:r>${onGrey}`);
  }

  private picture({ attrs }: ImageNode): string {
    const found = this.document.pictures.get(attrs.imageId);
    if (!found) return '';
    const number = this.file(found.mediaType === 'image/png' ? 'png' : 'jpeg', found.bytes);
    return drawing({ ...found, alternative: attrs.decorative ? '' : attrs.alt, number });
  }

  private chart({ attrs }: ChartNode): string {
    const found = this.document.charts.get(chartKey(attrs));
    if (!found) return '';
    const number = this.file('png', found.png);
    return drawing({ ...found, number, lines: this.file('svg', new TextEncoder().encode(found.svg)) });
  }

  private file(ending: string, bytes: Uint8Array): number {
    const number = this.media.length + 1;
    this.media.push({ name: `picture${number}.${ending}`, bytes });
    return number;
  }

  /** A control inside a bookmark, both of which say what it stands for. */
  private known(tag: ControlTag, alias: string, inner: string): string {
    return this.bookmarked(tag, control(writeTag(tag), alias, inner));
  }

  private bookmarked(tag: DocumentTag, inner: string): string {
    this.bookmarks += 1;
    const id = this.bookmarks;
    return `<w:bookmarkStart w:id="${id}" w:name="${writeBookmark(tag, id)}"/>${inner}<w:bookmarkEnd w:id="${id}"/>`;
  }
}

/**
 * A section as the parts of a Word document (ECMA-376, WordprocessingML) by their names. Figures, citations, charts and
 * other units are content controls (structured document tags, 17.5.2) whose tag names the version and the place of the
 * unit in it, each within a bookmark of the same meaning (17.13.6), so that they are known again after the document was
 * edited in Word or LibreOffice.
 */
export const writeSectionDocument = (
  document: SectionDocument,
): Readonly<Record<string, string | Uint8Array>> => {
  const { content, label, locale, versionId } = document;
  const writer = new DocumentWriter(document);
  const body = writer.body();
  const { media } = writer;
  const parts = documentParts({
    ...{ body, locale, versionId },
    links: writer.links.map(escape),
    notes: writer.notes.map(escape),
    words: escape(JSON.stringify(unitsOf(content).map((unit) => label(unit)))),
    captions: tablesOf(content).filter(({ node }) => captionOf(node) !== '').length,
    pictures: media.map(({ name }) => name),
  });
  return { ...parts, ...Object.fromEntries(media.map(({ name, bytes }) => [`word/media/${name}`, bytes])) };
};

import { type Language, shortened } from '@qadam/language/domain';
import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  UnderlineType,
} from 'docx';
import type { Block, ImageBlock, ReportDocument, Run, TableBlock } from '../document-model';
import { wordChartImage, type DrawnChart, onePixel } from './chart-image';
import { hasHead, tableWords } from './cell-words';
import { figureBookmark, sectionBookmark, termBookmark, voiceBookmark } from './docx-bookmarks';
import { captionLine } from './docx-captions';
import { isRightToLeft, runsAreRightToLeft } from './direction';
import { columnsFor, type DocxRoom, docxRoom, textWidth } from './docx-columns';
import { docxColours, orderedReference, wordLanguage } from './docx-styles';
import { chartLabel, label } from './labels';
import { numberColumns } from './number-columns';

export interface DocxContext {
  readonly report: ReportDocument;
  /** Charts by their numbers, drawn already. */
  readonly drawn: ReadonlyMap<number, DrawnChart>;
  /** Each ordered list counts by itself. */
  readonly nextListInstance: () => number;
  /** What stands on pages turned on their side. */
  readonly turned: Set<Paragraph | Table>;
  /** Words of the authors' notes at the feet of the pages, in the order of their marks. */
  readonly notes: string[];
}

interface Placement {
  readonly listLevel: number | null;
  readonly numbering?: { readonly reference: string; readonly instance: number };
  readonly quoted: boolean;
  /** It stays on the page of what follows it. */
  readonly staysAbove?: boolean;
  /** In a table of figures or words: the style of its words, and whether they are numbers. */
  readonly cell?: { readonly style: string; readonly isNumber: boolean };
}

const nowhere: Placement = { listLevel: null, quoted: false };

export const headingLevel = (level: number) =>
  [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][level - 1] ??
  HeadingLevel.HEADING_4;

export const hairline = { style: BorderStyle.SINGLE, size: 4, color: docxColours.hairline } as const;
const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

const footnote = (text: string, { notes }: DocxContext): FootnoteReferenceRun => {
  notes.push(text);
  return new FootnoteReferenceRun({ children: [new Paragraph({ style: 'FootnoteText', text })] });
};

const writeRun = (run: Run, context: DocxContext): readonly ParagraphChild[] => {
  const { report } = context;
  switch (run.kind) {
    case 'line-break':
      return [new TextRun({ break: 1 })];
    case 'problem':
      return [new TextRun({ text: run.text, color: docxColours.warn, bold: true })];
    case 'figure':
      return [
        new InternalHyperlink({
          anchor: figureBookmark(run.number),
          children: [
            new TextRun({
              text: run.text,
              underline: { type: UnderlineType.DOTTED, color: docxColours.accent },
            }),
          ],
        }),
      ];
    case 'citation': {
      const voice = report.voices[run.number - 1];
      const mark = new InternalHyperlink({
        anchor: voiceBookmark(run.number),
        children: [new TextRun({ text: `[${run.number}]`, color: docxColours.accent, bold: true })],
      });
      return voice?.illustrative === true
        ? [
            mark,
            new TextRun({
              text: ` (${label('illustrative', report.language)})`,
              size: 16,
              color: docxColours.warn,
            }),
          ]
        : [mark];
    }
    case 'text': {
      const text = new TextRun({
        text: run.text,
        // Said only where it is so: the contrary would take the weight of a heading away.
        ...(run.bold ? { bold: true } : {}),
        ...(run.italic ? { italics: true } : {}),
        ...(isRightToLeft(run.text) ? { rightToLeft: true } : {}),
        ...(run.href === null ? {} : { style: 'Hyperlink' }),
        ...(run.language === undefined ? {} : { language: { value: wordLanguage[run.language] } }),
      });
      if (run.href !== null) return [new ExternalHyperlink({ link: run.href, children: [text] })];
      return [
        run.term === null
          ? text
          : new InternalHyperlink({ anchor: termBookmark(run.term), children: [text] }),
      ];
    }
    case 'footnote':
      return [footnote(run.text, context)];
    case 'section-reference':
      return [
        new InternalHyperlink({
          anchor: sectionBookmark(run.key),
          children: [new TextRun({ text: run.text, color: docxColours.accent })],
        }),
      ];
  }
};

/** 160 mm at 96 pixels to the inch, and half a page. */
const widest = 605;
const tallest = 420;

/** What Word calls a picture in its lists: by its caption, else by what it shows. */
const pictureName = ({ number, caption, alternative }: ImageBlock, language: Language): string =>
  shortened(
    [number === null ? '' : chartLabel(number, language), caption || alternative]
      .filter((part) => part !== '')
      .join('. '),
    120,
  ) || label('picture', language);

const writeImage = (block: ImageBlock, { report: { language } }: DocxContext): readonly Paragraph[] => {
  const scale = Math.min(1, widest / block.width, tallest / block.height);
  const drawn = new Paragraph({
    keepNext: block.number !== null,
    children: [
      new ImageRun({
        type: block.mediaType === 'image/png' ? 'png' : 'jpg',
        data: block.bytes,
        transformation: {
          width: Math.round(block.width * scale),
          height: Math.round(block.height * scale),
        },
        altText: { name: pictureName(block, language), title: block.caption, description: block.alternative },
      }),
    ],
  });
  return block.number === null
    ? [drawn]
    : [
        drawn,
        captionLine({ kind: 'figure', number: block.number, text: block.caption }, language, [], false),
      ];
};

/** How large the words of a table are in Word, and on which page it stands. */
const roomOf = (block: TableBlock): DocxRoom =>
  block.number === null ? { width: textWidth, size: 9 } : docxRoom(tableWords(block));

const writeTable = (block: TableBlock, context: DocxContext): Table => {
  const words = tableWords(block);
  const room = roomOf(block);
  const style = room.size === 9 ? 'TableText' : `TableText${room.size}`;
  const numbers = numberColumns(words, hasHead(block), context.report.language);
  const placeOf = (column: number) => ({ style, isNumber: (numbers[column] ?? null) !== null });
  // What stands under a table goes with its last row.
  const staysAbove = (row: number): boolean =>
    (block.notes ?? []).length > 0 && row === block.rows.length - 1;
  return new Table({
    ...columnsFor(words, block.widths, room),
    borders: {
      top: noBorder,
      left: noBorder,
      right: noBorder,
      insideVertical: noBorder,
      bottom: hairline,
      insideHorizontal: hairline,
    },
    rows: block.rows.map(
      (row, index) =>
        new TableRow({
          // Readers take a header that is denied for one: ordinary rows say nothing.
          ...(index === 0 && row.every(({ header }) => header) ? { tableHeader: true } : {}),
          // The rows of a table made from data are short; what people put in a cell may be longer than a page.
          ...(block.widths ? { cantSplit: true } : {}),
          children: row.map(
            ({ blocks, header }, column) =>
              new TableCell({
                margins: { top: 60, bottom: 60, left: 80, right: 80 },
                children:
                  blocks.length === 0
                    ? [new Paragraph({ style, keepNext: staysAbove(index) })]
                    : blocks.flatMap((one) =>
                        writeBlock(header ? emphasise(one) : one, context, {
                          ...nowhere,
                          ...{ staysAbove: staysAbove(index), cell: placeOf(column) },
                        }),
                      ),
              }),
          ),
        }),
    ),
  });
};

/** Small lines under a table. */
export const tableNotes = (notes: readonly string[]): readonly Paragraph[] =>
  notes.map((text, index) => new Paragraph({ style: 'TableNote', text, keepNext: index < notes.length - 1 }));

const emphasise = (block: Block): Block =>
  block.kind === 'paragraph'
    ? { ...block, runs: block.runs.map((run) => (run.kind === 'text' ? { ...run, bold: true } : run)) }
    : block;

/** A block of a section as Word paragraphs and tables. */
export const writeBlock = (
  block: Block,
  context: DocxContext,
  place: Placement = nowhere,
): readonly (Paragraph | Table)[] => {
  const { language } = context.report;
  switch (block.kind) {
    case 'paragraph':
      return [
        new Paragraph({
          children: block.runs.flatMap((run) => writeRun(run, context)),
          ...(place.staysAbove === true ? { keepNext: true } : {}),
          ...(runsAreRightToLeft(block.runs) ? { bidirectional: true } : {}),
          ...(place.numbering && place.listLevel !== null
            ? {
                style: 'ListParagraph',
                numbering: { ...place.numbering, level: Math.min(place.listLevel, 4) },
              }
            : place.quoted
              ? {
                  style: 'Quote',
                  border: {
                    left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: docxColours.accent },
                  },
                }
              : place.cell !== undefined
                ? {
                    style: place.cell.style,
                    ...(place.cell.isNumber ? { alignment: AlignmentType.END } : {}),
                  }
                : {}),
        }),
      ];
    case 'heading':
      return [
        new Paragraph({
          heading: headingLevel(block.level),
          children: block.runs.flatMap((run) => writeRun(run, context)),
        }),
      ];
    case 'list': {
      const listLevel = (place.listLevel ?? -1) + 1;
      const numbering = block.ordered
        ? { reference: orderedReference(block.start), instance: context.nextListInstance() }
        : { reference: 'bullets', instance: 0 };
      return block.items.flatMap((item) =>
        item.flatMap((one, index) =>
          writeBlock(
            one,
            context,
            index === 0 || one.kind === 'list' ? { listLevel, numbering, quoted: false } : nowhere,
          ),
        ),
      );
    }
    case 'quote':
      return block.blocks.flatMap((one) => writeBlock(one, context, { ...place, quoted: true }));
    case 'table': {
      const written = [
        ...(block.number === null
          ? []
          : [captionLine({ kind: 'table', number: block.number, text: block.caption }, language)]),
        writeTable(block, context),
        ...tableNotes(block.notes ?? []),
      ];
      if (roomOf(block).width > textWidth) written.forEach((part) => context.turned.add(part));
      return written;
    }
    case 'image':
      return writeImage(block, context);
    case 'problem':
      return [new Paragraph({ style: 'Warning', text: block.text })];
    case 'chart': {
      const { spec, number } = block;
      const { subtitle } = spec;
      const { svg, width, height, png }: DrawnChart = context.drawn.get(number) ?? wordChartImage(spec);
      const flag = block.illustrative
        ? [new TextRun({ text: ` ${label('illustrative', language)}`, size: 16, color: docxColours.warn })]
        : [];
      return [
        captionLine({ kind: 'figure', number, text: spec.title }, language, flag),
        ...(subtitle === '' ? [] : [new Paragraph({ style: 'Small', keepNext: true, text: subtitle })]),
        new Paragraph({
          keepNext: true,
          children: [
            new ImageRun({
              type: 'svg',
              data: new TextEncoder().encode(svg),
              fallback: { type: 'png', data: png ?? onePixel },
              transformation: { width, height },
              altText: {
                name: chartLabel(number, language),
                title: spec.title,
                description: spec.alternative,
              },
            }),
          ],
        }),
        new Paragraph({ style: 'Small', spacing: { after: 200 }, text: spec.source }),
      ];
    }
  }
};

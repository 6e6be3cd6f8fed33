import { formatDay } from '@qadam/language/domain';
import {
  AlignmentType,
  Bookmark,
  convertMillimetersToTwip,
  Document,
  type IPropertiesOptions,
  Footer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import type { Block, ReportDocument, ReportSection } from '../document-model';
import type { DrawnChart } from './chart-image';
import { type DocxContext, hairline, headingLevel, writeBlock } from './docx-blocks';
import { sectionBookmark } from './docx-bookmarks';
import { contentsOf } from './docx-contents';
import { writeEndParts } from './docx-end-parts';
import { writeListed, writeStrip } from './docx-lists';
import { docxColours, docxNumbering, docxStyles } from './docx-styles';
import { goalTile } from './goal-colours';
import { annexLabel, howToRead, identityOf, label, missingNotice, stateLabels } from './labels';
import { pageOpenings } from './page-openings';

const everySection = (sections: readonly ReportSection[]): readonly ReportSection[] =>
  sections.flatMap((section) => [section, ...everySection(section.children)]);

const listStarts = (block: Block): readonly number[] => {
  if (block.kind === 'list')
    return [...(block.ordered ? [block.start] : []), ...block.items.flat().flatMap(listStarts)];
  if (block.kind === 'quote') return block.blocks.flatMap(listStarts);
  if (block.kind === 'table') return block.rows.flat().flatMap(({ blocks }) => blocks.flatMap(listStarts));
  return [];
};

const writeSection = (
  section: ReportSection,
  context: DocxContext,
  openings: ReadonlySet<string>,
): readonly (Paragraph | Table)[] => {
  const { report } = context;
  const { language } = report;
  const tile = section.goal === null ? null : goalTile(section.goal);
  const annex =
    section.numbering === 'annex' && section.number !== null
      ? `${annexLabel(section.number, language)}. `
      : '';
  const missing = missingNotice(section, language);
  return [
    new Paragraph({
      heading: headingLevel(section.level),
      pageBreakBefore: openings.has(section.key),
      ...(section.level === 1 && !openings.has(section.key) ? { spacing: { before: 560, after: 160 } } : {}),
      ...(section.numbering === 'numbered'
        ? { numbering: { reference: 'sections', level: Math.min(section.level, 4) - 1 } }
        : {}),
      ...(tile
        ? {
            // The numeral of the tile would stand in the table of contents too, where the title says the goal already.
            border: { bottom: { style: 'single' as const, size: 24, space: 4, color: tile.colour.slice(1) } },
          }
        : {}),
      children: [
        new Bookmark({
          id: sectionBookmark(section.key),
          children: [new TextRun(`${annex}${section.title}`)],
        }),
      ],
    }),
    ...(section.blocks.length > 0 && section.state !== 'approved'
      ? [new Paragraph({ style: 'Warning', text: stateLabels[section.state][language] })]
      : []),
    ...(missing === null
      ? []
      : [
          new Paragraph({
            style: 'Warning',
            ...(section.stripTable === null ? {} : { keepNext: true }),
            text: missing,
          }),
        ]),
    ...writeStrip(section, report),
    ...section.blocks.flatMap((block) => writeBlock(block, context)),
    ...section.children.flatMap((child) => writeSection(child, context, openings)),
  ];
};

const coverOf = (report: ReportDocument): readonly Paragraph[] => {
  const { language, cover } = report;
  return [
    ...(cover.publisher === '' ? [] : [new Paragraph({ text: cover.publisher })]),
    new Paragraph({ style: 'Title', text: report.title }),
    new Paragraph({ style: 'Subtitle', text: report.subtitle }),
    ...(report.draft
      ? [
          new Paragraph({
            style: 'Warning',
            children: [new TextRun({ text: label('draft', language), bold: true, size: 28 })],
          }),
        ]
      : []),
    new Paragraph({ spacing: { before: 2400 }, text: cover.country }),
    new Paragraph({
      style: 'Small',
      text: `${formatDay(report.date, language)} · ${identityOf(report)}`,
    }),
    ...(report.draft ? [new Paragraph({ style: 'Small', text: label('draftNotice', language) })] : []),
    ...[...(report.isPaper ? [] : howToRead(report)), ...cover.imprint].map(
      (text) => new Paragraph({ style: 'Small', text }),
    ),
  ];
};

const page = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(25),
    bottom: convertMillimetersToTwip(25),
    left: convertMillimetersToTwip(25),
    right: convertMillimetersToTwip(25),
  },
};

const turnedPage = {
  ...page,
  // The writer of documents turns the two measures itself.
  size: { ...page.size, orientation: PageOrientation.LANDSCAPE },
};

type Part = Paragraph | Table | TableOfContents;

/** What follows one another on pages of the same side. */
const bySide = (
  turned: ReadonlySet<Part>,
  parts: readonly Part[],
): readonly { readonly isTurned: boolean; readonly children: Part[] }[] => {
  const sides: { readonly isTurned: boolean; readonly children: Part[] }[] = [];
  for (const part of parts) {
    const isTurned = turned.has(part);
    const side = sides.at(-1);
    if (side?.isTurned === isTurned) side.children.push(part);
    else sides.push({ isTurned, children: [part] });
  }
  return sides;
};

/**
 * Writes a report as a Word document with real styles, section numbers that Word counts, captions, a table of
 * contents, the authors' notes as footnotes, and voices and figures' sources as bookmarked lists. `drawn` holds the charts by
 * their numbers with a PNG each for programs that do not show SVG; one that is missing is drawn as SVG alone. `fonts`
 * goes along in the file (ECMA-376, part 1, 17.8): where another font stood in, lines and tables would break elsewhere and
 * the pages told in the contents would not be those on which the chapters stand.
 */
export const renderDocx = (
  report: ReportDocument,
  drawn: ReadonlyMap<number, DrawnChart> = new Map(),
  fonts: NonNullable<IPropertiesOptions['fonts']> = [],
): Document => {
  const { language } = report;
  let instances = 0;
  const openings = pageOpenings(report);
  const context: DocxContext = {
    report,
    drawn,
    nextListInstance: () => (instances += 1),
    turned: new Set(),
    notes: [],
  };
  const starts = everySection(report.sections).flatMap(({ blocks }) => blocks.flatMap(listStarts));
  const draft = report.draft
    ? [new TextRun({ text: `${label('draft', language)}  `, bold: true, size: 15, color: docxColours.warn })]
    : [];
  const footer = (widthMm: number) =>
    new Footer({
      children: [
        new Paragraph({
          border: { top: { ...hairline, space: 6 } },
          tabStops: [{ type: TabStopType.RIGHT, position: convertMillimetersToTwip(widthMm) }],
          alignment: AlignmentType.START,
          children: [
            ...draft,
            new TextRun({
              text: `${report.title} · ${identityOf(report)}`,
              size: 15,
              color: docxColours.muted,
            }),
            new TextRun({ children: ['\t', PageNumber.CURRENT], size: 15 }),
          ],
        }),
      ],
    });
  return new Document({
    title: report.title,
    subject: report.subtitle,
    creator: report.cover.publisher,
    lastModifiedBy: report.cover.publisher,
    keywords: [report.version, report.traceCode].filter((word) => word !== null).join(', '),
    styles: docxStyles(language),
    fonts,
    numbering: docxNumbering(starts),
    pageNumbers: contentsOf(report.sections, language, context.notes),
    sections: [
      { properties: { page }, children: [...coverOf(report)] },
      ...bySide(context.turned, [
        new Paragraph({ style: 'ContentsTitle', text: label('contents', language) }),
        new TableOfContents(label('contents', language), {
          hyperlink: true,
          headingStyleRange: '1-2',
          beginDirty: true,
        }),
        ...writeListed(report),
        ...report.sections.flatMap((section) => writeSection(section, context, openings)),
        ...writeEndParts(report),
      ]).map(({ isTurned, children }) => ({
        properties: { page: isTurned ? turnedPage : page },
        footers: { default: footer(isTurned ? 247 : 160) },
        children,
      })),
    ],
  });
};

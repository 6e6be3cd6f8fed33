import {
  Bookmark,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  type TableOfContents,
  TableRow,
  TextRun,
} from 'docx';
import { type ReportDocument, type ReportSection, valueApart } from '../document-model';
import type { TextRun as ModelRun } from '../document-model/document';
import { titleRuns } from '../document-model/foreign-labels';
import { impossibleWords } from '../document-model/table-notes';
import { hairline, tableNotes, termBookmark, voiceBookmark } from './docx-blocks';
import { captionLine, listOfCaptions } from './docx-captions';
import { columnsFor } from './docx-columns';
import { docxColours, wordLanguage } from './docx-styles';
import { label } from './labels';
import { voiceOrigin } from './voice-text';

const heading = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: true, text });

const shapes = { 'on-track': '▲', moderate: '◆', limited: '●', away: '▼', 'not-assessable': '○' } as const;

/** Words of one line; those in another language apart. */
type Line = string | readonly ModelRun[];

const wordsOf = (line: Line): string =>
  typeof line === 'string' ? line : line.map(({ text }) => text).join('');

const longest = (lines: readonly Line[]): string =>
  lines.map(wordsOf).reduce((one, other) => (other.length > one.length ? other : one), '');

const runsOf = (
  line: Line,
  look: { readonly size: number; readonly color?: string; readonly bold?: boolean },
) =>
  (typeof line === 'string' ? [{ text: line, language: undefined }] : line).map(
    ({ text, language }) =>
      new TextRun({
        ...{ text, ...look },
        ...(language === undefined ? {} : { language: { value: wordLanguage[language] } }),
      }),
  );

/** A cell has its lines one under the other: the first as large as the text, the others small. */
const table = (rows: readonly (readonly (readonly Line[])[])[], hasNotes: boolean): Table =>
  new Table({
    ...columnsFor(rows.map((cells) => cells.map((lines) => longest(lines)))),
    borders: { ...noBorders, bottom: hairline, insideHorizontal: hairline },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          ...(index === 0 ? { tableHeader: true } : {}),
          cantSplit: true,
          children: cells.map(
            (lines) =>
              new TableCell({
                margins: { top: 60, bottom: 60, left: 80, right: 80 },
                children: lines.map(
                  (text, line) =>
                    new Paragraph({
                      spacing: { after: 0 },
                      ...(hasNotes && index === rows.length - 1 ? { keepNext: true } : {}),
                      children: runsOf(text, {
                        ...(line === 0 ? { size: 18 } : { size: 15, color: docxColours.muted }),
                        ...(index === 0 ? { bold: true } : {}),
                      }),
                    }),
                ),
              }),
          ),
        }),
    ),
  });

const none = { style: 'none', size: 0, color: 'auto' } as const;
const noBorders = { top: none, left: none, right: none, insideVertical: none };

/** The strip that opens a goal chapter; nothing where there is none. */
export const writeStrip = (
  section: ReportSection,
  { language }: ReportDocument,
): readonly (Paragraph | Table)[] =>
  section.stripTable === null
    ? []
    : [
        captionLine(
          { kind: 'table', number: section.stripTable.number, text: section.stripTable.caption },
          language,
        ),
        table(
          [
            [
              [label('number', language)],
              [label('indicator', language)],
              [label('value', language)],
              [label('status', language)],
            ],
            ...section.strip.map(({ code, title, value, year, status, shown }) => {
              const { number, unit } = valueApart(value ?? label('noData', language), shown?.unit ?? '');
              return [
                [code],
                [titleRuns(title, shown?.foreignLabels)],
                [
                  ...[number, titleRuns(unit, shown?.foreignLabels), year === null ? '' : String(year)],
                  shown?.isImpossible === true ? impossibleWords[language] : '',
                ].filter((line) => wordsOf(line) !== ''),
                [`${shapes[status.shape]} ${status.word}`],
              ];
            }),
          ],
          section.stripTable.notes.length > 0,
        ),
        ...(section.stripTable.notes.length > 0 ? tableNotes(section.stripTable.notes) : [new Paragraph('')]),
      ];

/** Numbered list of cited voices. */
export const writeVoices = (report: ReportDocument): readonly Paragraph[] => {
  const { language } = report;
  if (report.voices.length === 0) return [];
  return [
    heading(label('voices', language)),
    new Paragraph({ style: 'Small', text: label('voicesIntro', language) }),
    ...report.voices.flatMap((voice) => {
      const flag = voice.illustrative
        ? [new TextRun({ text: ` ${label('illustrative', language)}`, size: 16, color: docxColours.warn })]
        : [];
      return [
        new Paragraph({
          keepNext: true,
          children: [
            new Bookmark({
              id: voiceBookmark(voice.number),
              children: [new TextRun({ text: `[${voice.number}] `, bold: true, color: docxColours.accent })],
            }),
            new TextRun({
              text: voice.summary,
              language: { value: wordLanguage[voice.summaryLanguage] },
            }),
            ...flag,
          ],
        }),
        new Paragraph({
          style: 'Small',
          text: `${voiceOrigin(voice, language)}. ${label('citedIn', language)}: ${voice.citedIn.join('; ')}`,
        }),
      ];
    }),
  ];
};

/** The terms that the text marks, each explained. */
export const writeTerms = ({ terms, language }: ReportDocument): readonly Paragraph[] =>
  terms.length === 0
    ? []
    : [
        heading(label('terms', language)),
        ...terms.flatMap(({ code, term, explanation, usedIn }) => [
          new Paragraph({
            keepNext: true,
            children: [
              new Bookmark({ id: termBookmark(code), children: [new TextRun({ text: term, bold: true })] }),
              new TextRun(` — ${explanation}`),
            ],
          }),
          new Paragraph({ style: 'Small', text: `${label('usedIn', language)}: ${usedIn.join('; ')}` }),
        ]),
      ];

/** Where the data come from, each publisher and day once. */
export const writeSources = ({ sources, language }: ReportDocument): readonly Paragraph[] =>
  sources.length === 0
    ? []
    : [
        heading(label('sources', language)),
        ...sources.map(
          ({ text, usedIn }) =>
            new Paragraph({
              numbering: { reference: 'bullets', level: 0 },
              children: [
                new TextRun(text),
                new TextRun({
                  break: 1,
                  text: `${label('usedIn', language)}: ${usedIn.join('; ')}`,
                  size: 16,
                  color: docxColours.muted,
                }),
              ],
            }),
        ),
      ];

/** The lists of figures and of tables; the page numbers are counted by the program that opens the file. */
export const writeListed = ({
  language,
  listOfFigures,
  listOfTables,
}: ReportDocument): readonly (Paragraph | TableOfContents)[] => [
  ...listOfCaptions('figure', label('listOfFigures', language), listOfFigures, language),
  ...listOfCaptions('table', label('listOfTables', language), listOfTables, language),
];

/** What is to be settled before publication. */
export const writeProblems = (report: ReportDocument): readonly Paragraph[] =>
  report.problems.length === 0
    ? []
    : [
        heading(label('problems', report.language)),
        ...report.problems.map(
          ({ section, message, subject }) =>
            new Paragraph({
              numbering: { reference: 'bullets', level: 0 },
              children: [
                new TextRun({ text: section, bold: true }),
                new TextRun({ text: message, break: 1 }),
                ...(subject === ''
                  ? []
                  : [new TextRun({ text: ` ${subject}`, size: 16, color: docxColours.muted })]),
              ],
            }),
        ),
      ];

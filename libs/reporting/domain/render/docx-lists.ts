import { formatDay } from '@qadam/language/domain';
import { Bookmark, HeadingLevel, Paragraph, type Table, type TableOfContents, TextRun } from 'docx';
import { type ReportDocument, type ReportSection, valueApart } from '../document-model';
import { titleRuns } from '../document-model/foreign-labels';
import { impossibleWords } from '../document-model/table-notes';
import { tableNotes } from './docx-blocks';
import { figureBookmark, termBookmark, voiceBookmark } from './docx-bookmarks';
import { captionLine, listOfCaptions } from './docx-captions';
import { lineTable, wordsOfLine } from './docx-line-table';
import { docxColours, wordLanguage } from './docx-styles';
import { label } from './labels';
import { voiceOrigin } from './voice-text';

const heading = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: true, text });

const shapes = { 'on-track': '▲', moderate: '◆', limited: '●', away: '▼', 'not-assessable': '○' } as const;

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
        lineTable(
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
                ].filter((line) => wordsOfLine(line) !== ''),
                [`${shapes[status.shape]} ${status.word}`],
              ];
            }),
          ],
          { hasNotes: section.stripTable.notes.length > 0 },
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

/** Of the columns of the figures and their sources, as they are typeset. */
const figureShares = [9, 28, 49, 38, 36];

/** The figures of the text, each with its source; figures in the text lead to their rows. */
export const writeFigures = ({ figures, language }: ReportDocument): readonly (Paragraph | Table)[] =>
  figures.length === 0
    ? []
    : [
        heading(label('figures', language)),
        lineTable(
          [
            (['number', 'value', 'whatIsMeasured', 'source', 'usedIn'] as const).map((name) => [
              label(name, language),
            ]),
            ...figures.map((figure) => {
              const { number, unit } = valueApart(figure.text, figure.unit);
              return [
                [String(figure.number)],
                [number, ...(unit === '' ? [] : [unit])],
                [
                  `${figure.indicator} ${figure.indicatorTitle}`,
                  `${figure.area} · ${figure.year}`,
                  ...(figure.illustrative ? [label('illustrative', language)] : []),
                ],
                [figure.source, `${label('dataAsOf', language)} ${formatDay(figure.vintage, language)}`],
                [figure.usedIn.join('; ')],
              ];
            }),
          ],
          {
            shares: figureShares,
            bookmarks: figures.map((figure) => figureBookmark(figure.number)),
          },
        ),
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

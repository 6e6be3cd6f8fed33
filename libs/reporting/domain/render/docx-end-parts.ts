import { formatDay } from '@qadam/language/domain';
import { Bookmark, HeadingLevel, Paragraph, type Table, TextRun } from 'docx';
import { type ReportDocument, valueApart } from '../document-model';
import { figureBookmark, termBookmark, voiceBookmark } from './docx-bookmarks';
import { lineTable } from './docx-line-table';
import { docxColours, wordLanguage } from './docx-styles';
import { label } from './labels';
import { voiceOrigin } from './voice-text';

/** The terms that the text marks, each explained. */
const writeTerms = ({ terms, language }: ReportDocument): readonly Paragraph[] =>
  terms.flatMap(({ code, term, explanation, usedIn }) => [
    new Paragraph({
      keepNext: true,
      children: [
        new Bookmark({ id: termBookmark(code), children: [new TextRun({ text: term, bold: true })] }),
        new TextRun(` — ${explanation}`),
      ],
    }),
    new Paragraph({ style: 'Small', text: `${label('usedIn', language)}: ${usedIn.join('; ')}` }),
  ]);

/** Numbered list of cited voices. */
const writeVoices = ({ voices, language }: ReportDocument): readonly Paragraph[] => [
  new Paragraph({ style: 'Small', text: label('voicesIntro', language) }),
  ...voices.flatMap((voice) => {
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

/** Of the columns of the figures and their sources, as they are typeset. */
const figureShares = [9, 28, 49, 38, 36];

/** The figures of the text, each with its source; figures in the text lead to their rows. */
const writeFigures = ({ figures, language }: ReportDocument): readonly Table[] => [
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
    { shares: figureShares, bookmarks: figures.map((figure) => figureBookmark(figure.number)) },
  ),
];

/** Where the data come from, each publisher and day once. */
const writeSources = ({ sources, language }: ReportDocument): readonly Paragraph[] =>
  sources.map(
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
  );

/** What is to be settled before publication. */
const writeProblems = ({ problems }: ReportDocument): readonly Paragraph[] =>
  problems.map(
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
  );

const endParts = [
  ['terms', writeTerms],
  ['voices', writeVoices],
  ['figures', writeFigures],
  ['sources', writeSources],
  ['problems', writeProblems],
] as const;

/** So many entries, of some four lines each, take half of a page. */
const halfPage = 6;

/**
 * What stands behind the text, each part under a heading of its own. The first begins a page; the others do where those
 * before them have taken half of theirs, so that parts of a few lines stand together.
 */
export const writeEndParts = (report: ReportDocument): readonly (Paragraph | Table)[] => {
  let entries = Infinity;
  return endParts.flatMap(([name, write]) => {
    const own = report[name].length;
    if (own === 0) return [];
    const opensPage = entries > halfPage;
    entries = (opensPage ? 0 : entries) + own;
    return [
      new Paragraph({
        heading: HeadingLevel.HEADING_1,
        ...(opensPage ? { pageBreakBefore: true } : { spacing: { before: 560, after: 160 } }),
        text: label(name, report.language),
      }),
      ...write(report),
    ];
  });
};

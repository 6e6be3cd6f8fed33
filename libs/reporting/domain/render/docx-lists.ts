import { Paragraph, type Table, type TableOfContents } from 'docx';
import { type ReportDocument, type ReportSection, valueApart } from '../document-model';
import { titleRuns } from '../document-model/foreign-labels';
import { impossibleWords } from '../document-model/table-notes';
import { tableNotes } from './docx-blocks';
import { captionLine, listOfCaptions } from './docx-captions';
import { lineTable, wordsOfLine } from './docx-line-table';
import { label } from './labels';

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

/** The lists of figures and of tables; the page numbers are counted by the program that opens the file. */
export const writeListed = ({
  language,
  listOfFigures,
  listOfTables,
}: ReportDocument): readonly (Paragraph | TableOfContents)[] => [
  ...listOfCaptions('figure', label('listOfFigures', language), listOfFigures, language),
  ...listOfCaptions('table', label('listOfTables', language), listOfTables, language),
];

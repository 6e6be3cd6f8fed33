import { formatDay } from '@qadam/language/domain';
import {
  type CitedVoice,
  type ForeignLabel,
  type Listed,
  type ReportDocument,
  type ReportSection,
  type UsedFigure,
  valueApart,
} from '../document-model';
import { titleRuns } from '../document-model/foreign-labels';
import { impossibleWords } from '../document-model/table-notes';
import { chartLabel, label, tableLabel } from './labels';
import { writeRuns } from './typst-blocks';
import { plain } from './typst-content';
import { stripInset } from './strip-room';
import { typstCaptioned, typstNotes } from './typst-table';
import { typstString } from './typst-text';
import { voiceOrigin } from './voice-text';

const list = (cells: readonly string[]): string => `(${cells.map((one) => `${one}, `).join('')})`;
const cell = (text: string): string => `[${plain(text)}]`;

/** The number, and under it in small letters each of what goes with it: its unit, its year. */
const valueCell = (
  number: string,
  beneath: readonly string[],
  labels: readonly ForeignLabel[] | undefined = [],
): string => {
  const lines = beneath
    .filter((line) => line !== '')
    .map((line) => `#linebreak();#tiny[${writeRuns(titleRuns(line, labels))}];`);
  return `[#strong[${plain(number)}];${lines.join('')}]`;
};

/** The strip that opens a goal chapter: code, title, newest value, status as shape and word. */
export const writeStrip = (section: ReportSection, { language }: ReportDocument): string => {
  if (section.stripTable === null) return '';
  const { number: place, caption, notes } = section.stripTable;
  const rows = section.strip.map(({ code, title, value, year, status, shown }) => {
    const apart = valueApart(value ?? '', shown?.unit ?? '');
    return list([
      `[#text(fill: muted)[${plain(code)}];]`,
      `[${writeRuns(titleRuns(title, shown?.foreignLabels))}]`,
      value === null
        ? `[#text(fill: muted)[${plain(label('noData', language))}];]`
        : valueCell(
            apart.number,
            [
              // On one line: the tables of goals with many indicators then have a page to themselves.
              [apart.unit, year === null ? '' : String(year)].filter((part) => part !== '').join(' · '),
              shown?.isImpossible === true ? impossibleWords[language] : '',
            ],
            shown?.foreignLabels,
          ),
      `[#shape(${typstString(status.shape)}); ${plain(status.word)}]`,
    ]);
  });
  const header = list([
    `[${plain(label('number', language))}]`,
    cell(label('indicator', language)),
    cell(label('value', language)),
    cell(label('status', language)),
  ]);
  const table = `#wide(plain-table((16mm, 1fr, 36mm, 44mm), ${header}, ${list(rows)}, notes: ${typstNotes(notes)}, inset: ${stripInset(section)}pt));`;
  return `${typstCaptioned(place, caption, table, language)}#v(3mm);`;
};

const writeVoice = (voice: CitedVoice, { language }: ReportDocument): string => {
  const cited = `${label('citedIn', language)}: ${voice.citedIn.join('; ')}`;
  const flag = voice.illustrative ? ` #pill[${plain(label('illustrative', language))}];` : '';
  const said = `#text(lang: ${typstString(voice.summaryLanguage)})[${plain(voice.summary)}];`;
  return `[#par[${said}${flag}]#label("voice-${voice.number}")#par[#tiny[${plain(`${voiceOrigin(voice, language)}. ${cited}`)}];];]`;
};

/** Numbered list of cited voices; empty if none is cited. */
export const writeVoices = (report: ReportDocument): string =>
  report.voices.length === 0
    ? ''
    : `#part-opening(section-title(level: 1)[${plain(label('voices', report.language))}]);
#par[#small[${plain(label('voicesIntro', report.language))}];];
#{ set enum(numbering: n => text(fill: accent, weight: 600, "[" + str(n) + "]"), spacing: 4.5mm); enum(${report.voices
        .map((voice) => writeVoice(voice, report))
        .join(', ')}) };
`;

const writeFigure = (figure: UsedFigure, { language }: ReportDocument): string => {
  const flag = figure.illustrative ? ` #pill[${plain(label('illustrative', language))}];` : '';
  const { number, unit } = valueApart(figure.text, figure.unit);
  return list([
    `[#text(fill: muted)[${plain(String(figure.number))}];#label("figure-${figure.number}")]`,
    valueCell(number, [unit]),
    `[${plain(`${figure.indicator} ${figure.indicatorTitle}`)}#linebreak();#tiny[${plain(`${figure.area} · ${figure.year}`)}];${flag}]`,
    `[${plain(figure.source)}#linebreak();#tiny[${plain(`${label('dataAsOf', language)} ${formatDay(figure.vintage, language)}`)}];]`,
    cell(figure.usedIn.join('; ')),
  ]);
};

/** Table of the figures in the text with their sources; empty if there are none. */
export const writeFigures = (report: ReportDocument): string => {
  const { language } = report;
  if (report.figures.length === 0) return '';
  const header = list(
    (['number', 'value', 'whatIsMeasured', 'source', 'usedIn'] as const).map((name) =>
      cell(label(name, language)),
    ),
  );
  return `#part-opening(section-title(level: 1)[${plain(label('figures', language))}]);
#wide(plain-table((9mm, 28mm, 1fr, 38mm, 36mm), ${header}, ${list(report.figures.map((figure) => writeFigure(figure, report)))}));
`;
};

/** The terms that the text marks, each explained; empty if there are none. */
export const writeTerms = (report: ReportDocument): string =>
  report.terms.length === 0
    ? ''
    : `#part-opening(section-title(level: 1)[${plain(label('terms', report.language))}]);
${report.terms
  .map(
    ({ code, term, explanation, usedIn }) =>
      `#block(below: 4mm)[#par[#strong[${plain(term)}];#label(${typstString(`term-${code}`)})#linebreak();${plain(explanation)}#linebreak();#tiny[${plain(`${label('usedIn', report.language)}: ${usedIn.join('; ')}`)}];];];`,
  )
  .join('\n')}
`;

/** Where the data come from, each publisher and day once; empty if there are none. */
export const writeSources = (report: ReportDocument): string =>
  report.sources.length === 0
    ? ''
    : `#part-opening(section-title(level: 1)[${plain(label('sources', report.language))}]);
#enum(${report.sources
        .map(
          ({ text, usedIn }) =>
            `[${plain(text)}#linebreak();#tiny[${plain(`${label('usedIn', report.language)}: ${usedIn.join('; ')}`)}];]`,
        )
        .join(', ')});
`;

const writeListOf = (
  title: string,
  entries: readonly Listed[],
  name: (number: number) => string,
  mark: (number: number) => string,
): string =>
  entries.length === 0
    ? ''
    : `#listed(${typstString(title)}, (${entries
        .map(
          ({ number, title: words }) =>
            `(${typstString(name(number))}, [#text(fill: accent, weight: 600)[${plain(mark(number))}];], [${plain(words)}]), `,
        )
        .join('')}));`;

/** The lists of figures and of tables, with their pages; each left out where the report has none. */
export const writeListed = ({ language, listOfFigures, listOfTables }: ReportDocument): string => {
  const lists = [
    writeListOf(
      label('listOfFigures', language),
      listOfFigures,
      (number) => `figure-number-${number}`,
      (number) => `${chartLabel(number, language)}.`,
    ),
    writeListOf(
      label('listOfTables', language),
      listOfTables,
      (number) => `table-${number}`,
      (number) => `${tableLabel(number, language)}.`,
    ),
  ].filter((list) => list !== '');
  return lists.length === 0 ? '' : `#pagebreak(weak: true);${lists.join('#v(8mm);')}`;
};

/** What is to be settled before publication; empty for a finished report. */
export const writeProblems = (report: ReportDocument): string => {
  if (report.problems.length === 0) return '';
  const items = report.problems.map(
    ({ section, message, subject }) =>
      `[#strong[${plain(section)}];#linebreak();${plain(message)}${subject === '' ? '' : ` #tiny[${plain(subject)}];`}]`,
  );
  return `#part-opening(section-title(level: 1)[${plain(label('problems', report.language))}]);
#list(${items.join(', ')});
`;
};

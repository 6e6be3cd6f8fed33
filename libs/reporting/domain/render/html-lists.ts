import { formatDay } from '@qadam/language/domain';
import {
  type ForeignLabel,
  type Listed,
  type ReportDocument,
  type ReportSection,
  valueApart,
} from '../document-model';
import { titleRuns } from '../document-model/foreign-labels';
import { impossibleWords } from '../document-model/table-notes';
import { captionHtml, flagHtml, notesHtml } from './html-blocks';
import { escapeHtml, htmlId } from './html-text';
import { chartLabel, label, type LabelName, tableLabel } from './labels';
import { voiceOrigin } from './voice-text';

const part = (id: string, title: string, content: string): string =>
  `<section id="${id}"><h2>${escapeHtml(title)}</h2>\n${content}\n</section>\n`;

/** Shapes beside the words of a status; the words say the same. */
const shapes = { 'on-track': '▲', moderate: '◆', limited: '●', away: '▼', 'not-assessable': '○' } as const;

/** The number, and under it in small letters each of what goes with it: its unit, its year. */
const valueHtml = (
  number: string,
  beneath: readonly string[],
  labels: readonly ForeignLabel[] | undefined = [],
): string =>
  [
    `<strong>${escapeHtml(number)}</strong>`,
    ...beneath.filter((line) => line !== '').map((line) => `<small>${inOwnLanguage(line, labels)}</small>`),
  ].join('<br>');

/** A line in which words of another language say which. */
const inOwnLanguage = (title: string, labels: readonly ForeignLabel[] | undefined): string =>
  titleRuns(title, labels)
    .map(({ text, language }) =>
      language === undefined ? escapeHtml(text) : `<span lang="${language}">${escapeHtml(text)}</span>`,
    )
    .join('');

/** The strip that opens a goal chapter. */
export const writeHtmlStrip = (section: ReportSection, { language }: ReportDocument): string => {
  if (section.stripTable === null) return '';
  const { number: place, caption, notes } = section.stripTable;
  const head = (['number', 'indicator', 'value', 'status'] as const)
    .map((name) => `<th scope="col">${escapeHtml(label(name, language))}</th>`)
    .join('');
  const rows = section.strip
    .map(({ code, title, value, year, status, shown: known }) => {
      const { number, unit } = valueApart(value ?? '', known?.unit ?? '');
      const shown =
        value === null
          ? escapeHtml(label('noData', language))
          : valueHtml(
              number,
              [
                unit,
                year === null ? '' : String(year),
                known?.isImpossible === true ? impossibleWords[language] : '',
              ],
              known?.foreignLabels,
            );
      return `<tr><th scope="row">${escapeHtml(code)}</th><td>${inOwnLanguage(title, known?.foreignLabels)}</td><td>${shown}</td><td><span aria-hidden="true">${shapes[status.shape]}</span> ${escapeHtml(status.word)}</td></tr>`;
    })
    .join('\n');
  const id = `table-${place}`;
  return `<div class="wide strip" role="region" aria-labelledby="${id}" tabindex="0"><table>${captionHtml(id, `${tableLabel(place, language)}.`, caption)}<thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>${notesHtml(notes)}`;
};

const writeListOf = (
  title: string,
  entries: readonly Listed[],
  address: (number: number) => string,
  mark: (number: number) => string,
): string =>
  entries.length === 0
    ? ''
    : `<h2>${escapeHtml(title)}</h2><ul class="plain listed">${entries
        .map(
          ({ number, title: words }) =>
            `<li><a href="#${address(number)}"><span class="mark">${escapeHtml(mark(number))}</span> <span>${escapeHtml(words)}</span></a></li>`,
        )
        .join('')}</ul>`;

/** The lists of figures and of tables. */
export const writeHtmlListed = ({ language, listOfFigures, listOfTables }: ReportDocument): string =>
  writeListOf(
    label('listOfFigures', language),
    listOfFigures,
    (number) => `figure-number-${number}`,
    (number) => `${chartLabel(number, language)}.`,
  ) +
  writeListOf(
    label('listOfTables', language),
    listOfTables,
    (number) => `table-${number}`,
    (number) => `${tableLabel(number, language)}.`,
  );

const writeNotes = (notes: readonly (readonly [number, string])[], { language }: ReportDocument): string =>
  notes.length === 0
    ? ''
    : part(
        'notes',
        label('notes', language),
        `<ol role="list">${notes
          .map(
            ([number, text]) =>
              `<li id="note-${number}" value="${number}">${escapeHtml(text)} <a href="#note-ref-${number}" role="doc-backlink" aria-label="${number}: ${escapeHtml(label('backToText', language))}">↩</a></li>`,
          )
          .join('')}</ol>`,
      );

const writeTerms = ({ terms, language }: ReportDocument): string =>
  terms.length === 0
    ? ''
    : part(
        'terms',
        label('terms', language),
        `<dl>${terms
          .map(
            ({ code, term, explanation }) =>
              `<dt id="${htmlId('term', code)}">${escapeHtml(term)}</dt><dd>${escapeHtml(explanation)}</dd>`,
          )
          .join('')}</dl>`,
      );

const writeVoices = ({ voices, language }: ReportDocument): string =>
  voices.length === 0
    ? ''
    : part(
        'voices',
        label('voices', language),
        `<p>${escapeHtml(label('voicesIntro', language))}</p><ol role="list">${voices
          .map((voice) => {
            const from = `${voiceOrigin(voice, language)}. ${label('citedIn', language)}: ${voice.citedIn.join('; ')}`;
            return `<li id="voice-${voice.number}"><span lang="${voice.summaryLanguage}">${escapeHtml(voice.summary)}</span>${flagHtml(voice.illustrative, language)}<br><small>${escapeHtml(from)}</small></li>`;
          })
          .join('')}</ol>`,
      );

const figureColumns = [
  'number',
  'value',
  'whatIsMeasured',
  'source',
  'usedIn',
] as const satisfies LabelName[];

const writeFigures = ({ figures, language }: ReportDocument): string =>
  figures.length === 0
    ? ''
    : part(
        'figures',
        label('figures', language),
        `<div class="wide" role="region" aria-label="${escapeHtml(label('figures', language))}" tabindex="0"><table><thead><tr>${figureColumns
          .map((name) => `<th scope="col">${escapeHtml(label(name, language))}</th>`)
          .join('')}</tr></thead><tbody>${figures
          .map((figure) => {
            const { number, unit } = valueApart(figure.text, figure.unit);
            return `<tr id="figure-${figure.number}"><td>${figure.number}</td><td>${valueHtml(number, [unit])}</td><td>${escapeHtml(`${figure.indicator} ${figure.indicatorTitle}`)}<br><small>${escapeHtml(`${figure.area} · ${figure.year}`)}</small>${flagHtml(figure.illustrative, language)}</td><td>${escapeHtml(figure.source)}<br><small>${escapeHtml(`${label('dataAsOf', language)} ${formatDay(figure.vintage, language)}`)}</small></td><td>${escapeHtml(figure.usedIn.join('; '))}</td></tr>`;
          })
          .join('\n')}</tbody></table></div>`,
      );

const writeSources = ({ sources, language }: ReportDocument): string =>
  sources.length === 0
    ? ''
    : part(
        'sources',
        label('sources', language),
        `<ol>${sources
          .map(
            ({ text, usedIn }) =>
              `<li>${escapeHtml(text)}<br><small>${escapeHtml(`${label('usedIn', language)}: ${usedIn.join('; ')}`)}</small></li>`,
          )
          .join('')}</ol>`,
      );

const writeProblems = ({ problems, language }: ReportDocument): string =>
  problems.length === 0
    ? ''
    : part(
        'problems',
        label('problems', language),
        `<ul>${problems
          .map(
            ({ section, message, subject }) =>
              `<li><strong>${escapeHtml(section)}</strong><br>${escapeHtml(message)}${subject === '' ? '' : ` <small>${escapeHtml(subject)}</small>`}</li>`,
          )
          .join('')}</ul>`,
      );

/** Everything after the sections: notes with links back, terms, voices, figures, sources, open points. */
export const writeHtmlLists = (
  report: ReportDocument,
  notes: readonly (readonly [number, string])[],
): string =>
  writeNotes(notes, report) +
  writeTerms(report) +
  writeVoices(report) +
  writeFigures(report) +
  writeSources(report) +
  writeProblems(report);

/** Names and places of these lists for the table of contents. */
export const htmlLists = (report: ReportDocument, notes: number): readonly (readonly [string, string])[] => {
  const { language } = report;
  const lists: readonly (readonly [LabelName, number])[] = [
    ['notes', notes],
    ['terms', report.terms.length],
    ['voices', report.voices.length],
    ['figures', report.figures.length],
    ['sources', report.sources.length],
    ['problems', report.problems.length],
  ];
  return lists.flatMap(([name, count]) => (count > 0 ? [[name, label(name, language)] as const] : []));
};

import type { Language, Trilingual } from '@qadam/language/domain';
import {
  isBare,
  matrixColumnNames,
  standingNames,
  traceColumnNames,
  type TracedFigure,
  type TracedSection,
  type TracedVoice,
  traceKindNames,
  traceMatrix,
} from '../trace';
import type { Block, ReportSection } from './document';
import { sourceLine, withoutReadingNotes } from './messages';
import { textParagraph, textRun, textTable } from './text-table';

/** How much of its trace a compiled review carries; the whole of it names documents and pages, for the team only. */
export const traceExtents = ['none', 'public', 'full'] as const;
export type TraceExtent = (typeof traceExtents)[number];

/** The trace of a review as its reader may see it. */
export interface TraceInput {
  readonly sections: readonly TracedSection[];
  /** It names documents and pages: the file is then never public. */
  readonly isFull: boolean;
}

const words = {
  title: {
    kk: 'Әр сөйлем неге сүйенеді',
    ru: 'На что опирается каждое предложение',
    en: 'What each sentence rests on',
  },
  intro: {
    kk: 'Мәтіннің сөйлемдері және олар сүйенетін сандар, графиктер мен дауыстар. Жақшадағы нөмірлер дауыстар тізіміндегі нөмірлер.',
    ru: 'Предложения текста и числа, графики и голоса, на которые они опираются. Номера в скобках взяты из перечня голосов.',
    en: 'The sentences of the text with the figures, charts and voices that they rest on. Numbers in brackets are those of the list of voices.',
  },
  team: {
    kk: 'Бұл қосымшада құжаттар мен беттер аталған: файл жұмыс тобына арналған, жарияланбайды.',
    ru: 'В этом приложении названы документы и страницы: файл предназначен для рабочей группы и не публикуется.',
    en: 'This annex names documents and pages: the file is for the team and is not published.',
  },
  matrix: { kk: 'Бөлімдер мен міндеттер', ru: 'Разделы и задачи', en: 'Sections and targets' },
  counts: {
    kk: 'Міндеттер: оларды қозғайтын сөйлемдер және олар сүйенетіндер',
    ru: 'Задачи: предложения о них и то, на что они опираются',
    en: 'Targets: sentences that speak to them, and what these rest on',
  },
  sentenceCount: { kk: 'сөйлем', ru: 'предложений', en: 'sentences' },
  figureCount: { kk: 'сан', ru: 'чисел', en: 'figures' },
  voiceCount: { kk: 'дауыс', ru: 'голосов', en: 'voices' },
  sentences: {
    kk: 'Сөйлемдер және олардың дереккөздері',
    ru: 'Предложения и их источники',
    en: 'Sentences and their sources',
  },
  paragraph: { kk: 'абзац', ru: 'абзац', en: 'paragraph' },
  page: { kk: 'бет', ru: 'стр.', en: 'p.' },
} as const satisfies Record<string, Trilingual>;

/** Whether a printed heading is that of the annex: what stands under it only repeats the report. */
export const isTraceAnnex = (heading: string, language: Language): boolean =>
  heading.trim().endsWith(words.title[language]);

interface AnnexContext {
  readonly language: Language;
  /** Of the annex among the annexes. */
  readonly number: string;
  /** Number and title of every section by its key. */
  readonly names: ReadonlyMap<string, string>;
  /** By the id of the finding. */
  readonly voiceNumbers: ReadonlyMap<string, number>;
  /** Takes the caption of a table and gives its number. */
  readonly table: (caption: string) => number;
}

const figureText = (figure: TracedFigure, language: Language): string => {
  const { kind, indicator, indicatorTitle, areaName, year, text, source, vintage, isMissing } = figure;
  const place = [areaName, year].filter((part) => part !== null && part !== '').join(', ');
  return [
    `${traceKindNames[kind][language]} ${indicator} ${indicatorTitle}`.trim(),
    text === '' ? place : `${place}: ${text}`,
    isMissing
      ? standingNames['no-data'][language]
      : vintage === ''
        ? withoutReadingNotes(source, language)
        : sourceLine(source, vintage, language),
  ]
    .filter((part) => part !== '')
    .join('. ');
};

const voiceText = (voice: TracedVoice, { language, voiceNumbers }: AnnexContext): string => {
  const { findingId, standing, place, targets, documentTitle, page } = voice;
  const number = voiceNumbers.get(findingId);
  const kind = traceKindNames.voice[language];
  if (standing !== 'heard') return `${kind}: ${standingNames[standing][language]}`;
  return [
    number === undefined ? kind : `${kind} [${number}]`,
    place,
    targets.join(', '),
    [documentTitle, page === null ? '' : `${words.page[language]} ${page}`].filter(Boolean).join(', '),
  ]
    .filter((part) => part !== '')
    .join('. ');
};

/** Names before the numbers: so they need no plural. */
const countsOf = (
  { sentences, figures, voices }: Readonly<Record<'sentences' | 'figures' | 'voices', number>>,
  language: Language,
): string =>
  [
    `${words.sentenceCount[language]}: ${sentences}`,
    ...(figures === 0 ? [] : [`${words.figureCount[language]}: ${figures}`]),
    ...(voices === 0 ? [] : [`${words.voiceCount[language]}: ${voices}`]),
  ].join(', ');

const matrixTable = (sections: readonly TracedSection[], context: AnnexContext): Block => {
  const { language, names } = context;
  const { targets, rows } = traceMatrix(sections);
  const caption = words.matrix[language];
  return textTable(
    { number: context.table(caption), caption },
    [
      matrixColumnNames.section[language],
      words.counts[language],
      matrixColumnNames.bare[language],
      matrixColumnNames.broken[language],
    ],
    rows.map(({ section, cells, bare, broken }) => [
      [textParagraph([{ kind: 'section-reference', key: section.key, text: names.get(section.key) ?? '' }])],
      targets.flatMap((target) => {
        const cell = cells.get(target);
        return cell ? [textParagraph(`${target} – ${countsOf(cell, language)}`)] : [];
      }),
      [textParagraph(String(bare))],
      [textParagraph(String(broken))],
    ]),
  );
};

/** A place is short, a sentence and what it rests on are long. */
const sentenceShares = [2, 5, 6] as const;

const sentenceTable = (sections: readonly TracedSection[], context: AnnexContext): Block => {
  const { language, names } = context;
  const caption = words.sentences[language];
  const table = textTable(
    { number: context.table(caption), caption },
    [
      traceColumnNames.section[language],
      traceColumnNames.sentence[language],
      traceColumnNames.kind[language],
    ],
    sections.flatMap(({ key, sentences }) =>
      sentences
        .filter((sentence) => !isBare(sentence))
        .map(({ block, text, figures, voices }) => [
          [
            textParagraph([
              { kind: 'section-reference', key, text: names.get(key) ?? '' },
              textRun(`, ${words.paragraph[language]} ${block}`),
            ]),
          ],
          [textParagraph(text)],
          [
            ...figures.map((figure) => textParagraph(figureText(figure, language))),
            ...voices.map((voice) => textParagraph(voiceText(voice, context))),
          ],
        ]),
    ),
  );
  return { ...table, widths: sentenceShares };
};

/**
 * The trace as the last annex of a report: the matrix of sections and targets, each section with its own targets only so
 * that it fits a page, and every sentence that rests on something. `null` where no sentence does.
 */
export const buildTraceAnnex = (trace: TraceInput, context: AnnexContext): ReportSection | null => {
  const { language, number, names } = context;
  const sections = trace.sections.filter(
    ({ key, sentences }) => names.has(key) && sentences.some((sentence) => !isBare(sentence)),
  );
  if (sections.length === 0) return null;
  return {
    key: 'trace',
    title: words.title[language],
    numbering: 'annex',
    number,
    level: 1,
    goal: null,
    state: 'approved',
    strip: [],
    stripTable: null,
    isStripFrozen: false,
    blocks: [
      textParagraph(words.intro[language]),
      ...(trace.isFull ? [textParagraph(words.team[language])] : []),
      matrixTable(sections, context),
      sentenceTable(sections, context),
    ],
    annex: null,
    missingHere: null,
    children: [],
  };
};

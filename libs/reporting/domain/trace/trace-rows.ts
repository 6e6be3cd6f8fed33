import type { Trilingual } from '@qadam/language/domain';
import type { TracedFigure, TracedSection, TracedSentence, TracedVoice, VoiceStanding } from './trace';

export const traceColumns = [
  'section',
  'paragraph',
  'sentence',
  'kind',
  'code',
  'what',
  'value',
  'place',
  'year',
  'source',
  'page',
  'targets',
  'standing',
] as const;
export type TraceColumn = (typeof traceColumns)[number];

export const traceColumnNames: Readonly<Record<TraceColumn, Trilingual>> = {
  section: { kk: 'Бөлім', ru: 'Раздел', en: 'Section' },
  paragraph: { kk: 'Абзац', ru: 'Абзац', en: 'Paragraph' },
  sentence: { kk: 'Сөйлем', ru: 'Предложение', en: 'Sentence' },
  kind: { kk: 'Неге сүйенеді', ru: 'На что опирается', en: 'Rests on' },
  code: { kk: 'Код', ru: 'Код', en: 'Code' },
  what: { kk: 'Атауы', ru: 'Название', en: 'Name' },
  value: { kk: 'Мәні', ru: 'Значение', en: 'Value' },
  place: { kk: 'Аумақ', ru: 'Территория', en: 'Place' },
  year: { kk: 'Жыл', ru: 'Год', en: 'Year' },
  source: { kk: 'Дереккөз', ru: 'Источник', en: 'Source' },
  page: { kk: 'Бет', ru: 'Страница', en: 'Page' },
  targets: { kk: 'Міндеттер', ru: 'Задачи', en: 'Targets' },
  standing: { kk: 'Күйі', ru: 'Состояние', en: 'Standing' },
};

export const traceKindNames: Readonly<Record<'figure' | 'chart' | 'voice' | 'nothing', Trilingual>> = {
  figure: { kk: 'сан', ru: 'число', en: 'figure' },
  chart: { kk: 'график', ru: 'график', en: 'chart' },
  voice: { kk: 'дауыс', ru: 'голос', en: 'voice' },
  nothing: { kk: 'ештеңе', ru: 'ни на что', en: 'nothing' },
};

export const standingNames: Readonly<Record<VoiceStanding | 'no-data', Trilingual>> = {
  heard: { kk: 'күшінде', ru: 'действует', en: 'in force' },
  withdrawn: { kk: 'қайтарып алынған', ru: 'отозван', en: 'withdrawn' },
  lost: { kk: 'табылмады', ru: 'не найден', en: 'not found' },
  'no-data': { kk: 'дерек жоқ', ru: 'нет данных', en: 'no data' },
};

/** Columns of the matrix beside the targets. */
export const matrixColumnNames: Readonly<Record<'section' | 'bare' | 'broken', Trilingual>> = {
  section: traceColumnNames.section,
  bare: {
    kk: 'Ештеңеге сүйенбеген сөйлем',
    ru: 'Предложения без опоры',
    en: 'Sentences that rest on nothing',
  },
  broken: { kk: 'Жарамсыз сілтеме', ru: 'Недействительные ссылки', en: 'Broken citations' },
};

export interface TraceRow {
  readonly section: string;
  readonly paragraph: number;
  readonly sentence: string;
  readonly kind: keyof typeof traceKindNames;
  readonly code: string;
  readonly what: string;
  readonly value: string;
  readonly place: string;
  readonly year: number | null;
  readonly source: string;
  readonly page: number | null;
  readonly targets: readonly string[];
  readonly standing: keyof typeof standingNames;
}

type Evidence = Omit<TraceRow, 'section' | 'paragraph' | 'sentence'>;

const ofFigure = (figure: TracedFigure): Evidence => ({
  kind: figure.kind,
  code: figure.indicator,
  what: figure.indicatorTitle,
  value: figure.text,
  place: figure.areaName,
  year: figure.year,
  source: [figure.source, figure.vintage].filter(Boolean).join(', '),
  page: null,
  targets: figure.target === '' ? [] : [figure.target],
  standing: figure.isMissing ? 'no-data' : 'heard',
});

const ofVoice = (voice: TracedVoice): Evidence => ({
  kind: 'voice',
  code: voice.findingId,
  what: voice.summary,
  value: '',
  place: voice.place,
  year: null,
  source: voice.documentTitle,
  page: voice.page,
  targets: voice.targets,
  standing: voice.standing,
});

const nothing: Evidence = {
  ...{ kind: 'nothing', code: '', what: '', value: '', place: '', year: null, source: '', page: null },
  ...{ targets: [], standing: 'heard' },
};

const evidenceOf = ({ figures, voices }: TracedSentence): Evidence[] => {
  const evidence = [...figures.map(ofFigure), ...voices.map(ofVoice)];
  return evidence.length === 0 ? [nothing] : evidence;
};

/**
 * The trace as rows for a table or an annex: one for each thing that a sentence rests on, and one for a sentence that
 * rests on nothing, in the order of reading.
 */
export const traceRows = (sections: readonly TracedSection[]): readonly TraceRow[] =>
  sections.flatMap(({ number, title, sentences }) => {
    const section = [number, title].filter(Boolean).join(' ');
    return sentences.flatMap((sentence) =>
      evidenceOf(sentence).map((evidence) => ({
        ...{ section, paragraph: sentence.block, sentence: sentence.text },
        ...evidence,
      })),
    );
  });

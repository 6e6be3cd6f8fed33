import type { Language, Trilingual } from '@qadam/language/domain';
import type { ReportDocument, ReportSection } from '../document-model';
import type { SectionState } from '../workflow';

const texts = {
  contents: { kk: 'Мазмұны', ru: 'Содержание', en: 'Contents' },
  voices: { kk: 'Келтірілген дауыстар', ru: 'Процитированные голоса', en: 'Voices cited' },
  voicesIntro: {
    kk: 'Адамдардың айтқаны: нөмірі, сөзі, орны, күні және тобы. Есімдер келтірілмейді.',
    ru: 'Что сказали люди: номер, слова, место, дата и группа. Имена не приводятся.',
    en: 'What people said: number, words, place, date and group. No names are given.',
  },
  figures: {
    kk: 'Сандар мен олардың дереккөздері',
    ru: 'Числа и их источники',
    en: 'Figures and their sources',
  },
  problems: {
    kk: 'Жариялауға дейін шешілуі тиіс мәселелер',
    ru: 'Что нужно решить до публикации',
    en: 'To be settled before publication',
  },
  listOfFigures: { kk: 'Суреттер тізімі', ru: 'Перечень рисунков', en: 'List of figures' },
  listOfTables: { kk: 'Кестелер тізімі', ru: 'Перечень таблиц', en: 'List of tables' },
  terms: { kk: 'Терминдер', ru: 'Термины', en: 'Terms' },
  sources: { kk: 'Дереккөздер', ru: 'Источники', en: 'Sources' },
  notes: { kk: 'Ескертпелер', ru: 'Примечания', en: 'Notes' },
  backToText: { kk: 'мәтінге оралу', ru: 'назад к тексту', en: 'back to the text' },
  skipToText: { kk: 'Мәтінге өту', ru: 'Перейти к тексту', en: 'Skip to the text' },
  number: { kk: '№', ru: '№', en: 'No.' },
  value: { kk: 'Мәні', ru: 'Значение', en: 'Value' },
  whatIsMeasured: {
    kk: 'Көрсеткіш, аумақ, жыл',
    ru: 'Показатель, территория, год',
    en: 'Indicator, area, year',
  },
  source: { kk: 'Дереккөз', ru: 'Источник', en: 'Source' },
  dataAsOf: { kk: 'деректердің күні', ru: 'данные на', en: 'data as of' },
  indicator: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Indicator' },
  status: { kk: 'Мәртебесі', ru: 'Статус', en: 'Status' },
  dataAnnex: { kk: 'Қосымшаның кестесі', ru: 'Таблица приложения', en: 'Table of an annex' },
  indicatorsOfGoal: { kk: 'Мақсаттың көрсеткіштері', ru: 'Показатели цели', en: 'Indicators of the goal' },
  noData: { kk: 'дерек жоқ', ru: 'нет данных', en: 'no data' },
  citedIn: { kk: 'Сілтеме жасалған бөлімдер', ru: 'Упоминается в разделах', en: 'Cited in sections' },
  usedIn: { kk: 'Бөлімдер', ru: 'Разделы', en: 'Sections' },
  illustrative: { kk: 'Шартты мысал', ru: 'Условный пример', en: 'Illustrative example' },
  draft: { kk: 'Бастапқы нұсқа', ru: 'Черновик', en: 'Draft' },
  version: { kk: 'Нұсқа', ru: 'Версия', en: 'Version' },
  trace: { kk: 'Із коды', ru: 'Код следа', en: 'Trace code' },
  date: { kk: 'Күні', ru: 'Дата', en: 'Date' },
  aboutDocument: { kk: 'Осы құжат туралы', ru: 'Об этом документе', en: 'About this document' },
  howToReadVoices: {
    kk: 'Жақшадағы сан, мысалы [1], адамдардың айтқанына апарады: дауыстар тізімі құжаттың соңында.',
    ru: 'Число в скобках, например [1], ведет к сказанному людьми: перечень голосов стоит в конце документа.',
    en: 'A number in brackets, such as [1], leads to what people said: the voices are listed at the end of the document.',
  },
  howToReadFigures: {
    kk: 'Нүктелі сызықпен белгіленген сан өзінің дереккөзіне апарады: сандар мен олардың дереккөздерінің тізімі құжаттың соңында.',
    ru: 'Число с точечной чертой ведет к своему источнику: перечень чисел и их источников стоит в конце документа.',
    en: 'A figure with a dotted line leads to its source: the figures and their sources are listed at the end of the document.',
  },
  // Files for Word had the sources in notes once: it is known again when such a file is read.
  howToReadNotes: {
    kk: 'Мәтіндегі әр санның дереккөзі сол беттің төменгі жағындағы ескертпеде көрсетілген.',
    ru: 'Источник каждого числа в тексте указан в примечании внизу страницы.',
    en: 'The source of each figure in the text is given in a note at the foot of its page.',
  },
  draftNotice: {
    kk: 'Бұл бастапқы нұсқа: оның бөлімдері бекітілмеген немесе толық емес. Шешілуі тиіс мәселелер құжаттың соңында тізілген.',
    ru: 'Это черновик: его разделы не утверждены или неполны. Что нужно решить, перечислено в конце документа.',
    en: 'This is a draft: some of its sections are not approved or not complete. What is to be settled is listed at the end.',
  },
  textMissing: {
    kk: 'Мәтіннің аудармасы жоқ.',
    ru: 'Перевод текста отсутствует.',
    en: 'The translation of this text is missing.',
  },
  textNotWritten: {
    kk: 'Бұл бөлімнің мәтіні әлі жазылмаған.',
    ru: 'Текст этого раздела еще не написан.',
    en: 'The text of this section is not written yet.',
  },
  availableIn: { kk: 'Мәтін мына тілдерде бар', ru: 'Текст есть на языках', en: 'The text exists in' },
  picture: { kk: 'Сурет', ru: 'Изображение', en: 'Picture' },
  page: { kk: 'бет', ru: 'стр.', en: 'page' },
} as const satisfies Record<string, Trilingual>;

export type LabelName = keyof typeof texts;

/** A fixed word of the printed report in its language. */
export const label = (name: LabelName, language: Language): string => texts[name][language];

export const stateLabels: Readonly<Record<SectionState, Trilingual>> = {
  draft: texts.draft,
  'in-review': { kk: 'Қаралуда', ru: 'На рассмотрении', en: 'In review' },
  approved: { kk: 'Бекітілді', ru: 'Утверждено', en: 'Approved' },
};

/** Names of the languages as a reader of each language writes them within a sentence. */
export const languageNames: Readonly<Record<Language, Trilingual>> = {
  kk: { kk: 'қазақ', ru: 'казахский', en: 'Kazakh' },
  ru: { kk: 'орыс', ru: 'русский', en: 'Russian' },
  en: { kk: 'ағылшын', ru: 'английский', en: 'English' },
};

/** The words by which charts and tables are counted, as Word names a sequence of captions. */
export const captionWords = {
  figure: { kk: 'сурет', ru: 'Рисунок', en: 'Figure' },
  table: { kk: 'кесте', ru: 'Таблица', en: 'Table' },
} as const satisfies Record<string, Trilingual>;

export type CaptionKind = keyof typeof captionWords;

const captionLabel = (kind: CaptionKind, number: number, language: Language): string => {
  const word = captionWords[kind][language];
  return language === 'kk' ? `${number}-${word}` : `${word} ${number}`;
};

/** `1-сурет`, `Рисунок 1`, `Figure 1`. */
export const chartLabel = (number: number, language: Language): string =>
  captionLabel('figure', number, language);

/** `1-кесте`, `Таблица 1`, `Table 1`. */
export const tableLabel = (number: number, language: Language): string =>
  captionLabel('table', number, language);

/** Over the columns of a table that found no room beside the others. */
export const continuedLabel = (language: Language): string =>
  ({
    kk: '(жалғасы: келесі бағандар)',
    ru: '(продолжение: следующие графы)',
    en: '(continued: further columns)',
  })[language];

/** `1-қосымша`, `Приложение 1`, `Annex 1`. */
export const annexLabel = (number: string, language: Language): string =>
  ({ kk: `${number}-қосымша`, ru: `Приложение ${number}`, en: `Annex ${number}` })[language];

/** The heading of a section as it is printed: number or annex label, then the title. */
export const headingParts = (
  section: ReportSection,
  language: Language,
): { readonly mark: string | null; readonly title: string } => ({
  mark:
    section.number === null
      ? null
      : section.numbering === 'annex'
        ? `${annexLabel(section.number, language)}.`
        : section.number,
  title: section.title,
});

/** What stands in place of a text that is missing in the report's language. */
export const missingNotice = (section: ReportSection, language: Language): string | null => {
  if (section.missingHere === null) return null;
  if (section.missingHere.length === 0) return label('textNotWritten', language);
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(
    section.missingHere.map((one) => languageNames[one][language]),
  );
  return `${label('textMissing', language)} ${label('availableIn', language)}: ${names}.`;
};

/** What the cover and the foot of each page say of a document: its version, where it has one, and its code. */
export const identityOf = ({
  language,
  version,
  traceCode,
}: Pick<ReportDocument, 'language' | 'version' | 'traceCode'>): string =>
  [
    ...(version === null ? [] : [`${label('version', language)} ${version}`]),
    `${label('trace', language)} ${traceCode}`,
  ].join(' · ');

/** How a reader finds the people and the sources behind the text: both are listed at the end in every form. */
export const howToRead = ({
  voices,
  figures,
  language,
}: Pick<ReportDocument, 'voices' | 'figures' | 'language'>): readonly string[] => [
  ...(voices.length > 0 ? [label('howToReadVoices', language)] : []),
  ...(figures.length > 0 ? [label('howToReadFigures', language)] : []),
];

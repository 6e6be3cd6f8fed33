import type { Language, Trilingual } from '@qadam/language/domain';

export const statisticsWords = {
  intro: {
    kk: 'Әр мақсаттың негізгі көрсеткіштері: базалық мәні (әдетте 2015 жылғы немесе одан кейінгі бірінші), соңғы мәні және белгіленген болса нысаналы мәні. Жақшада мәннің жылы көрсетілген.',
    ru: 'Основные показатели каждой цели: исходное значение (как правило, за 2015 год или первое после него), последнее и целевое, если оно установлено. В скобках указан год значения.',
    en: 'Headline indicators of each goal: the baseline (as a rule of 2015 or the first after it), the newest value, and the target where one is set. The year of a value stands in brackets.',
  },
  number: { kk: '№', ru: '№', en: 'No.' },
  indicator: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Indicator' },
  base: { kk: 'Базалық мәні', ru: 'Исходное значение', en: 'Baseline' },
  newest: { kk: 'Соңғы мәні', ru: 'Последнее значение', en: 'Newest value' },
  target: { kk: 'Нысаналы мәні', ru: 'Целевое значение', en: 'Target value' },
  source: { kk: 'Дереккөз', ru: 'Источник', en: 'Source' },
} as const satisfies Record<string, Trilingual>;

/** `3-мақсат. Денсаулық пен әл-ауқат`, `Цель 3. …`, `Goal 3. …`. */
export const goalCaption = (goal: number, title: string): Trilingual => ({
  kk: `${goal}-мақсат. ${title}`,
  ru: `Цель ${goal}. ${title}`,
  en: `Goal ${goal}. ${title}`,
});

export const stakeholderWords = {
  intro: {
    kk: 'Адамдардың пікірі тыңдалған іс-шаралар: қатысушы топтар, өткен жері және қатысушылар саны. Адамдар тек саналады, аты-жөні келтірілмейді; үштен аз адам бөлектеніп қалатын бөліністер берілмейді.',
    ru: 'Мероприятия, на которых выслушали людей: группы, места и число участников. Люди только посчитаны и не названы; разбивки, в которых выделялось бы меньше трех человек, не приводятся.',
    en: 'Events at which people were heard: groups, places and number of participants. People are counted and never named; breakdowns in which fewer than three people would stand out are left out.',
  },
  events: {
    kk: 'Іс-шаралар және қатысушылар',
    ru: 'Мероприятия и участники',
    en: 'Events and participants',
  },
  event: { kk: 'Іс-шара', ru: 'Мероприятие', en: 'Event' },
  days: { kk: 'Күні', ru: 'Дата', en: 'Date' },
  places: { kk: 'Өткен жері', ru: 'Место', en: 'Place' },
  groups: { kk: 'Топтар', ru: 'Группы', en: 'Groups' },
  group: { kk: 'Топ', ru: 'Группа', en: 'Group' },
  people: { kk: 'Қатысушылар', ru: 'Участники', en: 'Participants' },
  women: { kk: 'Әйелдер', ru: 'Женщины', en: 'Women' },
  men: { kk: 'Ерлер', ru: 'Мужчины', en: 'Men' },
  notCounted: { kk: 'саналмаған', ru: 'не подсчитаны', en: 'not counted' },
  noDay: { kk: 'күні көрсетілмеген', ru: 'дата не указана', en: 'no day given' },
  byGroup: {
    kk: 'Топтар бойынша қатысушылар',
    ru: 'Участники по группам',
    en: 'Participants by group',
  },
} as const satisfies Record<string, Trilingual>;

/** How the tables of the annexes made from data begin: the first names of their columns. */
export const annexColumns = (language: Language): readonly (readonly string[])[] => [
  (['number', 'indicator', 'base', 'newest', 'target'] as const).map(
    (name) => statisticsWords[name][language],
  ),
  (['event', 'days', 'places', 'groups', 'people'] as const).map((name) => stakeholderWords[name][language]),
  (['group', 'people', 'women', 'men'] as const).map((name) => stakeholderWords[name][language]),
];

/** The sentences that say what these tables are. */
export const annexIntros = (language: Language): readonly string[] => [
  statisticsWords.intro[language],
  stakeholderWords.intro[language],
];

import type { Trilingual } from '@qadam/language/domain';

export const voiceWords = {
  goals: {
    kk: 'Мақсаттар туралы айтылғандар, өңірлер бойынша',
    ru: 'Что говорили о целях, по регионам',
    en: 'What was said about the goals, by region',
  },
  targets: {
    kk: (goal: string) => `Міндеттер туралы айтылғандар, өңірлер бойынша. ${goal}`,
    ru: (goal: string) => `Что говорили о задачах, по регионам. ${goal}`,
    en: (goal: string) => `What was said about the targets, by region. ${goal}`,
  },
  counted: {
    kk: 'Тұжырымдар саны; бірнеше мақсатқа не міндетке қатысты тұжырым әрқайсысында саналады',
    ru: 'Число выводов; вывод о нескольких целях или задачах считается в каждой',
    en: 'Number of findings; one that speaks to several goals or targets counts in each',
  },
  events: {
    kk: 'Іс-шаралар және оларда мақсаттар туралы айтылғандар',
    ru: 'Мероприятия и что на них услышано о целях',
    en: 'Events, and what was said there about the goals',
  },
  eventsCounted: {
    kk: 'Күн ретімен: барлық тұжырымдар саны және әр мақсатқа қатыстыларының саны',
    ru: 'В порядке дат: число всех выводов и выводов о каждой цели',
    en: 'In the order of their days: number of all findings, and of those that speak to each goal',
  },
  newestEvents: {
    kk: (shown: string, all: string) => `${all} іс-шараның соңғы ${shown}-ы`,
    ru: (shown: string, all: string) => `последние ${shown} из ${all}`,
    en: (shown: string, all: string) => `the newest ${shown} of ${all}`,
  },
  source: {
    kk: 'Өңірлердегі талқылаулардың тұжырымдары',
    ru: 'Выводы обсуждений в регионах',
    en: 'Findings of the regional consultations',
  },
  all: { kk: 'Барлығы', ru: 'Всего', en: 'All' },
  findings: { kk: 'Тұжырымдар', ru: 'Выводы', en: 'Findings' },
  none: { kk: 'жоқ', ru: 'нет', en: 'none' },
  noDay: { kk: 'күні белгісіз', ru: 'без даты', en: 'no date' },
  goal: { kk: 'Мақсат', ru: 'Цель', en: 'Goal' },
  target: { kk: 'Міндет', ru: 'Задача', en: 'Target' },
  region: { kk: 'Өңір', ru: 'Регион', en: 'Region' },
  event: { kk: 'Іс-шара', ru: 'Мероприятие', en: 'Event' },
} as const satisfies Record<string, Trilingual<unknown>>;

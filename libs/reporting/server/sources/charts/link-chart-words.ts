import type { LinkKind } from '@qadam/indicators/domain';
import type { Trilingual } from '@qadam/language/domain';

/** As on the page of interlinkages. */
export const linkKindWords: Readonly<Record<LinkKind, Trilingual>> = {
  synergy: { kk: 'синергия', ru: 'синергия', en: 'synergy' },
  'trade-off': { kk: 'қайшылық', ru: 'противоречие', en: 'trade-off' },
  neither: { kk: 'айқын байланыс жоқ', ru: 'без явной связи', en: 'no clear link' },
  mixed: {
    kk: 'аралас немесе айқын емес байланыс',
    ru: 'смешанная или неясная связь',
    en: 'mixed or unclear',
  },
  'not-assessable': { kk: 'бағалау мүмкін емес', ru: 'не поддается оценке', en: 'not assessable' },
};

export const linkWords = {
  overYears: {
    kk: (area: string) => `${area}, жылдар бойынша`,
    ru: (area: string) => `${area}, по годам`,
    en: (area: string) => `${area}, over years`,
  },
  overAreas: {
    kk: (year: number) => `Қазақстан өңірлері, ${year} ж.`,
    ru: (year: number) => `Регионы Казахстана, ${year} г.`,
    en: (year: number) => `Regions of Kazakhstan, ${year}`,
  },
  method: { kk: 'Әдіс', ru: 'Метод', en: 'Method' },
  matrix: {
    kk: (where: string) => `Мақсаттардың өзара байланысы: ${where}`,
    ru: (where: string) => `Взаимосвязи целей: ${where}`,
    en: (where: string) => `Interlinkages of the goals: ${where}`,
  },
  measure: {
    kk: 'Бағаланған көрсеткіш жұптарының кемінде жартысын құрайтын байланыс түрі және оның үлесі, %',
    ru: 'Вид связи, который составляет не меньше половины оцененных пар показателей, и его доля, %',
    en: 'The kind of link of at least half of the assessed pairs of indicators, and its share, %',
  },
  pairsOfGoals: { kk: 'Мақсаттар жұптары.', ru: 'Пары целей.', en: 'Pairs of goals.' },
  pair: {
    kk: (one: string, other: string) => `${one} және ${other}`,
    ru: (one: string, other: string) => `${one} и ${other}`,
    en: (one: string, other: string) => `${one} and ${other}`,
  },
  goal: { kk: 'Мақсат', ru: 'Цель', en: 'Goal' },
  otherGoal: { kk: 'Басқа мақсат', ru: 'Другая цель', en: 'Other goal' },
  measures: [
    { kk: 'Жалпы алғанда', ru: 'В целом', en: 'On the whole' },
    { kk: 'Синергия үлесі, %', ru: 'Доля синергий, %', en: 'Synergies, share, %' },
    { kk: 'Қайшылық үлесі, %', ru: 'Доля противоречий, %', en: 'Trade-offs, share, %' },
    { kk: 'Синергия', ru: 'Синергии', en: 'Synergies' },
    { kk: 'Қайшылық', ru: 'Противоречия', en: 'Trade-offs' },
    { kk: 'Айқын байланыс жоқ', ru: 'Без явной связи', en: 'No clear link' },
    { kk: 'Бағалау мүмкін емес', ru: 'Не поддаются оценке', en: 'Not assessable' },
  ],
  shareWith: {
    kk: (kind: string, goal: string) => `${kind} үлесі: ${goal}`,
    ru: (kind: string, goal: string) => `${kind}, доля: ${goal}`,
    en: (kind: string, goal: string) => `${kind}, share: ${goal}`,
  },
  network: {
    kk: (where: string) => `Көрсеткіштердің ең сенімді өзара байланыстары: ${where}`,
    ru: (where: string) => `Самые надежные взаимосвязи показателей: ${where}`,
    en: (where: string) => `The surest interlinkages of indicators: ${where}`,
  },
  surest: {
    kk: 'Интервалы нөлден ең алыс жиырмаға дейін синергия мен жиырмаға дейін қайшылық',
    ru: 'До двадцати синергий и двадцати противоречий, интервал которых дальше всего от нуля',
    en: 'Up to twenty synergies and twenty trade-offs whose interval lies furthest from zero',
  },
  indicator: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Indicator' },
  otherIndicator: { kk: 'Басқа көрсеткіш', ru: 'Другой показатель', en: 'Other indicator' },
  kind: { kk: 'Байланыс', ru: 'Связь', en: 'Link' },
  rho: 'ρ',
  more: {
    kk: ['95% интервал, төменгі шегі', '95% интервал, жоғарғы шегі', 'Нүктелер'],
    ru: ['95 % интервал, от', '95 % интервал, до', 'Точки'],
    en: ['95% interval, from', '95% interval, to', 'Points'],
  },
  years: {
    kk: ['Алғашқы жыл', 'Соңғы жыл'],
    ru: ['Первый год', 'Последний год'],
    en: ['First year', 'Last year'],
  },
} as const;

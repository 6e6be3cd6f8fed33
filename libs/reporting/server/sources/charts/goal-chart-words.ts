import type { Trilingual } from '@qadam/language/domain';
import type { StatusShape } from '@qadam/reporting/domain';

export const goalName = (code: string, title: string): string => `${code}. ${title}`;

/** Of the mean of a goal: none names a target, as not each of its indicators has one. */
export const statusWords: Readonly<Record<StatusShape, Trilingual>> = {
  'on-track': { kk: 'Кестеге сай', ru: 'По графику', en: 'On track' },
  moderate: { kk: 'Орташа прогресс', ru: 'Умеренный прогресс', en: 'Moderate progress' },
  limited: { kk: 'Шектеулі прогресс', ru: 'Ограниченный прогресс', en: 'Limited progress' },
  away: { kk: 'Нашарлау', ru: 'Ухудшение', en: 'Getting worse' },
  'not-assessable': { kk: 'Бағалау мүмкін емес', ru: 'Не поддается оценке', en: 'Not assessable' },
};

const meanScore: Trilingual = {
  kk: 'Орташа ұпай (−5…+5)',
  ru: 'Средний балл (от −5 до +5)',
  en: 'Mean score (−5 to +5)',
};
const shareWithFigures: Trilingual = { kk: 'Дерегі бар, %', ru: 'С данными, %', en: 'With figures, %' };

export const stripWords = {
  title: {
    kk: 'Мақсаттар бойынша ілгерілеу, өңірлер',
    ru: 'Продвижение по целям в регионах',
    en: 'Progress on the goals by region',
  },
  subtitle: {
    kk: 'Мақсаттың мәртебесі: бағаланған көрсеткіштерінің орташасы',
    ru: 'Статус цели: среднее ее оцененных показателей',
    en: 'Status of a goal: mean of its assessed indicators',
  },
  goal: { kk: 'Мақсат', ru: 'Цель', en: 'Goal' },
  region: { kk: 'Өңір', ru: 'Регион', en: 'Region' },
  score: meanScore,
  measures: [
    { kk: 'Мәртебе', ru: 'Статус', en: 'Status' },
    meanScore,
    { kk: 'Бағаланған көрсеткіштер', ru: 'Оценено показателей', en: 'Indicators assessed' },
    { kk: 'Есепке алынатын көрсеткіштер', ru: 'Показателей в расчете', en: 'Indicators that count' },
    { kk: 'Оның ішінде негізі әлсіз', ru: 'Из них на слабой основе', en: 'Of these on a weak basis' },
  ],
} as const;

export const coverageWords = {
  title: {
    kk: 'Деректермен қамтылу: мақсаттар мен өңірлер',
    ru: 'Охват данными по целям и регионам',
    en: 'Data coverage by goal and region',
  },
  subtitle: {
    kk: 'Жоғарғы сан — мақсаттың дерегі бар жаһандық көрсеткіштерінің үлесі, %; төменгі сан — соңғы деректердің медианалық жасы, жыл',
    ru: 'Верхнее число — доля глобальных показателей цели с данными, %; нижнее — медианный возраст последних данных, лет',
    en: 'Upper number: share of the goal’s global indicators that have figures, %; lower one: median age of the newest figures, years',
  },
  nothing: { kk: 'жоқ', ru: 'нет', en: 'none' },
  area: { kk: 'Орын', ru: 'Место', en: 'Area' },
  share: shareWithFigures,
  measures: [
    shareWithFigures,
    { kk: 'Дерегі бар', ru: 'С данными', en: 'With figures' },
    { kk: 'Жаһандық көрсеткіштер', ru: 'Глобальные показатели', en: 'Global indicators' },
    { kk: 'Медианалық жасы, жыл', ru: 'Медианный возраст, лет', en: 'Median age, years' },
  ],
} as const;

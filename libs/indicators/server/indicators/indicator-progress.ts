import { type Assessment, pointsSinceBase, statcanVersion } from '@qadam/indicators/domain';
import type { Language, Trilingual } from '@qadam/language/domain';
import type { FigureLabels } from '../figures/labels';
import {
  type AreaAssessment,
  type AssessmentFrame,
  type BoardIndicator,
  sensitivityIn,
} from '../progress/board';
import type { AlternativeStatus, OutlookObject, ProgressObject } from './progress.object';

const noDirection: Trilingual = {
  kk: 'Қай бағыт жақсы екені белгіленбеген, сондықтан прогресс бағаланбайды.',
  ru: 'Не задано, какое направление лучше, поэтому прогресс не оценивается.',
  en: 'Nobody has set which direction is better, so progress is not assessed.',
};

const noFigures: Trilingual = {
  kk: 'Бұл аумақ бойынша дерек жоқ.',
  ru: 'Нет данных по этой территории.',
  en: 'There are no figures for this area.',
};

const onlyOutside: Trilingual = {
  kk: 'Дерек тек бұл аумақ болмаған жылдар бойынша бар, сондықтан прогресс бағаланбайды.',
  ru: 'Есть данные только за годы, когда этой территории не было, поэтому прогресс не оценивается.',
  en: 'The only figures are for years in which this area did not exist, so progress is not assessed.',
};

const onlyImpossible: Trilingual = {
  kk: 'Барлық дерек мүмкін емес деп шетке қойылған (0-ден аз немесе 100 %-дан көп үлес), сондықтан прогресс бағаланбайды.',
  ru: 'Все данные отложены как невозможные (доли меньше 0 или больше 100 %), поэтому прогресс не оценивается.',
  en: 'All figures are set aside as impossible (shares below 0 or above 100 %), so progress is not assessed.',
};

const outsideOrImpossible: Trilingual = {
  kk: 'Деректің бір бөлігі бұл аумақ болмаған жылдар бойынша, қалғаны мүмкін емес деп шетке қойылған (0-ден аз немесе 100 %-дан көп үлес), сондықтан прогресс бағаланбайды.',
  ru: 'Часть данных — за годы, когда этой территории не было, остальные отложены как невозможные (доли меньше 0 или больше 100 %), поэтому прогресс не оценивается.',
  en: 'Some figures are for years in which this area did not exist, the others are set aside as impossible (shares below 0 or above 100 %), so progress is not assessed.',
};

/** How many figures of an area there are, of whatever year, and how many of them are of years in which it existed. */
export interface FigureCounts {
  readonly published: number;
  readonly existing: number;
}

/** Without figures nothing else is missing yet; what existed and was not assessed cannot be (`possibleLines`). */
const whyNot = (choice: BoardIndicator['choice'], { published, existing }: FigureCounts): Trilingual => {
  if (published === 0) return noFigures;
  if (choice === null) return noDirection;
  if (existing === 0) return onlyOutside;
  return existing === published ? onlyImpossible : outsideOrImpossible;
};

const alternative = (
  { method, version, status, displayStatus, reason }: Assessment,
  baseYear: number | null,
  language: Language,
): AlternativeStatus => ({
  ...{ method, version, baseYear },
  methodStatus: status,
  status: displayStatus,
  reason: reason?.sentence[language] ?? null,
});

/** The assessment with everything that went in; without one the reason why not, never an invented status. */
export const progressOf = (
  assessment: AreaAssessment | null,
  choice: BoardIndicator['choice'],
  frame: AssessmentFrame,
  {
    language,
    labels,
    counts,
  }: {
    readonly language: Language;
    readonly labels: FigureLabels;
    readonly counts: FigureCounts;
  },
): ProgressObject => {
  const shared = {
    direction: choice?.direction ?? null,
    transform: choice?.transform ?? null,
    choiceSource: labels.targetSource(choice?.source ?? '', language),
    byOtherMethod: [],
    fromOtherBaseYear: [],
  };
  if (assessment === null || choice === null)
    return {
      ...shared,
      method: 'statcan',
      version: statcanVersion,
      methodStatus: 'not_available',
      status: 'not-assessable',
      reason: whyNot(choice, counts)[language],
      values: [],
      inputYears: [],
      inputValues: [],
      since: null,
      sinceCause: null,
    };
  const { input, shown, since } = assessment;
  const base = 'baseYear' in shown.values ? shown.values.baseYear : null;
  const used = pointsSinceBase(base === null ? input : { ...input, baseYear: base });
  const { byMethod, byBaseYear } = sensitivityIn(assessment, choice, frame);
  return {
    ...shared,
    byOtherMethod: byMethod.map((other) => alternative(other, null, language)),
    fromOtherBaseYear: byBaseYear.map((other) => alternative(other.assessment, other.baseYear, language)),
    method: shown.method,
    version: shown.version,
    methodStatus: shown.status,
    status: shown.displayStatus,
    reason: shown.reason?.sentence[language] ?? null,
    values: Object.entries(shown.values).flatMap(
      ([name, value]: [string, number | boolean | string | null]) =>
        typeof value === 'boolean' || typeof value === 'string' ? [] : [{ name, value }],
    ),
    inputYears: used.map(({ year }) => year),
    inputValues: used.map(({ value }) => value),
    since: since?.year ?? null,
    sinceCause: since?.cause ?? null,
  };
};

/** In the unit of the series, also where the method reads transformed values. */
export const outlookObjectOf = (assessment: AreaAssessment | null): OutlookObject | null => {
  if (assessment === null) return null;
  const { requiredYearlyChange, actualYearlyChange, reachedInYear, isTargetMet } = assessment.outlook;
  const { pointCount, sinceYear, latestYear, latestAgeYears } = assessment.outlook;
  return {
    ...{ requiredYearlyChange, actualYearlyChange, reachedInYear, isTargetMet },
    ...{ pointCount, sinceYear, latestYear, latestAgeYears },
  };
};

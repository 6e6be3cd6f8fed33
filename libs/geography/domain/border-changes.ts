import { formatDay, type Language, localeOf, type Trilingual } from '@qadam/language/domain';
import { areaByCode } from './area-index';
import type { DatePrecision } from './area';
import type { Geography } from './geography';
import { predecessorsOf, type Succession, successionsOf } from './succession';

/** A break in a series: values before and after it are about different territories and are never joined. */
export interface BorderChange {
  /** Calendar year of the change. */
  readonly year: number;
  /** First day of the new borders, `YYYY-MM-DD`. */
  readonly on: string;
  /** The years of the series on either side of the break. */
  readonly lastYearBefore: number;
  readonly firstYearAfter: number;
  /** Codes of the areas that were, and of all that came of them. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** For a mark on a chart: "Borders changed 8 June 2022". */
  readonly label: Trilingual;
  /** For the note beside it: "Karagandy region → Karagandy region and Ulytau region". */
  readonly explanation: Trilingual;
}

/**
 * The breaks in a series of an area that has values for `years` (calendar years, in any order), oldest first.
 * A value for the year of a change is taken to be in the new borders, as the Bureau of National Statistics
 * files 2018 and 2022. A series that lies wholly on one side of a change is not broken by it: none for too few
 * years, for an area whose borders did not change, and for an unknown code.
 */
export const borderChangesFor = (
  geography: Geography,
  areaCode: string,
  years: readonly number[],
): readonly BorderChange[] => {
  const touching = [
    ...predecessorsOf(geography.successions, areaCode),
    ...successionsOf(geography.successions, areaCode),
  ];
  return [...Map.groupBy(touching, ({ on }) => on)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([on, successions]) => {
      const year = Number(on.slice(0, 4));
      const before = years.filter((each) => each < year);
      const after = years.filter((each) => each >= year);
      if (before.length === 0 || after.length === 0) return [];
      const event = wholeEvent(geography.successions, on, successions);
      const from = codesIn(geography, event, 'from');
      const to = codesIn(geography, event, 'to');
      return {
        year,
        on,
        lastYearBefore: Math.max(...before),
        firstYearAfter: Math.min(...after),
        from,
        to,
        label: trilingual((language) => `${changed[language]} ${dayOf(on, event, language)}`),
        explanation: trilingual(
          (language) => `${namesOf(geography, from, language)} → ${namesOf(geography, to, language)}`,
        ),
      };
    });
};

/** A year from which figures are for new borders, and all areas that this touches. */
export interface BorderYear {
  readonly year: number;
  readonly areas: readonly string[];
}

/**
 * Every year in which borders changed, oldest first, with the codes of the areas that were and that came of them: what
 * cuts the lines of many areas at once. Whether a series has figures on both sides is for the reader to see
 * (`borderChangesFor` does it for one area). Empty where no change is recorded.
 */
export const borderYearsOf = ({ successions }: Pick<Geography, 'successions'>): readonly BorderYear[] =>
  [...Map.groupBy(successions, ({ on }) => Number(on.slice(0, 4)))]
    .map(([year, own]) => ({ year, areas: [...new Set(own.flatMap(({ from, to }) => [from, to]))] }))
    .toSorted((one, other) => one.year - other.year);

/** The date follows in the language's own form; no ending is ever put on it. */
const changed: Trilingual = {
  kk: 'Шекараның өзгеруі:',
  ru: 'Изменение границ:',
  en: 'Borders changed',
};

/** Also what became of the same former areas elsewhere: for Ulytau, that Karagandy goes on. */
const wholeEvent = (
  all: readonly Succession[],
  on: string,
  successions: readonly Succession[],
): readonly Succession[] => {
  const formerCodes = new Set(successions.map(({ from }) => from));
  return all.filter((succession) => succession.on === on && formerCodes.has(succession.from));
};

/** In the order of the areas, each once. */
const codesIn = (
  { areas }: Geography,
  event: readonly Succession[],
  side: 'from' | 'to',
): readonly string[] => {
  const codes = new Set(event.map((succession) => succession[side]));
  return areas.map(({ code }) => code).filter((code) => codes.has(code));
};

const trilingual = (text: (language: Language) => string): Trilingual => ({
  kk: text('kk'),
  ru: text('ru'),
  en: text('en'),
});

const dayOf = (on: string, event: readonly Succession[], language: Language): string => {
  const precision: DatePrecision = event.some(({ onPrecision }) => onPrecision === 'month') ? 'month' : 'day';
  return precision === 'day' ? formatDay(on, language) : formatMonth(on, language);
};

const formatMonth = (isoDay: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${isoDay}T00:00:00Z`),
  );

const namesOf = ({ areas }: Geography, codes: readonly string[], language: Language): string => {
  const byCode = areaByCode(areas);
  const names = codes.map((code) => byCode.get(code)?.name[language] ?? code);
  return new Intl.ListFormat(localeOf[language], { type: 'conjunction' }).format(names);
};

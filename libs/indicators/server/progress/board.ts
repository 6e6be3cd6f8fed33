import { ancestorsOf, borderChangesFor, type Geography } from '@qadam/geography/domain';
import {
  type Assessment,
  assess,
  breaksOfSeries,
  breaksWithin,
  comparableSince,
  type ComparableSince,
  type DisplayStatus,
  displayStatusOf,
  isSameMethod,
  latestPointOf,
  type MeanScore,
  meanScore,
  type MethodologyBreak,
  outlookOf,
  type Outlook,
  primaryProgressMethod,
  type ProgressInput,
  progressInputOf,
  type ProgressPoint,
  regionsOfYear,
  rollUp,
  type RollUp,
  scaleBounds,
  type SeriesOfIndicator,
  type Sensitivity,
  sensitivityOf,
  untransformedInputOf,
  valuesOfYear,
  type Weakness,
  weaknessesOf,
} from '@qadam/indicators/domain';
import type { Trilingual } from '@qadam/language/domain';
import { existingLines } from '../figures/existing-lines';
import { possibleLines } from '../figures/possible-lines';
import { countedSeries, choiceFor, type NarrowedChoice, type ProgressChoice } from './choice-for';

export interface Points {
  readonly years: readonly number[];
  readonly values: readonly number[];
}

export interface Headline extends SeriesOfIndicator {
  readonly seriesId: number;
  readonly byArea: ReadonlyMap<string, Points>;
}

export interface BoardIndicator {
  readonly code: string;
  readonly targetCode: string;
  readonly goalCode: string;
  readonly scope: string;
  readonly isRetired: boolean;
  readonly title: Trilingual;
  /** Of the whole indicator; `null`: nobody has said which way is better. What holds where says `choiceFor`. */
  readonly choice: ProgressChoice | null;
  /** What is set for one of its series, for one area, or for both. */
  readonly narrowed: readonly NarrowedChoice[];
  readonly headline: Headline | null;
  /** Judged together with the headline, which is itself a part where there are any (see `seriesBeside`). */
  readonly beside: readonly Headline[];
  /** Of all its series. */
  readonly breaks: readonly MethodologyBreak[];
}

export interface AreaAssessment {
  readonly input: ProgressInput;
  /** By the primary method, whose scores add up to targets and goals. */
  readonly result: Assessment<'statcan'>;
  /** By the method that is set for the indicator: the status that people see. */
  readonly shown: Assessment;
  readonly outlook: Outlook;
  /** Figures before this year are for other borders, or made by another method, and were not used. */
  readonly since: ComparableSince | null;
}

/** Where an indicator stands in an area: by its headline, or by several series together. */
export interface Standing {
  readonly status: DisplayStatus;
  /** By the primary method, of the series that have a score: it adds up to targets and goals. */
  readonly mean: MeanScore;
}

/** A mean with how many of the scores in it rest on little. */
export interface WeighedMean extends RollUp {
  readonly weak: number;
}

const pairs = ({ years, values }: Points): ProgressPoint[] =>
  years.flatMap((year, place) => {
    const value = values[place];
    return value === undefined ? [] : [{ year, value }];
  });

/** All areas of a series and what an assessment needs to know beside its own points. */
export interface AssessmentFrame {
  readonly byArea: ReadonlyMap<string, Points>;
  readonly geography: Geography;
  readonly asOfYear: number;
  /** Of the series: from these years its figures are made by a new method. */
  readonly breaks: readonly MethodologyBreak[];
}

/** The year from which the figures of an area can be compared with its newest one; `null` where all can. */
export const sinceOf = (
  { geography, breaks }: Pick<AssessmentFrame, 'geography' | 'breaks'>,
  area: string,
  years: readonly number[],
): ComparableSince | null =>
  comparableSince(
    borderChangesFor(geography, area, years).at(-1)?.year ?? null,
    breaksWithin(breaks, years).at(-1)?.year ?? null,
  );

/**
 * Newest values of the present regions that were made as those of a year were: the worst of them is where the scale of
 * the SDG Index begins.
 */
const regionValues = (
  year: number | undefined,
  choice: ProgressChoice,
  { byArea, geography, breaks }: AssessmentFrame,
): number[] => {
  const alike = (points: Points) =>
    pairs(points).filter((point) => year === undefined || isSameMethod(breaks, point.year, year));
  return geography.areas
    .filter(({ level, validTo }) => level === 'region' && validTo === null)
    .flatMap(({ code }) => {
      const points = byArea.get(code);
      return points === undefined
        ? []
        : (progressInputOf(alike(points).slice(-1), choice, choice.baseYear).points.at(-1)?.value ?? []);
    });
};

/** The lines of the regions of a year, as their values enter the methods: the regions that existed then, once each. */
const linesOfRegions = (
  year: number,
  choice: ProgressChoice,
  { byArea, geography }: AssessmentFrame,
): (readonly ProgressPoint[])[] =>
  [...regionsOfYear(geography.areas, year)].flatMap((code) => {
    const points = byArea.get(code);
    return points === undefined ? [] : [progressInputOf(pairs(points), choice, choice.baseYear).points];
  });

/**
 * The input with what methods need that look at all regions: their values in the latest year of the series, and the
 * scale that their newest values span. All regions are read by the choice of the area that is judged: one scale has one
 * transform and one best value, and of the other regions nothing but their values enters, never their own targets.
 */
const amongRegions = (
  input: ProgressInput,
  choice: ProgressChoice,
  frame: AssessmentFrame,
): ProgressInput => {
  const year = latestPointOf(input.points)?.year;
  const areaValues = year === undefined ? [] : valuesOfYear(linesOfRegions(year, choice, frame), year);
  const values = [...regionValues(year, choice, frame), ...input.points.map(({ value }) => value)];
  const bounds = scaleBounds(input, values, 'regions', choice);
  return { ...input, areaValues, areasFrom: 'regions', ...(bounds === undefined ? {} : { bounds }) };
};

/**
 * Assesses an area by the primary method and by the one that is set. Figures from before the last change of the
 * area's borders, or of the method by which figures are made, are not used: a series that crosses it is never silently
 * joined. `null` where no direction is set
 * or the area has no figures.
 */
export const assessArea = (
  area: string,
  choice: BoardIndicator['choice'],
  frame: AssessmentFrame,
): AreaAssessment | null => {
  const points = frame.byArea.get(area);
  if (choice === null || points === undefined) return null;
  const since = sinceOf(frame, area, points.years);
  const used = pairs(points).filter(({ year }) => since === null || year >= since.year);
  const input = progressInputOf(used, choice, choice.baseYear);
  const result = assess('statcan', input);
  return {
    input,
    result,
    shown:
      choice.method === primaryProgressMethod
        ? result
        : assess(choice.method, amongRegions(input, choice, frame)),
    outlook: outlookOf(untransformedInputOf(used, choice, choice.baseYear), frame.asOfYear),
    since,
  };
};

/** What other methods and base years would have said of an assessment. */
export const sensitivityIn = (
  { input }: AreaAssessment,
  choice: ProgressChoice,
  frame: AssessmentFrame,
): Sensitivity => sensitivityOf(choice.method, amongRegions(input, choice, frame));

/** All headline series with their assessments, as of one state of the data; assessments are made when asked for. */
export class Board {
  private readonly made = new Map<string, AreaAssessment | null>();
  private readonly standings = new Map<string, Standing>();
  private readonly up = new Map<string, readonly string[]>();
  private readonly possible = new Map<number, ReadonlyMap<string, Points>>();
  private readonly byCode: ReadonlyMap<string, BoardIndicator>;

  constructor(
    readonly indicators: readonly BoardIndicator[],
    readonly geography: Geography,
    readonly asOfYear: number,
    /** The indicators that people chose to stand for goals, by the code of the goal. */
    readonly goalHeadlines: ReadonlyMap<string, string>,
  ) {
    this.byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  }

  find(code: string): BoardIndicator | undefined {
    return this.byCode.get(code);
  }

  /** The area and those above it, nearest first: what is set for one holds in those below it. */
  upFrom(area: string): readonly string[] {
    const known = this.up.get(area) ?? [
      area,
      ...ancestorsOf(this.geography.areas, area).map(({ code }) => code),
    ];
    this.up.set(area, known);
    return known;
  }

  /** The same board with one indicator judged otherwise. */
  withIndicator(changed: BoardIndicator): Board {
    const indicators = this.indicators.map((one) => (one.code === changed.code ? changed : one));
    return new Board(indicators, this.geography, this.asOfYear, this.goalHeadlines);
  }

  /** Of the headline, or of a series beside it. */
  assessmentOf(
    indicator: BoardIndicator,
    area: string,
    series: Headline | null = indicator.headline,
  ): AreaAssessment | null {
    if (series === null) return null;
    const key = `${series.seriesId}|${area}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const choice = choiceFor(indicator, series, this.upFrom(area));
    const assessment = assessArea(area, choice, this.frameOf(indicator, series, series.byArea));
    this.made.set(key, assessment);
    return assessment;
  }

  /**
   * By the primary method several series are judged by the mean of their scores, as it is published. Other methods
   * have no rule for that: by them the headline speaks for the indicator.
   */
  standingOf(indicator: BoardIndicator, area: string): Standing {
    const key = `${indicator.code}|${area}`;
    const known = this.standings.get(key);
    if (known !== undefined) return known;
    const { headline, beside } = indicator;
    const own = this.assessmentOf(indicator, area);
    const mean = meanScore(
      countedSeries(indicator).flatMap((one) => this.assessmentOf(indicator, area, one)?.result ?? []),
    );
    const method = choiceFor(indicator, headline ?? undefined, this.upFrom(area))?.method;
    const isTogether = beside.length > 0 && method === primaryProgressMethod;
    const status = isTogether ? displayStatusOf(mean.status) : (own?.shown.displayStatus ?? 'not-assessable');
    const standing = { status, mean };
    this.standings.set(key, standing);
    return standing;
  }

  /**
   * Of the figures that can be: what is impossible as a share, and what is of a year in which the area did not exist, is
   * assessed nowhere.
   */
  frameOf(
    { breaks }: Pick<BoardIndicator, 'breaks'>,
    series: SeriesOfIndicator | undefined,
    byArea: AssessmentFrame['byArea'],
  ): AssessmentFrame {
    return {
      ...{ geography: this.geography, asOfYear: this.asOfYear },
      byArea: possibleLines(series?.unit ?? '', existingLines(this.geography.areas, byArea)),
      breaks: series === undefined ? [] : breaksOfSeries(breaks, series),
    };
  }

  /** The lines of the headline series without what cannot be (`impossibleIn`): its newest values, changes and small lines. */
  possibleOf({ headline }: Pick<BoardIndicator, 'headline'>): ReadonlyMap<string, Points> {
    if (headline === null) return new Map();
    const known = this.possible.get(headline.seriesId) ?? possibleLines(headline.unit, headline.byArea);
    this.possible.set(headline.seriesId, known);
    return known;
  }

  /** Why the status of an indicator rests on little; nothing where there is no status. */
  weaknessesOf(indicator: BoardIndicator, area: string): readonly Weakness[] {
    const assessment = this.assessmentOf(indicator, area);
    return assessment === null || assessment.shown.displayStatus === 'not-assessable'
      ? []
      : weaknessesOf(assessment.outlook, indicator.headline?.unit ?? '');
  }

  isMeasured(indicator: BoardIndicator, area: string): boolean {
    return countedSeries(indicator).some(({ byArea }) => byArea.has(area));
  }

  /**
   * The plain mean of the indicators' scores, as published for several series, if enough of them are assessed:
   * in the country of all indicators, elsewhere of those that are published below the country at all.
   */
  meanOf(indicators: readonly BoardIndicator[], area: string): WeighedMean {
    const country = this.geography.areas.find(({ level }) => level === 'country')?.code;
    const expected = indicators.filter(({ isRetired, headline }) =>
      area === country
        ? !isRetired || headline !== null
        : headline !== null && [...headline.byArea.keys()].some((code) => code !== country),
    );
    const standings = indicators.map((indicator) => ({
      indicator,
      ...this.standingOf(indicator, area).mean,
    }));
    const mean = rollUp(
      standings.map(({ status, score }) => ({ status, values: { score } })),
      expected.length,
    );
    const weak = standings.filter(
      ({ indicator, score }) => score !== null && this.weaknessesOf(indicator, area).length > 0,
    );
    return { ...mean, weak: weak.length };
  }
}

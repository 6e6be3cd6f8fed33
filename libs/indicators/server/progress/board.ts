import { type BorderChange, borderChangesFor, type Geography } from '@qadam/geography/domain';
import {
  type Assessment,
  assess,
  meanScore,
  type MeanScore,
  outlookOf,
  type Outlook,
  type ProgressInput,
  progressInputOf,
  type ProgressPoint,
  type TargetChoice,
} from '@qadam/indicators/domain';
import type { Trilingual } from '@qadam/language/domain';

export interface Points {
  readonly years: readonly number[];
  readonly values: readonly number[];
}

export interface Headline {
  readonly seriesId: number;
  readonly series: string;
  readonly unit: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly byArea: ReadonlyMap<string, Points>;
}

export interface BoardIndicator {
  readonly code: string;
  readonly targetCode: string;
  readonly goalCode: string;
  readonly scope: string;
  readonly isRetired: boolean;
  readonly title: Trilingual;
  /** `null`: nobody has said which way is better, so nothing can be assessed. */
  readonly choice: (TargetChoice & { readonly baseYear?: number }) | null;
  readonly headline: Headline | null;
}

export interface AreaAssessment {
  readonly input: ProgressInput;
  readonly result: Assessment<'statcan'>;
  readonly outlook: Outlook;
  /** Figures before this year are for other borders and were not used. */
  readonly since: number | null;
  readonly borderChanges: readonly BorderChange[];
}

const pairs = ({ years, values }: Points): ProgressPoint[] =>
  years.flatMap((year, place) => {
    const value = values[place];
    return value === undefined ? [] : [{ year, value }];
  });

/**
 * Assesses points of an area by the primary method. Figures from before the last change of the area's borders are
 * not used: a series that crosses it is never silently joined. `null` where no direction is set.
 */
export const assessArea = (
  points: Points,
  area: string,
  choice: BoardIndicator['choice'],
  geography: Geography,
  asOfYear: number,
): AreaAssessment | null => {
  if (choice === null) return null;
  const borderChanges = borderChangesFor(geography, area, points.years);
  const since = borderChanges.at(-1)?.year ?? null;
  const used = pairs(points).filter(({ year }) => since === null || year >= since);
  const input = progressInputOf(used, choice, choice.baseYear);
  return {
    input,
    result: assess('statcan', input),
    outlook: outlookOf(input, asOfYear),
    since,
    borderChanges,
  };
};

/** All headline series with their assessments, as of one state of the data; assessments are made when asked for. */
export class Board {
  private readonly made = new Map<string, AreaAssessment | null>();
  private readonly byCode: ReadonlyMap<string, BoardIndicator>;

  constructor(
    readonly indicators: readonly BoardIndicator[],
    readonly geography: Geography,
    readonly asOfYear: number,
  ) {
    this.byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  }

  find(code: string): BoardIndicator | undefined {
    return this.byCode.get(code);
  }

  assessmentOf(indicator: BoardIndicator, area: string): AreaAssessment | null {
    const key = `${indicator.code}|${area}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const points = indicator.headline?.byArea.get(area);
    const assessment =
      points === undefined ? null : assessArea(points, area, indicator.choice, this.geography, this.asOfYear);
    this.made.set(key, assessment);
    return assessment;
  }

  isMeasured(indicator: BoardIndicator, area: string): boolean {
    return indicator.headline?.byArea.has(area) ?? false;
  }

  /** The plain mean of the indicators' scores, as published for several series. */
  meanOf(indicators: readonly BoardIndicator[], area: string): MeanScore {
    return meanScore(indicators.flatMap((indicator) => this.assessmentOf(indicator, area)?.result ?? []));
  }
}

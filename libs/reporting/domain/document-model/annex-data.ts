import type { ShownValue } from './document';

/** A value in the statistical annex: `text` is the number without its unit, ready to read. */
export interface AnnexValue {
  readonly text: string;
  readonly year: number;
  readonly shown: ShownValue;
}

/** An indicator of the statistical annex; texts ready to read. */
export interface StatisticsRow {
  readonly code: string;
  readonly title: string;
  /** Empty where the numbers carry it, as a per cent sign. */
  readonly unit: string;
  /** `null` where there is no value of an earlier year than the newest. */
  readonly base: AnnexValue | null;
  readonly newest: AnnexValue;
  readonly target: { readonly text: string; readonly year: number } | null;
}

export interface StatisticsAnnex {
  readonly kind: 'statistics';
  readonly goals: readonly {
    readonly goal: number;
    readonly title: string;
    readonly rows: readonly StatisticsRow[];
  }[];
}

/** People who took part, counted. */
export interface PeopleCounts {
  readonly people: number;
  readonly women: number;
  readonly men: number;
  /** In the order of the annex's `ages`; all 0 where ages were not counted. */
  readonly byAge: readonly number[];
}

/** An event at which people were heard; texts ready to read, and nobody's name. */
export interface HeldEvent {
  readonly title: string;
  readonly kind: string;
  readonly days: string;
  readonly organiser: string;
  readonly places: readonly string[];
  readonly groups: readonly string[];
  /** `null` where nobody was counted. */
  readonly counts: PeopleCounts | null;
  /** The mark of content that was made up, or `null`. */
  readonly illustrative: string | null;
}

export interface StakeholderAnnex {
  readonly kind: 'stakeholders';
  /** Names of the bands of age. */
  readonly ages: readonly string[];
  readonly events: readonly HeldEvent[];
  /** Sums over the events that are not made up. */
  readonly groups: readonly { readonly group: string; readonly counts: PeopleCounts }[];
}

/** What an annex is made from, as the data stand or as its approval froze them. */
export type DataAnnex = StatisticsAnnex | StakeholderAnnex;

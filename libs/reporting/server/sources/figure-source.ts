import type { Viewer } from '@qadam/identity/domain';
import type { AsOf } from '@qadam/indicators/server';
import type { Language } from '@qadam/language/domain';
import type { ChartKind, ChartNode, ForeignLabel, ResolvedChart } from '@qadam/reporting/domain';

export interface FigureQuery {
  readonly indicator: string;
  /** `null` is the indicator's headline series. */
  readonly seriesKey: string | null;
  readonly area: string;
  /** `null` is the newest year. */
  readonly year: number | null;
}

/** An observation with everything that its reader may ask; texts in the language asked for. */
export interface FoundFigure {
  readonly indicator: string;
  readonly indicatorTitle: string;
  readonly seriesKey: string;
  /** What the series counts, such as `Women, urban`; empty for a headline series without breakdown. */
  readonly seriesLabel: string;
  /** The two parts of it: the series, and the group of people or things. Absent in what was frozen before they were kept. */
  readonly seriesName?: string;
  readonly groupName?: string;
  readonly area: string;
  readonly areaName: string;
  readonly year: number;
  readonly value: number;
  /** Code of the unit, `PT` for per cent. */
  readonly unit: string;
  readonly unitLabel: string;
  readonly source: string;
  readonly vintageId: string;
  /** ISO day of the vintage. */
  readonly vintage: string;
  readonly illustrative: boolean;
  /** A share that cannot be, by the rule of the dashboard (`impossibleIn`); absent in what was frozen before it was told. */
  readonly isImpossible?: boolean;
  /** Labels in it that have no words in its language. */
  readonly foreignLabels?: readonly ForeignLabel[];
}

/** A kind of chart that can be drawn of a series for an area, with what may be chosen of it; empty where nothing is. */
export interface ChartOffer {
  readonly kind: ChartKind;
  /** The newest first. */
  readonly years: readonly number[];
  readonly dimensions: readonly { readonly code: string; readonly name: string }[];
  readonly areas: readonly { readonly code: string; readonly name: string }[];
}

export const figureReasons = ['unknown-indicator', 'unknown-series', 'unknown-area', 'no-value'] as const;
export type FigureReason = (typeof figureReasons)[number];

export type FigureAnswer =
  { readonly ok: true; readonly figure: FoundFigure } | { readonly ok: false; readonly reason: FigureReason };

export interface FigureSearch {
  readonly text: string;
  /** Targets (or goals) that the indicators must belong to; empty for all. */
  readonly targets: readonly string[];
  readonly area: string;
  readonly first: number;
  /** A day or a load to look back to; what holds now without one. */
  readonly asOf?: AsOf;
}

/** Where the review takes its numbers from. */
export abstract class FigureSource {
  /** One answer for each query, in the same order; as the data stand now, or stood at a day or with a load. */
  abstract resolve(
    language: Language,
    queries: readonly FigureQuery[],
    asOf?: AsOf,
  ): Promise<readonly FigureAnswer[]>;

  /**
   * For each query, in the same order, every value that the data have given of its year, whatever has been revised since:
   * first the one that holds now, then the newest. None where the query names no year.
   */
  abstract everSaid(
    language: Language,
    queries: readonly FigureQuery[],
  ): Promise<readonly (readonly FoundFigure[])[]>;

  /** The years of which a series has values for the area, the newest first; none where there is no such series. */
  abstract years(query: Omit<FigureQuery, 'year'>, asOf?: AsOf): Promise<readonly number[]>;

  /** The newest value of each series that fits, for the drafter's panel. */
  abstract search(viewer: Viewer, language: Language, search: FigureSearch): Promise<readonly FoundFigure[]>;

  /** One chart for each node, `null` where there is nothing to draw; from the data that held with a vintage, if one is given. */
  abstract charts(
    language: Language,
    nodes: readonly ChartNode['attrs'][],
    vintageId?: number,
  ): Promise<readonly (ResolvedChart | null)[]>;

  /** A chart that was kept, in the words of another language; `null` where only the data of then draw it again. */
  abstract retell(
    language: Language,
    node: ChartNode['attrs'],
    kept: ResolvedChart,
  ): Promise<ResolvedChart | null>;

  /** The kinds of chart that can be drawn of a series for an area. */
  abstract offers(language: Language, query: Omit<FigureQuery, 'year'>): Promise<readonly ChartOffer[]>;
}

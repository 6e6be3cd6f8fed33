import {
  type MethodologyBreak,
  numberCautions,
  type Preference,
  smallNumberRule,
} from '@qadam/indicators/domain';
import { type Database, notFound } from '@qadam/platform/server';
import { type SeriesRow, seriesOf } from '../figures/series-data';
import type { Board, BoardIndicator } from '../progress/board';
import { choiceFor } from '../progress/choice-for';
import type { AsOf } from '../vintages/as-of';
import type { KnownLoads } from '../vintages/known-loads';
import type { NumberCautions } from './gap.object';

export interface SeriesQuestion {
  readonly code: string;
  /** The headline, or the first that the area has, without one. */
  readonly seriesId?: number | undefined;
  readonly asOf?: AsOf;
}

export interface ChosenSeries {
  readonly rows: readonly SeriesRow[];
  /** `undefined` where nothing is loaded. */
  readonly chosen: SeriesRow | undefined;
  /** Common to all areas: gaps and spreads are between them. */
  readonly choice: BoardIndicator['choice'];
  /** Of all series of the indicator. */
  readonly breaks: readonly MethodologyBreak[];
}

/** The series that the page of the indicator shows for the same question. */
export const chooseSeries = async (
  database: Database,
  board: Board,
  { code, seriesId }: SeriesQuestion,
  { area, known }: { readonly area: string; readonly known: KnownLoads },
): Promise<ChosenSeries> => {
  const indicator = board.find(code);
  if (indicator === undefined) throw notFound('indicator', code);
  const rows = await seriesOf(database, code, known, indicator.headline?.seriesId);
  const chosen =
    rows.find(({ id }) => id === seriesId) ?? rows.find(({ areas }) => areas.includes(area)) ?? rows[0];
  const choice = choiceFor(indicator, chosen, []);
  return { rows, chosen, choice, breaks: indicator.breaks };
};

/** How people read which way is better. */
export const directionWord = (choice: Preference | null): string | null =>
  choice === null ? null : choice.transform === undefined ? choice.direction : 'parity';

export const cautionsOf = (unit: string, values: readonly number[]): NumberCautions => ({
  kinds: [...numberCautions(unit, values)],
  minimumCases: smallNumberRule.minimumCases,
  source: smallNumberRule.source,
});

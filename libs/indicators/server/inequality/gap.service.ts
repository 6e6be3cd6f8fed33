import { Injectable } from '@nestjs/common';
import { areaByCode, borderChangesFor, existsAtEndOf } from '@qadam/geography/domain';
import type { Viewer } from '@qadam/identity/domain';
import {
  breaksOfSeries,
  type FigureSeries,
  groupGaps,
  type GroupGap,
  isAmount,
  loadsOfLines,
  packLoads,
  sourcesOfLoads,
} from '@qadam/indicators/domain';
import type { Language } from '@qadam/language/domain';
import { Database } from '@qadam/platform/server';
import { breakObjectsOf } from '../breaks/break.object';
import type { FigureLabels } from '../figures/labels';
import { type SeriesRow, sourcesOf } from '../figures/series-data';
import { figureHolds, type KnownLoads, restoredJoin, saidBy } from '../vintages/known-loads';
import { country, SummaryService } from '../indicators/summary.service';
import { requireArea } from '../overview/overview.service';
import { cautionsOf, chooseSeries, directionWord, type SeriesQuestion } from './chosen-series';
import type { DimensionGap, GroupGapsObject } from './gap.object';

export interface GapQuestion extends SeriesQuestion {
  readonly area?: string | undefined;
}

/** Gaps between the groups by which an indicator is divided, in an area over time. */
@Injectable()
export class GapService {
  constructor(
    private readonly database: Database,
    private readonly summaries: SummaryService,
  ) {}

  async gaps({ language }: Viewer, question: GapQuestion): Promise<GroupGapsObject> {
    const { area = country, asOf } = question;
    const { board, labels, known } = await this.summaries.start(asOf);
    requireArea(board.geography, area, language);
    const { rows, chosen, choice, breaks } = await chooseSeries(this.database, board, question, {
      ...{ area, known },
    });
    const divided = rows.filter(
      ({ dimensions, series, unit, areas }) =>
        Object.keys(dimensions).length === 1 &&
        series === chosen?.series &&
        unit === chosen.unit &&
        areas.includes(area),
    );
    const series = await this.figuresOf(divided, area, known);
    const years = series.flatMap(({ observations }) => observations.map(({ year }) => year));
    const since = borderChangesFor(board.geography, area, years).at(-1)?.year ?? null;
    const methodBreaks = divided.flatMap((row) => breaksOfSeries(breaks, row));
    const place = areaByCode(board.geography.areas).get(area);
    const sinceThen = series.map((one) => ({
      ...one,
      observations: one.observations.filter(
        ({ year }) =>
          (since === null || year >= since) && (place === undefined || existsAtEndOf(place, year)),
      ),
    }));
    const gaps =
      chosen === undefined || isAmount(chosen.unit)
        ? []
        : groupGaps(sinceThen, chosen, area, choice ?? { direction: 'positive' }, methodBreaks);
    const dimensions = gaps.map((gap) => dimensionOf(gap, series, labels, language));
    const loads = loadsOfLines(dimensions.flatMap(({ groups }) => groups));
    return {
      dimensions,
      since,
      methodologyBreaks: breakObjectsOf(
        [...new Set(methodBreaks)],
        sinceThen.flatMap(({ observations }) => observations.map(({ year }) => year)),
        language,
      ),
      direction: directionWord(choice),
      cautions: cautionsOf(
        chosen?.unit ?? '',
        gaps.flatMap((gap) => gap.groups.map(({ value }) => value)),
      ),
      sources:
        loads.length === 0 ? [] : sourcesOfLoads(await sourcesOf(this.database, loads, language), loads),
    };
  }

  /** The figures of the series with the loads that brought them. */
  private async figuresOf(
    rows: readonly SeriesRow[],
    area: string,
    known: KnownLoads,
  ): Promise<LoadedSeries[]> {
    const found = await this.database.query<{
      id: number;
      years: number[];
      values: number[];
      loads: number[];
    }>(
      `select o.series_id as id, array_agg(o.year order by o.year) as years, array_agg(o.value order by o.year) as values,
         array_agg(${saidBy} order by o.year) as loads
       from observation o ${restoredJoin} where o.series_id = any($1) and o.area_code = $3 and ${figureHolds(2)} group by o.series_id`,
      [rows.map(({ id }) => id), known, area],
    );
    return rows.flatMap(({ id, series, unit, dimensions }) => {
      const line = found.find((one) => one.id === id);
      return line === undefined
        ? []
        : [
            {
              ...{ indicator: '', series, unit, dimensions },
              loads: new Map(line.years.map((year, place) => [year, line.loads[place] as number])),
              observations: line.years.map((year, place) => ({
                ...{ area, year },
                value: line.values[place] as number,
              })),
            },
          ];
    });
  }
}

/** The figures of a series in an area, and the load whose word each is, by its year. */
interface LoadedSeries extends FigureSeries {
  readonly loads: ReadonlyMap<number, number>;
}

const dimensionOf = (
  gap: GroupGap,
  series: readonly LoadedSeries[],
  labels: FigureLabels,
  language: Language,
): DimensionGap => ({
  dimension: gap.dimension,
  dimensionLabel: labels.dimension(gap.dimension, language),
  years: gap.years.map(({ year, best, worst, absoluteGap, ratio, dissimilarity }) => ({
    ...{ year, ratio },
    bestCode: best.code,
    worstCode: worst.code,
    gap: absoluteGap,
    dissimilarity: dissimilarity?.value ?? null,
  })),
  groups: groupLinesOf(gap, series, labels, language),
  movement: gap.movement,
  firstYear: gap.firstYear,
  change: gap.changeSinceFirst,
});

/** Groups of the newest year in its order, then those that only earlier years have. */
const groupLinesOf = (
  gap: GroupGap,
  series: readonly LoadedSeries[],
  labels: FigureLabels,
  language: Language,
): DimensionGap['groups'] => {
  const codes = new Set(
    [gap, ...gap.years.toReversed()].flatMap(({ groups }) => groups.map(({ code }) => code)),
  );
  return [...codes].map((code) => {
    const points = gap.years.flatMap(({ year, groups }) =>
      groups.filter((group) => group.code === code).map(({ value }) => ({ year, value })),
    );
    const own = series.find(({ dimensions }) => dimensions[gap.dimension] === code);
    return {
      code,
      label: labels.code(gap.dimension, code, language),
      years: points.map(({ year }) => year),
      values: points.map(({ value }) => value),
      loads: packLoads(points.flatMap(({ year }) => own?.loads.get(year) ?? [])),
    };
  });
};

import { Injectable } from '@nestjs/common';
import { borderChangesFor } from '@qadam/geography/domain';
import { breaksOfSeries, breaksWithin, type DisplayStatus, isAmount } from '@qadam/indicators/domain';
import type { Language } from '@qadam/language/domain';
import { Database, DataVersion } from '@qadam/platform/server';
import { type FigureLabels, readLabels } from '../figures/labels';
import { type SourcesOfFigures, sourcesOfFigures } from '../figures/sources-of-figures';
import type { Board, BoardIndicator } from '../progress/board';
import { BoardService } from '../progress/board.service';
import { choiceFor, isTargetSet } from '../progress/choice-for';
import { type AsOf, momentOf } from '../vintages/as-of';
import type { IndicatorSummary, SetAsideFigure } from './indicator-summary.object';
import type { KnownLoads } from '../vintages/known-loads';

export const country = 'kz';

export const statusOf = (board: Board, indicator: BoardIndicator, area: string): DisplayStatus =>
  board.standingOf(indicator, area).status;

/** The years from which the figures of an area are for other borders, or made by another method. */
export const breakYearsOf = (
  board: Board,
  { breaks, headline }: BoardIndicator,
  area: string,
  years: readonly number[],
): number[] => {
  const ofSeries = headline === null ? [] : breaksWithin(breaksOfSeries(breaks, headline), years);
  const found = [...borderChangesFor(board.geography, area, years), ...ofSeries];
  return [...new Set(found.map(({ year }) => year))].toSorted((one, other) => one - other);
};

/** The figures of an area that cannot be, as published. */
export const setAsideOf = (board: Board, indicator: BoardIndicator, area: string): SetAsideFigure[] => {
  const published = indicator.headline?.byArea.get(area);
  const kept = new Set(board.possibleOf(indicator).get(area)?.years);
  if (published === undefined || kept.size === published.years.length) return [];
  return published.years.flatMap((year, at) =>
    kept.has(year) ? [] : [{ year, value: published.values[at] as number }],
  );
};

/** The line of an indicator in lists: of the figures that can be, the others beside them. */
export const summarise = (
  board: Board,
  labels: FigureLabels,
  indicator: BoardIndicator,
  area: string,
  language: Language,
): IndicatorSummary => {
  const { code, goalCode, targetCode, scope, isRetired, title, headline, choice } = indicator;
  const possible = board.possibleOf(indicator);
  const [own, home] = [possible.get(area), possible.get(country)];
  const homeValues = new Map(home?.years.map((year, place) => [year, home.values[place] as number]));
  // The difference of two amounts would only tell how large the country is.
  const isComparable = headline !== null && !isAmount(headline.unit);
  const sharedYear =
    area === country || !isComparable ? undefined : own?.years.findLast((year) => homeValues.has(year));
  const ownShared = sharedYear === undefined ? undefined : own?.values[own.years.indexOf(sharedYear)];
  return {
    ...{ code, goalCode, targetCode, scope, isRetired },
    title: title[language],
    seriesId: headline?.seriesId ?? null,
    seriesLabel: headline === null ? null : labels.series(code, headline, language),
    unitCode: headline?.unit ?? null,
    unit: headline === null ? null : labels.unit(headline.unit, language),
    status: statusOf(board, indicator, area),
    hasTarget: isTargetSet(choiceFor(indicator, headline ?? undefined, board.upFrom(area))),
    seriesTogether: indicator.beside.length === 0 ? 1 : board.standingOf(indicator, area).mean.seriesCount,
    score: board.standingOf(indicator, area).mean.score,
    weaknesses: [...board.weaknessesOf(indicator, area)],
    year: own?.years.at(-1) ?? null,
    value: own?.values.at(-1) ?? null,
    countryYear: home?.years.at(-1) ?? null,
    countryValue: home?.values.at(-1) ?? null,
    difference:
      sharedYear === undefined || ownShared === undefined
        ? null
        : ownShared - (homeValues.get(sharedYear) as number),
    differenceYear: sharedYear ?? null,
    direction: choice?.direction ?? null,
    years: [...(own?.years ?? [])],
    values: [...(own?.values ?? [])],
    setAside: setAsideOf(board, indicator, area),
    breakYears: breakYearsOf(board, indicator, area, own?.years ?? []),
  };
};

interface PageStart {
  readonly board: Board;
  readonly labels: FigureLabels;
  readonly known: KnownLoads;
}

/** What most pages begin with: the board and the words. */
@Injectable()
export class SummaryService {
  constructor(
    private readonly database: Database,
    private readonly boards: BoardService,
    /** Small things that most pages need are read once a version of the data. */
    readonly data: DataVersion,
  ) {}

  /** @throws Failure for an `asOf` that no load fits. */
  async start(asOf?: AsOf): Promise<PageStart> {
    const moment = await momentOf(this.database, asOf);
    const { known } = moment;
    const isPresent = known === null && moment.year === null && moment.standing === null;
    const [board, labels] = await Promise.all([
      // Days are many: what is remembered by the version of the data is that of now only.
      isPresent ? this.data.remember('board', () => this.boards.board()) : this.boards.board(moment),
      this.data.remember('labels', () => readLabels(this.database)),
    ]);
    return { board, labels, known };
  }

  goalTitles(language: Language): Promise<readonly { readonly code: string; readonly title: string }[]> {
    return this.data.remember(`goals ${language}`, () =>
      this.database.query(`select code, short_${language} as title from goal order by position`),
    );
  }

  /** Where the headline figures come from, of all areas or of some. */
  sources(known: KnownLoads, language: Language, areas?: readonly string[]): Promise<SourcesOfFigures> {
    const find = () =>
      sourcesOfFigures(this.database, language, { known, ...(areas === undefined ? {} : { areas }) });
    // Loads to look back to are many: what is remembered is of now only.
    return known === null ? this.data.remember(`sources ${language} ${areas?.join() ?? ''}`, find) : find();
  }
}

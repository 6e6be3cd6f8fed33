import { Injectable } from '@nestjs/common';
import { type Area, borderChangesFor, type Geography, sortAreas } from '@qadam/geography/domain';
import type { Viewer } from '@qadam/identity/domain';
import { breaksOfSeries } from '@qadam/indicators/domain';
import type { Language } from '@qadam/language/domain';
import { notFound, wholeAnswer, type Wanted } from '@qadam/platform/server';
import { breakObjectsOf } from '../breaks/break.object';
import type { FigureLabels } from '../figures/labels';
import { country, setAsideOf, statusOf, summarise, SummaryService } from '../indicators/summary.service';
import type { AreaName } from '../overview/overview.object';
import { countedOf, meanStatusOf } from '../overview/overview.service';
import type { Board, BoardIndicator } from '../progress/board';
import { countStatuses } from '../progress/status.object';
import type { AsOf } from '../vintages/as-of';
import type { RegionCard, RegionPage, RegionSummary } from './region.object';

/** The goals that an official looks at first: water, schools, health, work, women, poverty, energy, safety. */
const firstGoals = ['6', '4', '3', '8', '5', '1', '7', '16'] as const;

/** What stands in their place, or beside them, where the headline of a goal has no line in the region. */
const keyIndicators = [
  '6.1.1', '4.2.2', '3.2.1', '3.1.1', '8.5.2', '5.5.2', '1.2.1', '7.1.2', '6.2.1', '17.8.1', '4.a.1', '11.6.2', '16.1.1',
] as const; // prettier-ignore
const cardCount = 6;

const named = (areas: readonly Area[], language: Language): AreaName[] =>
  sortAreas(areas, language).map(({ code, name }) => ({ code, name: name[language] }));

const touches = (one: Area['tile'], other: Area['tile']): boolean =>
  one !== null &&
  other !== null &&
  Math.max(Math.abs(one.column - other.column), Math.abs(one.row - other.row)) === 1;

/** Every change of borders on record, whatever figures there are. */
const eventsOf = (geography: Geography, code: string, language: Language) =>
  borderChangesFor(geography, code, [1900, 2100])
    .toReversed()
    .map(({ on, label, explanation }) => ({
      on,
      label: label[language],
      explanation: explanation[language],
    }));

@Injectable()
export class RegionService {
  constructor(private readonly summaries: SummaryService) {}

  async regions({ language }: Viewer, asOf?: AsOf): Promise<RegionSummary[]> {
    const { board } = await this.summaries.start(asOf);
    const counted = this.counted(board);
    return sortAreas(
      board.geography.areas.filter(({ level, validTo }) => level === 'region' && validTo === null),
      language,
    ).map(({ code, name, kind, tile }) => ({
      ...{ code, kind, tile },
      name: name[language],
      ...this.totals(board, counted, code),
    }));
  }

  async region(
    { language }: Viewer,
    { code, asOf }: { readonly code: string; readonly asOf?: AsOf },
    wants: Wanted = wholeAnswer,
  ): Promise<RegionPage> {
    const { board, labels, known } = await this.summaries.start(asOf);
    const { areas } = board.geography;
    const area = areas.find((candidate) => candidate.code === code);
    if (area === undefined) throw notFound('region', code);
    const sources = await this.summaries.sources(known, language, [country, code]);
    const counted = this.counted(board);
    const measured = counted.filter((indicator) => board.isMeasured(indicator, code));
    const { level, kind, iso, kato, validFrom, validTo, tile } = area;
    const parent = areas.find((candidate) => candidate.code === area.parent);
    const isOfToday = (one: Area) => one.validTo === null && one.code !== code;
    return {
      ...{ code, level, kind, iso, kato, validFrom, validTo },
      name: area.name[language],
      parent: parent === undefined ? null : { code: parent.code, name: parent.name[language] },
      ...this.totals(board, counted, code),
      goals: wants('goals') ? await this.goals(board, code, language) : [],
      cards: wants('cards')
        ? this.cards(board, labels, code, language).map((card) => ({
            ...card,
            sources: sources.ofSeries(card.indicator.seriesId ?? 0),
          }))
        : [],
      indicators: wants('indicators')
        ? measured.map((indicator) => summarise(board, labels, indicator, code, language))
        : [],
      parts: named(
        areas.filter((one) => one.parent === code && isOfToday(one)),
        language,
      ),
      neighbours: named(
        areas.filter((one) => one.level === 'region' && isOfToday(one) && touches(one.tile, tile)),
        language,
      ),
      sources: [...sources.all],
      borderEvents: eventsOf(board.geography, code, language),
    };
  }

  private counted(board: Board): readonly BoardIndicator[] {
    return board.indicators.filter(({ isRetired, headline }) => !isRetired || headline !== null);
  }

  private totals(board: Board, counted: readonly BoardIndicator[], code: string) {
    const measured = counted.filter((indicator) => board.isMeasured(indicator, code));
    return {
      indicatorsTotal: counted.length,
      indicatorsMeasured: measured.length,
      counts: countStatuses(measured.map((indicator) => statusOf(board, indicator, code))),
      mean: meanStatusOf(board.meanOf(counted, code)),
    };
  }

  private async goals(board: Board, code: string, language: Language) {
    const goals = await this.summaries.goalTitles(language);
    return goals.map(({ code: goalCode, title }) => {
      const indicators = countedOf(board, goalCode);
      return {
        ...{ goalCode, title },
        indicatorsMeasured: indicators.filter((indicator) => board.isMeasured(indicator, code)).length,
        mean: meanStatusOf(board.meanOf(indicators, code)),
        countryMean: meanStatusOf(board.meanOf(indicators, country)),
      };
    });
  }

  private cards(
    board: Board,
    labels: FigureLabels,
    code: string,
    language: Language,
  ): Omit<RegionCard, 'sources'>[] {
    const pointCount = (indicator: BoardIndicator) =>
      board.possibleOf(indicator).get(code)?.years.length ?? 0;
    const headlines = firstGoals.flatMap((goal) => board.goalHeadlines.get(goal) ?? []);
    const key = [...new Set([...headlines, ...keyIndicators])]
      .flatMap((one) => board.find(one) ?? [])
      .filter((one) => pointCount(one) > 1);
    const others = board.indicators
      .filter(
        (one) =>
          !key.includes(one) && one.choice !== null && one.headline?.unit === 'PT' && pointCount(one) > 1,
      )
      .toSorted((left, right) => pointCount(right) - pointCount(left));
    return [...key, ...others].slice(0, cardCount).map((indicator) => {
      const possible = board.possibleOf(indicator);
      const [home, own] = [possible.get(country), possible.get(code)];
      return {
        indicator: summarise(board, labels, indicator, code, language),
        countryYears: [...(home?.years ?? [])],
        countryValues: [...(home?.values ?? [])],
        countrySetAside: setAsideOf(board, indicator, country),
        breakYears: borderChangesFor(board.geography, code, own?.years ?? []).map(({ year }) => year),
        methodologyBreaks:
          indicator.headline === null
            ? []
            : breakObjectsOf(
                breaksOfSeries(indicator.breaks, indicator.headline),
                [...(home?.years ?? []), ...(own?.years ?? [])],
                language,
              ),
      };
    });
  }
}

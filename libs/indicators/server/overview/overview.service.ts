import { Injectable } from '@nestjs/common';
import { type Geography, sortAreas } from '@qadam/geography/domain';
import type { Viewer } from '@qadam/identity/domain';
import { displayStatusOf } from '@qadam/indicators/domain';
import type { Language } from '@qadam/language/domain';
import { notFound } from '@qadam/platform/server';
import { headlineLine, sparklineOf } from '../headlines/headline-line';
import { country, statusOf, SummaryService } from '../indicators/summary.service';
import type { Board, BoardIndicator, WeighedMean } from '../progress/board';
import { countStatuses, type MeanStatus } from '../progress/status.object';
import type { AsOf } from '../vintages/as-of';
import type { AreaName, Overview, OverviewGoal } from './overview.object';

export const meanStatusOf = ({ status, score, seriesCount, expected, weak }: WeighedMean): MeanStatus => ({
  status: displayStatusOf(status),
  score,
  assessed: seriesCount,
  ...{ expected, weak },
});

/** Regions that exist today, in the reader's order. */
export const regionsOf = ({ areas }: Geography, language: Language): AreaName[] =>
  sortAreas(
    areas.filter(({ level, validTo }) => level === 'region' && validTo === null),
    language,
  ).map(({ code, name }) => ({ code, name: name[language] }));

export const requireArea = ({ areas }: Geography, code: string, language: Language): AreaName => {
  const area = areas.find((candidate) => candidate.code === code);
  if (area === undefined) throw notFound('area', code);
  return { code, name: area.name[language] };
};

/** Indicators that a goal is judged by: those of today's framework, and retired ones that still have figures. */
export const countedOf = (board: Board, goal: string): readonly BoardIndicator[] =>
  board.indicators.filter(
    ({ goalCode, isRetired, headline }) => goalCode === goal && (!isRetired || headline !== null),
  );

/** Of the global framework as it is now the rest are: the three kinds that the coverage page counts apart. */
const isNational = ({ scope, isRetired }: BoardIndicator): boolean => scope === 'national' && !isRetired;

@Injectable()
export class OverviewService {
  constructor(private readonly summaries: SummaryService) {}

  async overview({ language }: Viewer, areaCode: string = country, asOf?: AsOf): Promise<Overview> {
    const { board, labels, known } = await this.summaries.start(asOf);
    const area = requireArea(board.geography, areaCode, language);
    const titles = await this.summaries.goalTitles(language);
    const goals = titles.map(({ code, title }): OverviewGoal => {
      const indicators = countedOf(board, code);
      const measured = indicators.filter((indicator) => board.isMeasured(indicator, areaCode));
      return {
        ...{ code, title },
        indicatorsTotal: indicators.length,
        indicatorsMeasured: measured.length,
        nationalTotal: indicators.filter(isNational).length,
        nationalMeasured: measured.filter(isNational).length,
        retiredTotal: indicators.filter(({ isRetired }) => isRetired).length,
        retiredMeasured: measured.filter(({ isRetired }) => isRetired).length,
        counts: countStatuses(measured.map((indicator) => statusOf(board, indicator, areaCode))),
        mean: meanStatusOf(board.meanOf(indicators, areaCode)),
        headline: sparklineOf(
          board,
          labels,
          headlineLine(board, indicators, code, areaCode),
          areaCode,
          language,
        ),
      };
    });
    const regions = regionsOf(board.geography, language);
    return {
      ...{ area, goals, regions },
      goalCounts: countStatuses(goals.map(({ mean }) => mean.status as 'moderate')),
      strip: goals.flatMap(({ code: goalCode }) => {
        const indicators = countedOf(board, goalCode);
        return regions.map(({ code }) => ({
          goalCode,
          areaCode: code,
          mean: meanStatusOf(board.meanOf(indicators, code)),
        }));
      }),
      sources: [...(await this.summaries.sources(known, language)).all],
    };
  }
}

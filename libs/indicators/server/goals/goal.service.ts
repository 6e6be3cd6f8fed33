import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import type { Language } from '@qadam/language/domain';
import { Database, notFound } from '@qadam/platform/server';
import type { FigureLabels } from '../figures/labels';
import { headlineLine, sparklineOf } from '../headlines/headline-line';
import { country, statusOf, summarise, SummaryService } from '../indicators/summary.service';
import { countedOf, meanStatusOf, requireArea } from '../overview/overview.service';
import type { Board } from '../progress/board';
import { countStatuses } from '../progress/status.object';
import { type AsOf, momentOf } from '../vintages/as-of';
import { figureHolds } from '../vintages/known-loads';
import type {
  GoalObject,
  GoalPage,
  IndicatorObject,
  MeasuredTarget,
  TargetObject,
  TargetPage,
} from './goal.object';
import { officialTitles, type OfficialTitles } from './official-titles';

interface PageParts {
  readonly board: Board;
  readonly labels: FigureLabels;
  readonly language: Language;
  readonly area: { readonly code: string; readonly name: string };
  readonly officialOf: OfficialTitles;
}

@Injectable()
export class GoalService {
  constructor(
    private readonly database: Database,
    private readonly summaries: SummaryService,
  ) {}

  goals({ language }: Viewer): Promise<GoalObject[]> {
    return this.database.query<GoalObject>(
      `select code, color, short_${language} as title from goal order by position`,
    );
  }

  targets({ language }: Viewer, goal: string | null = null): Promise<TargetObject[]> {
    return this.database.query<TargetObject>(
      `select code, goal_code as "goalCode", short_${language} as title from target
       where $1::text is null or goal_code = $1 order by position`,
      [goal],
    );
  }

  indicators({ language }: Viewer, target: string | null = null): Promise<IndicatorObject[]> {
    return this.database.query<IndicatorObject>(
      `select i.code, i.target_code as "targetCode", t.goal_code as "goalCode", i.short_${language} as title, i.scope,
         i.retired_in is not null as "isRetired"
       from indicator i join target t on t.code = i.target_code
       where $1::text is null or i.target_code = $1 order by i.position`,
      [target],
    );
  }

  /** Every target with the areas for which a series of one of its indicators was published at a moment. */
  async measuredTargets({ language }: Viewer, asOf?: AsOf): Promise<MeasuredTarget[]> {
    const { known } = await momentOf(this.database, asOf);
    return this.database.query<MeasuredTarget>(
      `select t.code, t.short_${language} as title, coalesce(m.areas, '{}') as areas
       from target t left join (
         select i.target_code, array_agg(distinct o.area_code order by o.area_code) as areas
         from indicator i join series s on s.indicator_code = i.code
           cross join lateral (select distinct area_code from observation o where series_id = s.id and ${figureHolds(1)}) o
         group by i.target_code
       ) m on m.target_code = t.code order by t.position`,
      [known],
    );
  }

  async goal(viewer: Viewer, code: string, areaCode: string = country, asOf?: AsOf): Promise<GoalPage> {
    const [goals, targets] = [await this.goals(viewer), await this.targets(viewer, code)];
    const goal = goals.find((candidate) => candidate.code === code);
    if (goal === undefined) throw notFound('goal', code);
    const codes = [code, ...targets.map((target) => target.code)];
    const parts = await this.parts(viewer, areaCode, codes, asOf);
    const { board, labels, area } = parts;
    const counted = countedOf(board, code);
    return {
      ...goal,
      area,
      official: parts.officialOf('goal', code),
      mean: meanStatusOf(board.meanOf(counted, areaCode)),
      counts: countStatuses(
        counted
          .filter((indicator) => board.isMeasured(indicator, areaCode))
          .map((indicator) => statusOf(board, indicator, areaCode)),
      ),
      headline: sparklineOf(
        board,
        labels,
        headlineLine(board, counted, code, areaCode),
        areaCode,
        viewer.language,
      ),
      targets: targets.map((target) => this.page(parts, goal, target)),
    };
  }

  async target(viewer: Viewer, code: string, areaCode: string = country, asOf?: AsOf): Promise<TargetPage> {
    const target = (await this.targets(viewer)).find((candidate) => candidate.code === code);
    const goal = (await this.goals(viewer)).find((candidate) => candidate.code === target?.goalCode);
    if (target === undefined || goal === undefined) throw notFound('target', code);
    return this.page(await this.parts(viewer, areaCode, [code], asOf), goal, target);
  }

  private async parts(
    { language }: Viewer,
    areaCode: string,
    codes: readonly string[],
    asOf: AsOf,
  ): Promise<PageParts> {
    const [{ board, labels }, officialOf] = await Promise.all([
      this.summaries.start(asOf),
      officialTitles(this.database, codes, language),
    ]);
    return { board, labels, language, officialOf, area: requireArea(board.geography, areaCode, language) };
  }

  private page(
    { board, labels, language, area, officialOf }: PageParts,
    goal: GoalObject,
    target: TargetObject,
  ): TargetPage {
    const indicators = board.indicators.filter(({ targetCode }) => targetCode === target.code);
    return {
      code: target.code,
      title: target.title,
      official: officialOf('target', target.code),
      ...{ goal, area },
      mean: meanStatusOf(board.meanOf(indicators, area.code)),
      indicators: indicators.map((indicator) => summarise(board, labels, indicator, area.code, language)),
    };
  }
}

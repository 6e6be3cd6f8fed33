import { Injectable } from '@nestjs/common';
import type { Language } from '@qadam/language/domain';
import {
  chartKey,
  chartOfKey,
  chartsIn,
  figuresIn,
  type ResolvedChart,
  type RichText,
} from '@qadam/reporting/domain';
import { Database } from '@qadam/platform/server';
import { FigureSource, type FoundFigure } from '../sources/figure-source';
import { chartMoved } from './chart-points';
import { FrozenEvidence } from './frozen-evidence';

interface Lent {
  readonly approvalId: number;
  readonly language: Language;
  readonly node: string;
}

/** What the approval in force fixed of the nodes in another language and not in this one. */
const lentFrom = (table: 'frozen_figure' | 'frozen_chart', node: string, found: string): string =>
  `select distinct on (f.${node}) f.approval_id as "approvalId", f.language, f.${node} as node, f.${found} as found
   from ${table} f
   where f.approval_id = (select max(id) from section_transition where section_id = $1 and action = 'approve')
     and f.language <> $2 and f.${node} = any($3) and not exists (
       select 1 from ${table} own
       where own.approval_id = f.approval_id and own.language = $2 and own.${node} = f.${node})
   order by f.${node}, exists (
     select 1 from figure_decision d where d.approval_id = f.approval_id and d.language = f.language
       and d.figure_id = f.${node}) desc, f.language`;

/**
 * A figure or chart that came from another language of its section is the same there: what an approval fixed of it, and
 * what was decided about it since, holds in this language too, in the words of this language.
 */
@Injectable()
export class LentEvidence {
  constructor(
    private readonly database: Database,
    private readonly frozen: FrozenEvidence,
    private readonly figures: FigureSource,
  ) {}

  async lend(sectionId: number, language: Language, content: RichText): Promise<void> {
    await this.lendFigures(sectionId, language, content);
    await this.lendCharts(sectionId, language, content);
  }

  private async lendFigures(sectionId: number, language: Language, content: RichText): Promise<void> {
    const nodes = figuresIn(content).map(({ attrs }) => attrs.id);
    if (nodes.length === 0) return;
    const lent = await this.database.query<Lent & { readonly found: FoundFigure }>(
      lentFrom('frozen_figure', 'figure_id', 'found'),
      [sectionId, language, nodes],
    );
    if (lent.length === 0) return;
    const named = await this.figures.resolve(
      language,
      lent.map(({ found }) => ({ ...found, year: null })),
    );
    for (const [index, { approvalId, language: source, node, found }] of lent.entries()) {
      const answer = named[index];
      const { value, year, unit, vintageId, vintage, illustrative, isImpossible = false } = found;
      const said = { value, year, unit, vintageId, vintage, illustrative, isImpossible };
      const figure = answer?.ok ? { ...answer.figure, ...said } : found;
      await this.frozen.keepFigures(approvalId, language, [{ nodeId: node, figure }]);
      await this.database.query(
        `insert into figure_decision (approval_id, language, figure_id, choice, newer_vintage_id, newer_value,
           newer_year, reason, person_id, at)
         select approval_id, $3, figure_id, choice, newer_vintage_id, newer_value, newer_year, reason, person_id, at
         from figure_decision where approval_id = $1 and language = $2 and figure_id = $4 order by id desc limit 1`,
        [approvalId, source, language, node],
      );
    }
  }

  private async lendCharts(sectionId: number, language: Language, content: RichText): Promise<void> {
    const keys = chartsIn(content).map(({ attrs }) => chartKey(attrs));
    if (keys.length === 0) return;
    const lent = await this.database.query<Lent & { readonly found: ResolvedChart }>(
      lentFrom('frozen_chart', 'chart_key', 'chart'),
      [sectionId, language, keys],
    );
    for (const one of lent) {
      const chart = await this.redrawn(sectionId, language, one);
      if (chart) await this.frozen.keepChart(one.approvalId, language, one.node, chart);
    }
  }

  /**
   * The chart in the words of another language, from itself or the data that held at the approval which fixed it; `null` where
   * those data do not draw it again, as where it was frozen before its values were kept.
   */
  private async redrawn(
    sectionId: number,
    language: Language,
    { language: source, node, found }: Lent & { readonly found: ResolvedChart },
  ): Promise<ResolvedChart | null> {
    if (found.values === undefined) return null;
    const retold = await this.figures.retell(language, chartOfKey(node), found);
    if (retold !== null) return retold;
    const states = await this.database.query<{ id: number }>(
      `select distinct v.id from section_transition t
         cross join lateral (select max(id) as id from vintage where loaded_at <= t.at) v
       where t.section_id = $1 and t.action = 'approve' and v.id is not null order by v.id desc`,
      [sectionId],
    );
    for (const { id } of states) {
      const [again = null] = await this.figures.charts(source, [chartOfKey(node)], id);
      if (again === null || chartMoved(node, found, again, source)) continue;
      const [chart = null] = await this.figures.charts(language, [chartOfKey(node)], id);
      return chart;
    }
    return null;
  }
}

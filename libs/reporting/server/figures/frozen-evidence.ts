import { Injectable } from '@nestjs/common';
import type { Language } from '@qadam/language/domain';
import type { ResolvedChart } from '@qadam/reporting/domain';
import { Database } from '@qadam/platform/server';
import type { FoundFigure } from '../sources/figure-source';

/** What the approval in force froze, by `section language node`. */
export interface Frozen {
  readonly figures: ReadonlyMap<string, FoundFigure>;
  readonly charts: ReadonlyMap<string, ResolvedChart>;
}

export const frozenKey = (sectionId: number, language: Language, node: string): string =>
  `${sectionId} ${language} ${node}`;

const currentApproval = `
  approval (section_id, approval_id) as (
    select section_id, max(id) from section_transition
    where action = 'approve' and section_id = any($1) group by section_id)`;

/** Figures and charts as they stood when a section was approved. */
@Injectable()
export class FrozenEvidence {
  constructor(private readonly database: Database) {}

  async of(sectionIds: readonly number[]): Promise<Frozen> {
    if (sectionIds.length === 0) return { figures: new Map(), charts: new Map() };
    const figures = await this.database.query<{
      sectionId: number;
      language: Language;
      node: string;
      found: FoundFigure;
    }>(
      `with ${currentApproval}
       select a.section_id as "sectionId", f.language, f.figure_id as node, f.found
       from approval a join frozen_figure f using (approval_id)`,
      [sectionIds],
    );
    const charts = await this.database.query<{
      sectionId: number;
      language: Language;
      node: string;
      chart: ResolvedChart;
    }>(
      `with ${currentApproval}
       select a.section_id as "sectionId", c.language, c.chart_key as node, c.chart
       from approval a join frozen_chart c using (approval_id)`,
      [sectionIds],
    );
    return {
      figures: new Map(figures.map((row) => [frozenKey(row.sectionId, row.language, row.node), row.found])),
      charts: new Map(charts.map((row) => [frozenKey(row.sectionId, row.language, row.node), row.chart])),
    };
  }

  async keepFigures(
    approvalId: number,
    language: Language,
    figures: readonly { readonly nodeId: string; readonly figure: FoundFigure }[],
  ): Promise<void> {
    for (const { nodeId, figure } of figures)
      await this.database.query(
        `insert into frozen_figure (approval_id, language, figure_id, found, value, unit, year, source, vintage)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          approvalId,
          language,
          nodeId,
          JSON.stringify(figure),
          figure.value,
          figure.unit,
          figure.year,
          figure.source,
          figure.vintage,
        ],
      );
  }

  async keepChart(
    approvalId: number,
    language: Language,
    chartKey: string,
    chart: ResolvedChart,
  ): Promise<void> {
    await this.database.query(
      `insert into frozen_chart (approval_id, language, chart_key, chart) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [approvalId, language, chartKey, JSON.stringify(chart)],
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { Language } from '@qadam/language/domain';
import type { DataAnnex, ResolvedChart, StripEntry } from '@qadam/reporting/domain';
import { Database } from '@qadam/platform/server';
import { decisionsOf, type FigureDecision } from '../moved/figure-decisions';
import { type TableDecision, tableDecisionsOf } from '../moved/table-decisions';
import type { FoundFigure } from '../sources/figure-source';

/** What the approval in force froze, by `section language node`. */
export interface Frozen {
  readonly figures: ReadonlyMap<string, FoundFigure>;
  readonly charts: ReadonlyMap<string, ResolvedChart>;
  readonly decisions: ReadonlyMap<string, FigureDecision>;
  /** About tables and charts, by section. */
  readonly tableDecisions: ReadonlyMap<number, readonly TableDecision[]>;
}

/** A chart as an approval froze it. */
export interface FrozenChart {
  readonly sectionId: number;
  readonly language: Language;
  /** `chartKey` of its node. */
  readonly key: string;
  readonly chart: ResolvedChart;
}

const nothing: Frozen = {
  figures: new Map(),
  charts: new Map(),
  decisions: new Map(),
  tableDecisions: new Map(),
};

export const frozenKey = (sectionId: number, language: Language, node: string): string =>
  `${sectionId} ${language} ${node}`;

const approvalInForce = `
  select section_id, max(id) as approval_id from section_transition
  where action = 'approve' and section_id = any($1) group by section_id`;

/** The approval under which a version was the text: none where it was a draft only. */
const approvalOfVersion = `
  select t.section_id, t.id as approval_id
  from section_version v join section_transition t on t.section_id = v.section_id
  where v.id = any($1) and t.action = 'approve' and t.at >= v.created_at and not exists (
    select 1 from section_version later
    where later.section_id = v.section_id and later.language = v.language and later.number > v.number
      and later.created_at <= t.at)
  order by t.id desc limit 1`;

/** Figures and charts as they stood when a section was approved. */
@Injectable()
export class FrozenEvidence {
  constructor(private readonly database: Database) {}

  async of(sectionIds: readonly number[]): Promise<Frozen> {
    if (sectionIds.length === 0) return nothing;
    const decisions = await decisionsOf(this.database, sectionIds);
    const tableDecisions = await tableDecisionsOf(this.database, sectionIds);
    return { ...(await this.under(approvalInForce, sectionIds)), decisions, tableDecisions };
  }

  /** What was frozen with a version when it was approved; `null` for one that never was. */
  async ofVersion(versionId: number): Promise<Frozen | null> {
    const approval = await this.database.one(approvalOfVersion, [[versionId]]);
    return approval ? { ...nothing, ...(await this.under(approvalOfVersion, [versionId])) } : null;
  }

  /** The strips of goals under the approvals in force, by section; an approval of before they were kept has none. */
  async stripsOf(
    sectionIds: readonly number[],
    language: Language,
  ): Promise<ReadonlyMap<number, readonly StripEntry[]>> {
    const rows = await this.database.query<{ sectionId: number; entries: StripEntry[] }>(
      `with approval as (${approvalInForce})
       select a.section_id as "sectionId", s.entries
       from approval a join frozen_strip s using (approval_id) where s.language = $2`,
      [sectionIds, language],
    );
    return new Map(rows.map(({ sectionId, entries }) => [sectionId, entries]));
  }

  /** The charts under the approvals in force, of every language in which their section was written. */
  async chartsOf(sectionIds: readonly number[]): Promise<readonly FrozenChart[]> {
    return this.database.query<FrozenChart>(
      `with approval as (${approvalInForce})
       select a.section_id as "sectionId", c.language, c.chart_key as key, c.chart
       from approval a join frozen_chart c using (approval_id) order by a.section_id, c.chart_key, c.language`,
      [sectionIds],
    );
  }

  /** What the annexes were made from under the approvals in force, by section. */
  async annexesOf(
    sectionIds: readonly number[],
    language: Language,
  ): Promise<ReadonlyMap<number, DataAnnex>> {
    const rows = await this.database.query<{ sectionId: number; annex: DataAnnex }>(
      `with approval as (${approvalInForce})
       select a.section_id as "sectionId", f.annex
       from approval a join frozen_annex f using (approval_id) where f.language = $2`,
      [sectionIds, language],
    );
    return new Map(rows.map(({ sectionId, annex }) => [sectionId, annex]));
  }

  private async under(
    approvals: string,
    ids: readonly number[],
  ): Promise<Pick<Frozen, 'figures' | 'charts'>> {
    const figures = await this.database.query<{
      sectionId: number;
      language: Language;
      node: string;
      found: FoundFigure;
    }>(
      `with approval as (${approvals})
       select a.section_id as "sectionId", f.language, f.figure_id as node, f.found
       from approval a join frozen_figure f using (approval_id)`,
      [ids],
    );
    const charts = await this.database.query<{
      sectionId: number;
      language: Language;
      node: string;
      chart: ResolvedChart;
    }>(
      `with approval as (${approvals})
       select a.section_id as "sectionId", c.language, c.chart_key as node, c.chart
       from approval a join frozen_chart c using (approval_id)`,
      [ids],
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

  async keepStrip(approvalId: number, language: Language, entries: readonly StripEntry[]): Promise<void> {
    await this.database.query(
      'insert into frozen_strip (approval_id, language, entries) values ($1, $2, $3)',
      [approvalId, language, JSON.stringify(entries)],
    );
  }

  async keepAnnex(approvalId: number, language: Language, annex: DataAnnex): Promise<void> {
    await this.database.query('insert into frozen_annex (approval_id, language, annex) values ($1, $2, $3)', [
      approvalId,
      language,
      JSON.stringify(annex),
    ]);
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

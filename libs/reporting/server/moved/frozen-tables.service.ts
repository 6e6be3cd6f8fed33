import { Injectable } from '@nestjs/common';
import { visitor } from '@qadam/identity/domain';
import type { Language } from '@qadam/language/domain';
import {
  comparedValues,
  type DataLoad,
  type DataTables,
  generatedAnnexOf,
  type MovedValue,
  movedValues,
  type SectionInput,
} from '@qadam/reporting/domain';
import { Database } from '@qadam/platform/server';
import { DataAnnexes } from '../annexes/data-annexes.service';
import { GoalStrips } from '../compile/goal-strips.service';
import { FrozenEvidence, frozenKey } from '../figures/frozen-evidence';
import { ContentReading } from '../sections/content-reading.service';
import { type ChartBeside, FrozenCharts } from './frozen-charts.service';
import { type SectionRow, SectionStore } from '../sections/section-store.service';
import { tablesPart } from './table-decisions';

/** The tables of a section, or one chart of its text, that newer data would change. */
export interface MovedPart {
  /** `tablesPart` or a `chartKey`. */
  readonly part: string;
  /** Of the chart; empty for the tables. */
  readonly title: string;
  readonly values: readonly MovedValue[];
  /** How many values it has, moved or not. */
  readonly compared: number;
}

const movedPart = (
  name: Pick<MovedPart, 'part' | 'title'>,
  frozen: DataTables,
  newest: DataTables,
  language: Language,
): readonly MovedPart[] => {
  const values = movedValues(frozen, newest, language);
  return values.length === 0 ? [] : [{ ...name, values, compared: comparedValues(frozen, newest) }];
};

const movedCharts = (charts: readonly ChartBeside[] | undefined, language: Language): readonly MovedPart[] =>
  (charts ?? []).flatMap(({ key, title, frozen, newest }) =>
    movedPart({ part: key, title }, { charts: frozen }, { charts: newest }, language),
  );

/** Tables and charts that approvals froze, beside the newest data. */
@Injectable()
export class FrozenTables {
  constructor(
    private readonly database: Database,
    private readonly frozen: FrozenEvidence,
    private readonly strips: GoalStrips,
    private readonly annexes: DataAnnexes,
    private readonly charts: FrozenCharts,
    private readonly store: SectionStore,
    private readonly reading: ContentReading,
  ) {}

  /** By section: what newer data would change; sections of which nothing moved are left out. */
  async movedIn(
    sections: readonly SectionRow[],
    language: Language,
  ): Promise<ReadonlyMap<number, readonly MovedPart[]>> {
    const approved = sections.filter(({ state }) => state === 'approved').map(({ id }) => id);
    const moved = await this.movedBeside(sections, language, await this.charts.beside(approved, language));
    const open = sections.filter(({ state }) => state !== 'approved');
    return new Map([...moved, ...(await this.chartsKept(open, language))]);
  }

  /** In texts that are open again: their tables follow the data, their charts stay until somebody decides. */
  private async chartsKept(
    sections: readonly SectionRow[],
    language: Language,
  ): Promise<ReadonlyMap<number, readonly MovedPart[]>> {
    const frozen = new Set(
      (await this.frozen.chartsOf(sections.map(({ id }) => id))).map((one) => one.sectionId),
    );
    const stateOf = new Map(sections.filter(({ id }) => frozen.has(id)).map(({ id, state }) => [id, state]));
    if (stateOf.size === 0) return new Map();
    const written = await this.store.newest([...stateOf.keys()]);
    const texts = await this.reading.read(
      visitor(language),
      written.map((row) => ({ ...row, state: stateOf.get(row.sectionId) ?? 'draft' })),
    );
    const kept = new Set(
      texts.flatMap(({ text, waitingCharts }) =>
        [...waitingCharts].map((key) => frozenKey(text.sectionId, text.language, key)),
      ),
    );
    const beside = await this.charts.beside([...stateOf.keys()], language, (one) =>
      kept.has(frozenKey(one.sectionId, one.language, one.key)),
    );
    return new Map(
      [...beside].flatMap(([id, charts]) => {
        const parts = movedCharts(charts, language);
        return parts.length === 0 ? [] : [[id, parts] as const];
      }),
    );
  }

  private async movedBeside(
    sections: readonly SectionRow[],
    language: Language,
    charts: ReadonlyMap<number, readonly ChartBeside[]>,
  ): Promise<ReadonlyMap<number, readonly MovedPart[]>> {
    const approved = sections.filter(({ state }) => state === 'approved');
    if (approved.length === 0) return new Map();
    const ids = approved.map(({ id }) => id);
    const strips = await this.frozen.stripsOf(ids, language);
    const annexes = await this.frozen.annexesOf(ids, language);
    const newest = await this.newest(
      approved.filter(({ id }) => strips.has(id) || annexes.has(id)),
      language,
    );
    return new Map(
      approved.flatMap(({ id }) => {
        const frozen = { strip: strips.get(id), annex: annexes.get(id) };
        const parts = [
          ...movedPart({ part: tablesPart, title: '' }, frozen, newest.get(id) ?? {}, language),
          ...movedCharts(charts.get(id), language),
        ];
        return parts.length === 0 ? [] : [[id, parts] as const];
      }),
    );
  }

  /** The load on which each approved section stands: the newest that had come in when it was approved. */
  async loadsOf(sectionIds: readonly number[]): Promise<ReadonlyMap<number, DataLoad>> {
    const rows = await this.database.query<DataLoad & { readonly sectionId: number }>(
      `select distinct on (t.section_id) t.section_id as "sectionId", v.id as number,
         to_char(coalesce(v.published_on, v.loaded_at::date), 'YYYY-MM-DD') as day
       from section_transition t join vintage v on v.loaded_at <= t.at
       where t.section_id = any($1) and t.id = (
         select max(id) from section_transition where section_id = t.section_id and action = 'approve')
       order by t.section_id, v.id desc`,
      [sectionIds],
    );
    return new Map(rows.map(({ sectionId, ...load }) => [sectionId, load]));
  }

  async newestLoad(): Promise<DataLoad | null> {
    const load = await this.database.one<DataLoad>(
      `select id as number, to_char(coalesce(published_on, loaded_at::date), 'YYYY-MM-DD') as day
       from vintage order by id desc limit 1`,
    );
    return load ?? null;
  }

  /** By section: the load that its tables show, and the indicators of its frozen ones that newer data changed. */
  async standings(
    sections: readonly SectionRow[],
    language: Language,
  ): Promise<ReadonlyMap<number, Pick<SectionInput, 'load' | 'movedCodes'>>> {
    // The line stands under the tables: charts of the text are not looked at.
    const moved = await this.movedBeside(sections, language, new Map());
    const newest = await this.newestLoad();
    const approved = sections.filter(({ state }) => state === 'approved').map(({ id }) => id);
    const loads = await this.loadsOf(approved);
    return new Map(
      sections.map(({ id }) => {
        const load = loads.get(id) ?? newest;
        const movedCodes = [
          ...new Set((moved.get(id) ?? []).flatMap(({ values }) => values.flatMap(({ code }) => code ?? []))),
        ];
        return [id, { ...(load === null ? {} : { load }), movedCodes }];
      }),
    );
  }

  /** By section; one look at the board for all goals of a country. */
  private async newest(
    sections: readonly SectionRow[],
    language: Language,
  ): Promise<ReadonlyMap<number, DataTables>> {
    const areas = await this.database.query<{ id: number; area: string }>(
      'select id, country_area as area from report where id = any($1)',
      [[...new Set(sections.map(({ reportId }) => reportId))]],
    );
    const newest = new Map<number, DataTables>();
    for (const { id: reportId, area } of areas) {
      const own = sections.filter((section) => section.reportId === reportId);
      const strips = own.some(({ goal }) => goal !== null) ? await this.strips.of(area, language) : null;
      for (const { id, goal, key } of own) {
        const kind = generatedAnnexOf(key);
        newest.set(id, {
          ...(goal === null ? {} : { strip: strips?.get(goal) ?? [] }),
          ...(kind === null ? {} : { annex: await this.annexes.of(kind, area, language) }),
        });
      }
    }
    return newest;
  }
}

import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { Database } from '@qadam/platform/server';
import { inLanguage } from '../in-language';
import { withRegions } from '../matrix/matrix-sql';
import { tagsSeenBy } from '../tags-seen';
import { goalAlone } from '../words';

/** Counts of standing findings; `newest` is the day on which the last of them was entered. */
export interface CountedVoices {
  readonly rows: readonly { readonly code: string; readonly title: string }[];
  readonly columns: readonly { readonly code: string; readonly title: string }[];
  readonly cells: readonly { readonly row: string; readonly column: string; readonly findings: number }[];
  readonly newest: string;
  /** Some of them are made up for practice. */
  readonly isIllustrative: boolean;
}

export interface CountedEvents extends CountedVoices {
  readonly rows: readonly (CountedVoices['rows'][number] & {
    readonly startsOn: string | null;
    readonly endsOn: string | null;
    readonly findings: number;
  })[];
}

/** What is counted, without the names of rows and columns. */
export type BareCounts = Pick<CountedVoices, 'cells' | 'newest' | 'isIllustrative'>;

interface Count {
  readonly row: string;
  readonly column: string;
  readonly findings: number;
  readonly newest: string;
  readonly isIllustrative: boolean;
}

interface EventCount extends Omit<Count, 'column'> {
  readonly title: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

const counts = `count(distinct f.id)::int as findings, to_char(max(f.created_at), 'YYYY-MM-DD') as newest,
  bool_or(f.is_illustrative) as "isIllustrative"`;

const summedUp = (found: readonly Count[]): BareCounts => ({
  cells: found.map(({ row, column, findings }) => ({ row, column, findings })),
  newest: found.reduce((newest, one) => (one.newest > newest ? one.newest : newest), ''),
  isIllustrative: found.some(({ isIllustrative }) => isIllustrative),
});

const rowsOf = (events: readonly EventCount[]): CountedEvents['rows'] =>
  events.map(({ row, title, startsOn, endsOn, findings }) => ({
    ...{ code: row, title, startsOn, endsOn, findings },
  }));

/** How much was heard of what where, and at which event: for everyone, since it tells how much and never what. */
@Injectable()
export class VoicesByPlace {
  constructor(private readonly database: Database) {}

  /** Goals by regions; of one goal its targets by regions, with the findings to which none of them was added. */
  async byRegion(viewer: Viewer, goal: string | null): Promise<CountedVoices> {
    const row = goal === null ? `split_part(t.code, '.', 1)` : 't.code';
    const isMeant =
      goal === null
        ? `split_part(t.code, '.', 1) in (select code from goal)`
        : `(t.code in (select code from target where goal_code = $1) or t.code = $1 and not exists (
             select 1 from seen o join target on target.code = o.code
             where o.finding_id = t.finding_id and target.goal_code = $1))`;
    const found = await this.database.query<Count>(
      `with recursive ${withRegions}, seen as materialized (select finding_id, code from ${tagsSeenBy(viewer)})
       select ${row} as row, region.code as column, ${counts}
       from finding f join region on region.area_code = f.area_code join seen t on t.finding_id = f.id
       where f.withdrawn_at is null and ${isMeant} group by 1, 2 order by 1, 2`,
      goal === null ? [] : [goal],
    );
    return this.namedByRegion(viewer, goal, summedUp(found));
  }

  /** Counts of goals by regions with their names in the language of the viewer. */
  async namedByRegion(
    { language }: Viewer,
    goal: string | null,
    counted: BareCounts,
  ): Promise<CountedVoices> {
    const rows = await this.database.query<{ code: string; title: string }>(
      `select code, title from (
         select code, short_${language} as title, position::numeric from ${goal === null ? 'goal' : 'target'}
         union all select code, short_${language}, 'infinity' from goal where ${goal === null ? 'false' : 'true'}) r
       where code = any($1) order by position, code`,
      [counted.cells.map((one) => one.row)],
    );
    return {
      ...counted,
      rows: rows.map(({ code, title }) => ({
        code,
        title: code === goal ? goalAlone(title)[language] : title,
      })),
      columns: await this.database.query(
        `select code, name_${language} as title from area where code = any($1) order by position`,
        [counted.cells.map(({ column }) => column)],
      ),
    };
  }

  /** The goals of which anything was said. */
  goals(viewer: Viewer): Promise<CountedVoices['rows'][number][]> {
    return this.database.query(
      `select g.code, g.short_${viewer.language} as title from goal g
       where exists (select 1 from ${tagsSeenBy(viewer)} t join finding f on f.id = t.finding_id
         where f.withdrawn_at is null and split_part(t.code, '.', 1) = g.code) order by g.position`,
    );
  }

  /** Held events in the order of their days, by the goals that their findings speak to; those without a finding too. */
  async byEvent(viewer: Viewer): Promise<CountedEvents> {
    const events = await this.events(viewer, `e.state = 'held'`, []);
    const found = await this.database.query<Count>(
      `select f.event_id::text as row, g.code as column, ${counts}
       from finding f join event e on e.id = f.event_id and e.state = 'held'
         join ${tagsSeenBy(viewer)} t on t.finding_id = f.id join goal g on g.code = split_part(t.code, '.', 1)
       where f.withdrawn_at is null group by e.id, f.event_id, g.code order by f.event_id, min(g.position)`,
    );
    const { cells, isIllustrative } = summedUp(found);
    return {
      cells,
      isIllustrative: isIllustrative || events.some((event) => event.isIllustrative),
      newest: events.reduce((newest, one) => (one.newest > newest ? one.newest : newest), ''),
      rows: rowsOf(events),
      columns: await this.goalsNamed(viewer, cells),
    };
  }

  /** Counts of events by goals with their names in the language of the viewer, also of events that are no longer held. */
  async namedByEvent(
    viewer: Viewer,
    findings: ReadonlyMap<string, number>,
    counted: BareCounts,
  ): Promise<CountedEvents> {
    const events = await this.events(viewer, 'e.id::text = any($1)', [[...findings.keys()]]);
    return {
      ...counted,
      rows: rowsOf(events).map((row) => ({ ...row, findings: findings.get(row.code) ?? 0 })),
      columns: await this.goalsNamed(viewer, counted.cells),
    };
  }

  private goalsNamed({ language }: Viewer, cells: CountedVoices['cells']): Promise<CountedVoices['columns']> {
    return this.database.query(
      `select code, short_${language} as title from goal where code = any($1) order by position`,
      [cells.map(({ column }) => column)],
    );
  }

  private events({ language }: Viewer, isMeant: string, values: readonly unknown[]): Promise<EventCount[]> {
    return this.database.query<EventCount>(
      `select e.id::text as row, ${inLanguage('e.title', language)} as title,
         to_char(coalesce(e.starts_on, min(p.starts_on)), 'YYYY-MM-DD') as "startsOn",
         to_char(coalesce(e.ends_on, max(p.ends_on)), 'YYYY-MM-DD') as "endsOn",
         (select count(*)::int from finding f where f.event_id = e.id and f.withdrawn_at is null) as findings,
         coalesce((select to_char(max(f.created_at), 'YYYY-MM-DD') from finding f
           where f.event_id = e.id and f.withdrawn_at is null), '') as newest,
         e.is_illustrative as "isIllustrative"
       from event e left join event_place p on p.event_id = e.id where ${isMeant}
       group by e.id order by "startsOn" nulls last, e.id`,
      values,
    );
  }
}

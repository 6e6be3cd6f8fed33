import { Injectable } from '@nestjs/common';
import { holds, type Viewer } from '@qadam/identity/domain';
import { Database } from '@qadam/platform/server';
import { inLanguage } from '../in-language';
import { readerRoles } from '../reading-rights';
import { tagsSeenBy } from '../tags-seen';
import type { VoiceCell, VoiceCountByArea, VoiceCountByCode, VoicesSummary } from './summary.object';

/** Standing findings of the area `$1` and everything within it; of all areas where it is null. */
const counted = `
  counted as (
    select f.id, f.area_code, f.is_illustrative, f.event_id from finding f
    where f.withdrawn_at is null and ($1::text is null or area_is_within(f.area_code, $1)))`;

const byCode = (viewer: Viewer, table: 'goal' | 'target', code: string): string => `
  with ${counted}
  select c.code, c.short_${viewer.language} as title, count(distinct k.id)::int as findings,
    (count(distinct k.id) filter (where k.is_illustrative))::int as illustrative,
    count(distinct k.area_code)::int as areas
  from counted k join ${tagsSeenBy(viewer)} t on t.finding_id = k.id join ${table} c on c.code = ${code}
  group by c.code, c.short_${viewer.language}, c.position order by c.position`;

/** Visitors are told of the codes that somebody made public, of others not even the number. */
const byProjectCode = (viewer: Viewer): string => `
  with ${counted}
  select c.code, ${inLanguage('c.title', viewer.language)} as title, c.colour, count(distinct k.id)::int as findings,
    (count(distinct k.id) filter (where k.is_illustrative))::int as illustrative,
    count(distinct k.area_code)::int as areas
  from counted k join ${tagsSeenBy(viewer)} t on t.finding_id = k.id join project_code c on c.code = t.code
  where ${holds(viewer, ...readerRoles)} or c.is_public
  group by c.code order by findings desc, c.code`;

const upwards = `
  up as (
    select code as area_code, code, parent_code from area
    union all select up.area_code, a.code, a.parent_code from up join area a on a.code = up.parent_code)`;

type Totals = Pick<
  VoicesSummary,
  'findings' | 'illustrative' | 'untagged' | 'events' | 'participants' | 'women' | 'men'
>;

const nothing: Totals = {
  findings: 0,
  illustrative: 0,
  untagged: 0,
  events: 0,
  participants: 0,
  women: 0,
  men: 0,
};

/** Counts for pages of everyone: they tell how much was heard, never what. */
@Injectable()
export class VoiceCountService {
  constructor(private readonly database: Database) {}

  async summary(viewer: Viewer, areaCode: string | null = null): Promise<VoicesSummary> {
    const [totals, goals, targets, projectCodes, areas, cells] = await Promise.all([
      this.totals(viewer, areaCode),
      this.database.query<VoiceCountByCode>(byCode(viewer, 'goal', `split_part(t.code, '.', 1)`), [areaCode]),
      this.database.query<VoiceCountByCode>(byCode(viewer, 'target', 't.code'), [areaCode]),
      this.database.query<VoiceCountByCode>(byProjectCode(viewer), [areaCode]),
      this.byArea(viewer, areaCode),
      this.cells(viewer, areaCode),
    ]);
    return { ...totals, goals, targets, projectCodes, areas, cells };
  }

  private async totals(viewer: Viewer, areaCode: string | null): Promise<Totals> {
    const row = await this.database.one<Totals>(
      `with ${counted}, held as (
         select e.id from event e where e.state = 'held' and not e.is_illustrative
           and ($1::text is null or exists (select 1 from event_place p where p.event_id = e.id
             and area_is_within(p.area_code, $1)))
       ), present as (
         select coalesce(sum(p.people), 0)::int as people, coalesce(sum(p.people) filter (where p.sex = 'women'), 0)::int as women,
           coalesce(sum(p.people) filter (where p.sex = 'men'), 0)::int as men
         from event_participant p join held on held.id = p.event_id)
       select count(*)::int as findings, (count(*) filter (where is_illustrative))::int as illustrative,
         (count(*) filter (where not exists (select 1 from ${tagsSeenBy(viewer)} where finding_id = counted.id)))::int as untagged,
         (select count(*)::int from held) as events, (select people from present) as participants,
         (select women from present), (select men from present)
       from counted`,
      [areaCode],
    );
    return row ?? nothing;
  }

  private byArea(viewer: Viewer, areaCode: string | null): Promise<VoiceCountByArea[]> {
    return this.database.query<VoiceCountByArea>(
      `with recursive ${upwards}, ${counted}
       select a.code as "areaCode", a.name_${viewer.language} as "areaName", a.level, count(k.id)::int as findings,
         (count(k.id) filter (where k.is_illustrative))::int as illustrative
       from counted k join up on up.area_code = k.area_code join area a on a.code = up.code
       where $1::text is null or area_is_within(a.code, $1)
       group by a.code order by a.position`,
      [areaCode],
    );
  }

  private cells(viewer: Viewer, areaCode: string | null): Promise<VoiceCell[]> {
    return this.database.query<VoiceCell>(
      `with recursive ${upwards}, ${counted}
       select split_part(t.code, '.', 1) as "goalCode", up.code as "areaCode", count(distinct k.id)::int as findings,
         (count(distinct k.id) filter (where k.area_code = up.code))::int as alone
       from counted k join up on up.area_code = k.area_code join ${tagsSeenBy(viewer)} t on t.finding_id = k.id
       join goal g on g.code = split_part(t.code, '.', 1)
       where $1::text is null or area_is_within(up.code, $1)
       group by 1, 2 order by min(g.position), 2`,
      [areaCode],
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { Database } from '@qadam/platform/server';
import { isReadable, readableAreas } from '../reading-rights';
import { tagsSeenBy } from '../tags-seen';
import type { SuggestionUse, SuggestionUseCounts } from './suggestion.object';

/** No round that is not closed holds `f`: until then nobody but its lead may learn how far its coders agree. */
const isInNoOpenRound = `not exists (
  select 1 from coding_assignment a join coding_round r on r.id = a.round_id
  where a.finding_id = f.id and r.state <> 'closed')`;

/** Decisions of coders, each beside the offer of its round, or of no round; nothing of findings in an open round. `$1` are the readable areas. */
const selectOffers = (viewer: Viewer): string => `
  with choice as (
    select finding_id, person_id, null::int as round_id, code, suggestion_rank from ${tagsSeenBy(viewer)}
    where person_id is not null and round_id is null
    union
    select k.finding_id, c.person_id, k.round_id, k.code, k.suggestion_rank
    from coding k join coder c on c.id = k.coder_id join coding_round r on r.id = k.round_id
    where r.state = 'closed' and c.person_id is not null
  ), offer as (
    select f.is_suggestion_withheld as withheld, o.codes, o.rejected_at is not null as rejected,
      coalesce(array_agg(distinct k.code) filter (where k.code is not null), '{}') as chosen,
      count(distinct k.code) filter (where k.suggestion_rank is not null) as begun
    from suggestion_offer o join finding f on f.id = o.finding_id
      left join choice k on k.finding_id = o.finding_id and k.person_id = o.person_id
        and k.round_id is not distinct from o.round_id
    where f.withdrawn_at is null and ${isReadable('f.area_code', 1)}
      and ${isInNoOpenRound}
    group by o.finding_id, o.person_id, o.round_id, o.codes, o.rejected_at, f.is_suggestion_withheld
  )
  select withheld, count(*)::int as opened, count(*) filter (where chosen <> '{}')::int as tagged,
    coalesce(sum(cardinality(chosen)), 0)::int as tags, coalesce(sum(begun), 0)::int as begun,
    count(*) filter (where rejected)::int as rejected,
    count(*) filter (where codes[1] = any(chosen))::int as "firstTaken",
    count(*) filter (where chosen <> '{}' and not chosen && codes)::int as disagreed
  from offer group by withheld`;

const selectAgreement = `
  with done as (
    select a.round_id, a.finding_id, a.coder_id,
      coalesce(array_agg(k.code order by k.code) filter (where k.code is not null), '{}') as codes
    from coding_assignment a join coding_round r on r.id = a.round_id
      left join coding k on k.round_id = a.round_id and k.finding_id = a.finding_id and k.coder_id = a.coder_id
    where a.done_at is not null and r.state = 'closed'
    group by a.round_id, a.finding_id, a.coder_id
  ), pair as (
    select d.finding_id, count(distinct d.codes) = 1 as agreed
    from done d join finding f on f.id = d.finding_id
    where f.withdrawn_at is null and ${isReadable('f.area_code', 1)}
      and ${isInNoOpenRound}
    group by d.round_id, d.finding_id having count(*) > 1
  )
  select f.is_suggestion_withheld as withheld, count(*)::int as compared, count(*) filter (where agreed)::int as agreed
  from pair join finding f on f.id = pair.finding_id group by 1`;

const none: SuggestionUseCounts = {
  ...{ opened: 0, tagged: 0, tags: 0, begun: 0, rejected: 0, firstTaken: 0, disagreed: 0 },
  ...{ compared: 0, agreed: 0 },
};

/** How many tags began as suggestions, and whether coders choose otherwise where they are shown none. */
@Injectable()
export class SuggestionUseService {
  constructor(private readonly database: Database) {}

  async counts(viewer: Viewer): Promise<SuggestionUse> {
    const parameters = [readableAreas(viewer)];
    const offers = await this.database.query<{ withheld: boolean }>(selectOffers(viewer), parameters);
    const agreement = await this.database.query<{ withheld: boolean }>(selectAgreement, parameters);
    const of = (isWithheld: boolean): SuggestionUseCounts => ({
      ...none,
      ...offers.find(({ withheld }) => withheld === isWithheld),
      ...agreement.find(({ withheld }) => withheld === isWithheld),
    });
    return { shown: of(false), withheld: of(true) };
  }
}

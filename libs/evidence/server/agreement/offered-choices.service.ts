import { Injectable } from '@nestjs/common';
import { Database } from '@qadam/platform/server';
import type { OfferedChoice } from './suggestion-pull';

/** Only of findings that whoever asks may compare the codes of: `$2` are these. */
const selectChoices = `
  select a.finding_id::text as finding, coalesce(f.quote_language, '') as language,
    f.is_suggestion_withheld as "isWithheld", o.codes as offered,
    coalesce(array_agg(k.code order by k.code) filter (where k.code is not null), '{}') as codes,
    count(k.code) filter (where k.suggestion_rank is not null)::int as begun
  from coding_assignment a join coder c on c.id = a.coder_id join finding f on f.id = a.finding_id
    left join coding k on k.round_id = a.round_id and k.finding_id = a.finding_id and k.coder_id = a.coder_id
    left join suggestion_offer o on o.finding_id = a.finding_id and o.person_id = c.person_id
      and o.round_id = a.round_id
  where a.round_id = $1 and a.finding_id = any($2::int[]) and a.done_at is not null
  group by a.finding_id, a.coder_id, f.id, o.codes order by a.finding_id, a.coder_id`;

/** Reads what the coders of a round chose, beside what was suggested to them. */
@Injectable()
export class OfferedChoices {
  constructor(private readonly database: Database) {}

  of(round: number, findings: readonly number[]): Promise<OfferedChoice[]> {
    return this.database.query<OfferedChoice>(selectChoices, [round, findings]);
  }
}

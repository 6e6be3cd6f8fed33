import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { dealFindings } from '@qadam/evidence/domain';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { Database, invalidInput } from '@qadam/platform/server';
import { FindingService } from '../findings/finding.service';
import { recordId } from '../record-id';
import { dateWords } from '../words';
import { RoundAccess } from './round-access.service';
import type { CodingRound, NewRoundInput, PossibleCoder } from './round.object';
import { roundWords } from './round-words';

const largestRound = 5000;

/** Fisher and Yates' shuffle: every order is as likely as any other. */
const shuffled = <Item>(items: readonly Item[]): Item[] => {
  const all = [...items];
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [all[last], all[other]] = [all[other] as Item, all[last] as Item];
  }
  return all;
};

const requireShare = (percent: number, field: string): number => {
  if (!(percent >= 0 && percent <= 100)) throw invalidInput(roundWords.share, { field });
  return percent / 100;
};

const requireDay = (day: string): string => {
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(day) && new Date(day).toJSON()?.startsWith(day);
  if (!isDay) throw invalidInput(dateWords['not-a-day'], { field: 'dueOn' });
  return day;
};

/** Makes rounds: which findings, and who codes which of them. */
@Injectable()
export class RoundSetup {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly findings: FindingService,
    private readonly rounds: RoundAccess,
  ) {}

  /** Analysts who can sign in. */
  possibleCoders(): Promise<PossibleCoder[]> {
    return this.database.query<PossibleCoder>(
      `select id, name from person p where disabled_at is null
         and exists (select 1 from role_grant g where g.person_id = p.id and g.role = 'analyst') order by name, id`,
    );
  }

  async create(viewer: Viewer, input: NewRoundInput): Promise<CodingRound> {
    const title = input.title.trim();
    if (title === '') throw invalidInput(roundWords.title, { field: 'title' });
    const dueOn = input.dueOn ? requireDay(input.dueOn) : null;
    const share = requireShare(input.samplePercent ?? 100, 'samplePercent');
    const overlap =
      input.overlapPercent == null ? null : requireShare(input.overlapPercent, 'overlapPercent');
    const findings = await this.draw(viewer, input, share);
    const coders = await this.coders(input.coders, findings);
    const round = await this.database.one<{ id: number }>(
      `insert into coding_round (title, instructions, due_on, created_by) values ($1, $2, $3, $4) returning id`,
      [title, input.instructions?.trim() ?? '', dueOn, viewer.person?.id ?? null],
    );
    if (!round) throw new Error('The insert answered no row.');
    const dealt = dealFindings(
      findings,
      shuffled(coders),
      overlap === null ? { manner: 'all' } : { manner: 'split', overlap },
    );
    await this.database.query(
      `insert into coding_assignment (round_id, finding_id, coder_id)
       select $1, f, c from unnest($2::int[], $3::int[]) as dealt(f, c)`,
      [round.id, dealt.map(({ finding }) => finding), dealt.map(({ coder }) => coder)],
    );
    await this.audit.record(
      viewer,
      'create',
      { kind: 'coding-round', id: round.id },
      {
        ...{ title, dueOn, findings: findings.length, samplePercent: input.samplePercent ?? 100 },
        ...{ coders: input.coders, overlapPercent: input.overlapPercent ?? null },
      },
    );
    return this.rounds.find(viewer, round.id);
  }

  /** In random order; a share is rounded up, so that it is never empty. */
  private async draw(viewer: Viewer, { filter }: NewRoundInput, share: number): Promise<number[]> {
    const all = await this.findings.idsForAnalyst(
      viewer,
      { ...filter, withdrawn: false },
      // One more than fits, to tell.
      share === 1 ? largestRound + 1 : 1_000_000,
    );
    const drawn = shuffled(all).slice(0, Math.ceil(all.length * share - 1e-9));
    if (drawn.length === 0) throw invalidInput(roundWords.noFindings, { field: 'filter' });
    if (drawn.length > largestRound) throw invalidInput(roundWords.tooMany, { field: 'filter' });
    return drawn;
  }

  /** The coders behind these persons. @throws Failure for who is no analyst of all these findings' areas */
  private async coders(persons: readonly string[], findings: readonly number[]): Promise<number[]> {
    const ids = [...new Set(persons.map((id) => recordId('person', id)))];
    if (ids.length === 0) throw invalidInput(roundWords.coders, { field: 'coders' });
    const possible = new Set((await this.possibleCoders()).map(({ id }) => id));
    if (ids.some((id) => !possible.has(id))) throw invalidInput(roundWords.notCoder, { field: 'coders' });
    const outside = await this.database.one(
      `select 1 from unnest($1::int[]) as coder(id) cross join (
           select distinct area_code from finding where id = any($2::int[])) f
       where not exists (select 1 from role_grant g where g.person_id = coder.id and g.role = 'analyst'
         and (g.area_code is null or area_is_within(f.area_code, g.area_code))) limit 1`,
      [ids, findings],
    );
    if (outside) throw invalidInput(roundWords.otherArea, { field: 'coders' });
    const rows = await this.database.query<{ id: number }>(
      `insert into coder (person_id, name) select id, name from person where id = any($1::int[])
       on conflict (person_id) do update set name = excluded.name returning id`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }
}

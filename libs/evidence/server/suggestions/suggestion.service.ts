import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { Database } from '@qadam/platform/server';
import type { SuggestedTarget, Suggester } from '@qadam/suggest';
import { AreaReach } from '../area-reach';
import type { Finding } from '../findings/finding.object';
import { FindingService } from '../findings/finding.service';
import { TargetDirectory } from '../targets/target-directory';
import type { FindingSuggestions } from './suggestion.object';
import { SuggestionMemory } from './suggestion-memory';

const mostShown = 5;
/** Below this a suggestion is a guess that costs more to read than it saves. */
const leastProbability = 0.05;
const mostKept = 4000;

interface Thought {
  readonly text: string;
  readonly by: Suggester;
  readonly targets: readonly SuggestedTarget[];
}

interface Asked {
  readonly codes: readonly string[];
  /** By the clock of the database. */
  readonly at: Date;
}

/** A coder decides about a finding in one round, or outside of rounds. */
export interface CodingAct {
  readonly finding: number;
  readonly round: number | null;
}

/** SQL: the open rounds in which `$2` codes the finding `$1`; `null` where there are none. */
const selectRoundsAtHand = `
  select r.id from (values (0)) as one left join (
    select a.round_id as id from coding_assignment a join coder c on c.id = a.coder_id
      join coding_round r on r.id = a.round_id
    where a.finding_id = $1 and c.person_id = $2 and r.state = 'coding') r on true`;

const keep = <Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Value => {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > mostKept && oldest !== undefined) map.delete(oldest);
  return value;
};

/** Suggestions for findings, worked out when they are asked for, and what each coder was offered. */
@Injectable()
export class SuggestionService {
  private readonly thoughts = new Map<number, Thought>();
  private readonly asked = new Map<string, Asked>();

  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly areas: AreaReach,
    private readonly findings: FindingService,
    private readonly targets: TargetDirectory,
    private readonly memory: SuggestionMemory,
  ) {}

  /** Nothing for the fifth of findings on which coders choose by themselves. */
  async of(viewer: Viewer, id: number): Promise<FindingSuggestions> {
    const finding = await this.findings.find(viewer, id);
    const targets = await this.think(finding);
    const row = await this.database.one<{ isWithheld: boolean; isRejected: boolean; at: Date }>(
      `select f.is_suggestion_withheld as "isWithheld", clock_timestamp() as at, exists (
         select 1 from suggestion_offer o
         where o.finding_id = f.id and o.person_id = $2 and o.rejected_at is not null
           and exists (select 1 from (${selectRoundsAtHand}) h where h.id is not distinct from o.round_id)
       ) as "isRejected"
       from finding f where f.id = $1`,
      [id, viewer.person?.id ?? null],
    );
    const { isWithheld = true, isRejected = false } = row ?? {};
    if (row) keep(this.asked, this.keyOf(viewer, id), { codes: targets.map(({ code }) => code), at: row.at });
    const shown = isWithheld ? [] : targets;
    return {
      ...{ isWithheld, isRejected, of: finding.quote === '' ? 'summary' : 'quote' },
      suggestions: await Promise.all(
        shown.map(async ({ code, probability, reasons }) => {
          const { title } = await this.targets.require(code);
          return { code, title: title[viewer.language], probability, reasons };
        }),
      ),
    };
  }

  /**
   * Notes what the coder had before them while they decided about a finding, and answers in which place the code stood
   * there; `null` where it was not taken from suggestions, or none were to be seen.
   */
  async decided(viewer: Viewer, act: CodingAct, code: string, isSuggested: boolean): Promise<number | null> {
    const person = viewer.person?.id;
    const known = await this.seenIn(viewer, act);
    if (person === undefined || (!known && !isSuggested)) return null;
    const codes = known ?? (await this.codesFor(viewer, act.finding));
    const { isWithheld } = await this.offer(act, person, codes);
    if (!isSuggested || isWithheld) return null;
    const place = codes.indexOf(code) + 1;
    return place > 0 ? place : null;
  }

  /** The act is over: whoever decides about this finding anew, in another round, has to look at suggestions anew. */
  async finished(viewer: Viewer, act: CodingAct): Promise<void> {
    await this.decided(viewer, act, '', false);
    this.asked.delete(this.keyOf(viewer, act.finding));
  }

  /** Puts the suggestions of a finding aside for this coder, in the rounds in which they code it, or brings them back. */
  async reject(viewer: Viewer, id: number, isRejected: boolean): Promise<FindingSuggestions> {
    const finding = await this.findings.find(viewer, id);
    await this.areas.require(viewer, finding.areaCode);
    const codes = (await this.think(finding)).map(({ code }) => code);
    const person = viewer.person?.id;
    if (person !== undefined)
      for (const round of await this.roundsAtHand(id, person)) {
        await this.offer({ finding: id, round }, person, codes);
        await this.database.query(
          `update suggestion_offer set rejected_at = case when $4 then now() end
           where finding_id = $1 and person_id = $2 and round_id is not distinct from $3`,
          [id, person, round, isRejected],
        );
      }
    await this.audit.record(
      viewer,
      isRejected ? 'reject-suggestions' : 'restore-suggestions',
      { kind: 'finding', id },
      { codes },
    );
    return this.of(viewer, id);
  }

  private async roundsAtHand(finding: number, person: number): Promise<readonly (number | null)[]> {
    const rows = await this.database.query<{ id: number | null }>(selectRoundsAtHand, [finding, person]);
    return rows.map(({ id }) => id);
  }

  /** What this coder looked at for the act; what was looked at before its round began was for another one. */
  private async seenIn(viewer: Viewer, { finding, round }: CodingAct): Promise<readonly string[] | null> {
    const asked = this.asked.get(this.keyOf(viewer, finding));
    if (!asked || round === null) return asked?.codes ?? null;
    const begun = await this.database.one('select 1 from coding_round where id = $1 and created_at <= $2', [
      round,
      asked.at,
    ]);
    return begun ? asked.codes : null;
  }

  private async codesFor(viewer: Viewer, finding: number): Promise<readonly string[]> {
    return (await this.think(await this.findings.find(viewer, finding))).map(({ code }) => code);
  }

  /** What came to the list while the act went on stands behind what was there first. */
  private async offer(
    { finding, round }: CodingAct,
    person: number,
    codes: readonly string[],
  ): Promise<{ readonly isWithheld: boolean }> {
    await this.database.query(
      `insert into suggestion_offer as o (finding_id, person_id, round_id, codes) values ($1, $2, $3, $4)
       on conflict (finding_id, person_id, round_id) do update
         set codes = o.codes || array(
           select code from unnest(excluded.codes) with ordinality as n (code, place)
           where code <> all(o.codes) order by place)`,
      [finding, person, round, codes],
    );
    const row = await this.database.one<{ isWithheld: boolean }>(
      'select is_suggestion_withheld as "isWithheld" from finding where id = $1',
      [finding],
    );
    return row ?? { isWithheld: true };
  }

  private keyOf(viewer: Viewer, id: number): string {
    return `${viewer.person?.id ?? ''}/${id}`;
  }

  /**
   * The same suggester gives the same answer: what it thought of a text is kept. Tags of the finding itself, and of
   * others over the same words, are left out, so that no choice comes back as a suggestion for itself.
   */
  private async think(finding: Finding): Promise<readonly SuggestedTarget[]> {
    const { id, quote, summary } = finding;
    const { suggester, itself } = await this.memory.current();
    const text = quote || summary;
    const before = this.thoughts.get(id);
    if (before?.by === suggester && before.text === text) return before.targets;
    const targets = suggester
      .suggest(text, undefined, itself(finding))
      .targets.filter(({ probability }) => probability >= leastProbability)
      .slice(0, mostShown);
    return keep(this.thoughts, id, { text, by: suggester, targets }).targets;
  }
}

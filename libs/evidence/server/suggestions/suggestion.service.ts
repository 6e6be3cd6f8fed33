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
  private readonly asked = new Map<string, readonly string[]>();

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
    keep(
      this.asked,
      this.keyOf(viewer, id),
      targets.map(({ code }) => code),
    );
    const row = await this.database.one<{ isWithheld: boolean; isRejected: boolean }>(
      `select f.is_suggestion_withheld as "isWithheld", o.rejected_at is not null as "isRejected"
       from finding f left join suggestion_offer o on o.finding_id = f.id and o.person_id = $2 where f.id = $1`,
      [id, viewer.person?.id ?? null],
    );
    const { isWithheld = true, isRejected = false } = row ?? {};
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
   * Notes what the coder had before them when they first decided about a finding, and answers in which place the
   * code stood there; `null` where it was not taken from suggestions, or none were to be seen.
   */
  async decided(viewer: Viewer, id: number, code: string, isSuggested: boolean): Promise<number | null> {
    const person = viewer.person?.id;
    const known = this.asked.get(this.keyOf(viewer, id));
    if (person === undefined || (!known && !isSuggested)) return null;
    const codes = known ?? (await this.think(await this.findings.find(viewer, id))).map((each) => each.code);
    const offer = await this.offer(id, person, codes);
    if (!isSuggested || offer.isWithheld) return null;
    const place = codes.indexOf(code) + 1;
    return place > 0 ? place : null;
  }

  /** Puts the suggestions of a finding aside for this coder, or brings them back. */
  async reject(viewer: Viewer, id: number, isRejected: boolean): Promise<FindingSuggestions> {
    const finding = await this.findings.find(viewer, id);
    await this.areas.require(viewer, finding.areaCode);
    const codes = (await this.think(finding)).map(({ code }) => code);
    const person = viewer.person?.id;
    if (person !== undefined) {
      await this.offer(id, person, codes);
      await this.database.query(
        `update suggestion_offer set rejected_at = case when $3 then now() end
         where finding_id = $1 and person_id = $2`,
        [id, person, isRejected],
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

  private async offer(
    id: number,
    person: number,
    codes: readonly string[],
  ): Promise<{ readonly isWithheld: boolean }> {
    await this.database.query(
      `insert into suggestion_offer (finding_id, person_id, codes) values ($1, $2, $3) on conflict do nothing`,
      [id, person, codes],
    );
    const row = await this.database.one<{ isWithheld: boolean }>(
      'select is_suggestion_withheld as "isWithheld" from finding where id = $1',
      [id],
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

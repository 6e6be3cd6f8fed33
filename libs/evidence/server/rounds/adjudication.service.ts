import { Injectable } from '@nestjs/common';
import { codersAgree, needsReason } from '@qadam/evidence/domain';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import type { Language } from '@qadam/language/domain';
import { Database, Failure, invalidInput, notFound } from '@qadam/platform/server';
import type { Finding } from '../findings/finding.object';
import { selectFindings, titleOfCode } from '../findings/finding-sql';
import { inLanguage } from '../in-language';
import { readableAreas } from '../reading-rights';
import { selectMergedCodes, TargetDirectory } from '../targets/target-directory';
import { RoundAccess } from './round-access.service';
import type { CoderChoice, CodingRound, ComparedFinding, RoundDecision } from './round.object';
import { roundWords, undecided } from './round-words';

/** SQL: the code that has the tags of `t.code` since a merge, as it is read: its number, or the title of a project's own. */
const mergedName = (language: Language): string => `(
  select coalesce(nullif(${inLanguage('own.title', language)}, ''), m."into")
  from (${selectMergedCodes}) m left join project_code own on own.code = m."into" where m.code = t.code)`;

/** SQL: codes `t.code` of `from` as tags with titles. */
const tagsOf = (language: Language, from: string): string => `coalesce((
  select json_agg(json_build_object('code', t.code, 'title', ${titleOfCode(language)}, 'colour', pc.colour,
    'roundId', null, 'suggestionRank', null, 'personName', null, 'createdAt', '',
    'mergedInto', ${mergedName(language)}) order by t.code)
  from ${from} t left join target tt on tt.code = t.code left join goal g on g.code = t.code
    left join project_code pc on pc.code = t.code), '[]')`;

/** Differences first, then what waits for a second coder, then what all chose alike. */
const rankOf = ({ choices, isAgreed }: ComparedFinding): number =>
  isAgreed ? 2 : choices.filter(({ isDone }) => isDone).length < 2 ? 1 : 0;

/** Deciding about what coders chose differently, and closing the round. */
@Injectable()
export class Adjudication {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly rounds: RoundAccess,
    private readonly targets: TargetDirectory,
  ) {}

  /**
   * Who chose what, differences first: for the lead once coding has ended, for everyone else once the round is closed.
   * A finding that the viewer codes in another open round is left out, as its codes are not yet theirs to know.
   */
  async compare(viewer: Viewer, id: number): Promise<ComparedFinding[]> {
    const round = await this.rounds.find(viewer, id);
    if (round.state === 'coding') throw new Failure('conflict', roundWords.stillCoding, { round: id });
    if (round.state === 'adjudication' && !round.isLead)
      throw new Failure('forbidden', roundWords.notLead, { round: id });
    const findings = await this.database.query<Finding>(
      `${selectFindings(viewer)}
         and f.id in (select finding_id from coding_standing where round_id = $2)
         and not exists (select 1 from coding_apart p where p.finding_id = f.id and p.person_id = $3)
       order by f.document_id nulls last, f.start_offset, f.id`,
      [readableAreas(viewer), id, viewer.person?.id ?? null],
    );
    const choices = await this.choices(viewer, id);
    const decisions = await this.decisions(viewer, id);
    return findings
      .map((finding): ComparedFinding => {
        const own = choices.get(finding.id) ?? [];
        const isAgreed = codersAgree(
          own.map(({ isDone, codes }) => ({ isDone, codes: codes.map(({ code }) => code) })),
        );
        return { finding, choices: own, isAgreed, decision: decisions.get(finding.id) ?? null };
      })
      .sort((one, other) => rankOf(one) - rankOf(other));
  }

  /** The codes become tags of the finding; those that an earlier decision of this round gave and this one does not go. */
  async decide(
    viewer: Viewer,
    id: number,
    finding: number,
    codes: readonly string[],
    reason: string,
  ): Promise<ComparedFinding> {
    await this.rounds.requireLead(viewer, id);
    await this.rounds.inState(id, 'adjudication');
    const one = await this.one(viewer, id, finding);
    const codings = one.choices.map(({ isDone, codes: own }) => ({
      ...{ isDone, codes: own.map(({ code }) => code) },
    }));
    const decided = codes.map((code) => code.trim().toLowerCase());
    if (needsReason(codings, decided) && reason.trim() === '')
      throw invalidInput(roundWords.reason, { field: 'reason' });
    await this.write(viewer, id, finding, codes, reason.trim());
    return this.one(viewer, id, finding);
  }

  /** The finding is undecided again, and the tags that the round gave it go. What was decided stays on record. */
  async takeBack(viewer: Viewer, id: number, finding: number): Promise<ComparedFinding> {
    await this.rounds.requireLead(viewer, id);
    await this.rounds.inState(id, 'adjudication');
    const { decision } = await this.one(viewer, id, finding);
    if (!decision) throw new Failure('conflict', roundWords.notDecided, { round: id });
    await this.database.query(
      'update coding_decision set taken_back_at = now() where round_id = $1 and finding_id = $2 and taken_back_at is null',
      [id, finding],
    );
    await this.database.query('delete from tag where finding_id = $1 and round_id = $2', [finding, id]);
    const codes = decision.codes.map(({ code }) => code);
    const detail = { round: id, codes, reason: decision.reason };
    await this.audit.record(viewer, 'take-back-decision', { kind: 'finding', id: finding }, detail);
    return this.one(viewer, id, finding);
  }

  /** Takes over what all coders of a finding chose alike, wherever there is no decision yet. */
  async decideAgreed(viewer: Viewer, id: number): Promise<CodingRound> {
    await this.rounds.requireLead(viewer, id);
    await this.rounds.inState(id, 'adjudication');
    for (const { finding, choices, isAgreed, decision } of await this.compare(viewer, id))
      if (isAgreed && !decision) {
        const done = choices.find(({ isDone }) => isDone);
        await this.write(viewer, id, finding.id, done?.codes.map(({ code }) => code) ?? [], '');
      }
    await this.audit.record(viewer, 'accept-agreed', { kind: 'coding-round', id }, {});
    return this.rounds.find(viewer, id);
  }

  async close(viewer: Viewer, id: number): Promise<CodingRound> {
    const { findings, decided } = await this.rounds.requireLead(viewer, id);
    await this.rounds.inState(id, 'adjudication');
    if (decided < findings)
      throw new Failure('conflict', undecided(findings - decided), { undecided: findings - decided });
    await this.database.query(`update coding_round set state = 'closed', closed_at = now() where id = $1`, [
      id,
    ]);
    await this.audit.record(viewer, 'close', { kind: 'coding-round', id }, { decided });
    return this.rounds.find(viewer, id);
  }

  private async one(viewer: Viewer, id: number, finding: number): Promise<ComparedFinding> {
    const one = (await this.compare(viewer, id)).find((each) => each.finding.id === finding);
    if (!one) throw notFound('finding', finding);
    return one;
  }

  private async write(
    viewer: Viewer,
    round: number,
    finding: number,
    wanted: readonly string[],
    reason: string,
  ): Promise<void> {
    const codes: string[] = [];
    for (const each of new Set(wanted.map((code) => code.trim().toLowerCase())))
      codes.push((await this.targets.require(each)).code);
    const person = viewer.person?.id ?? null;
    await this.database.query(
      `insert into coding_decision (round_id, finding_id, codes, reason, person_id) values ($1, $2, $3, $4, $5)`,
      [round, finding, codes, reason, person],
    );
    await this.database.query(
      'delete from tag where finding_id = $1 and round_id = $2 and not code = any($3)',
      [finding, round, codes],
    );
    await this.database.query(
      `insert into tag (finding_id, code, person_id, round_id) select $1, code, $4, $2 from unnest($3::text[]) as wanted(code)
       on conflict do nothing`,
      [finding, round, codes, person],
    );
    await this.audit.record(viewer, 'decide', { kind: 'finding', id: finding }, { round, codes, reason });
  }

  private async choices(viewer: Viewer, round: number): Promise<ReadonlyMap<number, CoderChoice[]>> {
    const rows = await this.database.query<CoderChoice & { finding: number }>(
      `select a.finding_id as finding, c.id as "coderId", c.name as "coderName", a.done_at is not null as "isDone",
         ${tagsOf(
           viewer.language,
           `(select code from coding k where k.round_id = a.round_id
            and k.finding_id = a.finding_id and k.coder_id = a.coder_id)`,
         )} as codes
       from coding_assignment a join coder c on c.id = a.coder_id where a.round_id = $1 order by c.name, c.id`,
      [round],
    );
    return Map.groupBy(rows, ({ finding }) => finding);
  }

  private async decisions(viewer: Viewer, round: number): Promise<ReadonlyMap<number, RoundDecision>> {
    const rows = await this.database.query<RoundDecision & { finding: number }>(
      `select distinct on (d.finding_id) d.finding_id as finding, d.reason, coalesce(p.name, k.name) as "personName",
         d.created_at as "createdAt", ${tagsOf(viewer.language, '(select unnest(d.codes) as code)')} as codes
       from coding_decision d left join person p on p.id = d.person_id left join coder k on k.id = d.coder_id
       where d.round_id = $1 and d.taken_back_at is null order by d.finding_id, d.id desc`,
      [round],
    );
    return new Map(rows.map((row) => [row.finding, row]));
  }
}

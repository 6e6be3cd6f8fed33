import type { QdaNote, QdaSelection } from '@qadam/evidence/domain';
import { type CodingPlacing, isDate } from './place-codings';
import type { ProjectPlacing } from './project-placing';

/** What was decided about passages in rounds of another Qadam; what is decided here stands. */
export class DecisionPlacing {
  constructor(
    private readonly placing: ProjectPlacing,
    private readonly notes: ReadonlyMap<string, QdaNote>,
    private readonly codings: CodingPlacing,
  ) {}

  async place(selection: QdaSelection, findingId: number): Promise<void> {
    for (const guid of selection.notes) {
      const note = this.notes.get(guid);
      if (note?.values['decision-round'] !== undefined) await this.decision(guid, note, findingId);
    }
  }

  private async decision(guid: string, note: QdaNote, findingId: number): Promise<void> {
    const { placing } = this;
    if (placing.isKnown(guid, 'decisions')) return;
    const { values, writer, place, text, createdAt } = note;
    const roundId = placing.placed.get(values['decision-round'] ?? '')?.roundId;
    if (roundId === undefined) return placing.refuse('unknown-round', place, values['decision-round']);
    if (writer !== null && !placing.placed.has(writer)) return placing.refuse('unknown-user', place, writer);
    const area = placing.records.findings.find(({ id }) => id === findingId)?.areaCode;
    if (area !== undefined && !(await placing.mayReach(area, place))) return;
    const codes = this.codes(values['decision-codes'], place);
    const tags = this.codes(values['decision-tags'], place);
    if (codes === null || tags === null) return;
    const coderId = writer === null ? await this.codings.nameless() : await placing.coder(writer);
    const { database } = placing.tools;
    await database.query(
      `insert into coding_decision (round_id, finding_id, codes, reason, person_id, coder_id, created_at)
       select $1, $2, $3, $4, c.person_id, case when c.person_id is null then c.id end,
         coalesce($6::timestamptz, now())
       from coder c where c.id = $5`,
      [roundId, findingId, codes, text, coderId, isDate(createdAt) ? createdAt : null],
    );
    await database.query(
      'update tag set round_id = $2 where finding_id = $1 and code = any($3) and round_id is null',
      [findingId, roundId, tags],
    );
    placing.made.decisions += 1;
    const kept = { name: 'Note', attributes: {}, children: [], text: '' };
    await placing.remember('decision', { guid, kept }, { findingId, roundId });
  }

  /** `null` where one of them is refused. */
  private codes(listed: string | undefined, place: string): readonly string[] | null {
    const codes: string[] = [];
    for (const guid of (listed ?? '').split(' ').filter(Boolean)) {
      const code = this.placing.codeBehind(guid);
      if (code === null) {
        this.placing.refuse('unknown-code', place, guid);
        return null;
      }
      codes.push(this.placing.followed(code));
    }
    return codes;
  }
}

import { Injectable } from '@nestjs/common';
import { besideMasks, cutSpan, joinSpans, type ReshapingProblem, type Span } from '@qadam/evidence/domain';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { languages } from '@qadam/language/domain';
import { Database, Failure, invalidInput, notFound } from '@qadam/platform/server';
import { AreaReach } from '../area-reach';
import { wordsBetween } from '../documents/document-part';
import { DocumentService } from '../documents/document.service';
import { requireDocumentsOfFindings } from '../documents/withdrawal/standing-document';
import type { Finding } from '../findings/finding.object';
import { FindingService } from '../findings/finding.service';
import { searchTextOf } from '../findings/search-text';
import { withdrawn } from '../words';
import type { Reshaping } from './reshaping.object';
import { reshapedSince, reshapingWords, standsInRound } from './reshaping-words';

interface Kept {
  readonly id: number;
  readonly kind: 'split' | 'merge' | 'same';
  readonly gaveWay: number[];
  readonly made: number[];
  readonly addedCodes: string[];
  readonly isUndone: boolean;
}

type Passage = Finding & { readonly documentId: number; readonly start: number; readonly end: number };

/** A passage of the document as one of the words that begin at `base`. */
const within = ({ start, end }: Span, base: number): Span => ({ start: start - base, end: end - base });

const isPassage = (finding: Finding): finding is Passage => finding.documentId !== null;
const refuse = (problem: ReshapingProblem): never => {
  throw invalidInput(reshapingWords[problem], { problem });
};

/**
 * Cuts and joins findings. The former ones are withdrawn, not changed: what cites them can be traced, and each step can
 * be taken back as a whole.
 */
@Injectable()
export class ReshapingService {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly areas: AreaReach,
    private readonly documents: DocumentService,
    private readonly findings: FindingService,
  ) {}

  /** `at` is an offset into the text of the document; own words stay with the first part. */
  async split(viewer: Viewer, id: number, at: number): Promise<Reshaping> {
    const [finding] = await this.standing(viewer, [id]);
    if (!finding || !isPassage(finding)) return refuse('one-part-empty');
    const { documentId } = finding;
    await this.documents.find(viewer, documentId);
    const text = await wordsBetween(this.database, documentId, finding.start, finding.end);
    const masks = await this.documents.placeholders(documentId, finding);
    const cut = cutSpan(text, within(finding, finding.start), besideMasks(at, masks) - finding.start);
    if ('problem' in cut) return refuse(cut.problem);
    const made = [
      await this.copy(viewer, [finding], cut[0], { text, base: finding.start }, true),
      await this.copy(viewer, [finding], cut[1], { text, base: finding.start }, false),
    ];
    return this.keep(viewer, 'split', [id], made);
  }

  /** Overlapping or touching passages of one document; tags are united. */
  async merge(viewer: Viewer, ids: readonly number[]): Promise<Reshaping> {
    const findings = await this.standing(viewer, ids);
    const passages = findings.filter(isPassage);
    const documents = new Set(findings.map(({ documentId }) => documentId));
    const [documentId] = documents;
    if (passages.length !== findings.length || documents.size > 1 || documentId == null)
      return refuse(findings.length < 2 ? 'too-few' : 'other-documents');
    await this.documents.find(viewer, documentId);
    const base = Math.min(...passages.map(({ start }) => start));
    const end = Math.max(...passages.map((each) => each.end));
    const text = await wordsBetween(this.database, documentId, base, end);
    const joined = joinSpans(
      text,
      passages.map((each) => within(each, base)),
    );
    if ('problem' in joined) return refuse(joined.problem);
    const inOrder = [...passages].sort((one, other) => one.start - other.start);
    return this.keep(viewer, 'merge', ids, [await this.copy(viewer, inOrder, joined, { text, base }, true)]);
  }

  /** One of two findings that say the same stays and takes the tags of the other. */
  async same(viewer: Viewer, stays: number, goes: number): Promise<Reshaping> {
    if (stays === goes) return refuse('too-few');
    await this.standing(viewer, [stays, goes]);
    const added = await this.unite(viewer, stays, [goes]);
    return this.keep(viewer, 'same', [goes], [stays], added);
  }

  /** Takes a step back, or does it again. @throws Failure where the findings were reshaped again since */
  async turn(viewer: Viewer, id: number, isUndone: boolean): Promise<Reshaping> {
    const kept = await this.database.one<Kept>(
      `select id, kind, gave_way as "gaveWay", made, added_codes as "addedCodes", undone_at is not null as "isUndone"
       from finding_reshaping where id = $1 for update`,
      [id],
    );
    if (!kept) throw notFound('reshaping', id);
    const { gaveWay, made, kind, addedCodes } = kept;
    if (kept.isUndone === isUndone) return this.shown(viewer, id);
    const [back, away] = isUndone
      ? [gaveWay, kind === 'same' ? [] : made]
      : [kind === 'same' ? [] : made, gaveWay];
    await this.standing(viewer, isUndone ? made : gaveWay, reshapedSince);
    await this.requireReach(viewer, await this.read(viewer, back));
    await this.restore(back);
    await this.withdraw(viewer, away, made);
    if (kind === 'same' && isUndone)
      await this.database.query('delete from tag where finding_id = $1 and code = any($2::text[])', [
        made[0],
        addedCodes,
      ]);
    if (kind === 'same' && !isUndone) await this.unite(viewer, made[0] ?? 0, gaveWay);
    await this.database.query(
      'update finding_reshaping set undone_at = case when $2 then now() end where id = $1',
      [id, isUndone],
    );
    for (const each of [...gaveWay, ...made])
      await this.record(viewer, isUndone ? `undo-${kind}` : kind, each, { gaveWay, made });
    return this.shown(viewer, id);
  }

  private async keep(
    viewer: Viewer,
    kind: Kept['kind'],
    gaveWay: readonly number[],
    made: readonly number[],
    added: readonly string[] = [],
  ): Promise<Reshaping> {
    await this.withdraw(viewer, gaveWay, made);
    const row = await this.database.one<{ id: number }>(
      `insert into finding_reshaping (kind, gave_way, made, added_codes, person_id) values ($1, $2, $3, $4, $5)
       returning id`,
      [kind, gaveWay, made, added, viewer.person?.id ?? null],
    );
    for (const id of [...gaveWay, ...made]) await this.record(viewer, kind, id, { gaveWay, made });
    return this.shown(viewer, row?.id ?? 0);
  }

  private async shown(viewer: Viewer, id: number): Promise<Reshaping> {
    const kept = await this.database.one<Kept>(
      `select id, kind, gave_way as "gaveWay", made, undone_at is not null as "isUndone"
       from finding_reshaping where id = $1`,
      [id],
    );
    if (!kept) throw notFound('reshaping', id);
    return {
      ...{ id, kind: kept.kind, isUndone: kept.isUndone },
      gaveWay: await this.read(viewer, kept.gaveWay),
      made: await this.read(viewer, kept.made),
    };
  }

  /**
   * A finding with the particulars of the first of `from` and the tags of all; own words joined, or left out. Whether
   * suggestions are withheld is not drawn anew: they are where they were shown for none of `from`. `span` lies in `text`,
   * which begins at `base` in the document.
   */
  private async copy(
    viewer: Viewer,
    from: readonly Passage[],
    span: Span,
    { text, base }: { readonly text: string; readonly base: number },
    hasSummary: boolean,
  ): Promise<number> {
    const ids = from.map(({ id }) => id);
    const rows = await this.database.query<{ summary: Record<string, string> }>(
      'select summary from finding where id = any($1::int[]) order by array_position($1::int[], id)',
      [ids],
    );
    const summary = Object.fromEntries(
      languages.flatMap((language) => {
        const words = rows.flatMap((row) => row.summary[language] ?? []).join(' ');
        return hasSummary && words !== '' ? [[language, words]] : [];
      }),
    );
    const quote = text.slice(span.start, span.end);
    const [start, end] = [span.start + base, span.end + base];
    const row = await this.database.one<{ id: number }>(
      `insert into finding (document_id, start_offset, end_offset, quote, quote_language, summary, event_id, area_code,
         stakeholder_group, kind, is_illustrative, is_priority, drawn_with, said_on, search_text, created_by, kept_words)
       select f.document_id, $2, $3, $4, coalesce((select language from document_paragraph
           where document_id = f.document_id and end_offset > $2 order by number limit 1), f.quote_language),
         $5, f.event_id, f.area_code, f.stakeholder_group, f.kind, f.is_illustrative,
         (select bool_or(is_priority) from finding where id = any($8::int[])),
         (select coalesce(drawn_with, id) from finding where id = any($8::int[])
           order by is_suggestion_withheld, array_position($8::int[], id) limit 1), f.said_on, $6, $7,
         (select coalesce(jsonb_agg(distinct word), '[]') from finding k, jsonb_array_elements_text(k.kept_words) word
           where k.id = any($8::int[]))
       from finding f where f.id = $1 returning id`,
      [
        ...[ids[0], start, end, quote, JSON.stringify(summary), searchTextOf(quote, summary)],
        ...[viewer.person?.id ?? null, ids],
      ],
    );
    if (!row) throw new Error('The insert answered no row.');
    await this.unite(viewer, row.id, ids);
    return row.id;
  }

  /** Gives a finding the tags of others; answers those that it did not have. */
  private async unite(viewer: Viewer, id: number, from: readonly number[]): Promise<string[]> {
    const rows = await this.database.query<{ code: string }>(
      `insert into tag (finding_id, code, person_id, created_at, round_id, suggestion_rank)
       select distinct on (code) $1::int, code, person_id, created_at, round_id, suggestion_rank
       from tag_seen_by($3) where finding_id = any($2::int[]) order by code, created_at
       on conflict do nothing returning code`,
      [id, from, viewer.person?.id ?? null],
    );
    return rows.map(({ code }) => code);
  }

  private async withdraw(viewer: Viewer, ids: readonly number[], made: readonly number[]): Promise<void> {
    await this.database.query(
      `update finding set withdrawn_at = now(), withdrawn_by = $2, withdrawn_reason = $3 where id = any($1::int[])`,
      [ids, viewer.person?.id ?? null, `→ ${made.join(', ')}`],
    );
  }

  private async restore(ids: readonly number[]): Promise<void> {
    await requireDocumentsOfFindings(this.database, ids);
    await this.database.query(
      `update finding set withdrawn_at = null, withdrawn_by = null, withdrawn_reason = null where id = any($1::int[])`,
      [ids],
    );
  }

  private read(viewer: Viewer, ids: readonly number[]): Promise<Finding[]> {
    return Promise.all(ids.map((id) => this.findings.find(viewer, id)));
  }

  private async requireReach(viewer: Viewer, findings: readonly Finding[]): Promise<void> {
    for (const { areaCode } of findings) await this.areas.require(viewer, areaCode);
  }

  /** @throws Failure for findings that are withdrawn, not the analyst's, or in a round that is not closed */
  private async standing(viewer: Viewer, ids: readonly number[], words = withdrawn): Promise<Finding[]> {
    await requireDocumentsOfFindings(this.database, ids);
    await this.database.query('select 1 from finding where id = any($1::int[]) order by id for update', [
      ids,
    ]);
    const findings = await this.read(viewer, ids);
    await this.requireReach(viewer, findings);
    const gone = findings.find(({ withdrawnAt }) => withdrawnAt !== null);
    if (gone) throw new Failure('conflict', words, { finding: gone.id });
    const open = await this.database.one<{ id: number; round: number; title: string }>(
      `select a.finding_id as id, r.id as round, r.title from coding_assignment a join coding_round r on r.id = a.round_id
       where a.finding_id = any($1::int[]) and r.state <> 'closed' order by r.id limit 1`,
      [ids],
    );
    if (open)
      throw new Failure('conflict', standsInRound(open.title), { finding: open.id, round: open.round });
    return findings;
  }

  private record(viewer: Viewer, action: string, id: number, detail: object): Promise<void> {
    return this.audit.record(viewer, action, { kind: 'finding', id }, { ...detail });
  }
}

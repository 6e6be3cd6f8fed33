import { Injectable } from '@nestjs/common';
import { isFindingKind, isSpeakerSex, isStakeholderGroup, refuseSaidOn } from '@qadam/evidence/domain';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import type { Language } from '@qadam/language/domain';
import { Database, Failure, invalidInput } from '@qadam/platform/server';
import { AreaReach } from '../area-reach';
import { DocumentService } from '../documents/document.service';
import {
  requireDocumentsOfFindings,
  requireStandingDocument,
} from '../documents/withdrawal/standing-document';
import { EventService } from '../events/event.service';
import { typedTexts } from '../in-language';
import { recordId, recordKey } from '../record-id';
import { SuggestionService } from '../suggestions/suggestion.service';
import { TargetDirectory } from '../targets/target-directory';
import { codedInRound, decidedInRound } from '../rounds/round-words';
import { missing, saidOnWords, spanWords, unknownChoice, withdrawn } from '../words';
import type { Finding, FindingChangeInput, NewFindingInput } from './finding.object';
import { FindingService } from './finding.service';
import { publishedSummaries } from './own-words';
import { todayInKazakhstan } from './said-on-today';
import { searchTextOf } from './search-text';

interface Passage {
  readonly documentId: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly language: string;
  readonly areaCode: string;
  readonly eventId: number | null;
  readonly isIllustrative: boolean;
}

/** @throws Failure for a kind, group or sex that there is not, and for a day on which nothing can have been said */
export const requireKnown = ({
  kind,
  group,
  sex,
  saidOn,
}: Pick<FindingChangeInput, 'kind' | 'group' | 'sex' | 'saidOn'>): void => {
  if (kind && !isFindingKind(kind)) throw invalidInput(unknownChoice, { field: 'kind' });
  if (group && !isStakeholderGroup(group)) throw invalidInput(unknownChoice, { field: 'group' });
  if (sex && !isSpeakerSex(sex)) throw invalidInput(unknownChoice, { field: 'sex' });
  const problem = saidOn ? refuseSaidOn(saidOn, todayInKazakhstan()) : null;
  if (problem) throw invalidInput(saidOnWords[problem], { field: 'saidOn' });
};

/** Writes findings and their tags; every method leaves an audit record. */
@Injectable()
export class FindingChanges {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly areas: AreaReach,
    private readonly documents: DocumentService,
    private readonly events: EventService,
    private readonly targets: TargetDirectory,
    private readonly findings: FindingService,
    private readonly suggestions: SuggestionService,
  ) {}

  /** With the key of a finding that this person has made before, it is that one: sent twice is made once. */
  async create(viewer: Viewer, input: NewFindingInput): Promise<Finding> {
    requireKnown(input);
    const key = input.key ? recordKey(input.key) : null;
    const before = key && (await this.made(viewer, key));
    if (before) return before;
    const passage = input.documentId ? await this.passage(viewer, input, input.documentId) : null;
    const event = input.eventId ? await this.events.find(viewer, recordId('event', input.eventId)) : null;
    const areaCode = input.areaCode || passage?.areaCode;
    if (!areaCode) throw invalidInput(missing.findingArea, { field: 'area' });
    await this.areas.require(viewer, areaCode);
    const summary = typedTexts({ [viewer.language]: input.summary });
    if (!passage && Object.keys(summary).length === 0)
      throw invalidInput(missing.summary, { field: 'summary' });
    const row = await this.database.one<{ id: number }>(
      `insert into finding (document_id, start_offset, end_offset, quote, quote_language, summary, event_id, area_code,
         stakeholder_group, kind, is_illustrative, search_text, created_by, client_key,
         speaker_sex)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) returning id`,
      [
        ...[passage?.documentId ?? null, passage?.start ?? null, passage?.end ?? null, passage?.quote ?? ''],
        ...[
          passage?.language ?? null,
          JSON.stringify(summary),
          passage?.eventId ?? event?.id ?? null,
          areaCode,
        ],
        ...[
          input.group || null,
          input.kind || null,
          passage?.isIllustrative ?? event?.isIllustrative ?? false,
        ],
        ...[searchTextOf(passage?.quote ?? '', summary), viewer.person?.id ?? null, key],
        input.sex || null,
      ],
    );
    if (!row) throw new Error('The insert answered no row.');
    await this.record(viewer, 'create', row.id, { document: passage?.documentId ?? null, area: areaCode });
    return this.findings.find(viewer, row.id);
  }

  async update(viewer: Viewer, id: number, change: FindingChangeInput): Promise<Finding> {
    requireKnown(change);
    // Locked before it is read: what two changes at once leave alone keeps the value that the other gave it.
    await this.database.query('select 1 from finding where id = $1 for update', [id]);
    const before = await this.standing(viewer, id);
    if (change.areaCode) await this.areas.require(viewer, change.areaCode);
    const kept = await this.database.one<{ summary: Partial<Record<Language, string>> }>(
      'select summary from finding where id = $1',
      [id],
    );
    const summary =
      change.summary == null
        ? (kept?.summary ?? {})
        : typedTexts({ ...kept?.summary, [viewer.language]: change.summary });
    if (before.quote === '' && Object.keys(summary).length === 0)
      throw invalidInput(missing.summary, { field: 'summary' });
    const group = change.group == null ? before.group : change.group || null;
    const kind = change.kind == null ? before.kind : change.kind || null;
    const sex = change.sex == null ? before.sex : change.sex || null;
    const saidOn = change.saidOn == null ? before.saidOn : change.saidOn || null;
    await this.database.query(
      `update finding set summary = $2, area_code = $3, stakeholder_group = $4, kind = $5, search_text = $6,
         is_priority = $7, speaker_sex = $8, said_on = $9, changed_at = now() where id = $1`,
      [
        ...[id, JSON.stringify(summary), change.areaCode || before.areaCode, group, kind],
        ...[searchTextOf(before.quote, summary), change.isPriority ?? before.isPriority, sex, saidOn],
      ],
    );
    const {
      summary: was,
      areaCode,
      group: wasGroup,
      kind: wasKind,
      sex: wasSex,
      isPriority,
      saidOn: wasSaidOn,
    } = before;
    await this.record(viewer, 'update', id, {
      before: {
        ...{ summary: was, areaCode, group: wasGroup, kind: wasKind, sex: wasSex, isPriority },
        saidOn: wasSaidOn,
      },
      after: { ...change },
    });
    return this.findings.find(viewer, id);
  }

  /** Puts placeholders where own words look personal, in every language. */
  async maskOwnWords(viewer: Viewer, id: number): Promise<Finding> {
    await this.database.query('select 1 from finding where id = $1 for update', [id]);
    const { quote, summaries, keptWords } = await this.standing(viewer, id);
    const masked = publishedSummaries(summaries, keptWords);
    await this.database.query(
      'update finding set summary = $2, search_text = $3, changed_at = now() where id = $1',
      [id, JSON.stringify(masked), searchTextOf(quote, masked)],
    );
    await this.record(viewer, 'mask-words', id, { languages: Object.keys(masked) });
    return this.findings.find(viewer, id);
  }

  /** Words that look personal and are of nobody, all of them: they are no longer masked for others. */
  async keepWords(viewer: Viewer, id: number, words: readonly string[]): Promise<Finding> {
    const { keptWords } = await this.standing(viewer, id);
    const kept = [...new Set(words)];
    await this.database.query('update finding set kept_words = $2, changed_at = now() where id = $1', [
      id,
      JSON.stringify(kept),
    ]);
    await this.record(viewer, 'keep-words', id, { before: keptWords, after: kept });
    return this.findings.find(viewer, id);
  }

  /** Takes a finding out of all lists and counts; what cites it can still be traced to it. */
  async withdraw(viewer: Viewer, id: number, reason: string): Promise<Finding> {
    await this.standing(viewer, id);
    await this.database.query(
      'update finding set withdrawn_at = now(), withdrawn_by = $2, withdrawn_reason = $3 where id = $1',
      [id, viewer.person?.id ?? null, reason.trim() || null],
    );
    await this.record(viewer, 'withdraw', id, { reason });
    return this.findings.find(viewer, id);
  }

  async restore(viewer: Viewer, id: number): Promise<Finding> {
    const { areaCode } = await this.findings.find(viewer, id);
    await this.areas.require(viewer, areaCode);
    await requireDocumentsOfFindings(this.database, [id]);
    await this.database.query(
      'update finding set withdrawn_at = null, withdrawn_by = null, withdrawn_reason = null where id = $1',
      [id],
    );
    await this.record(viewer, 'restore', id, {});
    return this.findings.find(viewer, id);
  }

  /** Tagging twice is no mistake: the tag is there. */
  async tag(viewer: Viewer, id: number, code: string, isSuggested = false): Promise<Finding> {
    await this.standing(viewer, id);
    await this.requireNoRound(viewer, id);
    const { code: known } = await this.targets.require(code.trim().toLowerCase());
    const rank = await this.suggestions.decided(viewer, { finding: id, round: null }, known, isSuggested);
    await this.database.query(
      `insert into tag (finding_id, code, person_id, suggestion_rank) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [id, known, viewer.person?.id ?? null, rank],
    );
    await this.record(viewer, 'tag', id, { code: known, ...(rank === null ? {} : { suggestionRank: rank }) });
    return this.findings.find(viewer, id);
  }

  async untag(viewer: Viewer, id: number, code: string): Promise<Finding> {
    await this.standing(viewer, id);
    await this.requireNoRound(viewer, id);
    const removed = await this.database.query<{ code: string }>(
      'delete from tag where finding_id = $1 and code = any($2) returning code',
      [id, await this.targets.followed(code)],
    );
    // A tag that is not there is no step.
    if (removed[0]) await this.record(viewer, 'untag', id, { code: removed[0].code });
    return this.findings.find(viewer, id);
  }

  private async made(viewer: Viewer, key: string): Promise<Finding | null> {
    const row = await this.database.one<{ id: number }>(
      'select id from finding where client_key = $1 and created_by = $2',
      [key, viewer.person?.id ?? null],
    );
    return row ? this.findings.find(viewer, row.id) : null;
  }

  private record(viewer: Viewer, action: string, id: number, detail: Record<string, unknown>): Promise<void> {
    return this.audit.record(viewer, action, { kind: 'finding', id }, detail);
  }

  /** @throws Failure for a finding that is not there, not the analyst's, or withdrawn */
  private async standing(viewer: Viewer, id: number): Promise<Finding> {
    const finding = await this.findings.find(viewer, id);
    await this.areas.require(viewer, finding.areaCode);
    if (finding.withdrawnAt) throw new Failure('conflict', withdrawn, { finding: id });
    return finding;
  }

  /** @throws Failure for a finding that the viewer coded in a round not yet closed: what they see there are codings, not tags */
  private async requireNoRound(viewer: Viewer, id: number): Promise<void> {
    const open = await this.database.one<{ id: number; title: string; isCoding: boolean }>(
      `select r.id, r.title, r.state = 'coding' as "isCoding" from coding_unseen u join coding_round r on r.id = u.round_id
       where u.finding_id = $1 and u.person_id = $2 order by r.state = 'coding' desc limit 1`,
      [id, viewer.person?.id ?? null],
    );
    if (!open) return;
    const words = open.isCoding ? codedInRound(open.title) : decidedInRound(open.title);
    throw new Failure('conflict', words, { finding: id, round: open.id });
  }

  private async passage(viewer: Viewer, input: NewFindingInput, document: string): Promise<Passage> {
    const documentId = recordId('document', document);
    await requireStandingDocument(this.database, documentId);
    const { areaCode, eventId, isIllustrative, language } = await this.documents.find(viewer, documentId);
    const asked = { start: input.start ?? -1, end: input.end ?? -1 };
    const checked = await this.documents.quotable(documentId, asked);
    if ('problem' in checked)
      throw invalidInput(spanWords[checked.problem], { field: 'span', problem: checked.problem });
    const { span, quote } = checked;
    return {
      ...{ documentId, start: span.start, end: span.end, quote, areaCode, eventId, isIllustrative },
      language: checked.language ?? language,
    };
  }
}

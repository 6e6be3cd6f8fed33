import { Injectable } from '@nestjs/common';
import { areasOf, type Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { Database, Failure, invalidInput, notFound } from '@qadam/platform/server';
import { AreaReach } from '../area-reach';
import { isOfWithdrawnDocument } from '../documents/withdrawal/standing-document';
import { requireKnown } from '../findings/finding-change.service';
import { FindingService } from '../findings/finding.service';
import { isReadable } from '../reading-rights';
import { tagsSeenBy } from '../tags-seen';
import { TargetDirectory } from '../targets/target-directory';
import { type FindingState, isSame, stateAfter, type WantedChange } from './bulk-state';
import type { BulkChange, BulkChangeInput, BulkCount, BulkUndo, FindingSelectionInput } from './bulk.object';
import { bulkWords } from './bulk-words';
import { selectedFindings } from './selected-findings';

interface Plan {
  readonly change: WantedChange;
  readonly count: BulkCount;
  /** As they are now; those that change. */
  readonly before: readonly FindingState[];
}

/** As a change kept it; those made before days could be changed have none, and their undo leaves the day alone. */
type KeptState = Omit<FindingState, 'saidOn'> & Partial<Pick<FindingState, 'saidOn'>>;

/** The same change to many findings: looked at first, made in one transaction, taken back as a whole. */
@Injectable()
export class BulkChanges {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly areas: AreaReach,
    private readonly targets: TargetDirectory,
    private readonly findings: FindingService,
  ) {}

  async preview(
    viewer: Viewer,
    selection: FindingSelectionInput,
    input: BulkChangeInput,
  ): Promise<BulkCount> {
    return (await this.plan(viewer, selection, input)).count;
  }

  async make(viewer: Viewer, selection: FindingSelectionInput, input: BulkChangeInput): Promise<BulkChange> {
    const planned = await this.plan(viewer, selection, input);
    await this.lock(planned.before);
    // What changed between looking and locking is looked at again.
    const { change, count, before } = await this.plan(viewer, selection, input);
    if (before.length === 0) return { ...count, id: null };
    const removed = await this.write(
      viewer,
      before.map((state) => stateAfter(state, change)),
      before,
    );
    const row = await this.database.one<{ id: number }>(
      'insert into finding_bulk_change (person_id, change, before, removed_tags) values ($1, $2, $3, $4) returning id',
      [viewer.person?.id ?? null, JSON.stringify(change), JSON.stringify(before), JSON.stringify(removed)],
    );
    if (!row) throw new Error('The insert answered no row.');
    await this.record(viewer, 'change-together', row.id, {
      ...{ after: change, findings: before.map(({ id }) => id) },
    });
    return { ...count, id: row.id };
  }

  /** Findings that were changed again in between keep their newer state. */
  async undo(viewer: Viewer, id: number): Promise<BulkUndo> {
    const made = await this.database.one<{ change: WantedChange; before: KeptState[]; isUndone: boolean }>(
      `select change, before, undone_at is not null as "isUndone" from finding_bulk_change
       where id = $1 and person_id = $2 for update`,
      [id, viewer.person?.id ?? null],
    );
    if (!made) throw notFound('change of findings', id);
    if (made.isUndone) throw new Failure('conflict', bulkWords.undone, { change: id });
    await this.lock(made.before);
    const now = new Map(
      (
        await this.states(
          viewer,
          made.before.map((state) => state.id),
        )
      ).map((state) => [state.id, state]),
    );
    const back = made.before.flatMap((kept) => {
      const present = now.get(kept.id);
      const was = present && { saidOn: present.saidOn, ...kept };
      return present && was && isSame(present, stateAfter(was, made.change)) ? [{ was, present }] : [];
    });
    // As they were, with the person who had tagged and the round that had decided.
    await this.database.query(
      `insert into tag select t.* from finding_bulk_change c, jsonb_populate_recordset(null::tag, c.removed_tags) as t
       where c.id = $1 and t.finding_id = any($2) on conflict do nothing`,
      [id, back.map(({ was }) => was.id)],
    );
    await this.write(
      viewer,
      back.map(({ was }) => was),
      back.map(({ present }) => present),
    );
    await this.database.query('update finding_bulk_change set undone_at = now() where id = $1', [id]);
    await this.record(viewer, 'undo-together', id, { findings: back.map(({ was }) => was.id) });
    return { restored: back.length, changedSince: made.before.length - back.length };
  }

  private async plan(
    viewer: Viewer,
    selection: FindingSelectionInput,
    input: BulkChangeInput,
  ): Promise<Plan> {
    const change = await this.wanted(viewer, input);
    const ids = await selectedFindings(this.findings, viewer, selection);
    const standing = (await this.states(viewer, ids)).filter(({ isWithdrawn }) => !isWithdrawn);
    const apart = change.tag || change.untag ? await this.codedApart(viewer, ids) : new Set<number>();
    const free = standing.filter(({ id }) => !apart.has(id));
    const before = free.filter((state) => !isSame(state, stateAfter(state, change)));
    return {
      ...{ change, before },
      count: {
        ...{ selected: ids.length, changed: before.length, same: free.length - before.length },
        ...{ outOfReach: ids.length - standing.length, inRound: standing.length - free.length },
      },
    };
  }

  /** @throws Failure where nothing is to change, or to something that there is not */
  private async wanted(viewer: Viewer, input: BulkChangeInput): Promise<WantedChange> {
    requireKnown(input);
    if (input.areaCode) await this.areas.require(viewer, input.areaCode);
    const codeOf = async (code: string) => (await this.targets.require(code.trim().toLowerCase())).code;
    const change: WantedChange = {
      ...(input.tag ? { tag: await codeOf(input.tag) } : {}),
      ...(input.untag ? { untag: input.untag.trim().toLowerCase() } : {}),
      ...(input.group == null ? {} : { group: input.group || null }),
      ...(input.kind == null ? {} : { kind: input.kind || null }),
      ...(input.sex == null ? {} : { sex: input.sex || null }),
      ...(input.areaCode ? { areaCode: input.areaCode } : {}),
      ...(input.saidOn == null ? {} : { saidOn: input.saidOn || null }),
      ...(input.isPriority == null ? {} : { isPriority: input.isPriority }),
      ...(input.withdraw ? { isWithdrawn: true } : {}),
    };
    if (Object.keys(change).length === 0) throw invalidInput(bulkWords.nothing, { field: 'change' });
    return change;
  }

  /** Findings within the areas of the analyst, as they are now. */
  private states(viewer: Viewer, ids: readonly number[]): Promise<FindingState[]> {
    const areas = areasOf(viewer, 'analyst');
    return this.database.query<FindingState>(
      `select f.id, f.stakeholder_group as "group", f.kind, f.speaker_sex as sex, f.area_code as "areaCode",
         to_char(f.said_on, 'YYYY-MM-DD') as "saidOn", f.is_priority as "isPriority", f.withdrawn_at is not null as "isWithdrawn",
         array(select code from ${tagsSeenBy(viewer)} t where t.finding_id = f.id order by code) as codes
       from finding f where f.id = any($2) and ${isReadable('f.area_code', 1)}
         and not ${isOfWithdrawnDocument('f')} order by f.id`,
      [areas === 'everywhere' ? null : areas, ids],
    );
  }

  private async lock(states: readonly Pick<FindingState, 'id'>[]): Promise<void> {
    await this.database.query('select 1 from finding where id = any($1) order by id for update', [
      states.map(({ id }) => id),
    ]);
  }

  private async codedApart(viewer: Viewer, ids: readonly number[]): Promise<ReadonlySet<number>> {
    const rows = await this.database.query<{ id: number }>(
      'select finding_id as id from coding_unseen where person_id = $1 and finding_id = any($2)',
      [viewer.person?.id ?? null, ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** The tags that it removed, as they were. */
  private async write(
    viewer: Viewer,
    after: readonly FindingState[],
    before: readonly FindingState[],
  ): Promise<readonly object[]> {
    const person = viewer.person?.id ?? null;
    await this.database.query(
      `update finding f set stakeholder_group = s."group", kind = s.kind, speaker_sex = s.sex, area_code = s."areaCode",
         said_on = s."saidOn", is_priority = s."isPriority", changed_at = now(),
         withdrawn_at = case when s."isWithdrawn" then coalesce(f.withdrawn_at, now()) end,
         withdrawn_by = case when s."isWithdrawn" then coalesce(f.withdrawn_by, $2) end,
         withdrawn_reason = case when s."isWithdrawn" then f.withdrawn_reason end
       from jsonb_to_recordset($1::jsonb) as s (id integer, "group" text, kind text, sex text, "areaCode" text,
         "saidOn" date, "isPriority" boolean, "isWithdrawn" boolean)
       where f.id = s.id`,
      [JSON.stringify(after), person],
    );
    const pairs = after.flatMap(({ id, codes }, at) => {
      const had = before[at]?.codes ?? [];
      return [
        ...codes.filter((code) => !had.includes(code)).map((code) => ({ id, code, isNew: true })),
        ...had.filter((code) => !codes.includes(code)).map((code) => ({ id, code, isNew: false })),
      ];
    });
    const added = JSON.stringify(pairs.filter(({ isNew }) => isNew));
    const taken = JSON.stringify(pairs.filter(({ isNew }) => !isNew));
    await this.database.query(
      `insert into tag (finding_id, code, person_id)
       select id, code, $2 from jsonb_to_recordset($1::jsonb) as p (id integer, code text) on conflict do nothing`,
      [added, person],
    );
    const removed = await this.database.query<{ tag: object }>(
      `delete from tag using jsonb_to_recordset($1::jsonb) as p (id integer, code text)
       where tag.finding_id = p.id and tag.code = p.code
       returning to_jsonb(tag) as tag`,
      [taken],
    );
    return removed.map(({ tag }) => tag);
  }

  private record(viewer: Viewer, action: string, id: number, detail: Record<string, unknown>): Promise<void> {
    return this.audit.record(viewer, action, { kind: 'findings', id }, detail);
  }
}

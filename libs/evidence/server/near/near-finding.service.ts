import { Injectable } from '@nestjs/common';
import { NearDuplicates } from '@qadam/evidence/domain';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { Database } from '@qadam/platform/server';
import { AreaReach } from '../area-reach';
import type { Finding } from '../findings/finding.object';
import { FindingService } from '../findings/finding.service';
import { selectFindings } from '../findings/finding-sql';
import { readableAreas } from '../reading-rights';
import { SuggestionMemory } from '../suggestions/suggestion-memory';
import type { NearFinding } from './near-finding.object';

const mostShown = 10;

const cyrillic = /\p{Script=Cyrillic}/u;

/** One passage of a document and a part of it: nothing was said twice there. The same passage taken twice is told. */
const isPartOf = (one: Finding, other: Finding): boolean =>
  one.documentId !== null &&
  one.documentId === other.documentId &&
  (one.start ?? 0) < (other.end ?? 0) &&
  (other.start ?? 0) < (one.end ?? 0) &&
  (one.start !== other.start || one.end !== other.end);

/** Findings that say nearly the same in other words, spellings, letters or documents. */
@Injectable()
export class NearFindingService {
  private readonly index = new NearDuplicates();
  private version = '';
  /** The texts as they stand, by finding: what is the same as before is not read again. */
  private readonly read = new Map<number, string>();

  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly areas: AreaReach,
    private readonly findings: FindingService,
    private readonly memory: SuggestionMemory,
  ) {}

  /** Those that the viewer may read, the nearest first; ones said to be different come last. */
  async of(viewer: Viewer, id: number): Promise<NearFinding[]> {
    const own = await this.findings.find(viewer, id);
    await this.refresh();
    const near = this.index.near(id);
    const found = await this.database.query<Finding>(`${selectFindings(viewer)} and f.id = any($2::int[])`, [
      readableAreas(viewer),
      near.map((each) => each.id),
    ]);
    const said = await this.database.query<{ one: number; other: number }>(
      'select one_id as one, other_id as other from finding_difference where $1 in (one_id, other_id)',
      [id],
    );
    const different = new Set(said.flatMap(({ one, other }) => [one, other]));
    return near
      .flatMap(({ id: other, similarity }) => {
        const finding = found.find((each) => each.id === other);
        return finding && !isPartOf(own, finding)
          ? [{ finding, similarity, isDifferent: different.has(other) }]
          : [];
      })
      .sort((one, other) => Number(one.isDifferent) - Number(other.isDifferent))
      .slice(0, mostShown);
  }

  /** Keeps that two findings are not the same, or takes that back. */
  async differ(viewer: Viewer, ids: readonly [number, number], isDifferent: boolean): Promise<NearFinding[]> {
    const [one, other] = [Math.min(...ids), Math.max(...ids)];
    for (const id of ids) await this.areas.require(viewer, (await this.findings.find(viewer, id)).areaCode);
    await (isDifferent
      ? this.database.query(
          `insert into finding_difference (one_id, other_id, person_id) values ($1, $2, $3) on conflict do nothing`,
          [one, other, viewer.person?.id ?? null],
        )
      : this.database.query('delete from finding_difference where one_id = $1 and other_id = $2', [
          one,
          other,
        ]));
    const action = isDifferent ? 'tell-apart' : 'untell-apart';
    await this.audit.record(viewer, action, { kind: 'finding', id: ids[0] }, { other: ids[1] });
    return this.of(viewer, ids[0]);
  }

  /** Passages never change; a finding without one is compared by its own words, which do. */
  private async refresh(): Promise<void> {
    const row = await this.database.one<{ version: string }>(
      `select concat_ws('/', count(*), count(withdrawn_at), max(id), max(changed_at), max(withdrawn_at)) as version from finding`,
    );
    const version = row?.version ?? '';
    if (this.version === version) return;
    const texts = await this.database.query<{ id: number; text: string }>(
      `select id, coalesce(nullif(quote, ''), summary->>'kk', summary->>'ru', summary->>'en', '') as text
       from finding where withdrawn_at is null`,
    );
    const standing = new Set(texts.map(({ id }) => id));
    for (const id of this.index.ids())
      if (!standing.has(id)) {
        this.index.drop(id);
        this.read.delete(id);
      }
    for (const { id, text } of texts) {
      if (this.read.get(id) === text) continue;
      this.index.put(id, cyrillic.test(text) ? text : await this.asMeant(text));
      this.read.set(id, text);
    }
    this.version = version;
  }

  /** Kazakh or Russian typed in Latin letters in the Cyrillic ones that stand for them; English and all else as it is. */
  private async asMeant(text: string): Promise<string> {
    const { suggester } = await this.memory.current();
    const { typed, words } = suggester.reader.read(text);
    return typed === null ? text : words.map(({ raw }) => raw).join(' ');
  }
}

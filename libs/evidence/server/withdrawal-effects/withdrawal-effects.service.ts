import { Injectable } from '@nestjs/common';
import { areasOf, type Viewer } from '@qadam/identity/domain';
import { Database } from '@qadam/platform/server';
import { selectedFindings } from '../bulk/selected-findings';
import { DocumentService } from '../documents/document.service';
import { FindingService } from '../findings/finding.service';
import { isReadable } from '../reading-rights';
import { recordId } from '../record-id';
import type { TouchedRound, WithdrawalEffects, WithdrawalInput } from './withdrawal-effects.object';

/** What a withdrawal would take with it; looked at before it is made. */
@Injectable()
export class WithdrawalEffectsService {
  constructor(
    private readonly database: Database,
    private readonly documents: DocumentService,
    private readonly findings: FindingService,
  ) {}

  async of(viewer: Viewer, input: WithdrawalInput): Promise<WithdrawalEffects> {
    const ids = await this.standing(viewer, input);
    const rounds = await this.database.query<TouchedRound>(
      `select r.id, r.title, r.state, count(distinct a.finding_id)::int as findings
       from coding_assignment a join coding_round r on r.id = a.round_id
       where a.finding_id = any($1::int[]) and r.state <> 'closed' group by r.id order by r.id`,
      [ids],
    );
    return { findings: ids.length, rounds };
  }

  /** Those that stand now: all of a document, or of a selection those within the areas of the analyst. */
  async standing(viewer: Viewer, { documentId, selection }: WithdrawalInput): Promise<readonly number[]> {
    if (documentId) {
      const { id } = await this.documents.find(viewer, recordId('document', documentId));
      return this.ids('f.document_id = $1', [id]);
    }
    const ids = await selectedFindings(this.findings, viewer, selection ?? {});
    const areas = areasOf(viewer, 'analyst');
    return this.ids(`${isReadable('f.area_code', 1)} and f.id = any($2::int[])`, [
      ...[areas === 'everywhere' ? null : areas, ids],
    ]);
  }

  private async ids(condition: string, parameters: readonly unknown[]): Promise<readonly number[]> {
    const rows = await this.database.query<{ id: number }>(
      `select f.id from finding f where f.withdrawn_at is null and ${condition} order by f.id`,
      parameters,
    );
    return rows.map(({ id }) => id);
  }
}

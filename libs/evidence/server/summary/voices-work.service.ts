import { Injectable } from '@nestjs/common';
import { areasOf, type Viewer } from '@qadam/identity/domain';
import { Database } from '@qadam/platform/server';
import { DocumentService } from '../documents/document.service';
import type { Finding } from '../findings/finding.object';
import { selectFindings } from '../findings/finding-sql';
import { FindingService } from '../findings/finding.service';
import { RoundAccess } from '../rounds/round-access.service';
import type { CodingRound } from '../rounds/round.object';
import { tagsSeenBy } from '../tags-seen';
import type { VoicesWork } from './summary.object';

const shown = 10;

const waits = ({ state, mine, mineDone, isLead }: CodingRound): boolean =>
  (state === 'coding' && mine > mineDone) || (state === 'adjudication' && isLead);

/** What waits for an analyst. */
@Injectable()
export class VoicesWorkService {
  constructor(
    private readonly database: Database,
    private readonly documents: DocumentService,
    private readonly findings: FindingService,
    private readonly rounds: RoundAccess,
  ) {}

  async waiting(viewer: Viewer): Promise<VoicesWork> {
    const { total } = await this.findings.list(viewer, { untagged: true }, 1);
    const areas = areasOf(viewer, 'analyst');
    const untagged = await this.database.query<Finding>(
      `${selectFindings(viewer)} and f.withdrawn_at is null
         and not exists (select 1 from ${tagsSeenBy(viewer)} where finding_id = f.id)
       order by f.created_at, f.id limit ${shown}`,
      [areas === 'everywhere' ? null : areas],
    );
    const documents = await this.documents.list(viewer, { withoutFindings: true });
    const rounds = (await this.rounds.list(viewer)).filter(waits);
    return {
      ...{ rounds, untaggedCount: total, untagged, documentCount: documents.length },
      documentsWithoutFindings: documents.slice(0, shown),
    };
  }
}

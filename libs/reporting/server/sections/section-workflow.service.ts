import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { languages } from '@qadam/language/domain';
import {
  generatedAnnexOf,
  moveSection,
  type SectionAction,
  type WorkflowRefusalCode,
} from '@qadam/reporting/domain';
import { Database, Failure, type FailureCode } from '@qadam/platform/server';
import { DataAnnexes } from '../annexes/data-annexes.service';
import { GoalStrips } from '../compile/goal-strips.service';
import { FrozenEvidence } from '../figures/frozen-evidence';
import { carryDecisions } from '../moved/figure-decisions';
import { OpenRequests } from '../review/open-requests';
import { openRequestsWait } from '../review/review-words';
import { words } from '../words';
import { ContentReading, type ReadText } from './content-reading.service';
import { type SectionRow, SectionStore, type WrittenRow } from './section-store.service';
import { actorOf, standingOf } from './standing';
import { isObstacle, problemsOf } from './text-problems';

const failureOf: Readonly<Record<WorkflowRefusalCode, FailureCode>> = {
  'not-from-this-state': 'conflict',
  'role-not-allowed': 'forbidden',
  'own-text': 'refused',
  'reason-required': 'invalid-input',
  'nothing-written': 'refused',
  'over-limit': 'refused',
};

/** Moves sections through draft, review and approval; the rules are those of the domain. */
@Injectable()
export class SectionWorkflow {
  constructor(
    private readonly database: Database,
    private readonly store: SectionStore,
    private readonly reading: ContentReading,
    private readonly frozen: FrozenEvidence,
    private readonly audit: AuditTrail,
    private readonly requests: OpenRequests,
    private readonly strips: GoalStrips,
    private readonly annexes: DataAnnexes,
  ) {}

  move(viewer: Viewer, id: number, action: SectionAction, reason = ''): Promise<void> {
    return this.database.transaction(async () => {
      const section = await this.store.lock(id);
      const written = await this.store.newest([id]);
      const standing = standingOf(section, written);
      const outcome = moveSection(standing, action, actorOf(viewer), reason);
      if (!outcome.ok)
        throw new Failure(failureOf[outcome.code], outcome.message, {
          reason: outcome.code,
          state: section.state,
          ...(outcome.code === 'over-limit' ? { texts: standing.overLong } : {}),
        });
      if (action === 'approve') await this.requireSettled(id);
      // Read before the approval is written down: figures that were kept stand under the one before it.
      const texts = action === 'approve' ? await this.approvable(viewer, section, written) : [];
      await this.database.query('update section set state = $2 where id = $1', [id, outcome.state]);
      const transition = await this.database.one<{ id: number }>(
        `insert into section_transition (section_id, action, from_state, to_state, person_id, reason)
         values ($1, $2, $3, $4, $5, $6) returning id`,
        [id, action, section.state, outcome.state, viewer.person?.id, outcome.reason],
      );
      const frozen = action === 'approve' ? await this.freeze(section, texts, transition?.id ?? 0) : null;
      await this.audit.record(
        viewer,
        action,
        { kind: 'section', id },
        {
          from: section.state,
          to: outcome.state,
          reason: outcome.reason,
          versions: Object.fromEntries(written.map(({ language, number }) => [language, number])),
          ...(frozen === null ? {} : { frozenFigures: frozen }),
        },
      );
    });
  }

  /** What is made from data, in every language: it stands also where the text is not translated. */
  private async freezeTables({ goal, key, reportId }: SectionRow, approvalId: number): Promise<void> {
    const annex = generatedAnnexOf(key);
    if (goal === null && annex === null) return;
    const report = await this.database.one<{ area: string }>(
      'select country_area as area from report where id = $1',
      [reportId],
    );
    const area = report?.area ?? '';
    for (const language of languages) {
      if (goal !== null)
        await this.frozen.keepStrip(
          approvalId,
          language,
          (await this.strips.of(area, language)).get(goal) ?? [],
        );
      if (annex !== null)
        await this.frozen.keepAnnex(approvalId, language, await this.annexes.of(annex, area, language));
    }
  }

  private async requireSettled(id: number): Promise<void> {
    const requests = await this.requests.of(id);
    if (requests.length > 0)
      throw new Failure('refused', openRequestsWait(requests), { reason: 'open-requests', requests });
  }

  /** The texts of all languages with what they say now; a gap or a withdrawn voice forbids the approval. */
  private async approvable(
    viewer: Viewer,
    section: SectionRow,
    written: readonly WrittenRow[],
  ): Promise<readonly ReadText[]> {
    const texts = await this.reading.read(
      viewer,
      written.map((row) => ({ ...row, state: section.state })),
    );
    const problems = texts.flatMap(problemsOf).filter(isObstacle);
    if (problems.length > 0)
      throw new Failure('refused', words.openProblems, { reason: 'open-problems', problems });
    return texts;
  }

  /** Fixes every figure and chart of all languages as they stand now; what was kept before stays decided. */
  private async freeze(section: SectionRow, texts: readonly ReadText[], approvalId: number): Promise<number> {
    let count = 0;
    for (const { text, figures, charts } of texts) {
      const found = figures.flatMap(({ nodeId, figure }) => (figure ? [{ nodeId, figure }] : []));
      count += found.length;
      await this.frozen.keepFigures(approvalId, text.language, found);
      for (const [key, chart] of charts)
        if (chart) await this.frozen.keepChart(approvalId, text.language, key, chart);
    }
    await carryDecisions(
      this.database,
      section.id,
      approvalId,
      texts.flatMap(({ text: { language }, figures }) =>
        figures.filter(({ isFrozen }) => isFrozen).map(({ nodeId }) => ({ language, nodeId })),
      ),
    );
    await this.freezeTables(section, approvalId);
    return count;
  }
}

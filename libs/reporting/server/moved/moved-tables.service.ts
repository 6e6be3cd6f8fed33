import { Injectable } from '@nestjs/common';
import { holds, type Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import {
  type DataLoad,
  generatedAnnexOf,
  type MovedValue,
  stateHolds,
  stateOfMoved,
  waitsForDecision,
} from '@qadam/reporting/domain';
import { Database, Failure, invalidInput } from '@qadam/platform/server';
import { numbersOf } from '../sections/numbering';
import { type SectionRow, SectionStore } from '../sections/section-store.service';
import { SectionWorkflow } from '../sections/section-workflow.service';
import { FrozenTables, type MovedPart } from './frozen-tables.service';
import { movedWords } from './moved-words';
import {
  decisionOfPart,
  everyPart,
  keepTableDecision,
  type TableDecision,
  tableDecisionsOf,
  tablesPart,
} from './table-decisions';

/** The tables of one section, or a chart of its text, that newer data would change; of one that is open again, its charts. */
export interface MovedTable extends MovedPart {
  readonly section: SectionRow;
  readonly number: string | null;
  readonly kind: 'goal-table' | 'annex' | 'chart';
  /** On which they stand; `null` where nothing was loaded before the approval. */
  readonly load: DataLoad | null;
  readonly newestLoad: DataLoad | null;
  /** About these data; `null` while nobody has decided. */
  readonly decision: TableDecision | null;
}

const kindOf = ({ key }: SectionRow, part: string): MovedTable['kind'] => {
  if (part !== tablesPart) return 'chart';
  return generatedAnnexOf(key) === null ? 'goal-table' : 'annex';
};

const isAbout = (decision: TableDecision, values: readonly MovedValue[]): boolean =>
  decision.part === everyPart
    ? stateHolds(decision.newerState, values)
    : decision.newerState === stateOfMoved(values);

/** Frozen tables of goals and annexes, and frozen charts, that newer data have moved away from, and what becomes of them. */
@Injectable()
export class MovedTables {
  constructor(
    private readonly database: Database,
    private readonly store: SectionStore,
    private readonly tables: FrozenTables,
    private readonly workflow: SectionWorkflow,
    private readonly audit: AuditTrail,
  ) {}

  /** Of one review in reading order. */
  async of(viewer: Viewer, reportCode: string): Promise<readonly MovedTable[]> {
    return this.among(viewer, await this.store.ofReport(reportCode));
  }

  /** Those that wait for this person: a drafter decides for own sections, the head for all and for what was asked. */
  async waitingFor(viewer: Viewer): Promise<readonly MovedTable[]> {
    const isHead = holds(viewer, 'administrator');
    if (!isHead && !holds(viewer, 'drafter')) return [];
    const sections = await this.store.where(
      isHead
        ? `s.state <> 'in-review' and $1::int is not null`
        : `s.state <> 'in-review' and s.assignee_id = $1`,
      [viewer.person?.id ?? 0],
    );
    const moved = await this.among(viewer, sections);
    return moved.filter((one) => waitsForDecision(one, isHead));
  }

  /** Stays with the approved tables or chart, for a reason that is remembered with these data. */
  keep(viewer: Viewer, sectionId: number, part: string, reason: string): Promise<void> {
    return this.decide(viewer, sectionId, part, 'keep', reason);
  }

  /** Takes the newer tables or chart: the head reopens the section at once, a drafter asks the head to. */
  take(viewer: Viewer, sectionId: number, part: string, reason: string): Promise<void> {
    return this.decide(viewer, sectionId, part, 'take', reason);
  }

  private async among(viewer: Viewer, sections: readonly SectionRow[]): Promise<readonly MovedTable[]> {
    const moved = await this.tables.movedIn(sections, viewer.language);
    if (moved.size === 0) return [];
    const states = await this.states(sections, viewer, moved);
    const ids = [...moved.keys()];
    const decisions = await tableDecisionsOf(this.database, ids);
    const loads = await this.tables.loadsOf(ids);
    const newestLoad = await this.tables.newestLoad();
    const numbers = new Map<string, ReadonlyMap<string, string>>();
    for (const code of new Set(sections.map(({ reportCode }) => reportCode)))
      numbers.set(code, numbersOf(await this.store.ofReport(code), viewer.language));
    return sections.flatMap((section) =>
      (moved.get(section.id) ?? []).map((one): MovedTable => {
        const decision = decisionOfPart(decisions.get(section.id), one.part);
        const inEnglish = states.get(section.id)?.find(({ part }) => part === one.part)?.values ?? [];
        return {
          ...{ section, ...one, newestLoad },
          number: numbers.get(section.reportCode)?.get(section.key) ?? null,
          kind: kindOf(section, one.part),
          load: loads.get(section.id) ?? null,
          decision: decision && isAbout(decision, inEnglish) ? decision : null,
        };
      }),
    );
  }

  /** In one language for everybody: the same data are the same state whoever looks at them. */
  private async states(
    sections: readonly SectionRow[],
    { language }: Viewer,
    known: ReadonlyMap<number, readonly MovedPart[]>,
  ): Promise<ReadonlyMap<number, readonly MovedPart[]>> {
    return language === 'en' ? known : this.tables.movedIn(sections, 'en');
  }

  private async decide(
    viewer: Viewer,
    sectionId: number,
    part: string,
    choice: TableDecision['choice'],
    given: string,
  ): Promise<void> {
    const reason = given.trim();
    if (reason === '') throw invalidInput(movedWords.reasonNeeded, { field: 'reason' });
    return this.database.transaction(async () => {
      const section = await this.store.lock(sectionId);
      if (section.state === 'in-review')
        throw new Failure('conflict', movedWords.inReview, { state: section.state });
      const parts = (await this.tables.movedIn([section], 'en')).get(sectionId);
      const values = parts?.find((one) => one.part === part)?.values;
      if (values === undefined)
        throw new Failure(
          'conflict',
          section.state === 'approved' ? movedWords.tablesNotMoved : movedWords.notApproved,
          { sectionId, part, state: section.state },
        );
      await keepTableDecision(this.database, {
        ...{ sectionId, part, choice, reason },
        newerState: stateOfMoved(values),
        personId: viewer.person?.id,
      });
      await this.audit.record(
        viewer,
        choice === 'keep' ? 'keep-tables' : 'take-tables',
        { kind: 'section', id: sectionId },
        {
          part,
          values: values.map(({ column, code, name, before, after }) => ({
            ...{ column, of: code ?? name, frozen: before, newer: after },
          })),
          reason,
        },
      );
      if (choice === 'take' && section.state === 'approved' && holds(viewer, 'administrator'))
        await this.workflow.move(viewer, sectionId, 'reopen', reason);
    });
  }
}

import { Injectable } from '@nestjs/common';
import { type ExchangeProblem, isFromQadam, type QdaProject } from '@qadam/evidence/domain';
import { areasOf, type Viewer, visitor } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { Database } from '@qadam/platform/server';
import { AreaReach } from '../area-reach';
import { codersApart } from './coders-apart';
import { type ExchangeReport, noCounts, refusedPart } from './import-report';
import { sourcesOfHighlights } from './place-highlights';
import { openProjectFile, pathInArchive, type ProjectFile } from './open-project-file';
import { CodingPlacing } from './place-codings';
import { placeEvents, placeRounds } from './place-events';
import { SourcePlacing } from './place-sources';
import { ProjectPlacing } from './project-placing';
import { readRecords } from './read-records';
import { openTaguetteFile } from './taguette-file';

export interface ProjectImportOptions {
  /** Leave out what is refused and take the rest. */
  readonly skipProblems?: boolean;
  /** Say what would be done, and do nothing. */
  readonly isPreview?: boolean;
  /** Of texts that name no area; the country, or the analyst's own area, where left out. */
  readonly areaCode?: string | null;
  /** Bring findings back that are withdrawn here and that the file holds. */
  readonly bringBack?: boolean;
  readonly eventId?: number | null;
}

/** Ends a transaction of which nothing is to stay. */
class RolledBack extends Error {
  constructor(readonly report: ExchangeReport) {
    super('rolled back');
  }
}

/** For reading alone: an import must know what is there, also beyond the areas of the one who imports. */
const reader: Viewer = { ...visitor('en'), grants: [{ role: 'administrator', areaCode: null }] };

const emptyProject: QdaProject = {
  ...{ attributes: {}, description: '', users: [], codes: [], sources: [], events: [], kept: [] },
  ...{ traits: new Map(), notes: new Map() },
};

/** Takes coded projects of other qualitative software and of other Qadams: all of one, or nothing. */
@Injectable()
export class ProjectImport {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly areas: AreaReach,
  ) {}

  async importQdpx(
    viewer: Viewer,
    file: string,
    bytes: Uint8Array,
    options: ProjectImportOptions = {},
  ): Promise<ExchangeReport> {
    return this.take(viewer, file, await openProjectFile(file, bytes), options);
  }

  /** Projects, highlights and code books of Taguette: SQLite, CSV, XLSX, HTML, DOCX, .qdc, .qdpx. */
  async importTaguette(
    viewer: Viewer,
    file: string,
    bytes: Uint8Array,
    options: ProjectImportOptions = {},
  ): Promise<ExchangeReport> {
    return this.take(viewer, file, await openTaguetteFile(file, bytes), options);
  }

  private async take(
    viewer: Viewer,
    file: string,
    opened: ProjectFile,
    options: ProjectImportOptions,
  ): Promise<ExchangeReport> {
    try {
      return await this.database.transaction(async () => {
        const report = await this.place(viewer, file, opened, options);
        if (!report.isTaken) throw new RolledBack(report);
        return report;
      });
    } catch (error) {
      if (error instanceof RolledBack) return error.report;
      throw error;
    }
  }

  private async place(
    viewer: Viewer,
    file: string,
    { project, problems, files, highlights }: ProjectFile,
    { skipProblems = false, isPreview = false, areaCode, bringBack = false, eventId }: ProjectImportOptions,
  ): Promise<ExchangeReport> {
    // One project at a time: what is known must not change meanwhile.
    await this.database.query('lock table exchange_import in share row exclusive mode');
    const { attributes, description, users, codes, events, notes, kept } = project ?? emptyProject;
    const records = await readRecords(this.database, reader, { withTexts: false, withWithdrawn: true });
    const row = await this.database.one<{ id: number }>(
      'insert into exchange_import (file_name, attributes, description, person_id) values ($1, $2, $3, $4) returning id',
      [file, JSON.stringify(attributes), '', viewer.person?.id ?? null],
    );
    const importId = row?.id ?? 0;
    const placing = new ProjectPlacing(
      { database: this.database, areas: this.areas, viewer },
      records,
      importId,
      isFromQadam({ attributes }),
      bringBack,
    );
    for (const user of users) await placing.user(user);
    for (const code of codes) await placing.code(code);
    await placeEvents(placing, events);
    await placeRounds(placing, notes);
    const sources = highlights
      ? await sourcesOfHighlights(placing, highlights)
      : (project ?? emptyProject).sources;
    const all = sources.flatMap(({ selections }) => selections.flatMap(({ codings }) => codings));
    const coders = new Set(all.map(({ coder }) => coder));
    const own = new CodingPlacing(placing, codersApart(placing, { attributes, sources }), file);
    const places = { areaCode: areaCode || this.ownArea(viewer), eventId: eventId ?? null };
    const texts = new SourcePlacing(placing, project ?? emptyProject, files, places, own);
    for (const source of sources) await texts.place(source);
    const keptCounts: Record<string, number> = {};
    for (const each of kept) {
      keptCounts[each.kept.name] = (keptCounts[each.kept.name] ?? 0) + 1;
      await placing.remember('kept', each, {}, { section: each.section });
    }
    await this.keepFiles(importId, files, sources);
    if (own.round !== null) placing.made.rounds += 1;
    const refused: readonly ExchangeProblem[] = [...problems, ...placing.problems];
    const isTaken = !isPreview && project !== null && (refused.length === 0 || skipProblems);
    const { broughtBack } = placing.withdrawn;
    const { added, kept: keptPeople, different, notesAdded } = placing.participants;
    const isNothing =
      placing.rememberedNow === 0 && broughtBack.length === 0 && added === 0 && notesAdded === 0;
    if (isNothing) await this.forget(importId);
    else
      await this.database.query('update exchange_import set description = $2 where id = $1', [
        importId,
        description,
      ]);
    const report: ExchangeReport = {
      ...{ file, origin: attributes['origin'] ?? '' },
      made: isTaken || isPreview ? placing.made : noCounts(),
      known: placing.known,
      kept: isTaken || isPreview ? keptCounts : {},
      coders: users.filter(({ guid }) => coders.has(guid)).map(({ name }) => name),
      round: isTaken ? (own.round ?? placing.roundsMade[0] ?? null) : null,
      refused: refused.map((problem) => refusedPart(problem, viewer.language)),
      removedHere: placing.removedHere,
      withdrawnHere: placing.withdrawn.report,
      participants: {
        ...{ kept: keptPeople, different },
        ...(isTaken || isPreview ? { added, notesAdded } : { added: 0, notesAdded: 0 }),
      },
      isTaken,
    };
    if (isTaken && !isNothing)
      await this.audit.record(
        viewer,
        'import',
        { kind: 'coded-project', id: importId },
        {
          ...{ fileName: file, made: report.made },
          ...(broughtBack.length > 0 ? { broughtBack } : {}),
          ...(added > 0 ? { participantsAdded: added } : {}),
          ...(notesAdded > 0 ? { eventNotesAdded: notesAdded } : {}),
        },
      );
    return report;
  }

  private async forget(importId: number): Promise<void> {
    await this.database.query('delete from exchange_file where import_id = $1', [importId]);
    await this.database.query('delete from exchange_import where id = $1', [importId]);
  }

  /** Files beside the project that no text source is made of: pictures, recordings, formatted texts. */
  private async keepFiles(
    importId: number,
    files: ProjectFile['files'],
    sources: QdaProject['sources'],
  ): Promise<void> {
    const texts = new Set(
      sources.map(({ path }) => path?.replace('internal://', 'sources/').toLowerCase()).filter(Boolean),
    );
    for (const [name, bytes] of files) {
      const path = pathInArchive(name);
      if (path === 'project.qde' || path.endsWith('/') || texts.has(path.toLowerCase())) continue;
      await this.database.query(
        'insert into exchange_file (path, import_id, bytes) values ($1, $2, $3) on conflict do nothing',
        [path, importId, Buffer.from(bytes)],
      );
    }
  }

  private ownArea(viewer: Viewer): string {
    const areas = areasOf(viewer, 'analyst');
    return areas === 'everywhere' ? 'kz' : ([...areas][0] ?? 'kz');
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { mappingQuestions } from '@qadam/indicators/domain';
import {
  Database,
  Failure,
  invalidInput,
  type JobControl,
  JobQueue,
  notFound,
  requireCount,
  requireOffset,
} from '@qadam/platform/server';
import { metadataChangesOf, metadataDifferences } from '../metadata/metadata-differences';
import type { MetadataBatch } from '../metadata/record-metadata';
import { commitImport } from './commit-import';
import { commitSeveral } from './commit-several';
import { differencesOf } from './differences';
import { recogniseFile } from './given-file';
import type {
  FigureImport,
  ImportDifference,
  ImportMetadataChange,
  ImportProblemObject,
} from './import.object';
import type { ImportReader } from './import-reader';
import type { ImportLine } from './import-line.object';
import { listImports } from './import-list';
import { forgetProblems, hasKeptErrors, problemGroupsOf, problemsOf } from './import-problems';
import type { ImportOptions } from './import-report';
import { importWords } from './import-words';
import { bytesOfImport, findImport, idleImport, type ImportRow } from './kept-import';
import { proposedCodes } from './new-code-proposals';
import { mayImport } from './may-import';
import { olderInImport } from './older-in-import';
import { pausesOf } from './pauses';
import { revisesOthers } from './problems-of-others';
import { prepareImport } from './prepare-import';
import { readPublishedOn } from './published-on';
import { readerOfImport } from './reader-of-import';
import { stagedImport, stageImport } from './staging';
import { readKnowledge } from './table/read-knowledge';
import { rememberMapping } from './table/remembered-mapping';
import {
  checkedMapping,
  type KnowingLook,
  type TableChoice,
  TableImport,
} from './table/table-import.service';
import { chooseTable, readTableFile } from './table/table-file';

export const previewImportJob = 'preview-import';
export const commitImportJob = 'commit-import';

interface JobInput {
  readonly importId: number;
  readonly viewer: Viewer;
  readonly skipProblems: boolean;
  /** Absent from a job of before it could be said. */
  readonly publishedOn?: string | null;
  readonly takesOver?: boolean;
}

/** What a person says when taking what was compared. */
type CommitOptions = Pick<ImportOptions, 'skipProblems' | 'publishedOn' | 'takesOver'> & {
  /** Yes to the indicators and towns that are not known yet. */
  readonly addsNew?: boolean;
};

/** Rows that one answer gives out; a person looks at the biggest first. */
const mostDifferences = 200;
const mostProblems = 1000;
/** Loads that nobody has committed for so long are forgotten with the next one. */
const keptDays = 30;

/** Imports that are looked at before they are taken: load, compare as a job, look, commit as a job. */
@Injectable()
export class ImportService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly queue: JobQueue,
    private readonly tables: TableImport,
  ) {}

  onModuleInit(): void {
    this.queue.handle(previewImportJob, (input: JobInput, control) => this.preview(input, control));
    this.queue.handle(commitImportJob, (input: JobInput, control) => this.commit(input, control));
  }

  /**
   * Keeps a file, so that it can be looked at and compared. A table waits for somebody to say what its columns hold;
   * an SDMX message and an Open SDG folder say it themselves, and are compared at once.
   */
  async load(viewer: Viewer, fileName: string, bytes: Buffer): Promise<number> {
    if (!mayImport(viewer)) throw new Failure('forbidden', importWords.limited);
    if (bytes.length === 0) throw invalidInput(importWords.emptyFile, { file: fileName });
    const { kind } = await recogniseFile(fileName, bytes);
    if (kind === 'table') await readTableFile(fileName, bytes);
    const id = await this.keep(viewer, kind, fileName, bytes);
    if (kind !== 'table') await this.start(viewer, id, previewImportJob);
    return id;
  }

  async look(
    viewer: Viewer,
    id: number,
    choice: TableChoice,
  ): Promise<KnowingLook & { readonly fileName: string }> {
    const { fileName, mapping, publisher } = await findImport(this.database, viewer, id);
    const bytes = await bytesOfImport(this.database, id);
    if (bytes === null) throw notFound('table of import', id);
    const look = await this.tables.look(
      { fileName, bytes },
      {
        ...choice,
        sheet: choice.sheet ?? mapping?.sheet ?? null,
        separator: choice.separator ?? mapping?.separator ?? null,
      },
    );
    // What a person has compared by stays, until another sheet, row of headings or separator is asked for.
    const isSame =
      choice.headerRow == null &&
      (choice.separator == null || choice.separator === mapping?.separator) &&
      (choice.sheet == null || choice.sheet === mapping?.sheet);
    if (mapping === null || !isSame) return { fileName, ...look };
    return { ...look, fileName, mapping, publisher, questions: mappingQuestions(mapping), proposed: [] };
  }

  async previewTable(viewer: Viewer, id: number, mapping: string, publisher: string): Promise<number> {
    await idleImport(this.database, viewer, id);
    let parsed: unknown;
    try {
      parsed = JSON.parse(mapping);
    } catch {
      throw invalidInput(importWords.badMapping(importWords.noJson), { field: 'mapping' });
    }
    await this.database.query(
      `update figure_import set mapping = $2, publisher = $3, mark = null, previewed_at = null, counts = null
       where id = $1`,
      [id, JSON.stringify(checkedMapping(parsed)), publisher.trim()],
    );
    await forgetProblems(this.database, id);
    return this.start(viewer, id, previewImportJob);
  }

  /** Compares an SDMX message again, as figures of `publisher`; of the sender of the message where that is empty. */
  async previewMessage(viewer: Viewer, id: number, publisher: string): Promise<number> {
    const { kind } = await idleImport(this.database, viewer, id);
    if (kind !== 'sdmx') throw notFound('SDMX message of import', id);
    await this.database.query(
      `update figure_import set publisher = $2, mark = null, previewed_at = null, counts = null where id = $1`,
      [id, publisher.trim()],
    );
    await forgetProblems(this.database, id);
    return this.start(viewer, id, previewImportJob);
  }

  /** Loads and compares an Open SDG folder of this machine; answers with the import, whose `jobId` does it. */
  async previewFolder(viewer: Viewer, folder: string): Promise<number> {
    const id = await this.keep(viewer, 'open-sdg', folder.trim(), null);
    await this.start(viewer, id, previewImportJob);
    return id;
  }

  async queueCommit(
    viewer: Viewer,
    id: number,
    { skipProblems, addsNew = false, takesOver = false, publishedOn = null }: CommitOptions,
  ): Promise<number> {
    const day = publishedOn === null || publishedOn === '' ? null : readPublishedOn(publishedOn);
    const { previewedAt, newIndicators, newTowns } = await idleImport(this.database, viewer, id);
    if (previewedAt === null) throw new Failure('conflict', importWords.notPreviewed);
    if (!skipProblems && (await hasKeptErrors(this.database, id, takesOver ? revisesOthers : null)))
      throw new Failure('refused', importWords.hasErrors);
    const added = [...newIndicators, ...newTowns].map(({ code }) => code);
    if (!addsNew && added.length > 0) throw new Failure('refused', importWords.addsNew(added));
    return this.start(viewer, id, commitImportJob, {
      ...{ skipProblems, addsNew, takesOver },
      publishedOn: day,
    });
  }

  list(viewer: Viewer): Promise<readonly ImportLine[]> {
    return listImports(this.database, viewer);
  }

  async show(viewer: Viewer, id: number): Promise<FigureImport> {
    const row = await findImport(this.database, viewer, id);
    const { kind, fileName, publisher, jobId, counts, indicators, othersRevised } = row;
    const { understanding, publisherName } = row;
    return {
      newCodes: row.committedAt === null ? await proposedCodes(this.database, row, viewer.language) : [],
      metadataChanges: (await this.changesOf(row, viewer)).length,
      understanding:
        understanding === null
          ? null
          : { ...understanding, publisher: publisherName?.[viewer.language] ?? '' },
      ...{ id, kind, fileName, publisher, jobId, counts, indicators, othersRevised },
      state: row.committedAt !== null ? 'committed' : row.previewedAt !== null ? 'previewed' : 'loaded',
      problemGroups: await problemGroupsOf(this.database, id),
    };
  }

  /** A page of what is wrong in an import, in the order of the places. */
  async problems(
    viewer: Viewer,
    page: Parameters<typeof problemsOf>[1],
  ): Promise<readonly ImportProblemObject[]> {
    requireCount(page.first, mostProblems);
    requireOffset(page.offset, 'offset');
    await findImport(this.database, viewer, page.id);
    return problemsOf(this.database, page, viewer.language);
  }

  /** Of how many of its figures a version published later is known, were it published on that day. */
  async older(viewer: Viewer, id: number, publishedOn: string): Promise<number> {
    await findImport(this.database, viewer, id);
    return olderInImport(this.database, id, readPublishedOn(publishedOn));
  }

  /** Texts about indicators that the commit changes, or changed. */
  async metadataChanges(viewer: Viewer, id: number): Promise<readonly ImportMetadataChange[]> {
    return this.changesOf(await findImport(this.database, viewer, id), viewer);
  }

  private async changesOf(
    { id, previewedAt, committedAt, vintageId }: ImportRow,
    { language }: Viewer,
  ): Promise<readonly ImportMetadataChange[]> {
    if (committedAt !== null)
      return vintageId === null ? [] : metadataChangesOf(this.database, vintageId, language);
    if (previewedAt === null) return [];
    const row = await this.database.one<{ metadata: MetadataBatch | null }>(
      `select prepared->'metadata' as metadata from figure_import where id = $1`,
      [id],
    );
    return row?.metadata == null ? [] : metadataDifferences(this.database, row.metadata, language);
  }

  async differences(
    viewer: Viewer,
    page: {
      readonly id: number;
      readonly fate: string | null;
      readonly first: number;
      readonly offset: number;
    },
  ): Promise<readonly ImportDifference[]> {
    requireCount(page.first, mostDifferences);
    requireOffset(page.offset, 'offset');
    await findImport(this.database, viewer, page.id);
    return differencesOf(this.database, page, viewer.language);
  }

  private async preview({ importId, viewer }: JobInput, control: JobControl): Promise<unknown> {
    // A process that died may have been asked to stop: what begins again reads nothing then.
    await control.throwIfCancelled();
    await control.report(0.02, 'reading');
    const row = await findImport(this.database, viewer, importId);
    const checked = await prepareImport(
      this.database,
      await readerOfImport(this.database, row, pausesOf(control)),
      control,
    );
    const counts = await stageImport(this.database, importId, checked, control);
    return { importId, ...counts };
  }

  /** Started again after a crash it finds the commit done, or nothing of it. */
  private async commit(
    { importId, viewer, skipProblems, publishedOn, takesOver = false }: JobInput,
    control: JobControl,
  ): Promise<unknown> {
    return this.database.transaction(async () => {
      await this.database.query('select 1 from figure_import where id = $1 for update', [importId]);
      const row = await findImport(this.database, viewer, importId);
      if (row.committedAt !== null) return { importId, ...row.counts };
      const staged = await stagedImport(this.database, importId);
      if (staged === null) throw new Failure('conflict', importWords.notPreviewed);
      await control.throwIfCancelled();
      const parts = { database: this.database, audit: this.audit };
      const reader = publishedOn == null ? await this.readerOfSeveral(row, control) : null;
      const { vintageId, ...counts } =
        reader === null
          ? await commitImport(parts, viewer, staged.prepared, control, {
              ...{ mark: staged.mark, takesOver },
              ...(publishedOn == null ? {} : { publishedOn }),
            })
          : await commitSeveral(parts, viewer, reader, {
              ...{ importId, skipProblems, takesOver, control },
            });
      const bytes = row.mapping === null ? null : await bytesOfImport(this.database, importId);
      if (bytes !== null && row.mapping !== null) {
        const tables = await readTableFile(row.fileName, bytes, row.mapping.separator);
        const table = chooseTable(tables, row.mapping.sheet, await readKnowledge(this.database));
        const { code } = staged.prepared.source;
        await rememberMapping(parts, viewer, table, row.mapping, { code, publisher: row.publisher });
      }
      await this.database.query(
        'update figure_import set committed_at = now(), vintage_id = $2, counts = $3, bytes = null where id = $1',
        [importId, vintageId, JSON.stringify(counts)],
      );
      await this.database.query('delete from import_series where import_id = $1', [importId]);
      return { importId, ...counts };
    });
  }

  /** What reads an import whose file names several sources; `null` for all others, of which everything is kept. */
  private async readerOfSeveral(row: ImportRow, control: JobControl): Promise<ImportReader | null> {
    if (!row.namesSeveral) return null;
    return readerOfImport(this.database, row, pausesOf(control));
  }

  private async keep(viewer: Viewer, kind: string, fileName: string, bytes: Buffer | null): Promise<number> {
    return this.database.transaction(async () => {
      await this.database.query(
        'delete from figure_import where committed_at is null and created_at < now() - make_interval(days => $1)',
        [keptDays],
      );
      const row = await this.database.one<{ id: number }>(
        'insert into figure_import (kind, person_id, file_name, bytes) values ($1, $2, $3, $4) returning id',
        [kind, viewer.person?.id ?? null, fileName, bytes],
      );
      if (row === undefined) throw new Error('The insert answered no import.');
      await this.audit.record(viewer, 'load-import', { kind: 'import', id: row.id }, { fileName });
      return row.id;
    });
  }

  private async start(
    viewer: Viewer,
    id: number,
    kind: string,
    options: CommitOptions = { skipProblems: false },
  ): Promise<number> {
    const input: JobInput = { importId: id, viewer, ...options };
    const jobId = await this.queue.add(viewer.person?.id ?? null, kind, input);
    await this.database.query('update figure_import set job_id = $2 where id = $1', [id, jobId]);
    await this.audit.record(viewer, kind, { kind: 'import', id }, { jobId, ...options });
    return jobId;
  }
}

import { Injectable } from '@nestjs/common';
import { publishable, writeXml } from '@qadam/evidence/domain';
import type { Viewer } from '@qadam/identity/domain';
import type { Language } from '@qadam/language/domain';
import { Database } from '@qadam/platform/server';
import { type Zippable, zipSync } from 'fflate';
import { publishedSummaries } from '../findings/own-words';
import { leftOutOf } from './project-left-out';
import type { ProjectLeftOut } from './project-left-out.object';
import { pathInArchive } from './open-project-file';
import { readRecords, type Records } from './read-records';
import { recordsOfEvent } from './records-of-event';
import { writeProject, type WrittenProject } from './write-project';

export interface QdpxExport {
  readonly bytes: Uint8Array;
  readonly counts: WrittenProject['counts'];
  readonly leftOut: ProjectLeftOut;
}

/** One moment for every entry, the earliest that ZIP can write: the same project gives the same bytes. */
const mtime = new Date(1980, 0, 1);

/** What analysts wrote as others may read it: with what looks personal masked. */
const published = (records: Records, language: Language): Records => ({
  ...records,
  findings: records.findings.map((finding) => ({
    ...finding,
    summary: publishedSummaries(finding.summary, finding.keptWords),
  })),
  decisions: records.decisions.map((decision) => ({
    ...decision,
    reason: publishable(decision.reason, language),
  })),
  events: records.events.map((event) => ({
    ...event,
    consentNote: publishable(event.consentNote, language),
    anonymityNote: publishable(event.anonymityNote, language),
  })),
});

/** Findings, texts, codes and codings as a project that other qualitative software opens (REFI-QDA 1.5, QDPX). */
@Injectable()
export class QdpxExportService {
  constructor(private readonly database: Database) {}

  /** As far as the viewer may read; from one who may read everything also what came with other programs' projects. With an event, what belongs to it. */
  export(viewer: Viewer, eventId: number | null = null): Promise<QdpxExport> {
    return this.database.transaction(async () => {
      await this.database.query('set transaction isolation level repeatable read, read only');
      const all = await readRecords(this.database, viewer);
      const records = eventId === null ? all : recordsOfEvent(all, eventId);
      const outgoing = published(records, viewer.language);
      const { root, texts, counts } = writeProject(outgoing, viewer.language);
      const files: Zippable = { 'project.qde': Buffer.from(writeXml(root)) };
      for (const [path, text] of texts) files[path.replace('internal://', 'sources/')] = Buffer.from(text);
      const others = records.isPartial
        ? []
        : await this.database.query<{ path: string; bytes: Buffer }>(
            'select path, bytes from exchange_file order by import_id, path',
          );
      for (const { path, bytes } of others) files[pathInArchive(path)] ??= bytes;
      const leftOut = await leftOutOf(this.database, viewer, records, outgoing, eventId);
      return { bytes: zipSync(files, { level: 6, mtime }), counts, leftOut };
    });
  }

  /** What an export would leave out, without writing it. */
  leftOut(viewer: Viewer): Promise<ProjectLeftOut> {
    return this.database.transaction(async () => {
      await this.database.query('set transaction isolation level repeatable read, read only');
      const records = await readRecords(this.database, viewer, { withTexts: false });
      return leftOutOf(this.database, viewer, records, published(records, viewer.language), null);
    });
  }
}

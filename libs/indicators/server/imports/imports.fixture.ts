import { type Viewer, visitor } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { JobQueue } from '@qadam/platform/server';
import { openFigures } from '../indicators.fixture';
import { ImportService } from './import.service';
import { TableImport } from './table/table-import.service';

/** Who may load figures. */
export const analyst: Viewer = { ...visitor('en'), grants: [{ role: 'analyst', areaCode: null }] };

/** Imports over a database with the figures that ship, whose jobs run. */
export const openImports = async () => {
  const { test } = await openFigures();
  const audit = new AuditTrail(test.database);
  const queue = new JobQueue(test.database, { runsJobs: true });
  const tables = new TableImport(test.database, audit);
  const imports = new ImportService(test.database, audit, queue, tables);
  imports.onModuleInit();
  await queue.onApplicationBootstrap();
  /** The job once it has ended. */
  const ended = async (jobId: number) => {
    for (;;) {
      const job = await queue.find(jobId);
      if (job && job.state !== 'queued' && job.state !== 'running') return job;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  };
  return {
    ...{ test, audit, tables, imports, ended },
    /** Loads a table, takes it as it is understood, and compares it; returns the import. */
    compare: async (name: string, content: Buffer, publisher: string): Promise<number> => {
      const id = await imports.load(analyst, name, content);
      const { mapping } = await imports.look(analyst, id, { sheet: null, headerRow: null });
      await ended(await imports.previewTable(analyst, id, JSON.stringify(mapping), publisher));
      return id;
    },
    close: async () => {
      await queue.onApplicationShutdown();
      await test.close();
    },
  };
};

export type OpenImports = Awaited<ReturnType<typeof openImports>>;

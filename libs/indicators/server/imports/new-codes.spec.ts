import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { JobQueue } from '@qadam/platform/server';
import { openFigures, type OpenFigures } from '../indicators.fixture';
import { ImportService } from './import.service';
import { TableImport } from './table/table-import.service';

let opened: OpenFigures;
let queue: JobQueue;
let imports: ImportService;
let tables: TableImport;
let analyst: Viewer;

beforeAll(async () => {
  opened = await openFigures();
  const { database } = opened;
  const audit = new AuditTrail(database);
  queue = new JobQueue(database, { runsJobs: true });
  tables = new TableImport(database, audit);
  imports = new ImportService(database, audit, queue, tables);
  imports.onModuleInit();
  await queue.onApplicationBootstrap();
  analyst = await opened.person('analyst', null);
});

afterAll(async () => {
  await queue?.onApplicationShutdown();
  await opened?.test.close();
});

/** 5.5 is a target of the framework, 5.5.1 its indicator; neither 5.5.1.8 nor 5.5.1.9 is in it. */
const csv = (code: string) => ({
  fileName: `${code}.csv`,
  bytes: Buffer.from(`Indicator,Region,Unit,Year,Value\n${code},Kazakhstan,%,2024,12.5\n`),
});
const ended = async (jobId: number) => {
  for (;;) {
    const job = await queue.find(jobId);
    if (job && job.state !== 'queued' && job.state !== 'running') return job;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
};
const knows = async (code: string) =>
  (await opened.database.one('select 1 from indicator where code = $1', [code])) !== undefined;

describe('an indicator that no framework holds', () => {
  it('is proposed with the nearest known, and added only with a yes', async () => {
    const { fileName, bytes } = csv('5.5.1.9');
    const id = await imports.load(analyst, fileName, bytes);
    const { mapping } = await imports.look(analyst, id, { sheet: null, headerRow: null });
    await ended(await imports.previewTable(analyst, id, JSON.stringify(mapping), ''));
    const shown = await imports.show(analyst, id);
    expect(shown.newCodes).toEqual([
      expect.objectContaining({ kind: 'indicator', code: '5.5.1.9', nearestCode: '5.5.1' }),
    ]);
    await expect(imports.queueCommit(analyst, id, { skipProblems: true })).rejects.toThrow('5.5.1.9');
    expect(await knows('5.5.1.9')).toBe(false);

    const job = await ended(await imports.queueCommit(analyst, id, { skipProblems: false, addsNew: true }));
    expect(job.state).toBe('done');
    expect(await knows('5.5.1.9')).toBe(true);
    expect((await imports.show(analyst, id)).newCodes).toEqual([]);
  });

  it('is an error of a command that takes only known codes, and named to any other', async () => {
    const refused = await tables.importTable(analyst, csv('5.5.1.8'), {
      skipProblems: false,
      isOnlyKnown: true,
    });
    expect(refused).toMatchObject({
      series: 0,
      problems: [{ kind: 'new-indicator', severity: 'error', value: '5.5.1.8', row: 2, column: 'Indicator' }],
    });
    expect(refused.problems[0]?.message).toContain('nearest known: 5.5.1)');
    expect(await knows('5.5.1.8')).toBe(false);

    const taken = await tables.importTable(analyst, csv('5.5.1.8'), { skipProblems: false });
    expect(taken).toMatchObject({
      series: 1,
      problems: [{ kind: 'national-indicator-added', severity: 'warning', row: 2, column: 'Indicator' }],
    });
    expect(await knows('5.5.1.8')).toBe(true);
  });
});

describe('a town that is no area yet', () => {
  it('is proposed with the region that is known of it, or with none', async () => {
    // Rudny lies in Kostanay region; of Sarybulak the list of towns names no region.
    const data = 'Year,UNIT_MEASURE,REF_AREA,Value\n2024,PT,KZRDN,12.5\n2024,PT,KZSRB,13.5\n';
    const files = { 'data/indicator_5-5-2.csv': new TextEncoder().encode(data) };
    const id = await imports.load(analyst, 'folder.zip', Buffer.from(zipSync(files)));
    const { jobId } = await imports.show(analyst, id);
    await ended(jobId ?? 0);
    const { newCodes } = await imports.show(analyst, id);
    expect(newCodes.map(({ kind, code, regionName }) => [kind, code, regionName])).toEqual([
      ['area', 'KZRDN', 'Kostanay region'],
      ['area', 'KZSRB', null],
    ]);
  });
});

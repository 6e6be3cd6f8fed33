import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRequestContext } from 'playwright-core';
import { newVisitor } from './support/browser';
import { ask, startJourney } from './support/journey';
import { startProduct } from './support/product';

const journey = startJourney();

const seriesCount = 150;
const years = Array.from({ length: 25 }, (_, at) => 2000 + at);
const areas = [
  ...['kz', 'akmola', 'aktobe', 'almaty-region', 'atyrau', 'astana', 'karagandy', 'pavlodar'],
  ...['kostanay', 'kyzylorda', 'mangistau', 'north-kazakhstan', 'zhambyl', 'almaty', 'east-kazakhstan'],
  'west-kazakhstan',
];
const rowCount = seriesCount * years.length * areas.length;

/**
 * So many figures that their commit takes seconds; series of our own, which no other load has, and not so many that
 * their column would hold no codes.
 */
const manyFigures = (): Buffer => {
  const lines = ['indicator,series,unit,dimensions,area,year,value'];
  for (let series = 0; series < seriesCount; series += 1)
    for (const area of areas)
      for (const year of years)
        lines.push(`17.3.1,KILL_${series},USD,,${area},${year},${series + year / 1e4}`);
  return Buffer.from(lines.join('\n'));
};

interface JobAnswer {
  readonly job: { readonly state: string; readonly progress: number; readonly step: string };
}

describe('a server that is killed while it takes an import', () => {
  it('has taken nothing, goes on by itself when it is started again, and takes everything once', async () => {
    const { context } = await journey.comeAs('administrator');
    const loaded = await context.request.post('/api/imports', {
      headers: { origin: journey.product.address },
      multipart: { file: { name: 'many.csv', mimeType: 'text/csv', buffer: manyFigures() } },
    });
    const { id } = (await loaded.json()) as { id: number };
    const jobOf = async (request: APIRequestContext, address: string, job: number) => {
      const reply = await request.post(`${address}/graphql`, {
        headers: { 'content-type': 'application/json' },
        data: { query: 'query ($id: Int!) { job(id: $id) { state progress step } }', variables: { id: job } },
      });
      return ((await reply.json()) as { data: JobAnswer }).data.job;
    };
    const { address, dataFolder } = journey.product;
    const until = async (
      job: number,
      isReached: (one: JobAnswer['job']) => boolean,
      [request, from] = [context.request, address],
    ) => {
      for (;;) {
        const one = await jobOf(request, from, job);
        if (isReached(one)) return one;
        if (one.state === 'failed') throw new Error(JSON.stringify(one));
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    const { importTable } = await ask<{ importTable: { mapping: string } }>(
      context,
      'query ($id: Int!) { importTable(id: $id) { mapping } }',
      { id },
    );
    const { previewTableImport } = await ask<{ previewTableImport: number }>(
      context,
      'mutation ($id: Int!, $mapping: String!) { previewTableImport(id: $id, mapping: $mapping) }',
      { id, mapping: importTable.mapping },
    );
    await until(previewTableImport, ({ state }) => state === 'done');
    const { commitImport } = await ask<{ commitImport: number }>(
      context,
      'mutation ($id: Int!) { commitImport(id: $id, skipProblems: true, addsNew: true) }',
      { id },
    );
    const midway = await until(
      commitImport,
      ({ progress, state }) => progress > 0.3 || !['queued', 'running'].includes(state),
    );
    expect(midway).toMatchObject({ state: 'running', step: 'writing' });
    const { pid } = JSON.parse(readFileSync(join(dataFolder, 'instance.json'), 'utf8')) as { pid: number };
    process.kill(pid, 'SIGKILL');
    await new Promise((resolve) => journey.product.process.once('exit', resolve));

    const again = await startProduct({ QADAM_DATA: dataFolder });
    try {
      const visitor = await newVisitor(journey.browser, again.address);
      await ask(visitor.context, 'mutation { signInAsDemo(role: administrator) { id } }');
      const done = await until(commitImport, ({ state }) => state !== 'running' && state !== 'queued', [
        visitor.context.request,
        again.address,
      ]);
      expect(done.state).toBe('done');
      const file = await visitor.context.request.get(`${again.address}/export/csv?indicator=17.3.1`);
      expect(file.status()).toBe(200);
      const taken = (await file.text()).split('\n').filter((line) => line.includes(',KILL_'));
      expect([taken.length, new Set(taken).size]).toEqual([rowCount, rowCount]);
      const { loads } = await ask<{ loads: readonly { vintageLabel: string }[] }>(
        visitor.context,
        '{ loads { vintageLabel } }',
      );
      const unshipped = loads.filter(({ vintageLabel }) =>
        /^издатель не указан|^publisher not given|^жариялаушысы көрсетілмеген/u.test(vintageLabel),
      );
      expect(unshipped).toHaveLength(1);
      await visitor.context.close();
    } finally {
      await again.stop();
    }
  });
});

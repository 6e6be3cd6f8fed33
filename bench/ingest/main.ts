import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openStore, prepareStore } from '@qadam/api';
import { DocumentService, sourceOfPath } from '@qadam/evidence/server';
import { readSettings } from '@qadam/platform/server';
import type { Viewer } from '@qadam/identity/domain';
import { openServices, operator, say } from '../figures';
import { writeSyntheticAnswers } from './synthetic-answers';

/** Just below the largest file that is taken. */
const bytes = Number(process.env['BENCH_BYTES'] ?? 199_000_000);
const analyst: Viewer = { ...operator, grants: [{ role: 'analyst', areaCode: null }] };
const own = readSettings();
const settings = { ...own, dataFolder: join(own.home, 'tmp', 'bench', 'ingest') };

const store = await openStore(settings);
const path = join(settings.dataFolder, 'answers.csv');
try {
  await prepareStore(settings, store, say);
  mkdirSync(settings.dataFolder, { recursive: true });
  await writeSyntheticAnswers(path, bytes);
  const services = await openServices(store);
  // How long others wait at most while the file is read: the longest time between two turns of the event loop.
  let [last, longest] = [performance.now(), 0];
  const clock = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 20);
  const start = performance.now();
  const { document } = await services.get(DocumentService).upload(analyst, {
    ...{
      source: await sourceOfPath(path),
      fileName: 'answers.csv',
      title: '',
      eventId: null,
      areaCode: 'kz',
    },
  });
  const seconds = (performance.now() - start) / 1_000;
  clearInterval(clock);
  const masked = document.masked.reduce((all, { count }) => all + count, 0);
  const megabytes = statSync(path).size / 1e6;
  say(
    `A table of ${megabytes.toFixed(0)} MB, ${document.paragraphCount} rows, ${masked} masks: ${seconds.toFixed(0)} s, ${(megabytes / seconds).toFixed(1)} MB a second; others waited at most ${(longest / 1_000).toFixed(1)} s.`,
  );
  await store.database.query('delete from document where id = $1', [document.id]);
  await services.close();
  say(
    `This process had at most ${((process.resourceUsage().maxRSS * 1_024) / 2 ** 30).toFixed(2)} GiB of memory (goal 1 GiB)`,
  );
} finally {
  rmSync(path, { force: true });
  await store.close();
}
process.exit(0);

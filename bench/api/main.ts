import { type ChildProcess, fork } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import { openBenchStore, say } from '../figures';
import { type Answered, measure, type Timing } from './measure';
import { bodyOf, postgraphileQueries, type Question } from './questions';

const children: ChildProcess[] = [];

/** Starts a contestant and waits for what it says of itself. */
const begin = <Said>(file: string, url: string, ...words: string[]): Promise<Said> =>
  new Promise((resolve, reject) => {
    const child = fork(file, words, {
      env: { ...process.env, BENCH_URL: url, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
    });
    children.push(child);
    child.once('message', (said) => resolve(said as Said));
    child.once('exit', (code) => reject(new Error(`${words.join(' ')} ended with ${code}.`)));
  });

interface Ours {
  readonly graphql: number;
  readonly kept: number;
  readonly computed: number;
  readonly reads: Readonly<Record<string, string>>;
}

/** Lists of objects in one order: none is promised for areas, and PostGraphile knows none. */
const inOneOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const items = value.map(inOneOrder);
    const isPlain = items.every((item) => typeof item === 'number');
    return isPlain
      ? items
      : items.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  }
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== '__typename')
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, item]) => [key, inOneOrder(item)]),
    );
  return value;
};

const askOnce = async ({ url, body }: Answered): Promise<{ text: string; value: unknown }> => {
  const response = await fetch(
    url,
    body === undefined
      ? {}
      : { method: 'POST', body, headers: { 'content-type': 'application/json', 'accept-language': 'en' } },
  );
  const text = await response.text();
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${text.slice(0, 300)}`);
  return { text, value: JSON.parse(text) };
};

const requireEqual = (name: string, expected: unknown, found: unknown): void => {
  if (!isDeepStrictEqual(inOneOrder(expected), inOneOrder(found)))
    throw new Error(
      `${name} answers something else:\n${JSON.stringify(inOneOrder(expected)).slice(0, 1500)}\n${JSON.stringify(inOneOrder(found)).slice(0, 1500)}`,
    );
};

const pad = (text: string | number, width: number): string => String(text).padStart(width);

const table = (
  title: string,
  bytes: number,
  rows: readonly { name: string; timing: Timing }[],
  base: Timing,
): void => {
  say(`\n${title}, ${bytes} bytes`);
  say(
    `  ${'contestant'.padEnd(52)}${pad('req/s', 9)}${pad('p50 ms', 9)}${pad('p99 ms', 9)}${pad('ratio', 8)}`,
  );
  for (const { name, timing } of rows)
    say(
      `  ${name.padEnd(52)}${pad(timing.perSecond.toFixed(0), 9)}${pad(timing.p50.toFixed(2), 9)}${pad(timing.p99.toFixed(2), 9)}${pad((timing.perSecond / base.perSecond).toFixed(2), 8)}`,
    );
};

const { store, settings } = await openBenchStore();
try {
  const url = (store.database.source.options as { url: string }).url;
  // Figures that cannot be are drawn by no page of Qadam, and the peers know no rule for them: here are none.
  await store.database.query(
    `delete from observation o using series s where s.id = o.series_id and s.unit = 'PT' and (o.value < 0 or o.value > 100)`,
  );
  await store.database.query('vacuum analyze');
  const [most] = await store.database.query<{ code: string }>(
    `select s.indicator_code as code from series s join observation o on o.series_id = s.id and o.valid_to is null
     group by 1 order by count(*) desc limit 1`,
  );
  const sizes = await store.database.query<{ code: string }>(
    `select o.area_code as code from series s join observation o on o.series_id = s.id and o.valid_to is null
     join area a on a.code = o.area_code where s.is_headline group by 1 having count(*) > 2 order by count(*)`,
  );
  const questions: readonly Question[] = [
    { name: 'indicator page, small', page: 'indicator', code: '4.5.1.3' },
    { name: 'indicator page, large', page: 'indicator', code: most?.code ?? '8.5.2' },
    { name: 'region profile, small', page: 'region', code: sizes[0]?.code ?? 'kz' },
    { name: 'region profile, large', page: 'region', code: sizes.at(-1)?.code ?? 'kz' },
  ];
  const folder = join(settings.home, 'bench', 'api');
  const contestant = join(folder, 'contestant.mjs');
  const [limit, postgraphile, mercurius, bytes, ours] = [
    (await begin<{ port: number }>(contestant, url, 'limit')).port,
    (await begin<{ port: number }>(contestant, url, 'postgraphile')).port,
    (await begin<{ port: number }>(contestant, url, 'mercurius')).port,
    (await begin<{ port: number }>(contestant, url, 'bytes')).port,
    await begin<Ours>(join(settings.home, 'dist', 'bench', 'ours.mjs'), url),
  ];
  const at = (port: number, path: string) => `http://127.0.0.1:${port}${path}`;
  const readOf = (name: string, variables: object) =>
    `/read/en/${ours.reads[name]}?variables=${encodeURIComponent(JSON.stringify(variables))}`;

  for (const question of questions) {
    const { page, code } = question;
    const body = bodyOf(question);
    const read = readOf(page === 'indicator' ? 'BenchIndicator' : 'BenchRegion', { code });
    const expected = await askOnce({ url: at(limit, `/${page}/${code}`) });
    const stored = await askOnce({ url: at(ours.kept, read) });
    await fetch(at(bytes, `/${page}/${code}`), { method: 'POST', body: stored.text });
    const contestants: readonly (Answered & { name: string })[] = [
      { name: '(a) limit: node:http, one SQL with string_agg', url: at(limit, `/${page}/${code}`) },
      {
        name: '(b) PostGraphile 5',
        url: at(postgraphile, '/graphql'),
        body: JSON.stringify({ query: postgraphileQueries[page], variables: { code } }),
      },
      { name: '(c) Mercurius, jit and loaders', url: at(mercurius, '/graphql'), body },
      { name: 'Qadam, POST /graphql through Nest and Apollo', url: at(ours.graphql, '/graphql'), body },
      { name: 'Qadam, read path, no answer kept', url: at(ours.computed, read) },
      { name: '(d) cached limit: node:http, bytes from memory', url: at(bytes, `/${page}/${code}`) },
      { name: 'Qadam, read path, kept answer', url: at(ours.kept, read) },
    ];
    for (const one of contestants) requireEqual(one.name, expected.value, (await askOnce(one)).value);
    const timings = await measure(contestants);
    const rows = contestants.map(({ name }, place) => ({ name, timing: timings[place] as Timing }));
    table(`${question.name} (${code})`, stored.text.length, rows, timings[0] as Timing);
    const ratio = (one: number, other: number) =>
      ((timings[one] as Timing).perSecond / (timings[other] as Timing).perSecond).toFixed(2);
    say(
      `  uncached: ${ratio(4, 0)} of (a), ${ratio(4, 1)} of (b), ${ratio(4, 2)} of (c); cached: ${ratio(6, 5)} of (d)`,
    );
  }

  const pages: readonly (readonly [string, string, object])[] = [
    ['indicator page as the dashboard asks', 'IndicatorPage', { code: most?.code }],
    ['region profile as the dashboard asks', 'RegionPage', { code: sizes.at(-1)?.code }],
    ['overview as the dashboard asks', 'Overview', {}],
  ];
  for (const [title, name, variables] of pages) {
    const read = readOf(name, variables);
    const expected = await askOnce({ url: at(ours.computed, read) });
    await fetch(at(bytes, `/${name}`), { method: 'POST', body: expected.text });
    const contestants = [
      { name: 'Qadam, read path, no answer kept', url: at(ours.computed, read) },
      { name: '(d) cached limit: node:http, bytes from memory', url: at(bytes, `/${name}`) },
      { name: 'Qadam, read path, kept answer', url: at(ours.kept, read) },
    ];
    for (const one of contestants) requireEqual(one.name, expected.value, (await askOnce(one)).value);
    const timings = await measure(contestants);
    table(
      `${title}, with progress`,
      expected.text.length,
      contestants.map(({ name: of }, place) => ({ name: of, timing: timings[place] as Timing })),
      timings[1] as Timing,
    );
  }
} finally {
  for (const child of children) child.kill();
  await store.close();
}
process.exit(0);

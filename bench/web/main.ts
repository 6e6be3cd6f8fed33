import { readSettings } from '@qadam/platform/server';
import { nationalFolder, say } from '../figures';
import { faultsOf, openBrowser, placeOnPhone } from './browser';
import { categories, lighthouseOf, type Scores } from './lighthouse';
import { freePort, startProduct } from './product';
import { kinds, type Line, type Visit, visit } from './visit';

/** Each page with what carries its figures: the chart, the lines and marks of a list. */
const pages = [
  { name: 'overview', place: '/kk', chart: '.ind-goals' },
  { name: 'goal', place: '/kk/goals/8', chart: 'main' },
  { name: 'region', place: '/kk/regions/ulytau', chart: 'main' },
  { name: 'indicator', place: '/kk/indicators/8.5.2', chart: '.q-chart-frame' },
] as const;

const slowLine: Line = { megabits: 1.6, latencyMs: 150 };
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 3);
/** Names with commas between them: these pages only. */
const wanted = process.env['BENCH_PAGES']?.split(',');

const settings = readSettings();
const kilobytes = (bytes: number): string => `${(bytes / 1_000).toFixed(0)} kB`;
const seconds = (ms: number | null): string => (ms === null ? 'never' : `${(ms / 1_000).toFixed(2)} s`);
const row = (what: string, ours: string, goal = '', present = ''): void =>
  say(`  ${what.padEnd(34)}${ours.padEnd(30)}${goal.padEnd(14)}${present}`);

/** The visit that is in the middle by the time of its finished chart. */
const middleOf = (visits: readonly Visit[]): Visit =>
  visits.toSorted((one, other) => (one.finished ?? Infinity) - (other.finished ?? Infinity))[
    Math.floor(visits.length / 2)
  ] as Visit;

/** Lighthouse's own advice: several runs, and the middle one by performance. */
const middleScores = (judged: readonly Scores[]): Scores =>
  judged.toSorted((one, other) => one.scores.performance - other.scores.performance)[
    Math.floor(judged.length / 2)
  ] as Scores;

const figures = nationalFolder(settings);
say(
  figures === undefined
    ? 'Figures: those that ship with Qadam; the national folder is not on this machine.'
    : 'Figures: the national Open SDG folder.',
);
say(
  `Chromium, cold, processor slowed down 4 times; the middle of ${rounds} visits, and of as many runs of Lighthouse; the slow line has ${slowLine.megabits} Mb/s and ${slowLine.latencyMs} ms.`,
);
say(
  "Beside it the goal, and what was measured of the national platform's page of an indicator with the same data and method.",
);
const port = await freePort();
const product = await startProduct(settings.home, figures);
const browser = await openBrowser(settings.home, port);
try {
  for (const { name, place, chart } of pages) {
    if (wanted?.includes(name) === false) continue;
    const address = `${product.address}${place}`;
    const look = async (line?: Line): Promise<Visit> => {
      const visits: Visit[] = [];
      for (let round = 0; round < rounds; round += 1) visits.push(await visit(browser, address, chart, line));
      return middleOf(visits);
    };
    const fast = await look();
    const slow = await look(slowLine);
    const total = kinds.reduce((sum, kind) => sum + fast.bytes[kind], 0);
    say(`\n${name} ${place}`);
    row('', 'measured', 'goal', 'present platform');
    row('transferred', kilobytes(total), '<= 350 kB', '1,175 kB');
    for (const kind of kinds)
      if (fast.bytes[kind] > 0)
        row(
          `  ${kind}`,
          kilobytes(fast.bytes[kind]),
          ...(kind === 'script' ? (['<= 200 kB', '382 kB'] as const) : []),
        );
    row('requests', String(fast.requests), '', '49');
    row('hosts', String(fast.hosts), '1', '13');
    row('first mark of the chart', seconds(fast.firstMark));
    row('chart finished', seconds(fast.finished), '<= 1.2 s', '4.4 s');
    row('first mark, slow line', seconds(slow.firstMark));
    row('chart finished, slow line', seconds(slow.finished), '<= 2.5 s', '6.3 s');
    row('layout shift', fast.layoutShift.toFixed(3), '<= 0.02', '0.195');
    row('layout shift, slow line', slow.layoutShift.toFixed(3), '<= 0.02');
    const phone = await placeOnPhone(browser, address, chart);
    row(
      'chart on a phone of 390 x 844 px',
      `from ${phone.top.toFixed(0)} px, ${phone.seen.toFixed(0)} of ${phone.height.toFixed(0)} seen`,
      'seen',
      'from 1,258 px',
    );
    const faults = await faultsOf(browser, settings.home, address);
    row('axe violations', String(faults.length), '0', '1 serious');
    for (const fault of faults) say(`    ${fault}`);
    const judged: Scores[] = [];
    for (let round = 0; round < rounds; round += 1)
      judged.push(await lighthouseOf(settings.home, address, port));
    const { scores, complaints } = middleScores(judged);
    for (const category of categories)
      row(
        `Lighthouse ${category}`,
        String(scores[category]),
        '>= 95',
        category === 'performance' ? '41-62' : '',
      );
    for (const complaint of complaints) say(`    ${complaint}`);
  }
} finally {
  await browser.close();
  await product.stop();
}

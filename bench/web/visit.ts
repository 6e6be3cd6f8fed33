import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';

/** A line to the visitor; without limits where it is absent. */
export interface Line {
  readonly megabits: number;
  readonly latencyMs: number;
}

export const kinds = ['script', 'font', 'style', 'data', 'page', 'picture', 'other'] as const;
export type Kind = (typeof kinds)[number];

export interface Visit {
  /** Bytes as they came over the line, with their heads. */
  readonly bytes: Readonly<Record<Kind, number>>;
  readonly requests: number;
  readonly hosts: number;
  /** Milliseconds from the start of the navigation to the frame with the first mark of the chart. */
  readonly firstMark: number | null;
  /** To the frame after which neither the chart nor its letters changed any more. */
  readonly finished: number | null;
  readonly layoutShift: number;
}

const cpuSlowdown = 4;
/** A page is at rest when nothing has come and nothing in the chart has changed for so long. */
const restMs = 1_500;
const longestMs = 60_000;

const kindOf: Readonly<Record<string, Kind>> = {
  Script: 'script',
  Font: 'font',
  Stylesheet: 'style',
  Fetch: 'data',
  XHR: 'data',
  Document: 'page',
  Image: 'picture',
};

/** Runs in the page before everything else: notes when the chart gets its marks and when it last changed. */
const watchChart = (chart: string): string => `{
  const seen = (globalThis.seen = { first: null, last: null, shift: 0, shifts: [] });
  let before = '';
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) {
      seen.shift += entry.value;
      seen.shifts.push(entry.value.toFixed(4) + ' ' + entry.sources.map(({ node }) => node?.className ?? node?.nodeName).join(', '));
    }
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const box = document.querySelector(${JSON.stringify(chart)});
    const marks = box ? box.querySelectorAll('path[d], rect, circle, line').length : 0;
    if (marks > 0 && box.getBoundingClientRect().height > 0) {
      const now = box.outerHTML;
      if (now !== before) {
        before = now;
        const at = performance.now();
        requestAnimationFrame(() => setTimeout(() => {
          seen.first ??= performance.now();
          seen.last = performance.now();
        }));
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  document.fonts.addEventListener('loadingdone', () => requestAnimationFrame(() => setTimeout(() => {
    seen.letters = performance.now();
  })));
}`;

interface Seen {
  readonly first: number | null;
  readonly last: number | null;
  readonly letters?: number;
  readonly shift: number;
  readonly shifts: readonly string[];
}

/** One cold visit on a phone-slow processor. */
export const visit = async (
  browser: Browser,
  address: string,
  chart: string,
  line: Line | undefined,
  width = 1440,
): Promise<Visit> => {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 844 : 900 },
    locale: 'kk-KZ',
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  if (line) {
    const throughput = (line.megabits * 1_000_000) / 8;
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latencyMs,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
  const asked = new Map<string, { readonly kind: Kind; readonly host: string; bytes: number }>();
  let open = 0;
  let lastNews = performance.now();
  devtools.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (!/^https?:/.test(request.url)) return;
    open += asked.has(requestId) ? 0 : 1;
    asked.set(requestId, { kind: kindOf[type ?? ''] ?? 'other', host: new URL(request.url).host, bytes: 0 });
  });
  const ends = (requestId: string, bytes: number): void => {
    const one = asked.get(requestId);
    if (one === undefined) return;
    one.bytes = bytes;
    open -= 1;
    lastNews = performance.now();
  };
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    ends(requestId, encodedDataLength),
  );
  devtools.on('Network.loadingFailed', ({ requestId }) => ends(requestId, 0));
  await page.addInitScript(watchChart(chart));
  const start = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  while (performance.now() - start < longestMs) {
    await wait(100);
    // On a slow processor the line may rest long before the chart is there.
    if (open === 0 && performance.now() - lastNews > restMs && (await page.evaluate('seen.first !== null')))
      break;
  }
  const { first, last, letters, shift, shifts } = (await page.evaluate('globalThis.seen')) as Seen;
  if (process.env['BENCH_SHIFTS'] && shifts.length > 0) process.stdout.write(`${shifts.join('\n')}\n`);
  const bytes = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const one of asked.values()) bytes[one.kind] += one.bytes;
  await context.close();
  return {
    bytes,
    requests: asked.size,
    hosts: new Set([...asked.values()].map(({ host }) => host)).size,
    firstMark: first,
    finished: last === null ? null : Math.max(last, letters ?? 0),
    layoutShift: shift,
  };
};

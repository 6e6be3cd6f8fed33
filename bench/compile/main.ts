// npm run -s bench -- compile: a report of sixty pages to PDF, Word and HTML, cold and warm, with the peak of memory;
// beside Chromium's print of the same HTML and, where it is installed, LibreOffice's conversion of the same Word file.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { say } from '../figures';
import { size } from './synthetic-report';

interface Measured {
  readonly coldMs: number;
  readonly processMs: number;
  readonly warmMs: number | null;
  readonly pages: number | null;
  readonly kB: number;
  /** Of memory: Node, its modules and the data, before anything is compiled. */
  readonly beforeMB: number;
  readonly coldPeakMB: number;
  readonly peakMB: number;
}

const root = process.cwd();
const place = join(root, 'tmp', 'bench', 'compile');
rmSync(place, { recursive: true, force: true });
mkdirSync(place, { recursive: true });

const measure = (...args: readonly string[]): Measured =>
  JSON.parse(
    // Young generation and stores of memory as tools/run-qadam.mjs has them for `qadam compile`.
    execFileSync(
      process.execPath,
      ['--max-semi-space-size=4', join(root, 'dist', 'bench', 'measure.mjs'), ...args],
      {
        encoding: 'utf8',
        env: { MALLOC_ARENA_MAX: '2', ...process.env },
        maxBuffer: 2 ** 26,
      },
    ),
  ) as Measured;

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** Three fresh processes; the middle of each number, the highest memory. */
const thrice = (...args: readonly string[]): Measured => {
  const runs = [measure(...args), measure(...args), measure(...args)];
  const middle = (of: (run: Measured) => number) => median(runs.map(of));
  return {
    coldMs: middle(({ coldMs }) => coldMs),
    processMs: middle(({ processMs }) => processMs),
    warmMs: middle(({ warmMs }) => warmMs ?? 0),
    pages: runs[0]?.pages ?? null,
    kB: runs[0]?.kB ?? 0,
    beforeMB: Math.max(...runs.map(({ beforeMB }) => beforeMB)),
    coldPeakMB: Math.max(...runs.map(({ coldPeakMB }) => coldPeakMB)),
    peakMB: Math.max(...runs.map(({ peakMB }) => peakMB)),
  };
};

/** Asked for at run time: a browser's driver reads files beside itself and cannot be bundled. */
const browserNames = { driver: 'playwright-core', binary: '@sparticuz/chromium' };

const printWithChromium = async (address: string): Promise<{ coldMs: number; warmMs: number }> => {
  const { chromium } = (await import(browserNames.driver)) as typeof import('playwright-core');
  const { default: chromiumBinary } = (await import(
    browserNames.binary
  )) as typeof import('@sparticuz/chromium');
  const executablePath = await chromiumBinary.executablePath();
  const started = performance.now();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  const page = await browser.newPage();
  const print = async (): Promise<void> => {
    await page.goto(address);
    await page.pdf({ format: 'A4', tagged: true, outline: true });
  };
  await print();
  const coldMs = performance.now() - started;
  const warm: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const from = performance.now();
    await print();
    warm.push(performance.now() - from);
  }
  await browser.close();
  return { coldMs: Math.round(coldMs), warmMs: Math.round(median(warm)) };
};

const convertWithLibreOffice = (docx: string): number | null => {
  if (spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status !== 0) return null;
  const started = performance.now();
  const { status } = spawnSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', place, docx], {
    stdio: 'ignore',
    timeout: 300_000,
  });
  return status === 0 ? Math.round(performance.now() - started) : null;
};

say(
  `A report with ${size.sections} sections, ${size.charts} charts, ${size.tables} tables, ${size.citations} citations.`,
);
say(
  'cold: the first compile of a fresh process, from data to bytes. process: its start, modules and fonts as well.',
);

const goal = (name: string, value: number, limit: number, unit: string): void =>
  say(`  ${value <= limit ? 'reached' : 'MISSED '}  ${name}: ${value} ${unit}, goal ${limit} ${unit}`);

const line = (
  name: string,
  { coldMs, processMs, warmMs, pages, kB, beforeMB, coldPeakMB, peakMB }: Measured,
): void =>
  say(
    `${name.padEnd(8)} cold ${coldMs} ms, process ${processMs} ms, warm ${warmMs} ms, peak ${peakMB} MB (${beforeMB} before, ${coldPeakMB} after the first), ${kB} kB${pages === null ? '' : `, ${pages} pages`}`,
  );

const pdfs = new Map(
  (['kk', 'ru', 'en'] as const).map((language) => [language, thrice('pdf', language)] as const),
);
for (const [language, measured] of pdfs) line(`PDF ${language}`, measured);
const docxFile = join(place, 'report.docx');
const docx = thrice('docx', 'ru', docxFile);
line('DOCX ru', docx);
const folder = join(place, 'html');
const html = thrice('html', 'ru', folder);
line('HTML ru', html);

const pdf = pdfs.get('ru') as Measured;
say('Goals:');
goal('PDF cold', Math.max(...[...pdfs.values()].map(({ coldMs }) => coldMs)), 1000, 'ms');
goal('PDF warm', Math.max(...[...pdfs.values()].map(({ warmMs }) => warmMs ?? 0)), 300, 'ms');
goal('DOCX cold', docx.coldMs, 1000, 'ms');
goal(
  'memory',
  Math.max(docx.peakMB, html.peakMB, ...[...pdfs.values()].map(({ peakMB }) => peakMB)),
  400,
  'MB',
);

say('Peers:');
const printed = await printWithChromium(pathToFileURL(join(folder, 'index.html')).href);
const ratio = (theirs: number, ours: number): string => (theirs / Math.max(1, ours)).toFixed(1);
say(
  `  Chromium prints the same HTML in ${printed.coldMs} ms with its start, ${printed.warmMs} ms warm: ${ratio(printed.coldMs, pdf.processMs)} and ${ratio(printed.warmMs, pdf.warmMs ?? 0)} times ours.`,
);
const converted = convertWithLibreOffice(docxFile);
say(
  converted === null
    ? '  LibreOffice is not on this machine: nothing was compared with it.'
    : `  LibreOffice turns the same Word file into a PDF in ${converted} ms: ${ratio(converted, pdf.processMs)} times ours.`,
);

say('One table of 5,000 rows, once each:');
for (const format of ['pdf', 'docx', 'html']) line(format.toUpperCase(), measure(`rows-5000-${format}`));

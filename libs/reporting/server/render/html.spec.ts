import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import chromiumBinary from '@sparticuz/chromium';
import { buildReportDocument, exampleReportInput, type ReportDocument } from '@qadam/reporting/domain';
import { unzipSync } from 'fflate';
import { type Browser, chromium, type Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { compileAnnex, compileHtml } from './index';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'qadam-html-'));
  browser = await chromium.launch({
    executablePath: await chromiumBinary.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
}, 60_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const violationsOf = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
};

describe.each(['kk', 'ru', 'en'] as const)('a report in %s as a folder', (language) => {
  let report: ReportDocument;
  let page: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    report = buildReportDocument(exampleReportInput(language));
    const { files, zip } = await compileHtml(report);
    expect(Object.keys(unzipSync(zip)).sort()).toEqual([...files.keys()].sort());
    for (const [path, content] of files) {
      const file = join(folder, language, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    const context = await browser.newContext({ offline: true, javaScriptEnabled: true });
    page = await context.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('requestfailed', (request) => asked.push(`failed: ${request.url()}`));
    await page.goto(pathToFileURL(join(folder, language, 'index.html')).href);
  }, 60_000);
  afterAll(() => page.context().close());

  it('opens without a network or a script, in its own fonts', async () => {
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(await page.locator('script').count()).toBe(0);
    await page.evaluate('document.fonts.ready');
    expect(await page.evaluate(`document.fonts.check('16px "Noto Sans"', 'Әқ')`)).toBe(true);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
  });

  it('has no violation that axe finds, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOf(page)).toEqual([]);
    }
  }, 60_000);

  it('is read on a phone with the words of its charts at their full size, each chart once', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    // Lines of 10 and 11 px: frame.ts of the charts.
    const sizes = (await page.evaluate(
      `[...document.querySelectorAll('figure svg')].filter((svg) => svg.checkVisibility()).map((svg) => {
        const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        return Math.min(...[...svg.querySelectorAll('text')].map((text) => scale * parseFloat(getComputedStyle(text).fontSize)));
      })`,
    )) as number[];
    expect(sizes).toHaveLength(2);
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(10);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(await violationsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 720 });
  }, 60_000);

  it('keeps its headings in order and every link leads somewhere', async () => {
    const levels = (await page.evaluate(
      `[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((h) => Number(h.tagName[1]))`,
    )) as number[];
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1));
    const broken = await page.evaluate(
      `[...document.querySelectorAll('a[href^="#"]')].map((a) => a.hash.slice(1)).filter((id) => !document.getElementById(id))`,
    );
    expect(broken).toEqual([]);
  });

  it('tells every chart and picture in words, heads its tables and leads from a note back to the text', async () => {
    const drawn = page.locator('figure svg[role="img"]:visible');
    expect(await drawn.count()).toBe(2);
    expect(await drawn.first().locator('desc').textContent()).toContain('2023');
    for (const image of await page.locator('img').all())
      expect((await image.getAttribute('alt'))?.length ?? 0).toBeGreaterThan(5);
    const captions = await page.locator('main table caption').allInnerTexts();
    expect(captions.map((caption) => /\d/u.exec(caption)?.[0])).toEqual(['1', '2']);
    expect(captions[0]).toContain(
      { kk: '5-мақсаттың көрсеткіштері', ru: 'Показатели цели 5', en: 'Indicators of goal 5' }[language],
    );
    expect(await page.locator('main thead th[scope="col"]').count()).toBeGreaterThan(2);
    await page.locator('[role="doc-noteref"]').first().click();
    expect(page.url()).toContain('#note-1');
    await page.locator('[role="doc-backlink"]').first().click();
    expect(page.url()).toContain('#note-ref-1');
  });
});

describe('text that wants to be markup', () => {
  it('stands on the page as text', async () => {
    const evil = `<img src=x onerror="alert(1)">"'&`;
    const input = exampleReportInput('en');
    const report = buildReportDocument({
      ...input,
      title: evil,
      sections: input.sections.map((section) => ({ ...section, title: evil })),
      findings: new Map([...input.findings].map(([id, finding]) => [id, { ...finding, summary: evil }])),
    });
    const page = Buffer.from((await compileHtml(report)).files.get('index.html')!).toString();
    expect(page).not.toContain('<img src=x');
    expect(page).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
  });
});

describe('the data annex', () => {
  it('lists each figure with its origin and each voice without a name, and runs no formula', async () => {
    const input = exampleReportInput('en');
    const findings = [...input.findings].map(
      ([id, finding]) => [id, { ...finding, summary: '=HYPERLINK("http://evil.example")' }] as const,
    );
    const report = buildReportDocument({ ...input, findings: new Map(findings) });
    const workbook = Buffer.from(await compileAnnex(report));
    const figures = await readSheet(workbook, 'Figures');
    expect(figures[0]).toEqual([
      ...['No.', 'As in the text', 'Value', 'Unit', 'Year', 'Area', 'Indicator', 'Title of the indicator'],
      ...['Series', 'Group', 'Source', 'Data as of', 'Stands in', 'In sections', 'State'],
      'Illustrative example',
    ]);
    expect(figures[1]?.slice(1, 7)).toEqual(['41.2%', 41.2, '%', 2023, 'Ulytau region', '5.5.2']);
    expect(figures[1]?.slice(11)).toEqual([
      '2025-06-01',
      'Text',
      report.figures[0]?.usedIn.join('; '),
      'live',
      'Illustrative example',
    ]);
    // example-charts.ts: four lines of nine years with two gaps, and five bars.
    const drawn = figures.filter((row) => /^Figure \d+$/u.test(String(row[12])));
    expect(drawn).toHaveLength(4 * 9 - 2 + 5);
    expect(drawn.map((row) => row.slice(2, 7))).toContainEqual([40.3, '%', 2022, 'Ulytau region', '5.5.2']);
    const voices = await readSheet(workbook, 'Voices');
    expect(voices.slice(1).map(([, said]) => said)).toEqual(
      report.voices.map(() => `'=HYPERLINK("http://evil.example")`),
    );
    expect(Object.keys(unzipSync(workbook)).some((name) => name.includes('sheet'))).toBe(true);
    for (const [name, part] of Object.entries(unzipSync(workbook)))
      if (name.includes('worksheets/')) expect(Buffer.from(part).toString()).not.toContain('<f>');
  });
});

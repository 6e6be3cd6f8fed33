import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import chromiumBinary from '@sparticuz/chromium';
import {
  type BlockNode,
  buildReportDocument,
  exampleReportInput,
  type SectionInput,
} from '@qadam/reporting/domain';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { compileHtml } from './index';

const words = (text: string): BlockNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });

const wide: BlockNode = {
  type: 'table',
  attrs: { caption: 'Programmes that reach the villages of the region, by year of their beginning' },
  content: ['tableHeader', 'tableCell'].map((type) => ({
    type: 'tableRow',
    content: Array.from({ length: 12 }, (_, at) => ({
      type: type as 'tableCell',
      content: [words(`Programme${at}`)],
    })),
  })),
};

const section = (key: string, parentKey: string | null, content: BlockNode[]): SectionInput => ({
  ...{ key, parentKey, title: `Title ${key}`, numbering: 'numbered', goal: null, state: 'approved' },
  ...{ writtenIn: ['en'], content: { type: 'doc', content } },
});

let browser: Browser;
let folder: string;
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'qadam-html-frames-'));
  browser = await chromium.launch({
    executablePath: await chromiumBinary.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  const report = buildReportDocument({
    ...exampleReportInput('en'),
    sections: [
      ...['one', 'two', 'three', 'four'].map((key) => section(key, null, [words('A short chapter.')])),
      section('part', null, [words('A part.'), wide]),
      section('part/one', 'part', [words('Of the part.')]),
    ],
  });
  for (const [path, content] of (await compileHtml(report)).files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
}, 60_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

describe('a wide table on a narrow screen', () => {
  it('keeps its whole caption in sight, wherever the table is moved to', async () => {
    const frame = page.locator('.wide').first();
    const caption = frame.locator('.stays');
    for (const left of [0, 300]) {
      await frame.evaluate((element, to) => void (element.scrollLeft = to), left);
      expect(await frame.evaluate((element) => element.scrollLeft)).toBe(left);
      const [outer, inner] = [await frame.boundingBox(), await caption.boundingBox()];
      expect(inner!.x).toBeGreaterThanOrEqual(outer!.x - 1);
      expect(inner!.x + inner!.width).toBeLessThanOrEqual(outer!.x + outer!.width + 1);
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });
});

describe('the page in print', () => {
  it('begins a page with a part, and runs short chapters on', async () => {
    const printed = await getDocument({ data: new Uint8Array(await page.pdf()), verbosity: 0 }).promise;
    const pages = await Promise.all(
      Array.from({ length: printed.numPages }, async (_, at) => {
        const { items } = await (await printed.getPage(at + 1)).getTextContent();
        return items.map((item) => ('str' in item ? item.str : '')).join(' ');
      }),
    );
    // The cover and the contents stand on pages before.
    const pageOf = (text: string) => pages.findLastIndex((one) => one.includes(text));
    expect(pageOf('Title four')).toBe(pageOf('Title one'));
    expect(pageOf('A part.')).toBe(pageOf('Title four') + 1);
    expect(pages[pageOf('A part.')]?.trim()).toMatch(/^5\s+Title part/u);
  });
});

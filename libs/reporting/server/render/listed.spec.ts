import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import chromiumBinary from '@sparticuz/chromium';
import { languages } from '@qadam/language/domain';
import {
  type BlockNode,
  buildReportDocument,
  exampleReportInput,
  type ReportDocument,
} from '@qadam/reporting/domain';
import { strFromU8, unzipSync } from 'fflate';
import { type Browser, chromium } from 'playwright-core';
import { compileDocx, compileHtml, compilePdf } from './index';
import { placedWords } from './placed-words.fixture';

const caption = (at: number): string => `Begins${at} ${'goes on for long '.repeat(7)}ends${at}`;

const cell = (text: string) => ({
  type: 'tableCell' as const,
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
});

/** Asked in the page: of each title, where its lines begin. */
const leftsOfLines = `[...document.querySelectorAll('ul.listed a')].map(({ lastChild }) => {
  const range = document.createRange();
  range.selectNodeContents(lastChild);
  return [...range.getClientRects()].map(({ left }) => Math.round(left));
})`;

const longCaptions = (language: (typeof languages)[number]): ReportDocument => {
  const tables = Array.from({ length: 11 }, (_, at): BlockNode => ({
    type: 'table',
    attrs: { caption: caption(at) },
    content: [{ type: 'tableRow', content: [cell('1'), cell('2')] }],
  }));
  return buildReportDocument({
    ...exampleReportInput(language),
    sections: [
      {
        ...{ key: 'one', parentKey: null, title: 'One', numbering: 'numbered', goal: null },
        ...{ state: 'approved', writtenIn: [language], content: { type: 'doc', content: tables } },
      },
    ],
  });
};

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: await chromiumBinary.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
}, 60_000);
afterAll(() => browser.close());

describe.each(languages)('a list of tables with long captions in %s', (language) => {
  const report = longCaptions(language);

  it('begins every line of the printed list under the first words of its title', async () => {
    const listed = (await placedWords((await compilePdf(report)).pdf)).filter(({ page }) => page === 4);
    const begins = listed.filter(({ text }) => text.startsWith('Begins'));
    const ends = listed.filter(({ text }) => text.includes('ends'));
    expect([begins.length, ends.length]).toEqual([11, 11]);
    const lefts = new Set([...begins, ...ends].map(({ left }) => Math.round(left)));
    expect(lefts.size).toBe(1);
    expect(new Set(listed.map(({ left }) => Math.round(left))).size).toBeGreaterThan(1);
  });

  it('gives the style of the list in Word a hanging indent', async () => {
    const styles = strFromU8(unzipSync((await compileDocx(report)).docx)['word/styles.xml']!);
    const style = /w:styleId="TableofFigures".*?<\/w:style>/su.exec(styles)?.[0] ?? '';
    const [, left, hanging] = /<w:ind w:left="(\d+)" w:hanging="(\d+)"\/>/u.exec(style) ?? [];
    expect(Number(left)).toBeGreaterThan(800);
    expect(hanging).toBe(left);
  });

  it('does so on the page of the web, at the width of a desk and of a phone', async () => {
    const { files } = await compileHtml(report);
    for (const width of [1440, 390]) {
      const page = await browser.newPage({ viewport: { width, height: 844 } });
      await page.setContent(Buffer.from(files.get('index.html') ?? []).toString());
      await page.addStyleTag({ content: Buffer.from(files.get('style.css') ?? []).toString() });
      const lefts = (await page.evaluate(leftsOfLines)) as readonly (readonly number[])[];
      expect(lefts).toHaveLength(11);
      expect(Math.min(...lefts.map((lines) => lines.length))).toBeGreaterThan(1);
      expect(new Set(lefts.flat()).size).toBe(1);
    }
  });
});

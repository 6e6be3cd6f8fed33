import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startJourney } from './support/journey';
import { readPdf } from './support/read-files';

const journey = startJourney();
const testMs = 180_000;
const paper = { format: 'A4', pageRanges: '1' } as const;

const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('.q-still').first().waitFor();
};

describe('a page on paper', () => {
  it(
    'begins with what it is about, not with its heading alone',
    async () => {
      const { page } = await journey.come();
      await open(page, '/en/compare?by=areas&indicators=8.5.2,3.1.1&areas=kz,karagandy');
      const { text } = await readPdf(await page.pdf(paper));
      expect(text).toContain('8.5.2 Unemployment rate');
    },
    testMs,
  );

  it(
    'draws a chart that stands alone over the whole width',
    async () => {
      const { page } = await journey.come();
      await open(page, '/en/compare?by=areas&indicators=8.5.2&areas=kz,karagandy');
      await page.emulateMedia({ media: 'print' });
      const panels = page.locator('.cmp-panels').first();
      const [whole, one] = [await panels.boundingBox(), await panels.locator('> div').first().boundingBox()];
      expect(one?.width).toBe(whole?.width);
    },
    testMs,
  );

  it.each(['chosen', 'of the device'])(
    'draws charts in ink on white where the dark theme is %s',
    async (of) => {
      const { page } = await journey.come();
      await page.emulateMedia({ colorScheme: of === 'chosen' ? 'light' : 'dark' });
      await open(page, '/en/indicators/3.1.1');
      if (of === 'chosen') await page.evaluate(`document.documentElement.dataset.theme = 'dark'`);
      const colour = () =>
        page.evaluate<string>(
          `getComputedStyle(document.documentElement).getPropertyValue('--q-ink').trim()`,
        );
      expect(await colour()).toBe('#e8eef1');
      await page.emulateMedia({ media: 'print' });
      expect(await colour()).toBe('#15232b');
    },
    testMs,
  );
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startJourney } from './support/journey';
import { qadam } from './support/product';

const journey = startJourney();
const testMs = 180_000;

/** The target as the chart writes it beside its line. */
const targetInChart = (page: Page, value: string) =>
  page
    .locator('svg text', { hasText: value })
    .and(page.locator('svg text', { hasText: 'Target' }))
    .first();

/** Another process brings a figure of Abay region for 2025. */
const importFigure = async (value: string): Promise<void> => {
  const file = join(journey.product.dataFolder, 'abay.csv');
  writeFileSync(file, `Indicator;Region;Year;Value\n5.5.2;Абай облысы;2025;${value}\n`);
  const { code } = await qadam(['import', 'table', file], { QADAM_DATA: journey.product.dataFolder });
  expect(code).toBe(0);
};

describe('a page reached by a link', () => {
  it(
    'shows what its reader has just changed, and never what it was before',
    async () => {
      const { page, complaints } = await journey.comeAs('administrator');
      await page.goto('/en/indicators/3.2.1');
      await targetInChart(page, '25').waitFor();
      await page.getByRole('button', { name: 'How was this worked out?' }).click();
      await page.locator('a[href$="/indicators/3.2.1/target"]').first().click();
      await page.getByRole('textbox', { name: 'Target value' }).fill('9');
      await page.getByLabel('Source of direction').fill('Development programme, made up for this test');
      await page.getByRole('button', { name: 'Save as a new version' }).click();
      await page.getByText('Saved').first().waitFor();
      const seen: string[] = [];
      await page.exposeFunction('sawChart', (text: string) => void seen.push(text));
      await page.evaluate(`new MutationObserver(() => {
        const chart = document.querySelector('.q-still');
        if (chart) sawChart(chart.textContent);
      }).observe(document.body, { childList: true, subtree: true, characterData: true })`);
      await page.locator('main a[href$="/indicators/3.2.1"]').first().click();
      await targetInChart(page, '9').waitFor();
      expect(seen.filter((text) => /Target[^.]*25/u.test(text))).toEqual([]);

      await page.goBack();
      await page.getByRole('textbox', { name: 'Target value' }).waitFor();
      expect(await page.getByRole('textbox', { name: 'Target value' }).inputValue()).toBe('9');
      expect(complaints).toEqual([]);
    },
    testMs,
  );

  it(
    'shows what another process has written since, on the way back too, without a jump',
    async () => {
      await importFigure('41.5');
      const { page, complaints } = await journey.come();
      const reads: string[] = [];
      page.on('request', (request) => {
        if (/\/(?:read|graphql)\b/u.test(request.url()))
          reads.push(`${request.url()} ${request.postData() ?? ''}`);
      });
      await page.goto('/en/indicators/5.5.2?area=abay', { waitUntil: 'networkidle' });
      await page.getByText('41.5').first().waitFor();
      // Nothing is asked for twice where nothing was known.
      expect(reads).toHaveLength(new Set(reads).size);

      const goal = page.locator('nav a[href*="/goals/5"]').first();
      await goal.click();
      await page.waitForURL(/\/goals\/5/u);
      const indicator = page.locator('a[href*="/indicators/5.5.2"]').first();
      await indicator.waitFor();
      await importFigure('43.5');
      await indicator.click();
      await page.getByText('43.5').first().waitFor();
      expect(await page.getByText('41.5').count()).toBe(0);

      await page.goBack();
      await page.waitForURL(/\/goals\/5/u);
      await indicator.waitFor();
      await importFigure('45.5');
      // What was kept stands at once; the reader is already at work in it when the answer comes.
      let answer = (): void => undefined;
      const held = new Promise<void>((resolve) => (answer = resolve));
      await page.route('**/read/**', async (route) => {
        await held;
        await route.continue();
      });
      await page.goForward();
      await page.getByText('43.5').first().waitFor();
      const why = page.getByRole('button', { name: 'How was this worked out?' });
      await why.focus();
      await page.evaluate('scrollTo(0, 200)');
      const before = await why.boundingBox();
      answer();
      await page.getByText('45.5').first().waitFor();
      expect(await page.getByText('43.5').count()).toBe(0);
      expect(await why.boundingBox()).toEqual(before);
      expect(await why.evaluate((button) => button.matches(':focus'))).toBe(true);
      await page.unroute('**/read/**');
      expect(complaints).toEqual([]);
    },
    testMs,
  );
});

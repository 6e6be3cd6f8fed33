import { describe, expect, it } from '@jest/globals';
import { startJourney } from './support/journey';

const journey = startJourney();

describe('bars on a phone', () => {
  it.each(['en', 'ru', 'kk'] as const)(
    'have 45 %% of the width and numbers without their unit in %s',
    async (language) => {
      const { page, context } = await journey.come(390);
      await page.goto(`/${language}/indicators/3.2.1?view=regions`);
      await page.locator('.q-still rect').first().waitFor();
      const { whole, longest, texts } = (await page.evaluate(`(() => {
        const widthOf = (one) => one.getBoundingClientRect().width;
        return {
          whole: widthOf(document.querySelector('.q-still')),
          longest: Math.max(...[...document.querySelectorAll('.q-still rect')].map(widthOf)),
          texts: [...document.querySelectorAll('.q-still .q-figures')].map((one) => one.textContent),
        };
      })()`)) as { readonly whole: number; readonly longest: number; readonly texts: readonly string[] };
      expect(longest).toBeGreaterThanOrEqual(whole * 0.45 - 1);
      const decimals = texts.map((text) => /^\d+(?:[.,](\d+))?$/u.exec(text)?.[1]?.length ?? 0);
      expect(texts.filter((text) => /\d/u.test(text)).every((text) => /^[\d.,]+$/u.test(text))).toBe(true);
      expect(new Set(decimals.filter((_, at) => /\d/u.test(texts[at] ?? ''))).size).toBe(1);
      await context.close();
    },
  );

  it('are told with their highest, their lowest and the country', async () => {
    const { page, context } = await journey.come();
    await page.goto('/en/indicators/3.2.1?view=regions');
    const reader = page.locator('.q-chart-reader').first();
    await reader.waitFor();
    expect(await reader.getAttribute('aria-label')).toMatch(
      /regions with figures: \d+\. Highest: .+: [\d.]+\sper 1,000 live births\. Lowest: .+\. Kazakhstan: [\d.]+\sper/u,
    );
    await context.close();
  });
});

describe('the strip of goals by regions', () => {
  it('is on paper though nobody scrolled to it, and says what each status rests on', async () => {
    const { page, context } = await journey.come();
    await page.goto('/en/');
    await page.locator('.ind-goal').first().waitFor();
    await page.waitForLoadState('networkidle');
    // As the browser does before it takes its picture of the page: whatever is drawn later is too late.
    const cells = await page.evaluate(`(() => {
      dispatchEvent(new Event('beforeprint'));
      return [...document.querySelectorAll('.q-strip-cell')].map((one) => one.title);
    })()`);
    expect(cells).toHaveLength(17 * 20);
    expect(cells).toEqual(
      Array.from({ length: 17 * 20 }, () =>
        expect.stringMatching(/; \d+ of \d+ indicators assessed(?:; \d+ of the assessed on a weak basis)?$/u),
      ),
    );
    await context.close();
  });
});

describe('the data of an indicator', () => {
  it('is linked in all six formats, as of the moment that the page shows', async () => {
    const { page, context } = await journey.come();
    await page.goto('/en/indicators/3.2.1?asOf=1');
    await page.locator('.ind-exports a').first().waitFor();
    const links = await page
      .locator('.ind-exports a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(links.map((link) => /^\/export\/([\w-]+)\?/u.exec(link)?.[1])).toEqual([
      ...['csv', 'xlsx', 'sdmx-csv', 'sdmx-json', 'sdmx-ml', 'datapackage'],
    ]);
    for (const link of links) {
      expect(link).toContain('indicator=3.2.1&asOf=1&lang=en');
      expect([link, (await page.request.get(link)).status()]).toEqual([link, 200]);
    }
    await page.goto('/en/coverage');
    await page.locator('.ind-exports a').first().waitFor();
    expect(await page.locator('.ind-exports a').first().getAttribute('href')).toBe('/export/csv?lang=en');
    await context.close();
  });
});

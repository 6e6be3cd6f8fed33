import { describe, expect, it } from '@jest/globals';
import { startJourney } from './support/journey';
import { printedLines } from './support/printed-lines';

const journey = startJourney();

describe('a page on paper', () => {
  it('is whole though nobody scrolled to its end: the keys for printing wait for every part', async () => {
    const { page, context } = await journey.come();
    const { promise, resolve } = Promise.withResolvers<{ missing: number; heads: readonly string[] }>();
    await page.exposeFunction('heldOnPaper', resolve);
    await page.addInitScript(`window.print = () => window.heldOnPaper({
      missing: document.querySelectorAll('.q-unprinted, .q-skeleton').length,
      heads: [...document.querySelectorAll('main h2')].map((one) => one.textContent),
    })`);
    await page.goto('/en/indicators/3.2.1');
    await page.locator('.q-chart').first().waitFor();
    expect(await page.locator('.q-unprinted').count()).toBeGreaterThan(0);
    await page.keyboard.press('Control+p');
    expect(await promise).toEqual({
      missing: 0,
      heads: expect.arrayContaining([
        'Progress',
        'Gaps between groups: Kazakhstan',
        'Between regions',
        'Metadata',
      ]),
    });
    await context.close();
  });

  it.each([
    ['/en/goals/3', /^3\.\w+ [A-Z]/u],
    ['/en/compare', /^(?:Over time|First and last common year|The same numbers)$/u],
  ])('leaves no heading alone at the foot of a sheet: %s', async (address, heading) => {
    const { page, context } = await journey.come();
    await page.goto(address);
    await page.locator('h2').nth(2).waitFor();
    await page.waitForLoadState('networkidle');
    for (const height of [260, 270, 280, 290, 297]) {
      const sheets = await printedLines(await page.pdf({ width: '210mm', height: `${height}mm` }));
      expect(sheets.length).toBeGreaterThan(1);
      expect(sheets.flat().some((line) => heading.test(line))).toBe(true);
      expect([
        height,
        sheets.flatMap((lines) => lines.slice(-1)).filter((line) => heading.test(line)),
      ]).toEqual([height, []]);
    }
    await context.close();
  });

  it('shows the year of a map in words, without the slider', async () => {
    const { page, context } = await journey.come();
    await page.goto('/en/indicators/3.2.1?view=map');
    const slider = page.locator('.ind-map-year input');
    await slider.waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await slider.isVisible()).toBe(false);
    expect((await page.locator('.ind-map-year').innerText()).replace(/\s+/gu, ' ')).toBe('Year 2019');
    await context.close();
  });
});

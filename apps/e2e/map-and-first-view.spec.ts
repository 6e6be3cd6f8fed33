import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { startJourney } from './support/journey';

const journey = startJourney();

/** Colours of the legend from the lowest class, the bounds that it names, and value and colour of each tile. */
const coloursOn = (page: Page) =>
  page.evaluate(`(() => {
    const paper = (one) => getComputedStyle(one).backgroundColor;
    const classes = [...document.querySelectorAll('.geo-map-legend li')].slice(0, -1).map((one) => ({
      colour: paper(one.querySelector('span')),
      bounds: one.textContent.match(/[0-9.]+/g).map(Number),
    }));
    const tiles = [...document.querySelectorAll('.geo-values a:not([data-empty="true"])')].map((one) => ({
      colour: paper(one),
      ink: getComputedStyle(one).color,
      value: Number(one.querySelector('.geo-value').textContent),
    }));
    return { classes, tiles };
  })()`) as Promise<{
    readonly classes: readonly { readonly colour: string; readonly bounds: readonly number[] }[];
    readonly tiles: readonly { readonly colour: string; readonly ink: string; readonly value: number }[];
  }>;

const hexOf = (colour: string): string =>
  `#${(colour.match(/\d+/gu) ?? []).map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;

describe('the map of an indicator', () => {
  it.each(['light', 'dark'] as const)(
    'has in its tiles the colours that its legend explains, in %s',
    async (colorScheme) => {
      const { page, context } = await journey.come();
      await page.emulateMedia({ colorScheme });
      await page.goto('/en/indicators/8.5.2?view=map&year=2010');
      await page.locator('.geo-values a').first().waitFor();
      const { classes, tiles } = await coloursOn(page);
      expect(new Set(classes.map(({ colour }) => colour)).size).toBe(classes.length);
      // All tiles are drawn, in more than one class.
      expect([tiles.length, new Set(tiles.map(({ colour }) => colour)).size > 1]).toEqual([16, true]);
      const last = classes.length - 1;
      for (const { value, colour } of tiles) {
        const own = classes.findIndex(
          ({ bounds: [from = 0, to = 0] }, at) =>
            from <= value && (value < to || (at === last && value <= to)),
        );
        expect([value, colour]).toEqual([value, classes[own]?.colour]);
      }
      await context.close();
    },
  );

  it('is downloaded in the colours that it has on light paper', async () => {
    const { page, context } = await journey.come();
    await page.goto('/en/indicators/8.5.2?view=map&year=2010');
    await page.locator('.geo-values a').first().waitFor();
    const { classes, tiles } = await coloursOn(page);
    const tools = page.locator('figure', { hasText: '8.5.2' }).first();
    await tools.getByRole('button', { name: 'Download' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /SVG/ }).click(),
    ]);
    const drawn = readFileSync(await download.path(), 'utf8');
    const fillsOf = (shape: RegExp) => [...drawn.matchAll(shape)].map(([, fill]) => fill);
    expect(fillsOf(/<path d="M[^>]* fill="(#[0-9a-f]{6})"/gu).toSorted()).toEqual(
      tiles.map(({ colour }) => hexOf(colour)).toSorted(),
    );
    expect(fillsOf(/<rect x="[^>]* fill="(#[0-9a-f]{6})"/gu)).toEqual(
      classes.map(({ colour }) => hexOf(colour)),
    );
    await context.close();
  });
});

describe('the colour of a region', () => {
  it('is the same on the screen and in its picture', async () => {
    const { page, context } = await journey.come();
    await page.goto('/en/compare?indicators=8.5.2&areas=kz,astana,almaty,shymkent');
    await page.getByRole('button', { name: 'Take out Shymkent city' }).waitFor();
    const colour = hexOf(
      (await page.evaluate(
        `getComputedStyle([...document.querySelectorAll('.cmp-chips li')]
          .find((one) => one.textContent.includes('Shymkent')).querySelector('.cmp-swatch')).backgroundColor`,
      )) as string,
    );
    const tools = page.locator('figure', { hasText: '8.5.2' }).first();
    await tools.getByRole('button', { name: 'Download' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /SVG/ }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain(`stroke="${colour}"`);
    await context.close();
  });
});

const shiftOf = `window.shifts = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.shifts += value;
  }).observe({ type: 'layout-shift', buffered: true });`;

describe('the first view', () => {
  it.each([
    ['/indicators/8.5.2?view=map', 390],
    ['/indicators/8.5.2?view=map', 1440],
    ['/indicators/8.5.2?view=regions', 390],
    ['/compare?indicators=8.5.2,3.2.1&areas=kz,astana,ulytau', 390],
  ] as const)('of %s at %i px stays where it is while it comes', async (place, width) => {
    const { page, context } = await journey.come(width);
    const slow = await context.newCDPSession(page);
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript(shiftOf);
    await page.goto(`/kk${place}`);
    await page.locator('figure').first().waitFor();
    await page.waitForLoadState('networkidle');
    // The goal of the project for the sum of all shifts.
    expect(await page.evaluate('window.shifts')).toBeLessThanOrEqual(0.02);
    await context.close();
  });

  it.each(['kk', 'ru', 'en'])('of an indicator on a phone holds its whole chart in %s', async (language) => {
    const { page, context } = await journey.come(390);
    for (const [view, chart] of [
      ['time', '.q-chart-frame'],
      ['regions', '.q-chart-frame'],
      ['map', '.geo-values'],
    ] as const) {
      await page.goto(`/${language}/indicators/8.5.2?view=${view}`);
      await page.locator(chart).first().waitFor();
      await page.waitForLoadState('networkidle');
      const [bottom, bar] = (await page.evaluate(
        `[document.querySelector('${chart}').getBoundingClientRect().bottom,
          document.querySelector('.q-bottom-bar').getBoundingClientRect().top]`,
      )) as readonly [number, number];
      expect([view, bottom <= bar]).toEqual([view, true]);
    }
    await context.close();
  });
});

describe('the appearance', () => {
  it('is as the device has it until one is chosen, which holds in other windows and after coming back', async () => {
    const { page, context } = await journey.come();
    const other = await context.newPage();
    const paperOf = (one: Page) => one.evaluate(`getComputedStyle(document.body).backgroundColor`);
    const [light, dark] = ['rgb(255, 255, 255)', 'rgb(16, 25, 31)'];
    for (const one of [page, other]) {
      await one.emulateMedia({ colorScheme: 'dark' });
      await one.goto('/en');
      await one.getByRole('heading', { level: 1 }).waitFor();
    }
    expect(await paperOf(page)).toBe(dark);
    await page.getByRole('button', { name: /^Appearance/u }).click();
    await page.getByRole('radio', { name: 'Light' }).click();
    expect(await paperOf(page)).toBe(light);
    await other.waitForFunction(`document.documentElement.dataset.theme === 'light'`);
    expect(await paperOf(other)).toBe(light);
    await page.reload();
    await page.getByRole('button', { name: 'Appearance: Light' }).waitFor();
    expect(await paperOf(page)).toBe(light);
    await context.close();
  });
});

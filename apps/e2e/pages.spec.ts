import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { newVisitor, openBrowser } from './support/browser';
import {
  dropDataFolder,
  freePort,
  newDataFolder,
  type RunningProduct,
  startProduct,
} from './support/product';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const pages = [
  [
    'none',
    [
      '/',
      '/goals/5',
      '/targets/5.5',
      '/indicators/8.5.2?area=ulytau',
      '/regions',
      '/regions/ulytau',
      '/sign-in',
      '/search?q=вода',
    ],
  ],
  ['analyst', ['/work', '/voices', '/voices/documents/1', '/voices/findings']],
  ['drafter', ['/reviews/vnr-2025', '/reviews/vnr-2025/sections/goals/5']],
  ['administrator', ['/admin', '/admin?part=audit']],
] as const;

const languages = ['kk', 'ru', 'en'] as const;

let product: RunningProduct;
let browser: Browser;

beforeAll(async () => {
  product = await startProduct({ QADAM_DATA: newDataFolder(), PORT: String(await freePort()) });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
  dropDataFolder(product?.dataFolder ?? '');
});

describe.each(pages)('pages for %s', (role, places) => {
  it.each(languages)('stand in %s at 1440 and 390 px, light and dark, without faults', async (language) => {
    const found: string[] = [];
    for (const [width, colorScheme] of [
      [1440, 'light'],
      [390, 'dark'],
    ] as const) {
      const { page, context, complaints } = await newVisitor(browser, product.address, width);
      await page.emulateMedia({ colorScheme });
      if (role !== 'none')
        await context.request.post('/graphql', {
          headers: { 'content-type': 'application/json' },
          data: { query: `mutation { signInAsDemo(role: ${role}) { id } }` },
        });
      for (const place of places) {
        await page.goto(`/${language}${place === '/' ? '' : place}`);
        await page.locator('h1').waitFor();
        await page.waitForLoadState('networkidle');
        const at = `${language} ${place} at ${width}`;
        expect([at, await page.evaluate('document.documentElement.lang')]).toEqual([at, language]);
        expect([at, await page.evaluate('document.documentElement.scrollWidth <= innerWidth')]).toEqual([
          at,
          true,
        ]);
        await page.evaluate(axe);
        const faults = (await page.evaluate(
          `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) =>
             violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 2).map(({ html }) => html.slice(0, 160)).join(' | ')))`,
        )) as string[];
        found.push(...faults.map((fault) => `${at}: ${fault}`));
      }
      expect(complaints).toEqual([]);
      await context.close();
    }
    expect(found).toEqual([]);
  });
});

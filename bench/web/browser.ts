import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserType } from 'playwright-core';

/** Chromium as npm brings it, with the port on which Lighthouse finds it. */
export const openBrowser = async (home: string, port: number): Promise<Browser> => {
  // Loaded from the workspace: these packages look for files beside their own code.
  const require = createRequire(join(home, 'package.json'));
  const { default: binary } = (await import(
    pathToFileURL(require.resolve('@sparticuz/chromium')).href
  )) as typeof import('@sparticuz/chromium');
  const { chromium } = require('playwright-core') as { chromium: BrowserType };
  return chromium.launch({
    executablePath: await binary.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', `--remote-debugging-port=${port}`],
    headless: true,
  });
};

/** How the page fares with the rules of axe, those of good practice among them; one line for each that is broken. */
export const faultsOf = async (
  browser: Browser,
  home: string,
  address: string,
): Promise<readonly string[]> => {
  const require = createRequire(join(home, 'package.json'));
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(axe);
  const faults = (await page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, impact, nodes }) => id + ' (' + impact + '): ' + nodes[0].html.slice(0, 120)))`,
  )) as readonly string[];
  await context.close();
  return faults;
};

export interface PlaceOnPhone {
  /** Pixels from the top of the page. */
  readonly top: number;
  readonly height: number;
  /** How many of them are seen without scrolling, above the bar at the bottom. */
  readonly seen: number;
}

/** Where the chart stands on a phone of 390 by 844 px. */
export const placeOnPhone = async (
  browser: Browser,
  address: string,
  chart: string,
): Promise<PlaceOnPhone> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const place = (await page.evaluate(`(() => {
    const { top, height, bottom } = document.querySelector(${JSON.stringify(chart)}).getBoundingClientRect();
    const bar = document.querySelector('.q-bottom-bar')?.getBoundingClientRect().top ?? innerHeight;
    return { top, height, seen: Math.max(0, Math.min(bottom, bar) - top) };
  })()`)) as PlaceOnPhone;
  await context.close();
  return place;
};

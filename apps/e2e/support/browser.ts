import chromiumBinary from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** A real Chromium that npm brought; nothing is installed on the machine. */
export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await chromiumBinary.executablePath(),
    // Not the package's own list: its --single-process ends the browser with the first closed context.
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    headless: true,
  });

export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page complained of so far: errors in its console, uncaught exceptions. */
  readonly complaints: readonly string[];
}

export const newVisitor = async (browser: Browser, address: string, width = 1440): Promise<Visitor> => {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width, height: width < 600 ? 844 : 900 },
    locale: 'ru-RU',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  return { context, page, complaints };
};

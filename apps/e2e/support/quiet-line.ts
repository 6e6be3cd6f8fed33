import type { Page, Request } from 'playwright-core';

const quietMs = 120;

/** Waits until nothing has been asked of the server for a moment; what stays open to hear news does not count. */
export const quietLine = (page: Page): (() => Promise<void>) => {
  const open = new Set<Request>();
  let lastNews = Date.now();
  const ends = (request: Request) => {
    open.delete(request);
    lastNews = Date.now();
  };
  page.on('request', (request) => {
    if (request.resourceType() !== 'eventsource') open.add(request);
    lastNews = Date.now();
  });
  page.on('requestfinished', ends);
  page.on('requestfailed', ends);
  return async () => {
    while (open.size > 0 || Date.now() - lastNews < quietMs) await page.waitForTimeout(30);
  };
};

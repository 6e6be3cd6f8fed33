import { describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { startJourney } from './support/journey';
import { inkInTitleOf } from './support/picture-ink';
import { quietLine } from './support/quiet-line';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const pages = [
  [
    'none',
    [
      '/',
      '/goals/5',
      '/targets/5.5',
      '/indicators/8.5.2?area=ulytau',
      '/indicators/8.5.2?area=ulytau&view=map&year=2019',
      '/regions',
      '/regions/ulytau',
      '/coverage?area=ulytau&goal=8',
      '/interlinkages',
      '/interlinkages?view=network',
      '/compare?indicators=5.5.2,8.5.2&areas=ulytau,abay,kz',
      '/compare?indicators=8.5.2&areas=kz,astana&by=groups&dimension=SEX',
      '/methods',
      '/sign-in',
      '/search?q=вода',
    ],
  ],
  ['analyst', ['/work', '/voices', '/voices/documents/1', '/voices/findings']],
  ['drafter', ['/reviews/vnr-2025', '/reviews/vnr-2025/sections/goals/5']],
  ['administrator', ['/admin', '/admin?part=audit']],
] as const;

const languages = ['kk', 'ru', 'en'] as const;

/** Besides the success criteria: what is seen is what is said, headings in order, every landmark a name of its own. */
const rules = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: Object.fromEntries(
    ['label-content-name-mismatch', 'heading-order', 'landmark-unique'].map((id) => [id, { enabled: true }]),
  ),
};

/** Wide and light, narrow and dark. */
const views = [
  [1440, 'light'],
  [390, 'dark'],
] as const;

/** What is drawn anew when the window changes is drawn then. */
const twoFrames = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

const journey = startJourney();

describe.each(pages)('pages for %s', (role, places) => {
  it.each(languages)('stand in %s at 1440 and 390 px, light and dark, without faults', async (language) => {
    const found: string[] = [];
    const { page, context, complaints } = await journey.come();
    const isQuiet = quietLine(page);
    if (role !== 'none')
      await context.request.post('/graphql', {
        headers: { 'content-type': 'application/json' },
        data: { query: `mutation { signInAsDemo(role: ${role}) { id } }` },
      });
    for (const [number, place] of places.entries()) {
      // It comes in one view and is turned into the other, by turns.
      const turned = number % 2 === 0 ? views : views.toReversed();
      for (const [turn, [width, colorScheme]] of turned.entries()) {
        await page.setViewportSize({ width, height: 844 });
        await page.emulateMedia({ colorScheme });
        if (turn === 0) await page.goto(`/${language}${place === '/' ? '' : place}`);
        await page.locator('#root h1').waitFor();
        await isQuiet();
        await page.evaluate(twoFrames);
        const at = `${language} ${place} at ${width}`;
        expect([at, await page.evaluate('document.documentElement.lang')]).toEqual([at, language]);
        expect([at, await page.evaluate('document.documentElement.scrollWidth <= innerWidth')]).toEqual([
          at,
          true,
        ]);
        await page.evaluate(axe);
        const faults = (await page.evaluate(
          `axe.run(${JSON.stringify(rules)}).then(({ violations }) =>
             violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 2).map(({ html }) => html.slice(0, 160)).join(' | ')))`,
        )) as string[];
        found.push(...faults.map((fault) => `${at}: ${fault}`));
      }
    }
    expect(complaints).toEqual([]);
    await context.close();
    expect(found).toEqual([]);
  });
});

describe('what the server sends ahead', () => {
  it.each([
    '',
    '/goals',
    '/goals/5',
    '/targets/5.5',
    '/indicators/8.5.2?area=ulytau',
    '/regions',
    '/regions/ulytau',
  ])('for %p is what the page asks for: no data come twice', async (place) => {
    const { page, context } = await journey.come();
    const asked: string[] = [];
    page.on('request', (request) =>
      asked.push(new URL(request.url()).pathname + new URL(request.url()).search),
    );
    await page.goto(`/kk${place}`);
    await page.locator('#root h1').waitFor();
    await page.waitForLoadState('networkidle');
    const [ahead] = (await page.evaluate(
      `[...document.querySelectorAll('link[as=fetch]')].map((link) => link.getAttribute('href'))`,
    )) as string[];
    const read = /^\/read\/kk\/[0-9a-f]{32}/u.exec(ahead ?? '')?.[0] ?? '';
    expect(read).not.toBe('');
    expect(asked.filter((address) => address.startsWith(read))).toEqual([ahead]);
    await context.close();
  });

  it('tells search engines what is no page', async () => {
    const robots = await (await fetch(new URL('/robots.txt', journey.product.address))).text();
    expect(robots).toMatch(/^Disallow: \/read\/$/mu);
  });

  it('is seen before the code of the page has come, and gives way to it', async () => {
    const { page, context } = await journey.come(390);
    await page.route('**/assets/*.js', () => undefined);
    await page.goto('/ru/goals/5', { waitUntil: 'commit' });
    await page.getByRole('heading', { level: 1, name: 'Гендерное равенство' }).waitFor();
    expect(await page.title()).toBe('Гендерное равенство · Қадам');
    await page.unrouteAll();
    await page.goto('/ru/goals/5');
    await page.locator('#root h1').waitFor();
    expect(await page.locator('.q-first-look').count()).toBe(0);
    await context.close();
  });
});

describe('a visitor who looks at the map', () => {
  it('moves through the years with the keyboard and sees the regions that there were', async () => {
    const { page, context, complaints } = await journey.come();
    await page.goto('/en/indicators/8.5.2');
    await page.getByRole('button', { name: 'Map' }).click();
    const tiles = page.getByRole('list', { name: /^8\.5\.2 / }).getByRole('listitem');
    await page.getByText('20 regions, in the borders since 2022').waitFor();
    expect(await tiles.count()).toBe(20);
    await page.getByRole('slider', { name: 'Year', exact: true }).press('Home');
    await page.getByText('16 regions, in the borders up to 2017').waitFor();
    await page.waitForURL(/[?&]year=2010(?:&|$)/u);
    expect(await tiles.count()).toBe(16);
    await page.getByRole('link', { name: /^Astana city: / }).press('Enter');
    await page.waitForURL(/area=astana/);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('a chart that goes elsewhere', () => {
  it('is taken along as a workbook, and stands in a frame of another site, where no other page may', async () => {
    const { page, context, complaints } = await journey.come();
    await page.goto('/en/indicators/8.5.2?area=astana');
    const tools = page.locator('figure', { hasText: '8.5.2' }).first();
    await tools.getByRole('button', { name: 'Download' }).click();
    const code = await page.getByLabel('Code to embed the chart').inputValue();
    expect(code).toContain(`${journey.product.address}/embed/indicators/8.5.2?area=astana&amp;lang=en`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Excel (XLSX)' }).click(),
    ]);
    const bytes = readFileSync(await download.path());
    expect([download.suggestedFilename().endsWith('.xlsx'), bytes.subarray(0, 2).toString()]).toEqual([
      true,
      'PK',
    ]);
    expect(complaints).toEqual([]);

    // Another host name is another site to a browser, even on the same machine.
    const site = createServer((_request, response) =>
      response.setHeader('content-type', 'text/html').end(`<!doctype html><title>Elsewhere</title>${code}`),
    ).listen(0, 'localhost');
    await once(site, 'listening');
    const elsewhere = await context.newPage();
    await elsewhere.goto(`http://localhost:${(site.address() as AddressInfo).port}/`);
    const frame = elsewhere.frameLocator('iframe');
    await frame
      .getByRole('heading', { name: '8.5.2 Unemployment rate' })
      .first()
      .waitFor({ state: 'attached' });
    await frame.getByText('Source: Bureau of National Statistics').waitFor();
    const policyOf = async (place: string) =>
      (await context.request.get(place)).headers()['content-security-policy'];
    expect(await policyOf('/embed/indicators/8.5.2')).toContain('frame-ancestors *');
    expect(await policyOf('/en/indicators/8.5.2')).toContain("frame-ancestors 'self'");
    site.close();
    await context.close();
  });
});

describe('a chart that is neither over time nor a map', () => {
  it.each([
    [
      '/en',
      /^Progress on the goals by region$/,
      /Goal,Region,Status,"?Mean score[^,]*"?,Indicators assessed/,
    ],
    ['/en/coverage', /^Data coverage by goal and region$/, /Goal,Area,"With figures, %"/],
    ['/en/interlinkages', /^Interlinkages of the goals: Kazakhstan, over years$/, /Goal,Other goal,/],
    [
      '/en/interlinkages?view=network',
      /^The surest interlinkages of indicators: Kazakhstan, over years$/,
      /Indicator,Other indicator,Link,/,
    ],
  ])('goes from %s as figures, as a drawing and into a frame too', async (place, title, head) => {
    const { page, context, complaints } = await journey.come();
    await page.goto(place);
    const figure = page.locator('figure', { has: page.getByRole('heading', { name: title }) });
    // Far down on the overview: it comes when one is near.
    for (let tries = 0; (await figure.count()) === 0 && tries < 20; tries += 1) {
      await page.mouse.wheel(0, 900);
      await page.waitForTimeout(200);
    }
    const fileOf = async (choice: string) => {
      await figure.getByRole('button', { name: 'Download' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: choice }).click(),
      ]);
      return readFileSync(await download.path(), 'utf8');
    };
    expect(await fileOf('Table (CSV)')).toMatch(head);
    expect(await fileOf('Drawing (SVG)')).toMatch(/^<svg [^>]+><style>@font-face/u);
    await figure.getByRole('button', { name: 'Download' }).click();
    const code = await page.getByLabel('Code to embed the chart').inputValue();
    const address = /src="([^"]+)"/u.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(new URL(address).pathname).toMatch(/^\/embed\/charts\/[a-z]+$/u);
    await page.goto(address);
    await page.getByRole('heading', { name: title }).waitFor();
    const answer = await context.request.get(address);
    expect(answer.headers()['content-security-policy']).toContain('frame-ancestors *');
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('the first picture of a visit', () => {
  it('has the letters of its title in Russian, of which the page itself has shown no picture yet', async () => {
    const { page, context } = await journey.come();
    await page.goto('/ru/coverage');
    const figure = page.locator('figure').first();
    await figure.getByRole('button', { name: 'Скачать' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /PNG/u }).click(),
    ]);
    expect(await inkInTitleOf(page, readFileSync(await download.path()))).toBeGreaterThan(1_000);
    await context.close();
  });
});

describe('a visitor who asks what is measured', () => {
  it('goes from the regions to a goal, its indicators and one of them', async () => {
    const { page, context, complaints } = await journey.come();
    await page.goto('/en/regions');
    await page.getByRole('link', { name: 'Data coverage' }).click();
    await page.getByRole('heading', { name: /^Measured nowhere: \d+ indicators$/ }).waitFor();
    await page
      .getByRole('link', { name: /^Goal 8, Ulytau region: \d+ of \d+ indicators have figures/ })
      .click();
    await page.getByRole('heading', { name: 'Indicators of goal 8, Ulytau region' }).waitFor();
    const row = page.getByRole('row', { name: /8\.5\.2/ });
    expect(await row.innerText()).toMatch(/2022–2023.*Sex/s);
    await row.getByRole('link').click();
    await page.waitForURL('**/en/indicators/8.5.2?area=ulytau');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('walks through the goals and regions with the arrow keys from one tab stop', async () => {
    const { page, context } = await journey.come();
    await page.goto('/en/coverage');
    const matrix = page.getByRole('grid');
    await matrix.waitFor();
    expect(await matrix.locator('a[tabindex="0"]').count()).toBe(1);
    await matrix.locator('a[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate('document.activeElement.dataset.cell')).toBe('1-1');
    expect(await matrix.locator('a[tabindex="0"]').count()).toBe(1);
    await context.close();
  });
});

describe('a visitor who compares', () => {
  it('adds a region, finds it in the charts, the table and the address, and takes the numbers along', async () => {
    const { page, context, complaints } = await journey.come();
    await page.goto('/en/indicators/8.5.2');
    await page.getByRole('link', { name: 'Compare' }).click();
    await page.getByRole('heading', { name: 'The same numbers' }).waitFor();
    await page.getByLabel('Add a place…').selectOption({ label: 'Ulytau region' });
    await page.getByRole('rowheader', { name: 'Ulytau region' }).waitFor();
    await page.waitForURL((url) => url.searchParams.get('areas') === 'kz,astana,almaty,shymkent,ulytau');
    await page.getByRole('button', { name: 'Take out Shymkent city' }).click();
    await page.getByRole('rowheader', { name: 'Shymkent city' }).waitFor({ state: 'detached' });
    // Ulytau exists since 2022, so the slope begins there.
    await page.getByRole('heading', { name: /^8\.5\.2 .*, 2022 and \d{4}$/ }).waitFor();
    await page.getByRole('heading', { name: /^8\.5\.2 .*, \d{4}–\d{4}$/ }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('Ulytau region,8.5.2,ulytau');
    await page.reload();
    await page.getByRole('rowheader', { name: 'Ulytau region' }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});

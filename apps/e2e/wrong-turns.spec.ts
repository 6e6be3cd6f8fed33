import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startJourney } from './support/journey';

const journey = startJourney();
const testMs = 180_000;

const places = [
  '',
  '/goals',
  '/goals/8',
  '/targets/8.5',
  '/indicators/8.5.2',
  '/regions',
  '/regions/ulytau',
  '/compare?by=areas&indicators=8.5.2&areas=kz,ulytau',
  '/coverage',
  '/interlinkages',
  '/revisions',
  '/search?q=water',
] as const;

/** Nothing that only those can read who made the router. */
const isForReaders = async (page: Page): Promise<void> => {
  const text = await page.locator('body').innerText();
  expect(text).not.toMatch(
    /Unexpected Application Error|Hey developer|Invalid time value|\bat \w+ \(|TypeError/u,
  );
};

const brokenWords = {
  kk: ['Бұл бетті көрсету мүмкін болмады', 'Қайта жүктеу', 'Жиынтық мәліметке өту'],
  ru: ['Эту страницу не удалось показать', 'Перезагрузить', 'Перейти к сводке'],
  en: ['This page could not be shown', 'Reload', 'Go to the overview'],
} as const;

describe('an address with a day that the calendar does not have', () => {
  it(
    'is refused in the reader’s language on every page of figures',
    async () => {
      const { page } = await journey.come();
      for (const day of ['2020-13-45', '2026-02-30'])
        for (const place of places) {
          await page.goto(`/ru${place}${place.includes('?') ? '&' : '?'}asOf=${day}`, {
            waitUntil: 'networkidle',
          });
          await isForReaders(page);
          // A page that shows no figures takes no notice of the day.
          if (await page.getByRole('complementary', { name: 'Состояние данных' }).count())
            await page.getByText(`«${day}» — не дата и не номер загрузки`).first().waitFor();
          expect(await page.getByText('марта 2026').count()).toBe(0);
        }
      for (const [language, said] of [
        ['kk', '«2020-13-45» — күн де, жүктеу нөмірі де емес'],
        ['en', '“2020-13-45” is neither a day nor the number of a load'],
      ] as const) {
        await page.goto(`/${language}/indicators/8.5.2?asOf=2020-13-45`);
        await page.getByText(said).first().waitFor();
        await isForReaders(page);
      }
    },
    testMs,
  );
});

describe('an error that nobody expected', () => {
  it.each(['kk', 'ru', 'en'] as const)(
    'on a page is told in words within the frame, with ways on (%s)',
    async (language) => {
      const { page, context } = await journey.come();
      await page.route('**/read/**', (route) =>
        route.fulfill({ json: { data: { indicator: { code: '8.5.2', __typename: 'IndicatorPage' } } } }),
      );
      await page.goto(`/${language}/indicators/8.5.2`);
      const [title, reload, home] = brokenWords[language];
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await isForReaders(page);
      await page.getByRole('button', { name: reload }).waitFor();
      await page.unroute('**/read/**');
      await page.getByRole('link', { name: home }).click();
      await page.waitForURL(new RegExp(`/${language}/?$`, 'u'));
      await page.locator('h1').waitFor();
      await context.close();
    },
  );

  it.each(['kk', 'ru', 'en'] as const)(
    'in the frame of all pages is told in words, with ways on (%s)',
    async (language) => {
      const { page, context } = await journey.come();
      await page.route('**/graphql', (route) =>
        route.fulfill({ json: { data: { me: { __typename: 'Person', name: 'A' } } } }),
      );
      await page.goto(`/${language}/goals`);
      const [title, reload, home] = brokenWords[language];
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await isForReaders(page);
      expect(await page.getByRole('link', { name: home }).getAttribute('href')).toBe(`/${language}`);
      await page.unroute('**/graphql');
      await page.getByRole('button', { name: reload }).click();
      await page.locator('main h1:not(:has-text("' + title + '"))').waitFor();
      await context.close();
    },
  );
});

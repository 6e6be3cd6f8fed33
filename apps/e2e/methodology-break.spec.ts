import { describe, expect, it } from '@jest/globals';
import { startJourney } from './support/journey';

const journey = startJourney();
const testMs = 120_000;

/** Pieces of the country's line: the widest one drawn in ink. */
const piecesOfCountry = (text: string): number => text.split('M').length - 1;

describe('a break of method', () => {
  it(
    'is recorded beside direction and target, and cuts the chart with its reason in three languages',
    async () => {
      const { page } = await journey.comeAs('administrator');
      await page.goto('/en/indicators/8.5.2/target');
      const breaks = page.locator('#breaks');
      await breaks.getByRole('button', { name: 'Record a break' }).click();
      await breaks.getByLabel('First year of the new method').fill('2021');
      await breaks.getByRole('button', { name: 'Record', exact: true }).click();
      await breaks.getByText('Say in at least one language what changed.').waitFor();
      await breaks.getByLabel('In Russian').fill('Новая выборка');
      await breaks.getByLabel('Source').fill('Order 12');
      await breaks.getByRole('button', { name: 'Record', exact: true }).click();
      await breaks.getByText('New method from 2021 · all series').waitFor();

      const { page: reader } = await journey.come();
      for (const [language, label, note] of [
        ['en', 'New method 2021', 'New method 2021 — Новая выборка (source: Order 12).'],
        ['ru', 'Новая методика: 2021 г.', 'Новая методика: 2021 г. — Новая выборка (основание: Order 12).'],
        ['kk', 'Жаңа әдістеме: 2021 ж.', 'Жаңа әдістеме: 2021 ж. — Новая выборка (негізі: Order 12).'],
      ] as const) {
        await reader.goto(`/${language}/indicators/8.5.2`);
        await reader.locator('svg .q-chart-note', { hasText: label }).first().waitFor();
        expect(await reader.locator('.q-chart-source').first().innerText()).toContain(note);
      }
      const ways = await reader
        .locator('.q-still')
        .first()
        .locator('path[stroke="var(--q-ink)"][fill="none"]')
        .evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? ''));
      expect(ways.map(piecesOfCountry)).toEqual([1, 1]);

      await reader.goto('/en/indicators/8.5.2');
      await reader.getByRole('button', { name: 'How was this worked out?' }).click();
      await reader
        .getByText('Figures before 2021 were made by another method and were not used.', { exact: false })
        .waitFor();

      await breaks.getByRole('button', { name: 'Withdraw' }).click();
      await breaks.getByRole('button', { name: 'Withdraw the break of 2021' }).click();
      await breaks.getByText('No break is recorded.').waitFor();
      await reader.reload();
      await reader.locator('.q-chart-source').first().waitFor();
      expect(await reader.locator('.q-chart-source').first().innerText()).not.toContain('New method');
    },
    testMs,
  );
});

import { describe, expect, it } from '@jest/globals';
import { startJourney } from './support/journey';

const journey = startJourney();

describe('the page of methods', () => {
  it('is where the explanation of a status leads, at the method of the status', async () => {
    const { page, context, complaints } = await journey.come(390);
    await page.goto('/en/indicators/8.5.2');
    await page.getByRole('button', { name: 'How was this worked out?' }).click();
    await page.getByRole('link', { name: 'This method and the others' }).click();
    // The panel that one comes from has a heading of the same name.
    await page.waitForURL(/\/en\/methods#statcan$/u);
    const heading = page.locator('#statcan:focus');
    await heading.waitFor();
    expect(await heading.innerText()).toBe('CAGR ratio, Statistics Canada and Open SDG');
    const { y = -1 } = (await heading.boundingBox()) ?? {};
    expect(y >= 0 && y < 844).toBe(true);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is where a mean of goals leads, at the part about several indicators', async () => {
    const { page, context } = await journey.come();
    await page.goto('/kk');
    await page.getByRole('link', { name: 'Барлық әдістер мен олардың шектері' }).click();
    await page.locator('#several:focus').waitFor();
    expect(new URL(page.url()).pathname).toBe('/kk/methods');
    await context.close();
  });

  it('tells formulas to screen readers, thresholds as the language writes them, and says when nothing is judged', async () => {
    const { page, context } = await journey.come();
    await page.goto('/ru/methods#eurostat');
    const section = page.getByRole('region', { name: 'Отношение темпов роста, Евростат' });
    await section.waitFor();
    expect(await section.getByRole('math').count()).toBeGreaterThan(3);
    const rows = await section.getByRole('row').allInnerTexts();
    expect(rows[2]?.replaceAll(/\s+/gu, ' ')).toContain('0,95 и больше 1 % и больше');
    await section.getByRole('link').click();
    await page.locator('#none:focus').waitFor();
    await context.close();
  });
});

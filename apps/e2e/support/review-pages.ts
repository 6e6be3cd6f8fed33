import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from 'playwright-core';

/** Steps on the pages of a review, in Russian, as several journeys take them. */

export const editorOf = (page: Page): Locator => page.getByRole('textbox', { name: 'Текст раздела' });

export const isSaved = (page: Page): Promise<void> => page.getByText(/^Сохранено в/u).waitFor();

/** Goes on writing in a new paragraph at the end of the text. */
export const writeBelow = async (page: Page, words: string): Promise<void> => {
  await editorOf(page).press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText(words);
};

/** Puts a citation of the finding where the cursor stands. */
export const insertVoice = async (page: Page, summary: string): Promise<void> => {
  await page.getByRole('tab', { name: 'Голоса' }).click();
  await page.getByLabel('Поиск по голосам').fill(summary);
  await page.getByRole('button', { name: `Вставить ссылку: ${summary}` }).click();
};

/** The first figure that the panel lists for an indicator and an area, as the language of the text calls it. */
const findFigure = async (page: Page, indicator: string, area: string): Promise<Locator> => {
  await page.getByRole('tab', { name: 'Числа' }).click();
  await page.getByLabel('Поиск по показателям').fill(indicator);
  const chart = page.getByRole('button', {
    name: new RegExp(`^График: ${indicator} .*${area}$`, 'u'),
  });
  return page.locator('.r-figure-row').filter({ has: chart }).first();
};

/** Puts the newest value where the cursor stands; answers how it is written in the panel. */
export const insertFigure = async (page: Page, indicator: string, area: string): Promise<string> => {
  const row = await findFigure(page, indicator, area);
  const text = (await row.locator('strong').innerText()).trim();
  await row.getByRole('button', { name: /^Вставить число:/u }).click();
  return text;
};

/** Puts the chart of an indicator below the cursor. */
export const insertChart = async (page: Page, indicator: string, area: string): Promise<void> => {
  const row = await findFigure(page, indicator, area);
  await row.getByRole('button', { name: /^График:/u }).click();
  await row.getByRole('button', { name: 'Поместить график в текст' }).click();
};

/** Selects the first word of the text that is read, as a pointer does. */
export const selectFirstWord = async (page: Page): Promise<void> => {
  const first = page.locator('.r-text [data-letter]').first();
  for (let tries = 0; tries < 5; tries += 1) {
    await first.dblclick({ position: { x: 8, y: 10 } });
    // While others work, what stands above the text may come or go, and the click meets another word.
    const selected = await page.evaluate<string>('String(getSelection()).trim()');
    if (selected !== '' && (await first.innerText()).trim().startsWith(selected)) return;
  }
  throw new Error('The first word could not be selected.');
};

/** Compiles on the page of the review, and downloads what came out. */
export const compileAndRead = async (page: Page, language: string, format: string): Promise<Buffer> => {
  await page.getByRole('button', { name: 'Сформировать', exact: true }).click();
  await page.getByRole('button', { name: `Сформировать: ${language}, ${format}` }).click();
  const link = page.getByRole('status', { name: 'Готовый файл' }).getByRole('link', { name: /^Скачать / });
  await link.waitFor();
  const [download] = await Promise.all([page.waitForEvent('download') as Promise<Download>, link.click()]);
  return readFileSync(await download.path());
};

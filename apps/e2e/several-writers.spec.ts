import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { newVisitor, openBrowser } from './support/browser';
import { dropDataFolder, freePort, type RunningProduct, startProduct } from './support/product';
import { folderWithStartingCase } from './support/starting-case';

/** Two people with one section open, each in a browser of the own: nobody loses a word, whatever breaks. */
const place = { QADAM_DATA: folderWithStartingCase(), PORT: '' };

let product: RunningProduct;
let browser: Browser;
let drafter: Page;
let head: Page;

beforeAll(async () => {
  place.PORT = String(await freePort());
  product = await startProduct(place);
  browser = await openBrowser();
  drafter = await open('Составитель');
  head = await open('Администратор');
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
  dropDataFolder(place.QADAM_DATA);
});

const open = async (role: string): Promise<Page> => {
  const { page } = await newVisitor(browser, product.address);
  await page.goto('/ru/sign-in');
  await page.getByRole('button', { name: role }).click();
  await page.getByRole('heading', { level: 1, name: 'Моя работа' }).waitFor();
  await page.goto('/ru/reviews/vnr-2025/sections/goals/5');
  return page;
};

const editorOf = (page: Page) => page.getByRole('textbox', { name: 'Текст раздела' });
const reads = (page: Page, words: string) =>
  page.locator('.r-middle .r-text').getByText(words).first().waitFor();

const write = async (page: Page, words: string): Promise<void> => {
  await editorOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(words);
};

const takeOver = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Продолжить вместо него' }).click();
  await editorOf(page).waitFor();
};

describe('several people at one section', () => {
  it('shows at once who writes, and the others read each save without reloading', async () => {
    await editorOf(drafter).waitFor();
    await head.getByText(/^Сейчас пишет: /).waitFor();
    await drafter.getByText(/^Здесь также: /).waitFor();
    expect(await editorOf(head).count()).toBe(0);
    await write(drafter, 'Первое слово составителя.');
    await reads(head, 'Первое слово составителя.');
  });

  it('leaves the pen to whose text it is, whoever opens it while that window is closed', async () => {
    const address = drafter.url();
    await drafter.getByText(/^Сохранено в/).waitFor();
    await drafter.goto('/ru');
    await head.getByText('Этот раздел сейчас никто не пишет.').waitFor({ timeout: 60_000 });
    await head.reload();
    await head.getByText('Этот раздел сейчас никто не пишет.').waitFor();
    expect(await editorOf(head).count()).toBe(0);
    await drafter.goto(address);
    await editorOf(drafter).waitFor();
    await head.getByText(/^Сейчас пишет: /).waitFor();
  });

  it('passes the pen on with every word that was typed a moment before', async () => {
    await write(drafter, 'Слово перед самой передачей.');
    await takeOver(head);
    await reads(head, 'Слово перед самой передачей.');
    await drafter.getByText(/^Сейчас пишет: /).waitFor();
    expect(await editorOf(drafter).count()).toBe(0);
    await write(head, 'Слово руководителя.');
    await reads(drafter, 'Слово руководителя.');
  });

  it('takes no letter for a shortcut while a writer types on, and keeps the words that came too late', async () => {
    await editorOf(head).click();
    await head.keyboard.press('Control+End');
    await drafter.getByRole('button', { name: 'Продолжить вместо него' }).click();
    while ((await editorOf(head).count()) > 0) await head.keyboard.type('on ');
    // "g o" leads to the overview where nobody is writing.
    await head.keyboard.type('going on');
    await head.getByText(/Этих последних слов в тексте нет: «.*going on»/u).waitFor();
    expect(head.url()).toContain('/sections/goals/5');
    // They stay after the notice has gone, for who typed them and for who writes now.
    const kept = (page: Page) => page.getByRole('region', { name: 'Слова, не вошедшие в текст.' });
    await head.reload();
    await kept(head).getByRole('button', { name: 'Скопировать' }).waitFor();
    await kept(head).getByRole('button', { name: 'Показать' }).click();
    await kept(head)
      .getByText(/going on$/u)
      .waitFor();
    await kept(drafter).getByRole('button', { name: 'Вставить в конец текста' }).click();
    await head.locator('.r-middle .r-text p, .r-middle .r-paragraph', { hasText: /going on$/u }).waitFor();
    await kept(head).waitFor({ state: 'detached' });
    expect(await kept(drafter).count()).toBe(0);
    await takeOver(head);
  });

  it('keeps what is typed in the moment of losing even where the server does not hear of it', async () => {
    await editorOf(head).click();
    await head.keyboard.press('Control+End');
    await drafter.getByRole('button', { name: 'Продолжить вместо него' }).click();
    await head.route('**/graphql', (route) =>
      route.request().postData()?.includes('keepText') ? route.abort() : route.continue(),
    );
    while ((await editorOf(head).count()) > 0) await head.keyboard.type('off ');
    await head.keyboard.type('unheard of');
    // The window goes before a pause: what was typed is in the browser, and waits for the next time.
    await head.reload();
    await head.unroute('**/graphql');
    await takeOver(head);
    const left = head.locator('.r-notice.r-desk', { hasText: /браузере/u });
    await left.getByRole('button', { name: 'Вставить в конец текста' }).click();
    await reads(drafter, 'unheard of');
  });

  it('loses nothing when the server is killed under the hands of the writer', async () => {
    await write(head, 'Начато до обрыва,');
    const { pid } = JSON.parse(readFileSync(join(place.QADAM_DATA, 'instance.json'), 'utf8')) as {
      pid: number;
    };
    process.kill(pid, 'SIGKILL');
    await new Promise((resolve) => product.process.once('exit', resolve));
    await head.keyboard.type(' продолжено без сервера.');
    await head
      .getByText(/Нет связи/)
      .first()
      .waitFor();
    product = await startProduct(place);
    await reads(drafter, 'Начато до обрыва, продолжено без сервера.');
    // Whoever wrote before the end of the server still writes, and whoever read still reads.
    await drafter.getByText(/^Сейчас пишет: /).waitFor();
    await editorOf(head).waitFor();
  });

  it('keeps the words of a writer without a connection, and offers them to who has taken over', async () => {
    await takeOver(drafter);
    await drafter.context().setOffline(true);
    await write(drafter, 'Написано без связи.');
    await takeOver(head);
    await write(head, 'Написано тем временем.');
    await head.getByText(/^Сохранено в/).waitFor();
    await drafter.context().setOffline(false);
    await head.getByText('Слова, не вошедшие в текст.').waitFor();
    await head.getByRole('button', { name: 'Вставить в конец текста' }).click();
    await reads(drafter, 'Написано без связи.');
    for (const words of [
      'Первое слово составителя.',
      'Слово перед самой передачей.',
      'Слово руководителя.',
      'Начато до обрыва, продолжено без сервера.',
      'Написано тем временем.',
    ])
      await reads(drafter, words);
    expect(await head.getByText('Слова, не вошедшие в текст.').count()).toBe(0);
  });

  it('frees the section when the writer’s window is closed', async () => {
    await head.close();
    await drafter.getByText(/Связь с тем окном сейчас потеряна|никто не пишет/).waitFor();
    await drafter.getByRole('button', { name: /Продолжить вместо него|^Писать$/ }).click();
    await editorOf(drafter).waitFor();
  });

  it('gives the pen back when the section is sent: nobody is said to write where nobody can', async () => {
    const reader = await open('Администратор');
    await reader.getByText(/^Сейчас пишет: /).waitFor();
    await drafter.getByRole('button', { name: 'Отправить на рассмотрение' }).click();
    await drafter.getByRole('button', { name: 'Отозвать с рассмотрения' }).waitFor();
    await reader.getByText('На рассмотрении').first().waitFor();
    await reader.getByText(/^Сейчас пишет: /).waitFor({ state: 'detached' });
    await drafter.close();
    // The window of the one who sent it is gone, and nobody is waited for.
    await reader.reload();
    await reads(reader, 'Первое слово составителя.');
    expect(await reader.locator('.r-desk').count()).toBe(0);
  });
});

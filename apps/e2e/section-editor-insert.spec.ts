import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startJourney } from './support/journey';
import { inSectionText, openIntroduction } from './support/section-text';

const journey = startJourney();

let page: Page;

beforeAll(async () => {
  page = await openIntroduction(journey);
});

const { editor, isSaved, toNewLine } = inSectionText(() => page);

/** Presses a button and says what has the focus before the browser does anything else, as for a key that comes at once. */
const focusAfterPress = async (name: string): Promise<string> => {
  await page.getByRole('toolbar').or(editor()).getByRole('button', { name, exact: true }).first().focus();
  return page.evaluate<string>(`(async () => {
    document.activeElement.click();
    await Promise.resolve();
    const { id, localName } = document.activeElement;
    return id === 'section-text' ? id : localName;
  })()`);
};

describe('what the toolbar puts into a text', () => {
  it('takes what is typed in the very moment after a footnote was opened and put in', async () => {
    await toNewLine();
    await page.keyboard.type('Abc');
    expect(await focusAfterPress('Сноска')).toBe('textarea');
    await page.keyboard.type('note');
    expect(await focusAfterPress('Вставить сноску')).toBe('section-text');
    await page.keyboard.type(' xyz');
    expect((await editor().locator('p').last().innerText()).replace(/\s+/gu, ' ')).toMatch(/^Abc ?\* ?xyz$/u);
    await isSaved();
  });

  it('takes what is typed in the very moment after a note was changed, behind it', async () => {
    await editor().getByRole('button', { name: 'Сноска' }).last().click();
    await page.getByLabel('Текст сноски').fill('another note');
    expect(await focusAfterPress('Изменить сноску')).toBe('section-text');
    await page.keyboard.type('!');
    expect((await editor().locator('p').last().innerText()).replace(/\s+/gu, ' ')).toMatch(/\* ?! ?xyz$/u);
  });

  it('takes what is typed in the very moment after words were made bold', async () => {
    await toNewLine();
    expect(await focusAfterPress('Полужирный')).toBe('section-text');
    await page.keyboard.type('bold');
    expect(await editor().locator('p').last().locator('strong').innerText()).toBe('bold');
    await isSaved();
  });

  it('writes a term with a small letter within a sentence and with its capital where one begins', async () => {
    await toNewLine();
    const putTerm = async () => {
      await page.getByRole('toolbar').getByRole('button', { name: 'Термин глоссария', exact: true }).click();
      await page.getByLabel('Найти термин').fill('Базовый');
      await page.getByLabel('Найти термин').press('Enter');
    };
    await putTerm();
    await page.keyboard.type(' важен. Это');
    await putTerm();
    await page.keyboard.type('.');
    await putTerm();
    expect((await editor().locator('p').last().innerText()).replace(/\s+/gu, ' ')).toBe(
      'Базовый год важен. Это базовый год. Базовый год',
    );
    await isSaved();
  });

  it('is quoted in the comments as the reader sees it, also what was put in a moment ago', async () => {
    await toNewLine();
    await page.keyboard.type('Own ');
    await page.getByRole('tab', { name: 'Числа' }).click();
    await page.getByLabel('Поиск по показателям').fill('5.b.1');
    await page.getByLabel('Поиск по показателям').press('Enter');
    const figure = editor().getByRole('button', { name: /^Числовое значение/ });
    await figure.waitFor();
    await page.getByRole('tab', { name: 'Голоса' }).click();
    await page.locator('#r-panel-voices [data-item]').first().click();
    await page.getByRole('button', { name: 'Ссылка на раздел' }).click();
    await page.getByLabel('Найти раздел').fill('Методология');
    await page.getByLabel('Найти раздел').press('Enter');
    const reference = editor().getByRole('button', { name: /^Раздел: / });
    await reference.waitFor();
    await page.keyboard.press('Shift+Home');
    await page.getByRole('tab', { name: 'Комментарии' }).click();
    const quoted = (await page.locator('.r-chosen').innerText()).replace(/\s+/gu, ' ');
    const written = [await figure.innerText(), await reference.innerText()];
    expect(quoted).toBe(`Own ${written[0]} [1] ${written[1]}`.replace(/\s+/gu, ' '));
    await isSaved();
  });
});

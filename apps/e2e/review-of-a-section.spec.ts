import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startJourney } from './support/journey';

/** A section between its drafter and its reviewer: comments, a suggestion, a request that blocks, a comparison. */
const journey = startJourney();

const section = '/ru/reviews/vnr-2025/sections/goals/5';

/** Selects the first word of the text that is read, as a pointer does. */
const selectFirstWord = (page: Page): Promise<void> =>
  page
    .locator('.r-text [data-letter]')
    .first()
    .dblclick({ position: { x: 8, y: 10 } });

describe('a section in review', () => {
  it('is commented on by the reviewer, changed by the drafter from a suggestion, and approved when settled', async () => {
    const drafter = await journey.comeAs('drafter');
    await drafter.page.goto(section);
    const editor = drafter.page.getByRole('textbox', { name: 'Текст раздела' });
    await editor.click();
    await drafter.page.keyboard.press('Control+End');
    await drafter.page.keyboard.type(' Вывод составителя.');
    await drafter.page.getByText(/^Сохранено в/u).waitFor();
    await drafter.page.getByRole('button', { name: 'Отправить на рассмотрение' }).click();

    const reviewer = await journey.comeAs('reviewer');
    await reviewer.page.goto(section);
    await reviewer.page.locator('.r-text [data-letter]').first().waitFor();
    await selectFirstWord(reviewer.page);
    await reviewer.page.getByRole('button', { name: 'Комментировать', exact: true }).click();
    await reviewer.page.getByLabel('Комментарий к выделенному фрагменту').fill('Откуда это?');
    await reviewer.page.getByLabel('Обязательно выполнить до утверждения').check();
    await reviewer.page.getByRole('button', { name: 'Отправить', exact: true }).click();
    const mark = reviewer.page.locator('.r-mark-comment');
    await mark.first().waitFor();
    expect(await mark.allTextContents()).toEqual(['Что']);

    await selectFirstWord(reviewer.page);
    await reviewer.page.getByRole('button', { name: 'Предложить правку' }).click();
    await reviewer.page.getByLabel('Текст вместо выделенного').fill('Иначе');
    await reviewer.page.getByRole('button', { name: 'Предложить', exact: true }).click();
    await reviewer.page.locator('.r-text ins', { hasText: 'Иначе' }).waitFor();

    await reviewer.page.getByRole('button', { name: 'Утвердить', exact: true }).click();
    await reviewer.page.getByRole('button', { name: 'Утвердить и зафиксировать числа' }).click();
    await reviewer.page.getByText(/«Откуда это\?»/u).waitFor();
    await reviewer.page.getByRole('button', { name: 'Вернуть на доработку', exact: true }).click();
    await reviewer.page.getByLabel('Причина').fill('Ответьте на вопрос');
    await reviewer.page.getByRole('button', { name: 'Вернуть на доработку', exact: true }).last().click();
    await reviewer.page.getByText('Черновик', { exact: true }).first().waitFor();

    // The page of the drafter hears of it by itself, with the reason, and goes on where it was.
    await drafter.page.getByText(/^Возвращено на доработку: .+ Ответьте на вопрос$/u).waitFor();
    await editor.waitFor();
    await drafter.page.getByRole('tab', { name: /Комментарии/u }).click();
    await drafter.page.getByRole('button', { name: 'Принять', exact: true }).click();
    await drafter.page.getByText('Правка внесена в текст.').waitFor();
    await editor.getByText(/^Иначе/u).waitFor();
    await drafter.page.getByRole('button', { name: 'Закрыть', exact: true }).first().click();

    await drafter.page.getByRole('tab', { name: 'История' }).click();
    await drafter.page.reload();
    await drafter.page.getByRole('tab', { name: 'История' }).click();
    await drafter.page.getByRole('button', { name: 'Сравнить' }).click();
    await drafter.page.getByRole('region', { name: 'Сравнение версий' }).waitFor();
    expect(await drafter.page.locator('.r-compared ins').first().textContent()).toContain('Иначе');

    await drafter.page.getByRole('button', { name: 'Отправить на рассмотрение' }).click();
    await drafter.page.getByText('На рассмотрении').first().waitFor();
    await reviewer.page.goto(section);
    await reviewer.page.getByRole('button', { name: 'Утвердить', exact: true }).click();
    await reviewer.page.getByRole('button', { name: 'Утвердить и зафиксировать числа' }).click();
    await reviewer.page.getByRole('link', { name: 'Скачать в Word' }).waitFor();
    expect([...drafter.complaints, ...reviewer.complaints]).toEqual([]);
  });
});

import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Visitor } from './support/browser';
import { startJourney } from './support/journey';

const journey = startJourney();

let head: Visitor;

beforeAll(async () => {
  head = await journey.comeAs('administrator');
});

const titles = ['Название на казахском', 'Название на русском', 'Название на английском'] as const;

describe('a template of reviews', () => {
  it('is copied, begins a review, gets a section in a new version, and the review takes it over', async () => {
    const { page } = head;
    await page.goto('/ru/reviews/templates');
    await page
      .getByRole('button', { name: /^Копировать шаблон: / })
      .first()
      .click();
    await page.getByLabel('Ключ').fill('own-review');
    await page.getByRole('button', { name: 'Копировать', exact: true }).click();
    await page.waitForURL('**/ru/reviews/templates/own-review');

    await page.getByRole('link', { name: 'Начать обзор' }).click();
    await page.getByLabel('Код').fill('own-2028');
    // On a phone too, however long the titles of templates and the names of regions are.
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.locator('html').evaluate(({ scrollWidth }) => scrollWidth)).toBe(390);
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const title of titles) await page.getByLabel(title).fill('Обзор 2028');
    await page.getByRole('button', { name: 'Начать обзор' }).click();
    await page.waitForURL('**/ru/reviews/own-2028');
    const before = await page.getByText(/^Утверждено разделов: 0 из \d+$/).textContent();
    const total = Number(before?.match(/\d+$/)?.[0]);
    await page.getByText(`Утверждено: 0 из ${total}`, { exact: true }).waitFor();

    await page.goto('/ru/reviews/templates/own-review');
    await page
      .getByRole('button', { name: /^Править: / })
      .first()
      .click();
    await page.getByRole('button', { name: 'Добавить раздел после' }).click();
    // The first field of each name is the title of the template.
    for (const title of titles) await page.getByLabel(title).nth(1).fill('Предисловие министра');
    for (const language of ['казахском', 'русском', 'английском'])
      await page.getByLabel(`Указание на ${language}`).fill('Одна страница.');
    const targets = page.getByLabel('Задачи для поиска');
    await targets.fill('5.99, 7.x, 5.c');
    await targets.press('Tab');
    await page.getByText('Среди целей нет такой цели или задачи: 5.99, 7.x.').waitFor();
    expect(await targets.getAttribute('aria-invalid')).toBe('true');
    await targets.fill('5, 5.c');
    await targets.press('Tab');
    await page.getByText('Например 5 или 5.c, через запятую.').waitFor();
    await page.getByRole('button', { name: 'Сохранить новую версию' }).click();
    await page.getByText('Сохранено как версия 2.').waitFor();
    await page.goto('/ru/reviews/templates/own-review?version=1');
    await page.getByText('Версия 1 прежняя, ее можно только читать.').waitFor();

    await page.goto('/ru/reviews/own-2028');
    await page.getByText('В версии 2 на 1 раздел больше: Предисловие министра.').waitFor();
    await page.getByRole('button', { name: 'Взять', exact: true }).click();
    await page.getByText(`Утверждено разделов: 0 из ${total + 1}`, { exact: true }).waitFor();
    await page.getByText(`Утверждено: 0 из ${total + 1}`, { exact: true }).waitFor();
    await page
      .getByRole('link', { name: /Предисловие министра/ })
      .first()
      .waitFor();
    expect(head.complaints).toEqual([]);
  });

  it('of a region begins a review of that region, unless another is chosen', async () => {
    const { page } = head;
    await page.goto('/ru/reviews/templates/vlr-ulytau');
    await page.getByRole('link', { name: 'Начать обзор' }).click();
    const area = page.getByLabel('Страна или регион');
    expect(await area.inputValue()).toBe('ulytau');
    await page.getByLabel('Шаблон').selectOption('own-review');
    expect(await area.inputValue()).toBe('kz');
  });

  it('gets a chapter for every region of the country by one click, and for none twice', async () => {
    const { page } = head;
    await page.goto('/ru/reviews/templates/own-review');
    // One press for all, and one that takes them back.
    await page.getByRole('button', { name: 'Добавить главу по каждому региону, где ее нет (18)' }).click();
    await page.getByText('Добавлено 18 глав.').waitFor();
    await page.getByRole('button', { name: 'Отменить', exact: true }).click();
    await page.getByRole('button', { name: 'Править: Локализация ЦУР' }).click();
    await page.getByRole('button', { name: 'Главы по регионам' }).click();
    const choice = page.getByRole('group', { name: 'Главы по регионам' });
    await choice.getByLabel('область Жетісу').uncheck();
    // Twenty regions, two of which have a chapter in the shipped template.
    await choice.getByRole('button', { name: 'Добавить 17 глав' }).click();
    await choice.getByLabel('область Жетісу').check();
    await choice.getByRole('button', { name: 'Добавить 1 главу' }).click();
    await page.getByText('В этом разделе уже есть глава по каждому региону.').waitFor();
    await page.getByRole('button', { name: 'Сохранить новую версию' }).click();
    await page.getByText('Сохранено как версия 3.').waitFor();
    for (const name of ['Область Жетісу', 'Акмолинская область', 'Область Ұлытау'])
      expect(await page.getByRole('button', { name: `Править: ${name}` }).count()).toBe(1);
    await page.goto('/ru/reviews/own-2028');
    await page.getByText(/^В версии 3 на 18 разделов больше: /u).waitFor();
  });

  it('leads to a board where a section is given to somebody in a panel that hides nothing', async () => {
    const { page } = head;
    await page
      .getByRole('button', { name: /^Назначить исполнителя и срок: / })
      .first()
      .click();
    const panel = page.getByRole('dialog', { name: /^Назначить исполнителя и срок: / });
    await panel.getByRole('button', { name: 'Назначить', exact: true }).waitFor();
    const [inner, outer] = await panel.evaluate((element) => [element.scrollWidth, element.clientWidth]);
    expect(inner).toBeLessThanOrEqual(outer ?? 0);
  });
});

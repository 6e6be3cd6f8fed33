import { describe, expect, it } from '@jest/globals';
import { startJourney } from './support/journey';

/** What people take back, lose their way in, or begin in one language and go on with in another. */
const journey = startJourney();

describe('an analyst with second thoughts', () => {
  it('takes back act by act, the last first, and takes them again', async () => {
    const { page, context, complaints } = await journey.comeAs('analyst');
    await page.goto('/ru/voices/documents/1');
    await page.getByRole('button', { name: 'Сделать выводом абзац 2', exact: true }).click();
    const tag = page.getByRole('combobox', { name: 'Добавить тег' });
    await tag.fill('6.1');
    await tag.press('Enter');
    const tagged = page.getByRole('button', { name: 'Убрать тег 6.1' });
    await tagged.waitFor();
    const kind = page.getByLabel('Вид вывода');
    const speaker = page.getByLabel('Кто говорит');
    // One at once after the other: both must be kept.
    await kind.selectOption('need');
    await speaker.selectOption('women');
    await page.getByText('Сохранено', { exact: true }).first().waitFor();
    await page.reload();
    await speaker.waitFor();
    expect([await kind.inputValue(), await speaker.inputValue()]).toEqual(['need', 'women']);

    // The history is that of the page: begin again with acts of this visit.
    await kind.selectOption('problem');
    await speaker.selectOption('youth');
    await page.getByText('Сохранено', { exact: true }).first().waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('Отменено: изменено, кто говорит').waitFor();
    await page
      .locator('select')
      .filter({ has: page.locator('option[value="women"]:checked') })
      .waitFor();
    expect(await kind.inputValue()).toBe('problem');
    await page.keyboard.press('Control+z');
    await page.getByText('Отменено: изменен вид вывода').waitFor();
    await page.keyboard.press('Control+y');
    await page.getByText('Повторено: изменен вид вывода').waitFor();
    await tagged.waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('a form begun in one language', () => {
  it('keeps what was typed when the language changes, and says in that language what is missing', async () => {
    const { page, context, complaints } = await journey.comeAs('analyst');
    await page.goto('/ru/voices/documents/new');
    await page.getByLabel('Название документа').fill('Протокол схода');
    await page.getByRole('textbox', { name: 'Текст', exact: true }).fill('Первый абзац');
    await page.getByRole('link', { name: 'Қаз' }).click();
    await page.getByRole('heading', { level: 1, name: 'Құжат қосу' }).waitFor();
    expect(await page.locator('form input:not([type])').first().inputValue()).toBe('Протокол схода');
    expect(await page.locator('form textarea').inputValue()).toBe('Первый абзац');
    await page.locator('form textarea').fill('');
    await page.locator('form button[type=submit]').click();
    await page.getByText('Мәтінді қойыңыз.').waitFor();

    await page.goto('/ru/voices/events/new');
    await page.locator('input[name=title-ru]').fill('Сход в Актасе');
    await page.getByRole('link', { name: 'Eng' }).click();
    await page.getByRole('heading', { level: 1, name: 'New event' }).waitFor();
    expect(await page.locator('input[name=title-ru]').inputValue()).toBe('Сход в Актасе');
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('a record that is not there', () => {
  it.each([
    ['/ru/voices/documents/999', 'Ко всем документам', '/ru/voices/documents'],
    ['/ru/voices/findings/999', 'Ко всем выводам', '/ru/voices/findings'],
    ['/ru/reviews/vnr-2025/sections/goals/5', 'К обзору', '/ru/reviews/vnr-2025'],
  ])('%s is a page with a heading and a way on, without codes', async (place, way, to) => {
    const { page, context } = await journey.comeAs('analyst');
    await page.goto(place);
    expect(await page.getByRole('link', { name: way }).getAttribute('href')).toBe(to);
    expect(await page.locator('h1').count()).toBe(1);
    const words = await page.locator('main').innerText();
    expect(words).not.toMatch(/not-found|forbidden|document|999|Повторить/u);
    await context.close();
  });
});

describe('the one search', () => {
  it('finds voices for those who may read them, and no longer words that only share letters', async () => {
    const { page, context } = await journey.comeAs('analyst');
    await page.goto('/kk/search?q=су');
    await page.locator('#found-findings').waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/субсид/iu);
    await context.close();

    const visitor = await journey.come();
    await visitor.page.goto('/kk/search?q=су');
    await visitor.page.getByRole('status').filter({ hasText: /\d/u }).first().waitFor();
    expect(await visitor.page.locator('#found-findings').count()).toBe(0);
    await visitor.context.close();
  });
});

describe('a drafter of a section without text', () => {
  it('can send it to review as soon as the first text is saved', async () => {
    const { page, context, complaints } = await journey.comeAs('drafter');
    await page.goto('/ru/reviews/vnr-2025/sections/goals/7');
    const text = page.getByRole('textbox', { name: /Текст раздела/ });
    await page.getByRole('button', { name: 'Взять себе' }).or(text).first().waitFor();
    if ((await text.count()) === 0) await page.getByRole('button', { name: 'Взять себе' }).click();
    await text.click();
    await page.keyboard.type('Доступ к электричеству есть во всех районах.');
    await page.getByRole('button', { name: 'Отправить на рассмотрение' }).waitFor();
    expect(await text.innerText()).toContain('Доступ к электричеству');
    expect(complaints).toEqual([]);
    await context.close();
  });
});

import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Visitor } from './support/browser';
import { qadam } from './support/product';
import { readDocx, readPdf } from './support/read-files';
import { compileAndRead } from './support/review-pages';
import { startJourney } from './support/journey';

/**
 * The first paragraph of what Qadam is for, end to end and in Russian: what was said at a seminar is tagged,
 * cited in the SDG 5 section beside a live figure, approved, compiled, and watched by an official of Ulytau.
 */
const said = 'На сходе решили: половину мест в комиссии по бюджету отдадут женщинам';
const transcript = `Протокол семинара в Каражале.\n\n${said}.\n\nДальше говорили о дорогах.`;
const summary = 'В комиссии по бюджету половина мест за женщинами';

const journey = startJourney();

const signInAs = async (role: string): Promise<Visitor> => {
  const visitor = await journey.come();
  await visitor.page.goto('/ru/sign-in');
  await visitor.page.getByRole('button', { name: role }).click();
  await visitor.page.getByRole('heading', { level: 1, name: 'Моя работа' }).waitFor();
  return visitor;
};

const leave = async ({ context, complaints }: Visitor): Promise<void> => {
  expect(complaints).toEqual([]);
  await context.close();
};

const section = '/ru/reviews/vnr-2025/sections/goals/5';

describe('from the Ulytau seminars to a compiled review section', () => {
  let figureText = '';

  it('an analyst adds what was said at the Karazhal seminar, marks a passage and tags it by code and by word', async () => {
    const analyst = await signInAs('Аналитик');
    const { page } = analyst;
    await page.goto('/ru/voices/documents/new');
    const event = page.getByLabel('Мероприятие', { exact: true });
    const series = await event
      .locator('option', { hasText: 'Устойчивое социально-экономическое развитие' })
      .first()
      .getAttribute('value');
    await event.selectOption(series);
    await page.getByLabel('Территория', { exact: false }).selectOption({ label: 'город Каражал' });
    await page.getByLabel('Название документа').fill('Протокол семинара в Каражале');
    await page.getByRole('textbox', { name: 'Текст', exact: true }).fill(transcript);
    await page.getByRole('button', { name: 'Сохранить документ' }).click();
    await page.getByRole('heading', { level: 1, name: 'Протокол семинара в Каражале' }).waitFor();

    await page.getByRole('button', { name: 'Сделать выводом абзац 2' }).click();
    const tag = page.getByRole('combobox', { name: 'Добавить тег' });
    await tag.fill('5.5');
    await page.getByRole('option', { name: /5\.5/ }).first().click();
    await page.getByRole('button', { name: 'Убрать тег 5.5' }).waitFor();
    await tag.fill('халықтың шешімге қатысуы');
    await tag.fill('16.7');
    await tag.press('Enter');
    await page.getByRole('button', { name: 'Убрать тег 16.7' }).waitFor();
    await page.getByLabel('Вид вывода').selectOption({ label: 'Успешная практика' });
    await page.getByLabel('Кто говорит').selectOption({ index: 1 });
    await page.getByLabel(/^Своими словами/).fill(summary);
    await page.getByLabel(/^Своими словами/).blur();
    await page.getByText('Сохранено', { exact: true }).first().waitFor();
    await leave(analyst);
  });

  it('a drafter cites the finding and a live figure in the SDG 5 section and sends it to review', async () => {
    const drafter = await signInAs('Составитель');
    const { page } = drafter;
    await page.goto(section);
    const editor = page.getByRole('textbox', { name: 'Текст раздела' });
    await editor.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('В Каражале женщинам отданы места в комиссии ');
    await page.getByLabel('Поиск по голосам').fill('половина мест');
    await page.getByRole('button', { name: `Вставить ссылку: ${summary}` }).click();
    await page.keyboard.type(', а доля владельцев телефонов в регионе: ');
    await page.getByRole('tab', { name: 'Числа' }).click();
    await page.getByLabel('Поиск по показателям').fill('5.b.1');
    await page.getByLabel('Территория', { exact: true }).selectOption({ label: 'область Ұлытау' });
    const figure = page.getByRole('button', { name: /^Вставить число: 5\.b\.1/ }).first();
    figureText = (await figure.locator('strong').innerText()).trim();
    await figure.click();
    await page.getByText(/^Сохранено в/).waitFor();
    await page.getByRole('button', { name: 'Отправить на рассмотрение' }).click();
    await page.getByText('На рассмотрении').first().waitFor();
    expect(figureText).toMatch(/^\d+(?:,\d+)?\s%$/);
    await leave(drafter);
  });

  it('a reviewer sees what approval will freeze and approves', async () => {
    const reviewer = await signInAs('Рецензент');
    const { page } = reviewer;
    await page
      .getByRole('link', { name: /Гендерное равенство/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Утвердить', exact: true }).click();
    await page
      .getByRole('table', { name: 'Фиксируемые числа' })
      .getByText(figureText.replaceAll('\u00a0', ' '))
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Утвердить и зафиксировать числа' }).click();
    await page.getByText('Утверждено').first().waitFor();
    await leave(reviewer);
  });

  it('a drafter downloads the compiled review as PDF and DOCX; finding and figure stand in both', async () => {
    const drafter = await signInAs('Составитель');
    await drafter.page.goto('/ru/reviews/vnr-2025');
    const pdf = await readPdf(await compileAndRead(drafter.page, 'Русский', 'PDF'));
    const docx = await readDocx(await compileAndRead(drafter.page, 'Русский', 'Word (DOCX)'));
    expect(pdf.language).toMatch(/^ru/);
    for (const text of [pdf.text, docx]) {
      expect(text).toContain(summary);
      // The passage itself is for those who may read the minutes.
      expect(text).not.toContain('На сходе решили');
      expect(text).toContain('Каражал');
      expect(text.replaceAll('\u00a0', ' ')).toContain(figureText.replaceAll('\u00a0', ' '));
      expect(text).toContain('Содержание');
      expect(text).toContain('Бюро национальной статистики');
    }
    await leave(drafter);
  });

  it('the command line compiles the same', async () => {
    const file = `${journey.product.dataFolder}/vnr.pdf`;
    const { code, stdout } = await qadam(
      ['compile', 'vnr-2025', '--lang', 'ru', '--format', 'pdf', '--out', file, '--json'],
      { QADAM_DATA: journey.product.dataFolder },
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ file });
    expect((await readPdf(readFileSync(file))).text.includes(summary)).toBe(true);
  });

  it('the command line checks it, and the page leads to what is missing', async () => {
    const { code, stdout } = await qadam(['check', 'vnr-2025', '--json'], {
      QADAM_DATA: journey.product.dataFolder,
    });
    expect(code).toBe(0);
    const results = JSON.parse(stdout) as Record<string, unknown>[];
    const keys = ['section', 'lang', 'kind', 'severity', 'place', 'message', 'remedy'];
    expect(new Set(results.flatMap((result) => Object.keys(result)))).toEqual(new Set(keys));
    expect(results).toContainEqual(
      expect.objectContaining({ section: 'means', lang: null, kind: 'text-missing', severity: 'error' }),
    );
    const drafter = await signInAs('Составитель');
    await drafter.page.goto('/ru/reviews/vnr-2025/check?severity=error');
    await drafter.page.getByRole('link', { name: /Средства осуществления/ }).click();
    await drafter.page.getByRole('heading', { level: 1, name: /Средства осуществления/ }).waitFor();
    await leave(drafter);
  });

  it('an official of Ulytau sees the progress charts of the region', async () => {
    const official = await signInAs('Представитель региона');
    const { page } = official;
    await page.getByRole('link', { name: /Как движется регион/ }).click();
    await page.getByRole('heading', { level: 1, name: 'область Ұлытау' }).waitFor();
    await page.locator('figure svg, .q-chart svg').first().waitFor();
    await page.goto('/ru/indicators/5.b.1?area=ulytau');
    await page.getByText('область Ұлытау').first().waitFor();
    await page.getByText(figureText.replaceAll('\u00a0', ' ')).first().waitFor();
    await leave(official);
  });

  it('a visitor reads the approved section and none of the transcript', async () => {
    const visitor = await journey.come(390);
    await visitor.page.goto('/ru/reviews/vnr-2025');
    await visitor.page.getByText('В Каражале женщинам отданы места').waitFor();
    await visitor.page.getByRole('button', { name: 'Ссылка на источник 1', exact: true }).click();
    await visitor.page.getByText(summary).waitFor();
    expect(await visitor.page.content()).not.toContain('На сходе решили');
    const answer = await visitor.context.request.post('/graphql', {
      headers: { 'content-type': 'application/json' },
      data: { query: '{ findings { total } voiceDocuments { id } }' },
    });
    expect(
      ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code,
    ).toBe('unauthenticated');
    expect(await visitor.page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await leave(visitor);
  });
});

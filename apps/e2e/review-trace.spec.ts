import { beforeAll, describe, expect, it } from '@jest/globals';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { readFileSync } from 'node:fs';
import type { Visitor } from './support/browser';
import { ask, startJourney } from './support/journey';

const journey = startJourney();

interface Traced {
  readonly paragraph: number;
  readonly ordinal: number;
  readonly chartNumber: number | null;
  readonly text: string;
}

const marked = `[...(CSS.highlights.get('review-sentence') ?? [])].map(String).join('')`;
const inView = `(() => {
  const [range] = CSS.highlights.get('review-sentence') ?? [];
  const { top = -1, bottom = Infinity } = range?.getBoundingClientRect() ?? {};
  return top >= 0 && bottom <= innerHeight;
})()`;

/** Signs of citations and the names of sections are written otherwise on the page. */
const sameWords = (shown: string, told: string): boolean =>
  shown.replaceAll(/\[\d+\]|\s/gu, '') === told.replaceAll(/\s/gu, '');

let head: Visitor;

beforeAll(async () => {
  head = await journey.come();
  await head.page.goto('/ru/sign-in');
  await head.page.getByRole('button', { name: 'Администратор' }).click();
  await head.page.getByRole('heading', { level: 1, name: 'Моя работа' }).waitFor();
});

describe('what a review rests on and what became of it', () => {
  it('leads from the matrix to a sentence in its text, and downloads', async () => {
    const { page } = head;
    await page.goto('/ru/reviews/vnr-2025/trace?section=goals/5');
    await page.getByRole('button', { name: /задача 5\.5:/u }).click();
    await page.getByText('Задача 5.5', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Скачать' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Предложения, CSV' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('5.5.2');
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Открыть в тексте' }).first().click();
    await page.waitForURL(/at=\d+\.\d+/u);
    // Asked again and again: the page's policy forbids a function that waits within it.
    while (!(await page.evaluate(`CSS.highlights.has('review-sentence')`))) await page.waitForTimeout(100);
  });

  it('leads to a sentence behind a chart, in view and marked, and to the chart itself', async () => {
    const { page, context } = head;
    const { reviewTrace } = await ask<{
      reviewTrace: { sections: { key: string; sentences: Traced[] }[] };
    }>(
      context,
      `{ reviewTrace(code: "vnr-2025", language: "en") { sections { key sentences {
           paragraph ordinal chartNumber text } } } }`,
    );
    const sentences = reviewTrace.sections.find(({ key }) => key === 'goals/5')?.sentences ?? [];
    const chart = sentences.findIndex(({ chartNumber }) => chartNumber === 1);
    const behind = sentences.slice(chart + 1).filter(({ ordinal }) => ordinal > 0);
    expect(chart).toBeGreaterThanOrEqual(0);
    expect(behind.length).toBeGreaterThan(1);
    for (const { paragraph, ordinal, text } of behind) {
      await page.goto(`/en/reviews/vnr-2025/sections/goals/5?text=en&at=${paragraph}.${ordinal}`);
      await page.locator('.r-text .q-chart-title').first().waitFor();
      while (!sameWords(await page.evaluate<string>(marked), text)) await page.waitForTimeout(100);
      while (!(await page.evaluate<boolean>(inView))) await page.waitForTimeout(100);
    }
    await page.goto('/en/reviews/vnr-2025/sections/goals/5?text=en&at=chart-1');
    const title = sentences[chart]?.text ?? '';
    while (!(await page.evaluate<string>(marked)).includes(title)) await page.waitForTimeout(100);
  });

  it('is set beside its source, which the translation then follows', async () => {
    const { page } = head;
    await page.goto('/kk/reviews/vnr-2025/sections/goals/5?text=kk&compare=ru');
    await page.getByRole('button', { name: 'Бастапқы мәтінге сәйкес' }).click();
    await page.getByText('Содан бері бастапқы мәтін өзгерген жоқ.').waitFor();
    expect(await page.locator('.r-beside-source .r-text').first().getAttribute('lang')).toBe('ru');
  });

  it('comes up in the next review, which answers to it', async () => {
    const { page, complaints } = head;
    await page.goto('/ru/reviews/vnr-2025/forward');
    await page.getByText('Начать следующий обзор с этого').click();
    await page.getByLabel('Код, например vnr-2028').fill('vnr-2028');
    await page.getByLabel('Название: Қазақша').fill('Шолу 2028');
    await page.getByLabel('Название: Русский').fill('Обзор 2028');
    await page.getByLabel('Название: English').fill('Review 2028');
    await page.getByRole('button', { name: 'Начать обзор' }).click();
    await page.waitForURL(/vnr-2028\/forward/u);
    await page.getByText(/^Отчитались: 0 из/u).waitFor();
    // On a phone, with every form open: a select is no wider than the page, however long its titles are.
    await page.setViewportSize({ width: 390, height: 844 });
    const folds = page.locator('details:not([open]) > summary');
    while ((await folds.count()) > 0) await folds.first().click();
    expect(await page.locator('html').evaluate(({ scrollWidth }) => scrollWidth)).toBe(390);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByLabel('Что из этого стало').first().selectOption({ label: 'Остается в силе' });
    await page.getByText(/^Отчитались: 1 из/u).waitFor();
    await page.getByRole('button', { name: 'Вставить в текст' }).first().click();
    const putIn = page.getByRole('listitem').filter({ hasText: 'Стоит в тексте своего раздела.' });
    await putIn.getByRole('link', { name: 'Стоит в тексте своего раздела.' }).waitFor();
    expect(await putIn.getByRole('button', { name: 'Вставить в текст' }).count()).toBe(0);
    await putIn.getByRole('link', { name: 'Стоит в тексте своего раздела.' }).click();
    await page.locator('.ProseMirror blockquote').waitFor();
    expect(complaints).toEqual([]);
  });

  it('comes up from a Word file with each number of a sentence and the figures of a table', async () => {
    const { page, complaints } = head;
    const cells = (...texts: readonly string[]) =>
      new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
    const file = new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: 'Гендерное равенство', heading: HeadingLevel.HEADING_1 }),
            new Paragraph('[перевести]'),
            new Paragraph('Доля составила 41,2 % в 2018 году и 39,1 % в 2019 году.'),
            new Paragraph('Таблица 1. 5.5.2 Женщины на руководящих должностях'),
            new Table({ rows: [cells('Территория', '2018', '2019'), cells('Казахстан', '41,2', '39,1')] }),
          ],
        },
      ],
    });
    await page.goto('/ru/reviews/vnr-2028/forward');
    await page.getByText('Добавить прошлый обзор').click();
    await page.locator('input[type="file"]').setInputFiles({
      name: 'dno-2022.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: await Packer.toBuffer(file),
    });
    await page.waitForURL(/earlier=/u);
    const items = page.locator('.r-forward-group ol > li');
    const sentence = items.filter({ hasText: 'Доля составила' });
    await sentence.getByText('Тогда: 39,1 % (2019)').waitFor();
    await sentence.getByText('Тогда: 41,2 % (2018)').waitFor();
    await sentence.getByRole('button', { name: 'Подобрать показатель' }).nth(1).waitFor();
    const table = items.filter({ hasText: 'Таблица 1: 5.5.2' });
    await table.getByText('Казахстан × 2018').waitFor();
    await table.getByText('Связано по названиям строки').first().waitFor();
    await page.getByText('Как прочитан этот обзор').click();
    await page.getByText('Места, где слова еще не вписаны; пропущены: 1').waitFor();
    expect(complaints).toEqual([]);
  });

  it('is not taken from under the review without a question', async () => {
    const { page, context } = await journey.comeAs('analyst');
    const { section } = await ask<{ section: { id: string; newest: { number: number } | null } }>(
      head.context,
      '{ section(report: "vnr-2025", key: "introduction", language: "ru") { id newest { number } } }',
    );
    const cited = { type: 'citation', attrs: { findingId: '4' } };
    await ask(
      head.context,
      `mutation ($id: Int!, $base: Int!, $content: String!) {
         saveSection(id: $id, language: "ru", baseVersion: $base, content: $content) { id } }`,
      {
        ...{ id: Number(section.id), base: section.newest?.number ?? 0 },
        content: JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [cited] }] }),
      },
    );
    await page.goto('/ru/voices/findings/4');
    await page.getByRole('button', { name: 'Отозвать вывод' }).click();
    const question = page.getByRole('alertdialog', { name: 'Отозвать вывод' });
    await question.getByText(/^Приводится в \d+ раздел/u).waitFor();
    await question.getByRole('button', { name: 'Отмена' }).click();
    await page.getByRole('button', { name: 'Отозвать вывод' }).waitFor();
    expect(await question.count()).toBe(0);
    await context.close();
  });
});

import { beforeAll, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasLibreOffice, throughLibreOffice } from '@qadam/platform/server';
import type { Page } from 'playwright-core';
import type { Visitor } from './support/browser';
import { ask, startJourney } from './support/journey';
import { qadam } from './support/product';
import { readDocx, readDocxShape, readPdf } from './support/read-files';
import {
  compileAndRead,
  editorOf,
  insertChart,
  insertFigure,
  insertVoice,
  isSaved,
  selectFirstWord,
  writeBelow,
} from './support/review-pages';

/** A section between a drafter, a reviewer and an approver who are all there at once, until it is printed. */
const journey = startJourney();

const section = '/ru/reviews/vnr-2025/sections/localisation/ulytau';
const summary = 'В сельских округах связь есть только у конторы';

/** The shipped value of 5.b.1 for the region is 97.1 % in 2023 (data/figures/5.csv); the next vintage brings 2024. */
const vintage = 'Indicator;Region;Year;Value\n5.b.1;область Ұлытау;2024;98,4\n';

const texts = {
  ru: {
    ...{
      tab: 'Русский',
      begins: 'Что изменилось со связью. Телефон есть у ',
      voice: ', но жители говорят: ',
    },
    ...{
      was: '97,1 % (2023 г.)',
      is: '98,4 % (2024 г.)',
      region: 'область Ұлытау',
      chart: 'область Ұлытау, 2024: 98,4 %',
      contents: 'Содержание',
    },
  },
  kk: {
    ...{
      tab: 'Қазақша',
      begins: 'Байланыста не өзгерді. Телефоны барлар: ',
      voice: ', бірақ тұрғындар айтады: ',
    },
    ...{
      was: '97,1% (2023 ж.)',
      is: '98,4% (2024 ж.)',
      region: 'Ұлытау облысы',
      chart: 'Ұлытау облысы, 2024: 98,4%',
      contents: 'Мазмұны',
    },
  },
  en: {
    ...{
      tab: 'English',
      begins: 'What changed in communication. Phone owners: ',
      voice: ', yet people say: ',
    },
    ...{
      was: '97.1% (2023)',
      is: '98.4% (2024)',
      region: 'Ulytau region',
      chart: 'Ulytau region, 2024: 98.4%',
      contents: 'Contents',
    },
  },
} as const;
const languages = ['kk', 'en', 'ru'] as const;

/** Spaces that hold a number and its unit together are spaces to the eye. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/gu, ' ');

let drafter: Visitor;
let reviewer: Visitor;
let approver: Visitor;

beforeAll(async () => {
  const analyst = await journey.comeAs('analyst');
  const { createFinding } = await ask<{ createFinding: { id: string } }>(
    analyst.context,
    'mutation ($finding: NewFindingInput!) { createFinding(finding: $finding) { id } }',
    { finding: { summary, areaCode: 'ulytau', kind: 'problem' } },
  );
  await ask(
    analyst.context,
    'mutation ($id: ID!) { tagFinding(id: $id, code: "5.b") { id } }',
    createFinding,
  );
  await analyst.context.close();
  drafter = await journey.comeAs('drafter');
  reviewer = await journey.comeAs('reviewer');
  approver = await journey.comeAs('administrator');
});

/** What the page shows of the section to whoever only reads it. */
const readText = async (page: Page): Promise<string> =>
  plain(await page.locator('.r-middle .r-text').first().innerText());

const submit = async (): Promise<void> => {
  await drafter.page.getByRole('button', { name: 'Отправить на рассмотрение' }).click();
  await drafter.page.getByText('На рассмотрении').first().waitFor();
};

const refuseApproval = async (page: Page, request: string): Promise<void> => {
  const button = page.getByRole('button', { name: 'Утвердить', exact: true });
  await button.click();
  // What must be done first is named, and nothing offers to approve all the same.
  const form = page.getByRole('region', { name: 'Утверждение', exact: true });
  await form.getByText('1 обязательный комментарий еще открыт:').waitFor();
  await form.getByText(request).waitFor();
  expect(await page.getByRole('button', { name: 'Утвердить и зафиксировать числа' }).count()).toBe(0);
  await button.click();
};

const approve = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Утвердить', exact: true }).click();
  await page
    .getByRole('table', { name: 'Фиксируемые числа' })
    .getByText(/^9\d[.,]\d/u)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Утвердить и зафиксировать числа' }).click();
  await page.getByText('Утверждено', { exact: true }).first().waitFor();
};

describe('a section between drafter, reviewer and approver, each in a browser of their own', () => {
  it('is written in three languages with a figure, a voice and a chart, while the others look on', async () => {
    const { page } = drafter;
    await page.goto(section);
    await editorOf(page).waitFor();
    for (const other of [reviewer, approver]) {
      await other.page.goto(section);
      await other.page.getByText(/^Сейчас пишет: /u).waitFor();
    }
    for (const language of languages) {
      const { tab, begins, voice, was, region } = texts[language];
      await page.getByRole('group', { name: 'Язык текста' }).getByRole('button', { name: tab }).click();
      await page.locator(`#section-text[lang="${language}"]`).waitFor();
      await writeBelow(page, begins);
      expect(plain(was)).toContain(plain(await insertFigure(page, '5.b.1', region)));
      await page.keyboard.insertText(voice);
      await insertVoice(page, summary);
      await insertChart(page, '5.b.1', region);
      await editorOf(page).locator('svg[role="img"], figure svg').first().waitFor();
      expect(plain(await editorOf(page).innerText())).toContain(was);
      await isSaved(page);
    }
    expect(await editorOf(reviewer.page).count()).toBe(0);
    await submit();
  });

  it('is commented on and changed by suggestion; the drafter hears of both without reloading', async () => {
    const { page } = reviewer;
    // Whoever looks on sees each step without reloading.
    await page.getByText('На рассмотрении').first().waitFor();
    // Three clicks take a whole paragraph, whose end is no letter of it.
    const [first, chosen] = [page.locator('.r-text [data-letter]').first(), page.locator('.r-chosen')];
    await first.click({ clickCount: 3, position: { x: 8, y: 10 } });
    await chosen.filter({ hasText: (await first.innerText()).trim() }).waitFor();
    await selectFirstWord(page);
    await chosen.filter({ hasText: /^Что$/u }).waitFor();
    await page.getByRole('button', { name: 'Комментировать', exact: true }).click();
    await page.getByLabel('Комментарий к выделенному фрагменту').fill('Откуда это?');
    await page.getByLabel('Обязательно выполнить до утверждения').check();
    await page.getByRole('button', { name: 'Отправить', exact: true }).click();
    await page.locator('.r-mark-comment', { hasText: /^Что$/u }).waitFor();
    await selectFirstWord(page);
    await page.getByRole('button', { name: 'Предложить правку' }).click();
    await page.getByLabel('Текст вместо выделенного').fill('Как');
    await page.getByRole('button', { name: 'Предложить', exact: true }).click();
    await page.locator('.r-text ins', { hasText: 'Как' }).waitFor();

    await drafter.page.getByRole('tab', { name: 'Комментарии 2' }).click();
    await drafter.page.getByText('Откуда это?').waitFor();
    await drafter.page.locator('.r-text ins', { hasText: 'Как' }).waitFor();

    await refuseApproval(approver.page, 'Откуда это?');
    await page.getByRole('button', { name: 'Вернуть на доработку', exact: true }).click();
    await page.getByLabel('Причина').fill('Ответьте на вопрос');
    await page.getByRole('button', { name: 'Вернуть на доработку', exact: true }).last().click();
    await drafter.page.getByText(/^Возвращено на доработку: .+ Ответьте на вопрос$/u).waitFor();
  });

  it('is mended by the drafter, compared with what it was, and approved; its figures are frozen', async () => {
    const { page } = drafter;
    await editorOf(page).waitFor();
    await page.getByRole('tab', { name: /^Комментарии/u }).click();
    await page.getByRole('button', { name: 'Принять', exact: true }).click();
    await page.getByText('Правка внесена в текст.').waitFor();
    await editorOf(page)
      .getByText(/^Как изменилось/u)
      .waitFor();
    // Only the reviewer, who asked, settles the request; the drafter says that it is met.
    await page.getByRole('button', { name: 'Отметить «Выполнено»' }).click();
    await reviewer.page.getByText(/^Отмечено как выполненное: /u).waitFor();
    await reviewer.page.getByRole('button', { name: 'Закрыть', exact: true }).first().click();
    await page.getByRole('tab', { name: 'Комментарии', exact: true }).waitFor();
    await page.reload();
    await page.getByRole('tab', { name: 'История' }).click();
    await page.getByRole('button', { name: 'Сравнить' }).click();
    await page.getByRole('region', { name: 'Сравнение версий' }).waitFor();
    expect(await page.locator('.r-compared ins').first().textContent()).toContain('Как');
    await submit();
    await approve(approver.page);
    // The others hear of it; the reviewer is offered the text for editing elsewhere.
    await reviewer.page.getByRole('link', { name: 'Скачать в Word' }).waitFor();
    await page.getByText('Утверждено').first().waitFor();
    expect(await readText(page)).toContain(texts.ru.was);
  });

  it('does not change when a new vintage arrives; the drafter sees old and new', async () => {
    const file = join(journey.product.dataFolder, 'vintage.csv');
    writeFileSync(file, vintage);
    const { code, stdout } = await qadam(['import', 'table', file, '--json'], {
      QADAM_DATA: journey.product.dataFolder,
    });
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { observations: { added: 1 } }]);

    const visitor = await journey.come();
    for (const language of languages) {
      await visitor.page.goto(`/${language}/reviews/vnr-2025`);
      await visitor.page.locator('.r-figure', { hasText: /97/u }).waitFor();
      const read = plain(await visitor.page.locator('main').innerText());
      expect(read).toContain(texts[language].was);
      expect(read).not.toContain(texts[language].is);
    }
    await visitor.context.close();

    const { page } = drafter;
    await page.goto('/ru/reviews/vnr-2025/figures');
    const moved = page.locator('.r-moved > li').filter({ hasText: texts.ru.region }).first();
    await moved.waitFor();
    expect(plain(await moved.locator('.r-moved-values').innerText())).toMatch(
      /97,1 % \(2023 г\.\).*98,4 % \(2024 г\.\)/su,
    );
    await moved.getByRole('button', { name: 'Просить взять новое' }).click();
    await page.getByLabel('Причина').fill('Вышли данные за 2024 год');
    await page.getByRole('button', { name: 'Просить взять новое' }).last().click();
    await page
      .getByText(/^Просят взять новое: Вышли данные за 2024 год/u)
      .first()
      .waitFor();
    await page.goto(section);
    await page.locator('.r-middle .r-text').waitFor();
    expect(await readText(page)).toContain(texts.ru.was);
  });

  it('is reopened for a reason, follows the new data, and is approved again', async () => {
    const { page } = approver;
    await page.goto('/ru/reviews/vnr-2025/figures');
    await page.getByText(/^Просят взять новое: Вышли данные за 2024 год/u).waitFor();
    await page.getByRole('button', { name: 'Открыть раздел и взять новое' }).click();
    await page.getByLabel('Причина').fill('Обзор еще не напечатан');
    await page.getByRole('button', { name: 'Открыть раздел и взять новое' }).last().click();
    await drafter.page.getByText(/^Открыто заново: .+ Обзор еще не напечатан$/u).waitFor();
    await editorOf(drafter.page).waitFor();
    await editorOf(drafter.page).getByRole('button', { name: /98,4/u }).waitFor();
    await submit();
    await page.goto(section);
    await approve(page);
    expect(await readText(page)).toContain(texts.ru.is);
  });

  it('is compiled in three languages; each file is read back as a reader program does', async () => {
    const { page } = drafter;
    await page.goto('/ru/reviews/vnr-2025');
    for (const language of languages) {
      const { tab, is, was, region, chart, contents } = texts[language];
      const pdf = await readPdf(await compileAndRead(page, tab, 'PDF'));
      expect(pdf).toMatchObject({ language, isTagged: true, accessiblePart: '1', links: { lost: 0 } });
      expect(pdf.links.inside).toBeGreaterThan(20);
      expect([...pdf.tags]).toEqual(
        expect.arrayContaining(['H1', 'H2', 'P', 'TOCI', 'Table', 'TH', 'Figure', 'Caption', 'Link']),
      );
      const docx = await compileAndRead(page, tab, 'Word (DOCX)');
      const shape = await readDocxShape(docx);
      for (const names of [pdf.outline, shape.headings])
        expect(names.some((name) => name.toLowerCase().endsWith(region.toLowerCase()))).toBe(true);
      for (const alternatives of [pdf.alternatives, shape.alternatives])
        expect(plain(alternatives.join('\n'))).toContain(chart);
      const readings = [pdf.text, await readDocx(docx)];
      // One language is enough: the program is slow to start, and Kazakh has the letters that others lack.
      if (language === 'kk' && hasLibreOffice())
        readings.push((await readPdf(throughLibreOffice(docx, 'pdf'))).text);
      for (const text of readings) {
        expect(plain(text)).toContain(is);
        expect(plain(text)).not.toContain(was);
        expect(text).toContain(summary);
        expect(text).toContain(contents);
      }
    }
    for (const { complaints } of [drafter, reviewer, approver]) expect(complaints).toEqual([]);
  });
});

if (!hasLibreOffice())
  console.warn('SKIPPED: LibreOffice is not installed, its reading of a compiled review was not tried');

import { describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { ask, startJourney } from './support/journey';

/** From finding to finding, and to parts of paragraphs, without a mouse and without Esc. */
const journey = startJourney();

const paste = async (
  context: BrowserContext,
  title: string,
  paragraphs: readonly string[],
): Promise<string> => {
  const { pasteDocument } = await ask<{ pasteDocument: { document: { id: string } } }>(
    context,
    'mutation ($document: PastedDocumentInput!) { pasteDocument(document: $document) { document { id } } }',
    { document: { title, text: paragraphs.join('\n\n'), areaCode: 'ulytau' } },
  );
  return pasteDocument.document.id;
};

interface Found {
  readonly quote: string;
  readonly tags: readonly { readonly code: string }[];
}

const found = (context: BrowserContext, documentId: string): Promise<readonly Found[]> =>
  ask<{ findings: { findings: readonly Found[] } }>(
    context,
    'query ($id: ID!) { findings(filter: { documentId: $id }, first: 500) { findings { quote tags { code } } } }',
    { id: documentId },
  ).then(({ findings }) => findings.findings);

const makeFindings = async (context: BrowserContext, documentId: string, count: number): Promise<void> => {
  const { voiceDocumentPart } = await ask<{
    voiceDocumentPart: { paragraphs: readonly { start: number; end: number }[] };
  }>(
    context,
    'query ($id: ID!, $count: Int!) { voiceDocumentPart(id: $id, first: 1, count: $count) { paragraphs { start end } } }',
    { id: documentId, count },
  );
  for (const span of voiceDocumentPart.paragraphs)
    await ask(context, 'mutation ($finding: NewFindingInput!) { createFinding(finding: $finding) { id } }', {
      finding: { documentId, ...span },
    });
};

const openFinding = (page: Page, quote: string) =>
  page
    .locator('.v-panel > li[data-open=true]')
    .filter({ has: page.locator('.v-panel-head', { hasText: quote }) });

/** Waits until exactly these words are selected. */
const selects = (page: Page, quote: string) =>
  page.waitForFunction<boolean, string>(`(quote) => getSelection()?.toString() === quote`, quote);

const said = (page: Page): Promise<string> => page.locator('.q-unseen[aria-live=polite]').innerText();

const words = [
  'Автобус до района ходит один раз в неделю.',
  'Воду из колонки пить нельзя, она соленая.',
  'Ветеринара в ауле нет второй год.',
] as const;

describe('findings one after another', () => {
  it('are tagged with t, a code and Enter, and Enter or n goes on at once', async () => {
    const { page, context, complaints } = await journey.comeAs('analyst');
    const id = await paste(context, 'Подряд', words);
    await makeFindings(context, id, 3);
    await page.goto(`/ru/voices/documents/${id}`);
    await page.locator('.v-panel > li').nth(2).waitFor();

    await page.keyboard.press('n');
    await openFinding(page, words[0]).waitFor();
    await page.keyboard.press('t');
    // The second Enter may come before the code is known.
    await page.keyboard.type('11.2');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await openFinding(page, words[1]).waitFor();

    // Letters of a search are never keys of the page.
    await page.keyboard.press('t');
    const field = page.getByRole('combobox', { name: 'Добавить тег' });
    await page.keyboard.type('mnuskpjt');
    expect(await field.inputValue()).toBe('mnuskpjt');
    await field.fill('6.1');
    await page.keyboard.press('Enter');
    await openFinding(page, words[1]).getByRole('button', { name: 'Убрать тег 6.1' }).waitFor();
    await page.keyboard.press('n');
    await openFinding(page, words[2]).waitFor();
    await page.keyboard.press('p');
    await openFinding(page, words[1]).waitFor();

    // A code that is there already is told, and Enter gives the keys back.
    await page.keyboard.press('t');
    await page.keyboard.type('6.1');
    await page.getByText('Уже есть: 6.1.', { exact: false }).waitFor();
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe('');
    await page.keyboard.press('n');
    await openFinding(page, words[2]).waitFor();

    // Without a tag Enter in the empty field goes on as well; here there is nothing after.
    await page.keyboard.press('t');
    await page.keyboard.press('Enter');
    await page.getByText('Это последний вывод документа.', { exact: false }).first().waitFor();
    await openFinding(page, words[2]).waitFor();
    expect((await found(context, id)).map(({ tags }) => tags.map(({ code }) => code))).toEqual([
      ['11.2'],
      ['6.1'],
      [],
    ]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('say near their head where the same was said', async () => {
    const { page, context, complaints } = await journey.comeAs('analyst');
    const text = 'Мост через речку снесло паводком, дети в школу идут в обход.';
    await makeFindings(context, await paste(context, 'Первый сход', [text]), 1);
    const id = await paste(context, 'Второй сход', [text]);
    await makeFindings(context, id, 1);
    await page.goto(`/ru/voices/documents/${id}`);
    await page.locator('.v-panel > li').first().waitFor();
    await page.keyboard.press('n');
    const line = page.getByText('То же сказано еще в 1 месте');
    await line.waitFor();
    const [lineBox, suggestions] = [
      await line.boundingBox(),
      await page.locator('.v-suggestions').boundingBox(),
    ];
    expect(lineBox?.y).toBeLessThan(suggestions?.y ?? 0);
    const beside = page.getByRole('button', { name: 'Не одно и то же' });
    expect(await beside.isVisible()).toBe(false);
    await line.click();
    await beside.click();
    await page.getByText('Похоже, но не одно и то же: 1').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('a cut and a merge that are taken back', () => {
  it('leave the finding chosen that they concerned', async () => {
    const { page, context, complaints } = await journey.comeAs('analyst');
    const text = 'Колодец засыпало песком, а новый копать некому.';
    const id = await paste(context, 'Разрезы', [text]);
    await makeFindings(context, id, 1);
    await page.goto(`/ru/voices/documents/${id}`);
    await page.locator('.v-panel > li').first().waitFor();
    await page.keyboard.press('n');
    await openFinding(page, text).waitFor();
    await page.keyboard.press('s');
    await page.keyboard.press('Enter');
    await page.locator('.v-panel > li').nth(1).waitFor();
    await page.keyboard.press('Control+z');
    await openFinding(page, text).waitFor();
    expect(await page.locator('.v-panel > li').count()).toBe(1);
    await page.keyboard.press('Control+y');
    await page.locator('.v-panel > li').nth(1).waitFor();
    await page.keyboard.press('u');
    await openFinding(page, text).waitFor();
    await page.keyboard.press('Control+z');
    await page.locator('.v-panel > li').nth(1).waitFor();
    await page.locator('.v-panel > li').first().locator('.v-tag-box').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('a part of a paragraph', () => {
  it('is chosen word by word and marked by keys alone, also where a finding lies already', async () => {
    const whole = 'Воду из колонки пить нельзя, она горькая.';
    const { page, context, complaints } = await journey.comeAs('analyst');
    const id = await paste(context, 'Части', ['Конец апреля.', whole, 'Сход окончен.']);
    await page.goto(`/ru/voices/documents/${id}`);
    await page.locator('#p3').waitFor();

    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.locator('#p2[data-current=true]').waitFor();
    await page.keyboard.press('m');
    await openFinding(page, whole).waitFor();
    await page.keyboard.press('m');
    await page.getByText('Этот отрывок уже выделен.', { exact: false }).first().waitFor();
    await page.getByText('нажмите Shift+M', { exact: false }).first().waitFor();
    // However often it is pressed, it is said once.
    for (let time = 0; time < 3; time += 1) await page.keyboard.press('m');
    expect(await page.locator('.q-notice', { hasText: 'Этот отрывок уже выделен.' }).count()).toBe(1);

    await page.keyboard.press('Shift+M');
    const bar = page.getByRole('application', { name: 'Слова абзаца 2' });
    await bar.waitFor();
    await selects(page, 'Воду');
    expect(await said(page)).toBe('1 слово: Воду');
    await page.keyboard.press('ArrowRight');
    await selects(page, 'из');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await selects(page, 'из колонки пить');
    expect(await said(page)).toBe('3 слова: из колонки пить');
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Enter');
    await page.locator('.v-panel > li').nth(1).waitFor();
    await bar.waitFor({ state: 'detached' });
    await page.locator('#p2 .v-highlight[data-overlap=true]', { hasText: 'из колонки' }).waitFor();

    // A third one over the end of the second.
    await page.keyboard.press('Shift+M');
    await bar.waitFor();
    for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+End');
    await selects(page, 'колонки пить нельзя, она горькая.');
    await page.keyboard.press('m');
    await page.locator('.v-panel > li').nth(2).waitFor();
    await page
      .locator('#p2 .v-highlight[title="Здесь пересекаются 3 вывода"]', { hasText: 'колонки' })
      .waitFor();
    expect((await found(context, id)).map(({ quote }) => quote).sort()).toEqual(
      [whole, 'из колонки', 'колонки пить нельзя, она горькая.'].sort(),
    );

    // Esc leaves everything as it was, and the paragraph keeps the keys.
    await page.keyboard.press('Shift+M');
    await bar.waitFor();
    await page.keyboard.press('Escape');
    await bar.waitFor({ state: 'detached' });
    await selects(page, '');
    await page.keyboard.press('j');
    await page.locator('#p3[data-current=true]').waitFor();
    await page.keyboard.press('Shift+M');
    await page.getByRole('application', { name: 'Слова абзаца 3' }).waitFor();
    await page.keyboard.press('j');
    expect(await page.getByRole('application').count()).toBe(0);
    expect(await page.locator('.v-panel > li').count()).toBe(3);

    await page.keyboard.press('Shift+Slash');
    await page.getByText('Выбрать слова абзаца для вывода', { exact: false }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});

import { beforeAll, describe, expect, it } from '@jest/globals';
import { createCanvas } from '@napi-rs/canvas';
import type { Page } from 'playwright-core';
import { ask, startJourney } from './support/journey';
import { inSectionText, openIntroduction } from './support/section-text';

const journey = startJourney();

let page: Page;

beforeAll(async () => {
  page = await openIntroduction(journey);
});

const { caretIsTold, editor, inTableMenu, isSaved, toNewLine } = inSectionText(() => page);

describe('the editor of a section', () => {
  it('goes on in the first cell of a new table', async () => {
    await toNewLine();
    await inTableMenu('Вставить таблицу 3 на 3');
    await page.keyboard.type('Каражал');
    expect(await editor().locator('table').last().locator('th').allTextContents()).toEqual([
      'Каражал',
      '',
      '',
    ]);
  });

  it('refers to another section and to a term', async () => {
    await toNewLine();
    await page.getByRole('button', { name: 'Ссылка на раздел' }).click();
    await page.getByLabel('Найти раздел').fill('Методология');
    await page.getByLabel('Найти раздел').press('Enter');
    await editor()
      .getByRole('button', { name: /^Раздел: / })
      .waitFor();
    await page.getByRole('button', { name: 'Термин глоссария' }).click();
    await page
      .getByRole('dialog', { name: 'Термин глоссария' })
      .getByRole('listitem')
      .first()
      .getByRole('button')
      .click();
    await editor().locator('dfn').waitFor();
    // The reference before it does not stick to it.
    expect(
      await editor()
        .locator('dfn')
        .evaluate((term) => term.previousSibling?.textContent),
    ).toBe(' ');
  });

  it('takes a picture only with words for those who do not see it', async () => {
    const surface = createCanvas(60, 40);
    surface.getContext('2d').fillRect(0, 0, 60, 40);
    await page.locator('input[type=file]').setInputFiles({
      ...{ name: 'a.png', mimeType: 'image/png' },
      buffer: await surface.encode('png'),
    });
    const insert = page.getByRole('button', { name: 'Вставить изображение' });
    await page.getByText('Загружено.').waitFor();
    await insert.click();
    await page.getByText('Опишите, что на изображении, или отметьте его как украшение.').waitFor();
    await page.getByLabel('Что на изображении').fill('Водокачка в Каражале');
    await insert.click();
    await editor().getByRole('img', { name: 'Водокачка в Каражале' }).waitFor();
    await page.locator('input[type=file]').setInputFiles({
      ...{ name: 'a.txt', mimeType: 'image/png' },
      buffer: Buffer.from('no picture'),
    });
    const refusal = page.getByText('Изображение не добавлено, текст не изменился.');
    await refusal.waitFor();
    // The next picture takes the place of the refusal at once.
    await page.locator('input[type=file]').setInputFiles({
      ...{ name: 'b.png', mimeType: 'image/png' },
      buffer: await surface.encode('png'),
    });
    await page.getByText('Загружено.').waitFor();
    expect(await refusal.count()).toBe(0);
    await page.getByRole('button', { name: 'Отмена' }).click();
    expect(await page.getByRole('region', { name: 'Добавить изображение' }).count()).toBe(0);
  });

  it('drops a finding or a figure from the panel with Enter, and keeps all of it over a reload', async () => {
    await page.getByRole('tab', { name: 'Числа' }).click();
    const search = page.getByLabel('Поиск по показателям');
    await page.getByText('↓ ↑ выбирают, Enter вставляет.').filter({ visible: true }).waitFor();
    // The mark may still speak of the save before: what counts is that the figure has gone to the server.
    const sent = page.waitForResponse((response) => {
      const asked = response.request().postData() ?? '';
      return asked.includes('SaveSection') && asked.includes('5.b.1');
    });
    // Enter comes before the answer: what the list shows until then was found for other words.
    await search.fill('5.b.1');
    await search.press('Enter');
    await editor()
      .getByRole('button', { name: /^Числовое значение/ })
      .waitFor();
    await sent;
    await isSaved();
    await page.reload();
    await editor().getByRole('img', { name: 'Водокачка в Каражале' }).waitFor();
    expect(await editor().locator('dfn').count()).toBe(1);
    expect(
      await editor()
        .getByRole('button', { name: /^Числовое значение/ })
        .count(),
    ).toBe(1);
  });

  it('takes what is typed in the very moment after a finding was pressed', async () => {
    await toNewLine();
    await page.getByRole('tab', { name: 'Голоса' }).click();
    await page.locator('#r-panel-voices [data-item]').first().focus();
    // Before the next frame of the browser, in which a focus that is only asked for would come.
    const focused = await page.evaluate<string>('document.activeElement.click(), document.activeElement.id');
    expect(focused).toBe('section-text');
    await page.keyboard.type(' сразу');
    expect(await editor().innerText()).toContain(' сразу');
    await page.getByRole('tab', { name: 'Числа' }).click();
  });

  it('leads by one key from the text to the search and back, and keeps charts out of cells', async () => {
    const cell = editor().locator('th', { hasText: 'Каражал' });
    await cell.click();
    await caretIsTold();
    await page.keyboard.press('Control+/');
    await page.locator('#r-panel-figures input[type="search"]:focus').waitFor();
    await page
      .getByRole('button', { name: /^График:/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Поместить график в текст' }).click();
    await page.getByText(/^График не может стоять в ячейке таблицы/).waitFor();
    expect(await editor().locator('td .r-chart-node, th .r-chart-node').count()).toBe(0);
    await page.getByLabel('Поиск по показателям').press('Escape');
    await page.locator('#section-text:focus').waitFor();
    await page.keyboard.type('!');
    expect(await editor().locator('th', { hasText: '!' }).count()).toBe(1);
  });

  it('puts a map of the regions into the text by keys alone, and keeps it with its year over a reload', async () => {
    await toNewLine();
    await page.keyboard.press('Control+/');
    const search = page.getByLabel('Поиск по показателям');
    await search.fill('17.8.1');
    const row = page.locator('.r-figure-row', { hasText: 'Пользователи интернета' }).first();
    await row.getByRole('button', { name: /^График:/ }).press('Enter');
    const preview = row.getByRole('group', { name: 'Как он будет выглядеть' });
    // What the dotted line is stands beneath the chart once, in the language of the text.
    await preview
      .getByText(/в 8 случаях из 10/u)
      .first()
      .waitFor();
    expect(await preview.getByText(/в 8 случаях из 10/u).count()).toBe(1);
    await row.getByRole('radio', { name: 'По годам, рядом со страной' }).press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await row.getByRole('radio', { name: 'Карта регионов' }).isChecked()).toBe(true);
    await preview.getByRole('heading', { name: /карта регионов, 20\d\d г\./ }).waitFor();
    await row.getByLabel('Год карты').selectOption('2019');
    await preview.getByRole('heading', { name: /карта регионов, 2019 г\./ }).waitFor();
    await row.getByRole('button', { name: 'Поместить график в текст' }).press('Enter');
    const map = editor().locator('.r-chart-node', { hasText: 'карта регионов, 2019 г.' });
    // In the borders of 2018 to 2021 there were 17 regions.
    await map.getByText('%, регионов: 17, в границах 2018–2021 годов').waitFor();
    await map.getByRole('group', { name: /карта регионов, 2019 г\./ }).waitFor();
    expect(await map.locator('svg[role="group"] a').count()).toBe(17);
    await isSaved();
    await page.reload();
    await map.getByRole('button', { name: 'Изменить график' }).click();
    await map.getByLabel('Год карты').selectOption('');
    await editor()
      .getByRole('heading', { name: /карта регионов, 2023 г\./ })
      .waitFor();
    await isSaved();
  });

  it('puts small charts of chosen places into the text, drawn there as they will be printed', async () => {
    await toNewLine();
    await page.keyboard.press('Control+/');
    await page.getByLabel('Поиск по показателям').fill('17.8.1');
    const row = page.locator('.r-figure-row', { hasText: 'Пользователи интернета' }).first();
    await row.getByRole('button', { name: /^График:/ }).press('Enter');
    await row.getByRole('radio', { name: 'Выбранные места, по малому графику на каждое' }).check();
    await row.getByRole('checkbox', { name: /Абай/ }).check();
    const preview = row.getByRole('group', { name: 'Как он будет выглядеть' });
    await preview.getByRole('img', { name: /по местам, 20\d\d–20\d\d гг\./ }).waitFor();
    await row.getByRole('button', { name: 'Поместить график в текст' }).press('Enter');
    const chart = editor().locator('.r-chart-node', { hasText: 'по местам' });
    const drawing = chart.getByRole('img', { name: /по местам/ });
    await drawing.getByText('область Абай', { exact: true }).waitFor();
    await isSaved();
    await page.reload();
    await drawing.getByText('область Абай', { exact: true }).waitFor();
    await chart.getByRole('button', { name: 'Таблица' }).click();
    await chart
      .getByRole('row', { name: /область Абай/ })
      .first()
      .waitFor();
    await chart.getByRole('button', { name: 'Убрать график' }).click();
    await isSaved();
  });

  it('puts links of goals over the regions of a year into the text, and findings by the targets of a goal', async () => {
    await toNewLine();
    await page.keyboard.press('Control+/');
    await page.getByRole('button', { name: 'Графики всех целей и голосов' }).press('Enter');
    const form = page.getByRole('region', { name: 'График: Графики всех целей и голосов' });
    await form.getByRole('radio', { name: 'Взаимосвязи целей' }).check();
    const preview = form.getByRole('group', { name: 'Как он будет выглядеть' });
    await form.getByLabel('Место', { exact: true }).selectOption({ label: 'Актюбинская область' });
    await preview.getByRole('img', { name: 'Взаимосвязи целей: Актюбинская область, по годам' }).waitFor();
    await form.getByLabel('Связи', { exact: true }).selectOption({ index: 1 });
    await preview.getByRole('img', { name: /^Взаимосвязи целей: Регионы Казахстана, 20\d\d г\.$/ }).waitFor();
    await form.getByRole('button', { name: 'Поместить график в текст' }).press('Enter');
    const chart = editor().locator('.r-chart-node', { hasText: 'Взаимосвязи целей' });
    await chart.getByRole('img', { name: /Регионы Казахстана/ }).waitFor();
    await chart.getByRole('button', { name: 'Изменить график' }).click();
    await chart.getByRole('radio', { name: 'Что говорили в регионах' }).check();
    const told = editor().locator('.r-chart-node', { hasText: 'Что говорили' });
    await told.getByRole('img', { name: 'Что говорили о целях, по регионам' }).waitFor();
    await told.getByLabel('Считать по').selectOption('5');
    await told.getByRole('img', { name: /Что говорили о задачах, по регионам\. 5\. / }).waitFor();
    await isSaved();
    await page.reload();
    await told.getByRole('img', { name: /Что говорили о задачах, по регионам\. 5\. / }).waitFor();
    await told.getByRole('button', { name: 'Убрать график' }).click();
    await isSaved();
  });

  it('fixes a figure to an earlier year of its series, and lets it follow the newest again', async () => {
    const figure = editor().getByRole('button', { name: /^Числовое значение/ });
    await figure.click();
    const year = page.getByLabel('Год числа');
    const [, , earlier = ''] = await year.locator('option').allTextContents();
    await year.selectOption(earlier);
    await editor()
      .getByRole('button', { name: new RegExp(`^Числовое значение.*${earlier}`, 'u') })
      .waitFor();
    await year.selectOption('');
    await page.getByText('Следует за новейшими данными.').waitFor();
    await page.keyboard.press('Escape');
  });

  it('opens a figure without leading away: Enter stays, letters go into the text, Tab reaches the link', async () => {
    const figure = editor().getByRole('button', { name: /^Числовое значение/ });
    const here = page.url();
    await figure.click();
    const panel = page.locator('.r-thread:popover-open');
    await page.locator('.r-thread:popover-open:focus').waitFor();
    await page.keyboard.press('Enter');
    expect(page.url()).toBe(here);
    await page.keyboard.press('Tab');
    await panel.locator('a:focus').waitFor();
    await page.keyboard.press('Escape');
    await figure.click();
    await page.locator('.r-thread:popover-open:focus').waitFor();
    // Letters that the keyboard of the test has as keys.
    await page.keyboard.type('words');
    expect(await editor().innerText()).toContain('words');
    expect(await panel.count()).toBe(0);
    for (let letter = 0; letter < 5; letter += 1) await page.keyboard.press('Backspace');
    expect(await figure.count()).toBe(1);
  });

  it('names the paragraph of an element that the server refuses, marks it, and takes it out on demand', async () => {
    const isOwn = (body: string) => body.includes('mutation SaveSection') && body.includes('Негодное');
    // As if it had come into the text in an older version of the page.
    await page.route('**/graphql', (route) => {
      const body = route.request().postData() ?? '';
      return route.continue(
        isOwn(body) ? { postData: body.replaceAll(/(5\.b\.1[^}]*?format\W+)value/gu, '$1loud') } : {},
      );
    });
    await toNewLine();
    await page.keyboard.type('Негодное число.');
    const notice = page.getByRole('alert').filter({ hasText: 'мешает 1 элемент' });
    await notice.getByText(/^.*Абзац \d+: «.*Недопустимое значение элемента/u).waitFor();
    expect(await editor().locator('.r-wrong').count()).toBe(1);
    await notice.getByRole('button', { name: 'Убрать его и сохранить' }).click();
    await notice.waitFor({ state: 'detached' });
    await isSaved();
    await page.unrouteAll();
    await editor().press('Control+z');
    await editor()
      .getByRole('button', { name: /^Числовое значение/ })
      .waitFor();
    await isSaved();
  });

  it('takes a figure out by its own button only, says so, and brings it back', async () => {
    const figure = editor().getByRole('button', { name: /^Числовое значение/ });
    await figure.click();
    const remove = page.getByRole('button', { name: 'Убрать из текста' });
    await remove.waitFor();
    await page.keyboard.press('Control+End');
    expect(await remove.evaluate((own) => own.matches(':focus'))).toBe(false);
    await page.keyboard.press('Escape');
    await figure.click();
    await remove.click();
    await page.getByText('Число убрано из текста.').waitFor();
    expect(await figure.count()).toBe(0);
    await page.locator('.q-notice', { hasText: 'Число убрано' }).getByRole('button').first().click();
    await figure.waitFor();
    await isSaved();
  });

  it('shows the printed pages beside the text, also of what is not saved yet, and remembers that', async () => {
    await page.getByRole('tab', { name: 'Страницы' }).click();
    const pages = page.getByRole('img', { name: /^Страница \d+ из \d+$/ });
    await pages.first().waitFor();
    const before = await pages.count();
    await editor().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(` ${'Вода идет по часам, и люди ждут ее у колонок. '.repeat(140)}`);
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('Так говорят все 🚰');
    // The cursor stands at the end, beyond what were the pages, and so does what is looked at.
    await page.locator(`.r-pages li[aria-current]:nth-child(n + ${before + 1})`).waitFor();
    await page.getByText(/🚰/).filter({ visible: true }).last().waitFor();
    await page.reload();
    await pages.first().waitFor();
  });

  it('says in the language of the page, not of the browser, that a picture was kept smaller', async () => {
    await page.goto('/en/reviews/vnr-2025/sections/introduction');
    await page.getByRole('textbox', { name: 'Text of the section' }).waitFor();
    const wide = createCanvas(3000, 20);
    wide.getContext('2d').fillRect(0, 0, 3000, 20);
    await page.locator('input[type=file]').setInputFiles({
      ...{ name: 'wide.png', mimeType: 'image/png' },
      buffer: await wide.encode('png'),
    });
    await page.getByText('The picture was scaled down from 3000 × 20 to 2400 × 16 pixels').waitFor();
  });

  it('offers nothing that the server has, and lets nothing of an earlier visit take the place of what is newer', async () => {
    const text = page.getByRole('textbox', { name: 'Text of the section' });
    const offer = page.getByText(/^This browser holds/);
    await page.goto('/en/reviews/vnr-2025/sections/introduction');
    await text.waitFor();
    await text.press('Control+End');
    await page.keyboard.type(' Words before the leave.');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    // What was unsaved is sent on the way out, and the page that comes may be read before it has arrived.
    const served = async (): Promise<string> => {
      const { section } = await ask<{ section: { text: { content: string } } }>(
        page.context(),
        '{ section(report: "vnr-2025", key: "introduction", language: "en") { text { content } } }',
      );
      return section.text.content;
    };
    while (!(await served()).includes('Words before the leave.')) await page.waitForTimeout(100);
    await page.reload();
    await text.getByText('Words before the leave.').waitFor();
    expect(await offer.count()).toBe(0);

    const { section } = await ask<{ section: { id: string; newest: { number: number } } }>(
      page.context(),
      '{ section(report: "vnr-2025", key: "introduction", language: "en") { id newest { number } } }',
    );
    const leave = async (words: string, baseVersion: number): Promise<void> => {
      const paragraph = { type: 'paragraph', content: [{ type: 'text', text: words }] };
      const content = JSON.stringify({ type: 'doc', content: [paragraph] });
      const left = JSON.stringify({ content, at: '2025-05-12T09:00:00Z', baseVersion });
      await page.evaluate(`localStorage.setItem('qadam-section-${section.id}-en', ${JSON.stringify(left)})`);
      await page.reload();
      await offer.waitFor();
    };
    // As on a machine that was without a connection while others wrote.
    await leave('Words of an older copy.', section.newest.number - 1);
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByRole('button', { name: 'Put below the text' }).click();
    await text.getByText('Words of an older copy.').waitFor();
    await text.getByText('Words before the leave.').waitFor();
    expect(await offer.count()).toBe(0);
    await page.getByText(/^Saved at/).waitFor();

    // Nothing newer is there: the whole text may come back, until one writes on.
    await leave('Words of the newest copy.', section.newest.number + 1);
    await page.getByRole('button', { name: 'Bring it back' }).waitFor();
    await text.press('Control+End');
    await page.keyboard.type(' And on.');
    await page.getByRole('button', { name: 'Put below the text' }).waitFor();
    expect(await page.getByRole('button', { name: 'Bring it back' }).count()).toBe(0);
    await page.getByText(/^Saved at/).waitFor();
    await page.reload();
    await offer.waitFor();
    await page.getByRole('button', { name: 'Set aside' }).click();
    await page.reload();
    await text.getByText('And on.').waitFor();
    expect(await offer.count()).toBe(0);
  });
});

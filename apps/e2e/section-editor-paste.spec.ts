import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startJourney } from './support/journey';
import { inSectionText, openIntroduction } from './support/section-text';

const journey = startJourney();

let page: Page;

beforeAll(async () => {
  page = await openIntroduction(journey);
});

const { editor, inTableMenu, isSaved, toNewLine } = inSectionText(() => page);

/** As a browser does with what Word left on the clipboard. */
const paste = (html: string) =>
  page.evaluate(`{
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', ${JSON.stringify(html)});
    clipboardData.setData('text/plain', 'plain');
    document
      .getElementById('section-text')
      .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }`);

/** The shape of Word 365's clipboard, as its own HTML export writes it (mso styles, `[if !supportLists]`, `_ftn1`). */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:st1="urn:schemas-microsoft-com:office:smarttags">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {mso-style-unhide:no; margin:0cm} --></style></head>
<body lang=RU style='tab-interval:35.4pt'><!--StartFragment-->
<h1 style='mso-margin-top-alt:auto'><span lang=RU style='font-family:"Times New Roman";color:red'>Вода и санитария<o:p></o:p></span></h1>
<p class=MsoNormal><b style='mso-bidi-font-weight:normal'><span lang=RU>Важно:</span></b><span lang=RU> в <st1:place w:st="on">Каражале</st1:place> воду дают по часам.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a><o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span lang=RU>школы<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span><![endif]><span lang=RU>сельские<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]><span lang=RU>больницы<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1)<span>&nbsp;</span></span><![endif]>скважины</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>2)<span>&nbsp;</span></span><![endif]>трубы</p>
<p class=MsoNormal>Всего 10<sup><span lang=RU>6</span></sup> л на 25 м<span style='vertical-align:super'>2</span>, CO<sub>2</sub> и 10<sup>2,5</sup>, 5<sup>й</sup> год.</p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse;mso-yfti-tbllook:1184'><tr style='mso-yfti-irow:0'><td width=300><p class=MsoNormal><b><span>Город</span></b></p></td><td><p class=MsoNormal><b>Доля</b></p></td></tr>
<tr><td><p class=MsoNormal>Сатпаев</p></td><td><p class=MsoNormal>91<o:p></o:p></p></td></tr><tr><td colspan=2><p class=MsoNormal>По всей области</p></td></tr></table>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal><img width=10 height=10 src="file:///C:/Users/A/AppData/Local/Temp/msohtmlclip1/01/clip_image001.png"></p>
<div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%"><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a><span> Протокол схода 12 мая.</span></p></div></div>
<!--EndFragment--></body></html>`;

/** A draft in Word: a table of contents, numbered headings, tracked and struck words, a comment, captions. */
const draftFromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"></head><body>
<p class=MsoToc1><span>1 Питьевая вода<span style='mso-tab-count:1 dotted'>...... </span>3<o:p></o:p></span></p>
<p class=MsoNormal>2 Родники......14</p>
<h2 style='margin-left:28.8pt;text-indent:-28.8pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span><span style='mso-list:Ignore'>1.1<span>&nbsp;&nbsp; </span></span></span><![endif]>Питьевая вода</h2>
<p class=MsoNormal>Воду подают <s>по часам, </s>круглые сутки.<span class=MsoCommentReference><span><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[A1]</a><span style='mso-special-character:comment'>&nbsp;</span></span></span></p>
<p class=MsoNormal><span style='text-decoration:line-through'>Насосы изношены.</span></p>
<h2>1.2<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp; </span>Родники</h2>
<p class=MsoCaption>Таблица <span>2</span>. Колодцы по районам</p>
<table><tr><td><p class=MsoNormal><b>Район</b></p></td><td><p class=MsoNormal><b>Колодцы</b></p></td></tr><tr><td>Жанаарка</td><td>12</td></tr></table>
<p class=MsoNormal>Рисунок 3. Колодцы области</p>
<div style='mso-element:comment-list'><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText><a class=msocomanchor href="#_msoanchor_1">[A1]</a>Проверить у акимата</p></div></div></div>
</body></html>`;

describe('what is pasted into the text of a section', () => {
  it.each([
    ['Word', '<p class=MsoNormal>Шапка</p>'],
    ['another program', '<p>Шапка</p>'],
  ])('takes all rows of the head of a table from %s', async (_from, before) => {
    await editor().click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await paste(
      `${before}<table><thead><tr><td><p>Район</p></td><td colspan=2><p>Колодцы</p></td></tr>
<tr><td><p></p></td><td><p>2023</p></td><td><p>2024</p></td></tr></thead>
<tbody><tr><td><p>Жанаарка</p></td><td><p>12</p></td><td><p>14</p></td></tr></tbody></table>`,
    );
    await editor().getByText('Жанаарка').waitFor();
    const rows = await editor().evaluate((element) =>
      [...element.querySelectorAll('tr')].map(({ cells }) =>
        [...cells].map(({ tagName }) => tagName).join(' '),
      ),
    );
    expect(rows).toEqual(['TH TH TH', 'TH TH TH', 'TD TD TD']);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
  });

  it.each([
    ['a heading', '<h2>Родники</h2><p>Их двенадцать.</p>', 'H2 Родники | P Их двенадцать.'],
    ['a list', '<ul><li><p>Родники</p></li><li><p>трубы</p></li></ul>', 'UL Родникитрубы | P '],
    ['a paragraph', '<p>Родники.</p><p>Их двенадцать.</p>', 'Родники. | P Их двенадцать.'],
    ['a heading alone', '<h2>Родники</h2>', 'Родники'],
  ])('keeps %s that is pasted behind words what it is', async (_what, html, blocks) => {
    await editor().click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.keyboard.type('Воду дают.');
    await paste(html);
    await editor().getByText('Родники').waitFor();
    const pasted = await editor().evaluate((element) =>
      [...element.children].map((block) => `${block.tagName} ${block.textContent}`).join(' | '),
    );
    expect(pasted.replace(/^P Воду дают\.(?: \| )?/u, '')).toBe(blocks);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
  });

  it('takes a text from Word with its structure and without its looks, and says which picture did not come', async () => {
    await editor().click();
    await paste(fromWord);
    await editor().getByRole('heading', { name: 'Вода и санитария' }).waitFor();
    const shape = await editor().evaluate((element) => ({
      bold: element.querySelector('strong')?.textContent,
      outer: [...element.querySelectorAll(':scope > ul > li > p')].map(({ textContent }) => textContent),
      inner: [...element.querySelectorAll(':scope > ul > li > ol > li > p')].map(
        ({ textContent }) => textContent,
      ),
      numbered: [...element.querySelectorAll(':scope > ol > li > p')].map(({ textContent }) => textContent),
      header: [...element.querySelectorAll('th')].map(({ textContent }) => textContent),
      cells: [...element.querySelectorAll('td')].map(({ textContent }) => textContent),
      looks: element.querySelectorAll('[style*="mso"], [class^="Mso"], font, [style*="color"]').length,
    }));
    expect(shape).toEqual({
      bold: 'Важно:',
      outer: ['школы', 'больницы'],
      inner: ['сельские'],
      numbered: ['скважины', 'трубы'],
      header: ['Город', 'Доля'],
      // A merged cell keeps its words in its first place; its row is as long as the others.
      cells: ['Сатпаев', '91', 'По всей области', ''],
      looks: 0,
    });
    expect(await editor().innerText()).toContain('в Каражале воду дают по часам.');
    await page.getByText(/изображение не перенеслось/).waitFor();
    expect(await editor().innerText()).toContain('Всего 10⁶ л на 25 м², CO₂ и 102,5, 5й год.');
    await page
      .getByText('В 1 месте для верхнего или нижнего индекса нет подходящего знака', { exact: false })
      .waitFor();
    await page.getByText('«102,5»').waitFor();
    await page
      .getByText('1 объединенная ячейка разделена', { exact: false })
      .filter({ hasText: '«По всей области»' })
      .waitFor();
    await editor().getByRole('button', { name: 'Сноска' }).click();
    expect(await page.getByLabel('Текст сноски').inputValue()).toBe('Протокол схода 12 мая.');
    await page.getByLabel('Текст сноски').fill('Протокол схода 12 мая 2025 года.');
    await page.getByRole('button', { name: 'Изменить сноску' }).click();
    await isSaved();
  });

  it('takes the notes of other programs as footnotes, by the links that lead down to them and back', async () => {
    await toNewLine();
    // As LibreOffice 7 writes its clipboard, and as Google Docs does.
    await paste(`<p>Колонки<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> и трубы<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>.</p>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Список акимата.</p></div>
<div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> Отчет водоканала.</p></div>`);
    await editor().getByText('Колонки').waitFor();
    const notes = await editor()
      .locator('p', { hasText: 'Колонки' })
      .getByRole('button', { name: 'Сноска' })
      .all();
    const words: string[] = [];
    for (const note of notes) {
      await note.click();
      words.push(await page.getByLabel('Текст сноски').inputValue());
      await page.keyboard.press('Escape');
    }
    expect(words).toEqual(['Список акимата.', 'Отчет водоканала.']);
    expect(await editor().getByText('Список акимата.').count()).toBe(0);
    await isSaved();
  });

  it('leaves out what belongs to how a document was made, says so in one line, and pastes it all when asked', async () => {
    await toNewLine();
    await paste(draftFromWord);
    const notice = page.getByRole('status').filter({ hasText: 'Убрано или поставлено на место' });
    await notice.waitFor();
    const words = await notice.innerText();
    for (const part of [
      '2 зачеркнутых фрагмента',
      '1 примечание',
      '2 строки оглавления',
      'номера 2 заголовков',
      'название 1 таблицы',
      '«Рисунок 3. Колодцы области»',
    ])
      expect(words).toContain(part);
    await editor().getByRole('heading', { name: 'Питьевая вода', exact: true, level: 2 }).waitFor();
    await editor().getByRole('heading', { name: 'Родники', exact: true, level: 2 }).waitFor();
    const tables = await editor().evaluate((element) =>
      [...element.querySelectorAll('table')].map((table) => [
        table.getAttribute('data-caption') ?? '',
        ...[...table.rows].flatMap((row) => [...row.cells].map((cell) => cell.innerText.trim())),
      ]),
    );
    expect(tables).toContainEqual(['Колодцы по районам', 'Район', 'Колодцы', 'Жанаарка', '12']);
    const all = await editor().innerText();
    expect(all).toContain('Воду подают круглые сутки.');
    for (const gone of ['по часам,', '[A1]', 'Проверить у акимата', '......', 'Таблица 2'])
      expect(all).not.toContain(gone);
    await notice.getByRole('button', { name: 'Вставить со всем этим' }).click();
    await editor().getByText('Проверить у акимата').waitFor();
    expect(await notice.count()).toBe(0);
    expect(await editor().getByText('Воду подают').count()).toBe(1);
    expect(await editor().innerText()).toContain('Воду подают по часам, круглые сутки.');
    await editor().press('Control+z');
    expect(await editor().getByText('Воду подают').count()).toBe(0);
    await isSaved();
  });

  it('edits the table that came by steps, and moves through their cells with Tab', async () => {
    await editor().getByText('Сатпаев').click();
    await inTableMenu('Строка ниже');
    // The caret is back in the cell where it was.
    await inTableMenu('Столбец справа');
    expect(await editor().locator('tr').count()).toBe(4);
    expect(await editor().locator('tr').first().locator('th').count()).toBe(3);
    await page.keyboard.press('Tab');
    await page.keyboard.type('2024');
    expect(await editor().locator('tr').nth(1).innerText()).toContain('2024');
    await inTableMenu('Удалить столбец');
    expect(await editor().locator('tr').nth(1).locator('td').count()).toBe(2);
  });

  it('leaves out of a paste what no section may hold, and says so', async () => {
    await toNewLine();
    const figure = (format: string) =>
      `<span data-figure='{"id":"p","indicator":"5.5.2","seriesKey":null,"area":"kz","year":null,"format":"${format}"}'>…</span>`;
    await paste(`<p>Доля ${figure('loud')} и <span data-figure='{oops'>…</span> растет.</p>`);
    await page.getByText('2 элемента из вставленного пропущены').waitFor();
    expect(await editor().innerText()).toMatch(/Доля\s+и\s+растет\./u);
    await isSaved();
  });

  it('takes the first rows of a pasted table of thousands, says so, and folds them until all are asked for', async () => {
    await toNewLine();
    const rows = Array.from(
      { length: 5000 },
      (_, index) => `<tr><td>Ауыл ${index}</td><td>${index}</td></tr>`,
    );
    await paste(`<table>${rows.join('')}</table>`);
    await page
      .getByRole('alert')
      .getByText(/строк: 5\s000\. В текст вошли первые 300/u)
      .waitFor();
    await page.getByText('Первые 20 из 300').waitFor();
    // The next keys go behind the table, not into its last cell, which nobody sees.
    expect(await page.evaluate('document.getSelection().focusNode.parentElement.closest("table")')).toBe(
      null,
    );
    expect(await editor().locator('td', { hasText: 'Ауыл 300' }).count()).toBe(0);
    const last = editor().locator('td', { hasText: 'Ауыл 299' });
    expect(await last.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Показать все строки' }).click();
    expect(await last.isVisible()).toBe(true);
    await page
      .getByRole('alert')
      .filter({ hasText: 'В текст вошли первые 300' })
      .getByRole('button', { name: 'Закрыть' })
      .click();
    await isSaved();
    await editor().press('Control+z');
    expect(await last.count()).toBe(0);
  });

  it('is still there after a reload', async () => {
    await page.reload();
    await editor().getByRole('heading', { name: 'Вода и санитария' }).waitFor();
    // One of Word's and two of other programs.
    expect(await editor().getByRole('button', { name: 'Сноска' }).count()).toBe(3);
  });

  it('keeps the sign of a footnote at its word and before the stop that follows, wherever the line ends', async () => {
    await toNewLine();
    await paste(
      '<p>Воду подают по часам во всех сёлах<span data-footnote="Протокол">*</span>, кроме двух.</p>',
    );
    const sign = editor().getByRole('button', { name: 'Сноска' }).last();
    await sign.waitFor();
    const seen = await page.evaluate<{
      parted: number[];
      gap: number;
      width: number;
      isFound: boolean;
    }>(`(() => {
      const button = [...document.querySelectorAll('#section-text .r-citation')].at(-1);
      const paragraph = button.closest('p');
      const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const letter = (words, at) => {
        while (!texts.nextNode().textContent.includes(words));
        const range = document.createRange();
        range.setStart(texts.currentNode, texts.currentNode.textContent.indexOf(words) + at);
        range.setEnd(texts.currentNode, range.startOffset + 1);
        return range;
      };
      const before = letter('сёлах', 4);
      const after = letter(', кроме', 0);
      const parted = [];
      let gap = 0;
      for (let width = 200; width <= 480; width += 1) {
        paragraph.style.width = width + 'px';
        const [own, left, right] = [button, before, after].map((one) => one.getBoundingClientRect());
        if (left.bottom < own.top || own.bottom < right.top) parted.push(width);
        gap = Math.max(gap, own.left - left.right, right.left - own.right);
      }
      const { left, top, width, height } = button.getBoundingClientRect();
      const hit = (by) =>
        document.elementFromPoint(left + width / 2 + by, top + height / 2).closest('button') === button;
      return { parted, gap, width, isFound: hit(-11) && hit(11) };
    })()`);
    expect(seen.parted).toEqual([]);
    expect(seen.gap).toBeLessThan(1);
    // A star and its edges; a finger finds 24 pixels all the same.
    expect(seen.width).toBeLessThan(14);
    expect(seen.isFound).toBe(true);
  });
});

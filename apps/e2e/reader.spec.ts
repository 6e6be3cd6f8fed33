import { describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import type { Visitor } from './support/browser';
import { ask, startJourney } from './support/journey';

/** A long document read, marked and tagged with keys alone, with the connection gone for a while. */
const journey = startJourney();

const comeAsAnalyst = async (): Promise<Visitor> => {
  const visitor = await journey.come();
  await ask(visitor.context, 'mutation { signInAsDemo(role: analyst) { id } }');
  return visitor;
};

const paste = async (context: BrowserContext, title: string, text: string): Promise<string> => {
  const { pasteDocument } = await ask<{ pasteDocument: { document: { id: string } } }>(
    context,
    'mutation ($document: PastedDocumentInput!) { pasteDocument(document: $document) { document { id } } }',
    { document: { title, text, areaCode: 'ulytau' } },
  );
  return pasteDocument.document.id;
};

interface Listed {
  readonly findings: {
    readonly total: number;
    readonly findings: readonly {
      readonly quote: string;
      readonly tags: readonly { readonly code: string; readonly suggestionRank: number | null }[];
    }[];
  };
}

const listed = (context: BrowserContext, documentId: string): Promise<Listed['findings']> =>
  ask<Listed>(
    context,
    `query ($id: ID!) { findings(filter: { documentId: $id }, first: 500) {
      total findings { quote tags { code suggestionRank } } } }`,
    { id: documentId },
  ).then(({ findings }) => findings);

/** What people could have said, each time about another village. */
const themes = [
  'нет питьевой воды, воду привозят раз в неделю',
  'школа тесная, дети учатся в три смены',
  'до больницы сто километров, скорая помощь не приезжает',
  'дорогу зимой заносит снегом и село отрезано',
  'молодые женщины не могут найти работу',
];
const said = (number: number): string => `В селе номер ${number} ${themes[number % themes.length]}.`;

/** Presses keys, then waits until the number of the finding in the address is another one. */
const markHere = async (page: Page): Promise<void> => {
  const before = page.url();
  await page.keyboard.press('m');
  await page.waitForURL((url) => url.href !== before && url.searchParams.has('finding'));
};

/** A finding that is shown suggestions: one of every five is not, and nobody can tell which. */
const makeShown = async (
  context: BrowserContext,
  title: string,
): Promise<{ readonly id: string; readonly finding: string }> => {
  for (let number = 1; ; number += 1) {
    const id = await paste(context, `${title} ${number}`, `${said(4)} ${title} ${number}`);
    const { createFinding } = await ask<{ createFinding: { id: string } }>(
      context,
      'mutation ($finding: NewFindingInput!) { createFinding(finding: $finding) { id } }',
      { finding: { documentId: id, start: 0, end: said(4).length } },
    );
    const { findingSuggestions } = await ask<{ findingSuggestions: { isWithheld: boolean } }>(
      context,
      'query ($id: ID!) { findingSuggestions(id: $id) { isWithheld } }',
      { id: createFinding.id },
    );
    if (!findingSuggestions.isWithheld) return { id, finding: createFinding.id };
  }
};

describe('a document that is one paragraph of three million characters', () => {
  it('is drawn in stretches, and a passage far down is marked at its own place', async () => {
    const { page, context } = await comeAsAnalyst();
    const text = Array.from({ length: 45_000 }, (_, at) => `${said(at)} `)
      .join('')
      .trim();
    const id = await paste(context, 'Один абзац', text);
    await page.goto(`/ru/voices/documents/${id}`);
    await page.locator('.v-stretch').first().waitFor();
    const words = `${said(30_000)} ${said(30_001)}`;
    const start = text.indexOf(words);
    const selected = await page.evaluate<string>(`{
      const paragraph = document.querySelector('#p1 [data-start]');
      const pointAt = (offset) => {
        const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        let before = 0;
        while (texts.nextNode() && before + texts.currentNode.length < offset) before += texts.currentNode.length;
        return [texts.currentNode, offset - before];
      };
      getSelection().setBaseAndExtent(...pointAt(${start}), ...pointAt(${start + words.length}));
      getSelection().toString().replaceAll(String.fromCharCode(10), '');
    }`);
    expect(selected).toBe(words);
    await markHere(page);
    await page.locator('a.v-highlight').first().waitFor();
    const { findings } = await ask<{ findings: { findings: readonly object[] } }>(
      context,
      'query ($id: ID!) { findings(filter: { documentId: $id }, first: 5) { findings { quote start end } } }',
      { id },
    );
    expect(findings.findings).toEqual([{ quote: words, start, end: start + words.length }]);
  });
});

describe('the pane of findings', () => {
  it.each(['ru', 'kk'])('holds fields, suggestions and long recent codes in %s', async (language) => {
    const { page, context, complaints } = await comeAsAnalyst();
    const { id, finding } = await makeShown(context, `Широкие ${language}`);
    for (const code of ['5.2', '10.2', '11.5'])
      await ask(context, 'mutation ($id: ID!, $code: String!) { tagFinding(id: $id, code: $code) { id } }', {
        ...{ id: finding, code },
      });
    for (const width of [1440, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/${language}/voices/documents/${id}?finding=${finding}`);
      await page.locator('.v-recent-codes').waitFor();
      await page.locator('.v-suggestions li').first().waitFor();
      const pane = await page
        .locator('.v-pane[data-pane=findings]')
        .evaluate(({ clientWidth, scrollWidth }) => ({ clientWidth, scrollWidth }));
      expect(pane.scrollWidth).toBe(pane.clientWidth);
      const cut = await page
        .locator('.v-recent-codes button > span')
        .evaluateAll((names) => names.filter((name) => name.scrollWidth > name.clientWidth + 1).length);
      expect(cut).toBe(0);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('an analyst at the keyboard', () => {
  it('tags a hundred findings of one document with keys alone', async () => {
    const { page, context, complaints } = await comeAsAnalyst();
    const text = Array.from({ length: 100 }, (_, at) => said(at + 1)).join('\n\n');
    const id = await paste(context, 'Сто абзацев', text);
    await page.goto(`/ru/voices/documents/${id}`);
    await page.locator('#p1').waitFor();
    const startedAt = performance.now();
    for (let number = 1; number <= 100; number += 1) {
      await page.keyboard.press('j');
      await page.locator(`#p${number}[data-current=true]`).waitFor();
      await markHere(page);
      const open = page.locator('.v-panel > li[data-open=true]', { hasText: `номер ${number} ` });
      await open.locator('.v-suggestions[aria-busy=false]').waitFor();
      if ((await open.locator('.v-suggestions li').count()) > 0) await page.keyboard.press('1');
      else {
        await page.keyboard.press('t');
        await page.keyboard.type('9.1');
        await page.keyboard.press('Enter');
        await open.getByRole('button', { name: 'Убрать тег 9.1' }).waitFor();
      }
      await open.locator('.v-tags li').first().waitFor();
    }
    const seconds = (performance.now() - startedAt) / 1000;
    const { total, findings } = await listed(context, id);
    const tags = findings.flatMap((finding) => finding.tags);
    const begun = tags.filter(({ suggestionRank }) => suggestionRank === 1).length;
    console.log(
      `100 findings marked and tagged with keys alone in ${seconds.toFixed(1)} s; ${begun} began as a suggestion.`,
    );
    expect(total).toBe(100);
    expect(findings.every((finding) => finding.tags.length === 1)).toBe(true);
    // One of every five is shown none; the first and the last five may have begun before and end after.
    expect(begun).toBeGreaterThanOrEqual(79);
    expect(begun).toBeLessThanOrEqual(81);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('gives each finding its own code however fast the keys come and however slow the server is', async () => {
    const { page, context, complaints } = await comeAsAnalyst();
    const codes = ['9.1', '6.1', '4.a', '3.8', '7.1', '8.5'];
    const text = Array.from({ length: 24 }, (_, at) => said(at + 1)).join('\n\n');
    const id = await paste(context, 'Быстрые клавиши', text);
    await page.goto(`/ru/voices/documents/${id}`);
    await page.locator('#p1').waitFor();
    await page.route('**/graphql*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      await route.continue();
    });
    for (let at = 0; at < 24; at += 1)
      for (const key of ['j', 'm', 't', ...(codes[at % codes.length] ?? ''), 'Enter'])
        await page.keyboard.press(key, { delay: 15 });
    const tagged = async () =>
      (await listed(context, id)).findings.filter(({ tags }) => tags.length > 0).length;
    for (let tries = 0; tries < 200 && (await tagged()) < 24; tries += 1) await page.waitForTimeout(250);
    const { findings } = await listed(context, id);
    const given = findings
      .map(({ quote, tags }) => ({ number: Number(/номер (\d+)/u.exec(quote)?.[1]), tags }))
      .sort((one, other) => one.number - other.number)
      .map(({ tags }) => tags.map(({ code }) => code).join());
    expect(given).toEqual(Array.from({ length: 24 }, (_, at) => codes[at % codes.length]));
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('cuts a finding, joins it again, and takes both back and again', async () => {
    const { page, context, complaints } = await comeAsAnalyst();
    const id = await paste(context, 'Разрез', 'Воды в селе нет. Дорогу зимой заносит.\n\nКонец схода.');
    await page.goto(`/ru/voices/documents/${id}`);
    await page.locator('#p1').waitFor();
    await page.keyboard.press('j');
    await markHere(page);
    await page.locator('.v-suggestions[aria-busy=false]').waitFor();
    const quotes = async () => (await listed(context, id)).findings.map(({ quote }) => quote);
    const heads = page.locator('.v-panel-head');

    await page.keyboard.press('s');
    const cut = page.getByRole('slider', { name: 'Место разреза' });
    await cut.waitFor();
    await page.keyboard.press('Home');
    for (let word = 0; word < 3; word += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await heads.nth(1).waitFor();
    const two = ['Воды в селе нет.', 'Дорогу зимой заносит.'];
    expect(await quotes()).toEqual(two);

    await page.keyboard.press('Control+z');
    await page.getByText('Отменено: вывод разделен').waitFor();
    expect(await quotes()).toEqual(['Воды в селе нет. Дорогу зимой заносит.']);
    await page.keyboard.press('Control+y');
    await page.getByText('Повторено: вывод разделен').waitFor();
    await heads.nth(1).waitFor();
    expect(await quotes()).toEqual(two);

    await page.keyboard.press('p');
    await page.keyboard.press('p');
    await page.locator('.v-panel > li').first().and(page.locator('[data-open=true]')).waitFor();
    await page.keyboard.press('u');
    await page.getByText('Выводы объединены').waitFor();
    expect(await quotes()).toEqual(['Воды в селе нет. Дорогу зимой заносит.']);
    await page.keyboard.press('Control+z');
    await page.getByText('Отменено: выводы объединены').waitFor();
    expect(await quotes()).toEqual(two);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('works on without a connection: acts wait in order, are sent when it is back, and what is refused is told', async () => {
    const { page, context } = await comeAsAnalyst();
    const id = await paste(
      context,
      'Без связи',
      [said(1), said(2), said(3)].map((each) => `Сход. ${each}`).join('\n\n'),
    );
    await page.goto(`/ru/voices/documents/${id}`);
    await page.locator('#p1').waitFor();
    await page.keyboard.press('j');
    await markHere(page);
    await page.locator('.v-suggestions[aria-busy=false]').waitFor();

    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.keyboard.press('j');
    await markHere(page);
    await page.getByText('1 действие ждет связи.').waitFor();
    await page.locator('.v-panel > li[data-open=true]').getByText('ждет связи').waitFor();
    await page.keyboard.press('t');
    // The page is Russian, the words are English: the browser knows the titles in all three languages.
    await page.keyboard.type('drinking water');
    await page.getByRole('option', { name: '6.1' }).getByText('drinking water').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('2 действия ждут связи.').waitFor();
    await page.keyboard.press('j');
    await markHere(page);
    await page.getByText('3 действия ждут связи.').waitFor();
    expect(await page.locator('.v-panel > li').count()).toBe(3);
    expect((await listed(context, id)).total).toBe(1);

    // Somebody withdraws the first finding meanwhile: the tag on it cannot be given any more.
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    await page.locator('.v-panel > li').first().and(page.locator('[data-open=true]')).waitFor();
    await page.keyboard.press('t');
    await page.keyboard.type('9.1');
    await page.keyboard.press('Enter');
    await page.getByText('4 действия ждут связи.').waitFor();
    const other = await comeAsAnalyst();
    await page.waitForURL(/[?&]finding=\d+/u);
    const number = new URL(page.url()).searchParams.get('finding');
    await ask(other.context, 'mutation ($id: ID!) { withdrawFinding(id: $id) { id } }', { id: number });

    await context.setOffline(false);
    await page.getByText('Не принято после возвращения связи: тег.', { exact: false }).waitFor();
    await page.getByText('ждут связи', { exact: false }).waitFor({ state: 'detached' });
    const { findings } = await listed(context, id);
    expect(findings.map(({ quote, tags }) => [quote, tags.map(({ code }) => code)])).toEqual([
      [`Сход. ${said(2)}`, ['6.1']],
      [`Сход. ${said(3)}`, []],
    ]);
    await context.close();
    await other.context.close();
  });
});

describe('a document of two thousand paragraphs', () => {
  it('opens with its first part only, and draws others when they are wanted', async () => {
    const { page, context, complaints } = await comeAsAnalyst();
    const text = Array.from({ length: 2000 }, (_, at) => `${at + 1}. ${said(at + 1)}`).join('\n\n');
    const id = await paste(context, 'Две тысячи абзацев', text);
    const startedAt = performance.now();
    await page.goto(`/ru/voices/documents/${id}`);
    await page.locator('#p1').waitFor();
    console.log(`2,000 paragraphs opened in ${(performance.now() - startedAt).toFixed(0)} ms.`);
    expect(await page.locator('.v-paragraph').count()).toBeLessThanOrEqual(150);
    expect(await page.locator('.v-chunk').count()).toBe(40);

    const { voiceDocumentPart } = await ask<{
      voiceDocumentPart: { paragraphs: readonly { start: number; end: number }[] };
    }>(
      context,
      'query ($id: ID!) { voiceDocumentPart(id: $id, first: 1900, count: 1) { paragraphs { start end } } }',
      { id },
    );
    const first = await ask<{ createFinding: { id: string } }>(
      context,
      'mutation ($finding: NewFindingInput!) { createFinding(finding: $finding) { id } }',
      { finding: { documentId: id, ...voiceDocumentPart.paragraphs[0] } },
    );
    await page.goto(`/ru/voices/documents/${id}?finding=${first.createFinding.id}`);
    await page.locator('#p1900 .v-highlight').waitFor();
    expect(await page.locator('#p1900 .v-highlight').isVisible()).toBe(true);
    expect(await page.locator('.v-paragraph').count()).toBeLessThanOrEqual(350);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

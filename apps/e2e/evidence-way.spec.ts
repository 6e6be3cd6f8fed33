import { beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { validateXML } from 'xmllint-wasm';
import type { Visitor } from './support/browser';
import { agreementByHand } from './support/agreement-by-hand';
import { codesOnFindings, keepAnswers } from './support/answers';
import { addCoders, codeAll, coders, comeAsCoder, refusal } from './support/blind-round';
import { codedPassages, projectFiles } from './support/coded-project';
import { ask, startJourney } from './support/journey';
import { qadam, root } from './support/product';
import { sayings, testKoboExport, testMinutes } from './support/what-was-said';

/**
 * From minutes and a survey to decided tags and a project for other programs: two coders who see nothing of each
 * other, and a lead. What agreement and matrix have to show is worked out here from the few tags in `sayings`.
 */
const journey = startJourney();

const schema = join(root, '../shared/data/schemas/refi-qda/Project-mrt2019.xsd');
const isPresent = existsSync(schema);
if (!isPresent) console.warn(`SKIPPED: ${schema} is absent, the exported project was not validated`);
const officially = isPresent ? it : it.skip;

let lead: Visitor;
let first: Visitor;
let second: Visitor;
let event = '';
let round = '';
/** All that the API answered to the second coder's own pages. */
let answers: readonly string[] = [];

const findingsOf = async ({ context }: Visitor, filter: object = {}) => {
  const { findings } = await ask<{
    findings: { total: number; findings: { quote: string; tags: { code: string }[] }[] };
  }>(
    context,
    `query ($filter: FindingFilterInput) { findings(filter: $filter, first: 50, after: 0) {
      total findings { quote tags { code } } } }`,
    { filter: { eventId: event, ...filter } },
  );
  return findings;
};

const statistic = (page: Page, name: string): Promise<string> =>
  page.locator('.v-statistics > div', { hasText: name }).first().locator('dd > b').innerText();

const twoDigits = (value: number): string => value.toFixed(2).replace('.', ',');

beforeAll(async () => {
  await addCoders(journey);
  lead = await journey.comeAs('analyst');
  first = await comeAsCoder(journey, 0);
  second = await comeAsCoder(journey, 1);
  answers = keepAnswers(second);
  const { createEvent } = await ask<{ createEvent: { id: string } }>(
    lead.context,
    'mutation ($event: NewEventInput!) { createEvent(event: $event) { id } }',
    {
      event: {
        ...{ kind: 'hearing', title: { ru: 'Слушания о воде и школах' }, startsOn: '2025-05-14' },
        places: [{ areaCode: 'karazhal' }],
      },
    },
  );
  event = createEvent.id;
});

describe('from minutes and a survey to decided tags', () => {
  it('Russian minutes are taken in at the command line, a survey of KoboToolbox on the page', async () => {
    const minutes = join(journey.product.dataFolder, 'Протокол слушаний.docx');
    writeFileSync(minutes, await testMinutes());
    const { code, stdout } = await qadam(
      ['ingest', minutes, '--event', event, '--area', 'karazhal', '--language', 'ru', '--json'],
      { QADAM_DATA: journey.product.dataFolder },
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      { status: 'stored', paragraphs: 4, languages: ['ru'], problem: null },
    ]);

    const { page } = lead;
    await page.goto(`/ru/voices/documents/new?event=${event}`);
    await page.getByLabel('Загрузить файл').check();
    await page.locator('input[type=file]').setInputFiles({
      ...{ name: 'опрос.json', mimeType: 'application/json' },
      buffer: Buffer.from(JSON.stringify(testKoboExport())),
    });
    await page.getByRole('button', { name: 'Сохранить документ' }).click();
    await page.getByRole('heading', { level: 1, name: 'Столбцы в выводы' }).waitFor();
    await page.getByLabel('Вывод', { exact: true }).selectOption('Что вы хотите изменить?');
    await page.getByLabel('Территория', { exact: true }).selectOption('Где вы живете?');
    await page.getByLabel('Кто говорит', { exact: true }).selectOption('Кто вы?');
    await page.getByRole('button', { name: 'Создать выводы' }).click();
    await page.getByRole('status').getByText('Создано 4 вывода.').waitFor();

    await page.goto('/ru/voices/documents');
    await page.getByRole('link', { name: /Протокол слушаний/u }).click();
    for (const paragraph of [2, 4])
      await Promise.all([
        page.waitForResponse((response) => (response.request().postData() ?? '').includes('createFinding')),
        page.getByRole('button', { name: `Сделать выводом абзац ${paragraph}` }).click(),
      ]);
    const { findings } = await findingsOf(lead);
    expect(findings.map(({ quote }) => quote).sort()).toEqual(sayings.map(({ quote }) => quote).sort());
    expect(findings.flatMap(({ tags }) => tags)).toEqual([]);
  });

  it('the lead starts a round, and the first coder codes it with keys alone', async () => {
    const { page } = lead;
    await page.goto('/ru/voices/rounds/new');
    await page.getByLabel('Название').fill('Слушания');
    await page.getByLabel('Мероприятие', { exact: true }).selectOption(event);
    await page.getByText('6 выводов', { exact: true }).waitFor();
    for (const { name } of coders) await page.getByLabel(name).check();
    await page.getByRole('button', { name: 'Начать раунд' }).click();
    await page.getByRole('heading', { level: 1, name: 'Слушания' }).waitFor();
    await page.waitForURL(/rounds\/\d+/u);
    round = /rounds\/(\d+)/u.exec(page.url())?.[1] ?? '';

    await first.page.goto(`/ru/voices/rounds/${round}`);
    await codeAll(first, round, 0);
    await first.page.getByText('Кодирование', { exact: true }).first().waitFor();
    const own = await findingsOf(first);
    expect(codesOnFindings(own).sort()).toEqual(sayings.map(({ codes }) => codes[0]).sort());
  });

  it('what the first coder chose is nowhere in what the API answers to the second', async () => {
    const { page, context } = second;
    await page.goto(`/ru/voices/findings?event=${event}`);
    await page.getByText('6 выводов', { exact: true }).first().waitFor();
    await page.goto(`/ru/voices/matrix?rows=goals&event=${event}`);
    await page.getByText('6 выводов', { exact: true }).first().waitFor();
    await page.goto('/ru/voices/documents');
    await page.getByRole('link', { name: /Протокол слушаний/u }).click();
    await page.getByText(sayings[0].quote).first().waitFor();
    await page.goto(`/ru/voices/rounds/${round}`);
    await page.getByText('Кодов пока нет.').waitFor();

    const shown = answers.filter((text) => sayings.some(({ quote }) => text.includes(quote)));
    expect(shown.length).toBeGreaterThanOrEqual(3);
    const onThese = shown.flatMap((text) => codesOnFindings(JSON.parse(text)));
    expect(onThese).toEqual([]);
    expect(codesOnFindings(await findingsOf(second))).toEqual([]);
    for (const { codes } of sayings) expect((await findingsOf(second, { codes: [codes[0]] })).total).toBe(0);
    expect((await findingsOf(second, { untagged: true })).total).toBe(sayings.length);
    const file = await context.request.get(`/api/exchange/findings/json?event=${event}`);
    const rows = (await file.json()) as { codes: string[] }[];
    expect(rows.map(({ codes }) => codes)).toEqual(sayings.map(() => []));
    const matrix = await context.request.get(`/api/voices/matrix/csv?rows=targets&event=${event}`);
    expect(await matrix.text()).not.toMatch(/^\d+\.[\da-d]/mu);
    expect(
      await refusal(second, round, 'query ($round: ID!) { roundComparison(round: $round) { isAgreed } }'),
    ).toBe('conflict');
    expect(
      await refusal(second, round, 'query ($round: ID!) { roundAgreement(round: $round) { roundId } }'),
    ).toMatch(/^(?:conflict|forbidden)$/u);

    await codeAll(second, round, 1);
    await page.getByText('Кодирование закончено', { exact: false }).waitFor();
  });

  it('the agreement is what these twelve codes give', async () => {
    const { page } = lead;
    await page.goto(`/ru/voices/rounds/${round}/agreement`);
    await page.locator('.v-statistics').waitFor();
    const { percent, cohenKappa, alphaNominal } = agreementByHand(sayings.map(({ codes }) => codes));
    expect(await statistic(page, 'Процент согласованности')).toMatch(
      new RegExp(`^${Math.round(percent)}\\s?%$`, 'u'),
    );
    expect(await statistic(page, 'Каппа Коэна')).toBe(twoDigits(cohenKappa));
    expect(await statistic(page, 'Альфа Криппендорфа, номинальная')).toBe(twoDigits(alphaNominal));
  });

  it('the lead decides, and the matrix counts what was decided', async () => {
    const { page, context } = lead;
    await page.goto(`/ru/voices/rounds/${round}`);
    await page.getByText('Расхождения: 2', { exact: true }).waitFor();
    for (const decided of [1, 2]) {
      await page.getByText('Кодировщики расходятся.').waitFor();
      await page.getByRole('button', { name: `Как ${coders[0].name}` }).click();
      await page.getByText('Почему так?', { exact: false }).waitFor();
      await page.getByLabel('Причина').fill('Так по указаниям раунда');
      await page.keyboard.press('Enter');
      await page.getByText(`Решено ${decided} из 6`).waitFor();
    }
    await page.getByRole('button', { name: 'Принять 4 совпавших' }).click();
    await page.getByText('Решено 6 из 6').waitFor();
    await page.getByRole('button', { name: 'Закрыть раунд' }).click();
    await page.getByRole('button', { name: 'Закрыть окончательно' }).click();
    await page.getByText('Закрыт', { exact: true }).waitFor();

    await page.goto(`/ru/voices/matrix?rows=goals&columns=groups&event=${event}`);
    const grid = page.getByRole('grid');
    const goals = Map.groupBy(sayings, ({ codes }) => codes[0].split('.')[0] ?? '');
    for (const [goal, those] of goals) {
      const women = those.filter(({ who }) => who === 'women').length;
      await grid.getByRole('button', { name: new RegExp(`^${goal} .* – Женщины: ${women} `, 'u') }).waitFor();
      const row = grid.getByRole('row', { name: new RegExp(`^${goal} `, 'u') });
      expect(await row.locator('.v-matrix-sum').innerText()).toBe(String(those.length));
    }
    const file = await context.request.get(
      `/api/voices/matrix/csv?rows=targets&columns=regions&event=${event}&lang=ru`,
    );
    // Wells of Karazhal (Ulytau) and taps of Ayagoz (Abay).
    expect(await file.text()).toMatch(/\n6\.1,[^\n]*,2,/u);
  });
});

describe('the project for other programs', () => {
  let bytes: Buffer;

  it('holds who chose what, at the very words', async () => {
    const { page } = lead;
    await page.goto('/ru/voices/exchange');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Скачать проект (QDPX)' }).click(),
    ]);
    bytes = readFileSync(await download.path());
    const passages = codedPassages(bytes);
    for (const { quote, codes } of sayings) {
      const passage = passages.find(({ text }) => text === quote);
      expect(passage?.codings).toEqual(
        expect.arrayContaining(coders.map(({ name }, at) => `${name}: ${codes[at]}`)),
      );
      // The third is what the lead decided: as the first coder.
      expect(passage?.codings.map((coding) => coding.split(': ')[1]).sort()).toEqual(
        [...codes, codes[0]].sort(),
      );
    }
    expect([...lead.complaints, ...first.complaints, ...second.complaints]).toEqual([]);
  });

  officially('is valid after the official schema', async () => {
    const { errors } = await validateXML({
      xml: { fileName: 'project.qde', contents: projectFiles(bytes).text('project.qde') },
      schema: [{ fileName: 'p.xsd', contents: readFileSync(schema, 'utf8') }],
    });
    expect(errors).toEqual([]);
  });

  it('the model of suggestions that is put to use at the command line stands in the audit', async () => {
    const { code } = await qadam(['suggest', 'use', 'shipped'], { QADAM_DATA: journey.product.dataFolder });
    expect(code).toBe(0);
    const administrator = await journey.comeAs('administrator');
    await administrator.page.goto('/ru/admin?part=audit');
    await administrator.page.getByRole('cell', { name: 'Включена модель подсказок' }).waitFor();
    for (const { context } of [administrator, lead, first, second]) await context.close();
  });
});

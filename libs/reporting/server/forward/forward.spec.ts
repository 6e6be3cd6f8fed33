import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { titleOfDocument } from './document-title';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Viewer } from '@qadam/identity/domain';
import type { Language } from '@qadam/language/domain';
import { type BlockNode, plainText } from '@qadam/reporting/domain';
import {
  citation,
  figure,
  openReportingWorld,
  paragraph,
  type ReportingWorld,
  text,
} from '../reporting.fixture';
import { comparisonTable } from './comparison-file';

const [earlier, code] = ['vnr-2025', 'vnr-2028'];
const title = { kk: 'Шолу 2028', ru: 'Обзор 2028', en: 'Review 2028' };

const pagesOf = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/gu, ' ');
    }),
  );
};

let world: ReportingWorld;
let drafter: Viewer;

const writeIn = async (language: Language, review: string, key: string, ...content: BlockNode[]) => {
  const { section, newest } = await world.reading.find(drafter, review, key, language);
  const written = { id: section.id, language, baseVersion: newest?.number ?? 0 };
  await world.writing.save(drafter, { ...written, content: text(...content) });
};
const write = (review: string, key: string, ...content: BlockNode[]) =>
  writeIn('ru', review, key, ...content);

const items = async () => {
  const [first] = await world.forward.earlierOf(drafter, code);
  return { earlierId: first?.id ?? 0, rows: await world.forward.list(drafter, first?.id ?? 0) };
};

beforeAll(async () => {
  world = await openReportingWorld();
  drafter = await world.viewer('drafter');
  // Finding 2 is cited below, finding 1 by nobody.
  await world.database.query(`update finding set kind = 'commitment' where id in (1, 2)`);
  await write(
    earlier,
    'means',
    paragraph('Доля ', figure('share'), ' растет.'),
    paragraph('Дорогу построят.', citation('2')),
  );
  await write(earlier, 'next-steps', paragraph('Откроем школу в Каражале.'));
  await writeIn('kk', earlier, 'next-steps', paragraph('Қаражалда мектеп ашамыз.'));
});
afterAll(() => world.close());

describe('a review that starts from an earlier one', () => {
  it('has its sections without texts, and everything that was said to answer to', async () => {
    const head = await world.viewer('administrator');
    await world.next.start(head, earlier, { code, title }, 'ru');
    const rows = await world.board.rows(drafter, code);
    const before = await world.board.rows(drafter, earlier);
    expect(rows.map(({ section, depth }) => [section.key, depth])).toEqual(
      before.map(({ section, depth }) => [section.key, depth]),
    );
    expect(rows.every(({ written }) => written.length === 0)).toBe(true);
    const { rows: found } = await items();
    expect(
      found
        .filter(({ sectionKey }) => sectionKey === 'means' || sectionKey === 'next-steps')
        .map(({ kind, text: said, targets, outcome }) => [
          kind,
          said.replaceAll('\u00a0', ' '),
          targets,
          outcome,
        ]),
    ).toEqual([
      ['figure', 'Доля 43 % (2019 г.) растет.', ['5.5'], 'open'],
      ['promise', 'Дорогу построят.', ['9.1'], 'open'],
      ['promise', 'Откроем школу в Каражале.', [], 'open'],
    ]);
  });

  it('brings up a commitment that the earlier one never cited, in the chapter of its goal', async () => {
    const own = (await items()).rows.filter(({ text: said }) => said === 'Женщин мало в советах');
    expect(own).toMatchObject([
      { kind: 'promise', sectionKey: 'goals/5', targets: ['5.5'], outcome: 'open' },
    ]);
    expect(own[0]?.heading).toContain('лытау');
  });

  it('answers to it in each language that it has a text in, the language of whoever starts it first', async () => {
    const begun = await world.forward.earlierOf(drafter, code);
    expect(begun.map(({ language, sourceCode }) => [language, sourceCode])).toEqual([
      ['ru', earlier],
      ['en', earlier],
      ['kk', earlier],
    ]);
    const said = await world.forward.list(drafter, begun[2]?.id ?? 0);
    expect(said.filter(({ wasSaid }) => wasSaid).map(({ text: words }) => words)).toContain(
      'Қаражалда мектеп ашамыз.',
    );
  });

  it('is refused where its code is taken or it would follow itself', async () => {
    const head = await world.viewer('administrator');
    await expect(world.next.start(head, earlier, { code, title }, 'ru')).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(world.next.start(head, earlier, { code: 'Обзор', title }, 'ru')).rejects.toMatchObject({
      code: 'invalid-input',
    });
    await expect(world.forward.beginFromReview(drafter, code, code, 'ru')).rejects.toMatchObject({
      code: 'invalid-input',
    });
    for (const language of ['ru', 'en'] as const)
      await expect(world.forward.beginFromReview(drafter, code, earlier, language)).rejects.toMatchObject({
        code: 'conflict',
      });
  });

  it('shows a figure as it was beside today’s data', async () => {
    await world.revise(39);
    const own = (await items()).rows.find(
      ({ kind, sectionKey }) => kind === 'figure' && sectionKey === 'means',
    );
    const [share] = own?.figures ?? [];
    expect(share).toMatchObject({ year: 2019, vintage: '2024-10-24', foundBy: 'review' });
    expect(share?.text).toContain('43');
    expect(share?.now).toMatchObject({ value: 39, year: 2019, vintage: '2025-06-01' });
    // It knows its series; only the numbers of a document are given one.
    const place = { indicator: '5.5.2', seriesKey: null, area: 'kz' };
    await expect(world.itemFigures.bind(drafter, own?.id ?? 0, 0, place)).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('wants the reason why something was not met or is dropped', async () => {
    const promise = (await items()).rows.find(({ text: said }) => said.startsWith('Откроем'));
    const id = promise?.id ?? 0;
    await expect(world.forward.decide(drafter, id, 'not-met', ' ')).rejects.toMatchObject({
      code: 'invalid-input',
    });
    await world.forward.decide(drafter, id, 'not-met', 'Не хватило денег');
    expect((await items()).rows.find((row) => row.id === id)).toMatchObject({
      ...{ outcome: 'not-met', reason: 'Не хватило денег', decidedBy: 'drafter' },
    });
  });

  it('takes an item into its text as a quotation with its source, its outcome and today’s figure', async () => {
    const rows = (await items()).rows.filter(({ kind }) => kind !== 'statement');
    for (const row of rows.filter(({ sectionKey }) => sectionKey === 'means' || sectionKey === 'next-steps'))
      await world.forward.insert(drafter, row.id);
    const means = await world.reading.find(drafter, code, 'means', 'ru');
    expect(means.newest?.content.content.map(({ type }) => type)).toEqual([
      ...['blockquote', 'paragraph', 'blockquote', 'paragraph'],
    ]);
    expect(means.read.figures[0]?.figure?.value).toBe(39);
    const steps = await world.reading.find(drafter, code, 'next-steps', 'ru');
    expect(steps.newest && plainText(steps.newest.content)).toMatch(
      /Откроем школу в Каражале\.\n\(.+\)\. Не выполнено: Не хватило денег\./u,
    );
  });

  it('takes an item in once, and again after it was deleted from the text', async () => {
    const own = (await items()).rows.find(({ text: said }) => said.startsWith('Откроем'));
    const id = own?.id ?? 0;
    expect(own?.standsAt).toBe('1');
    await expect(world.forward.insert(drafter, id)).rejects.toMatchObject({ code: 'conflict' });
    const { newest } = await world.reading.find(drafter, code, 'next-steps', 'ru');
    await write(code, 'next-steps', paragraph('Написано заново.'));
    expect((await items()).rows.find((row) => row.id === id)?.standsAt).toBeNull();
    for (const state of ['approved', 'in-review'] as const) {
      await world.database.query(`update section set state = $1 where key = 'next-steps'`, [state]);
      await expect(world.forward.insert(drafter, id)).rejects.toMatchObject({
        ...{ code: 'conflict', details: { state } },
        words: { en: expect.stringContaining('nothing was put into the text') },
      });
    }
    await world.database.query(`update section set state = 'draft' where key = 'next-steps'`);
    await world.forward.insert(drafter, id);
    expect((await items()).rows.find((row) => row.id === id)?.standsAt).toBe('2');
    await write(code, 'next-steps', ...(newest?.content.content ?? []));
  });

  it('has today’s data beside a figure that it alone gives, of whatever year that is', async () => {
    const { earlierId } = await items();
    await world.database.query(
      `insert into observation (series_id, area_code, year, value, valid_from)
       select id, 'ulytau', 2024, 98.4, 1 from series where indicator_code = '5.b.1' and dimensions_text = 'SEX=F'`,
    );
    const { section, newest } = await world.reading.find(drafter, code, 'methodology', 'ru');
    const asked = { indicator: '5.b.1', seriesKey: '|PT|SEX=F', area: 'ulytau', year: 2023 };
    const alone = { type: 'figure', attrs: { id: 'alone', ...asked, format: 'value-and-year' } } as const;
    await world.writing.save(drafter, {
      ...{ id: section.id, language: 'ru', baseVersion: newest?.number ?? 0 },
      content: text(...(newest?.content.content ?? []), paragraph('Телефон есть у ', alone, '.')),
    });
    const { figures } = await world.comparisons.of(drafter, earlierId);
    const shown = figures.find(({ indicator, before }) => indicator === '5.b.1' && before === null);
    expect([shown?.after, shown?.today].map((one) => one?.replaceAll('\u00a0', ' '))).toEqual([
      '96,1 % (2023)',
      '98,4 % (2024)',
    ]);
    // The page of the indicator opens in that area and of that series; the headline needs no name.
    expect(shown?.shownAt).toEqual({ area: 'ulytau', seriesId: expect.any(Number) });
    const headline = figures.find(
      ({ indicator, areaName }) => indicator === '5.5.2' && areaName === 'Казахстан',
    );
    expect(headline?.shownAt).toEqual({ area: 'kz', seriesId: null });
  });

  it('is compared with it: text, figures and targets', async () => {
    const { earlierId } = await items();
    const compared = await world.comparisons.of(drafter, earlierId);
    expect(compared.targets.both).toContain('5.5');
    // Its columns are in the language of the earlier one, its name on the page in that of the reader.
    const inKazakh = await world.comparisons.of({ ...drafter, language: 'kk' }, earlierId);
    expect(inKazakh).toMatchObject({ after: title.ru, title: title.kk });
    const goal = compared.sections.find(({ key }) => key === 'goals/5');
    expect(goal?.statements.every(({ kind }) => kind === 'dropped')).toBe(true);
    // Finding 1 was promised, but the earlier review never said so.
    expect(JSON.stringify(compared)).not.toContain('Женщин мало в советах');
    expect(
      compared.figures.find(({ indicator, areaName }) => indicator === '5.5.2' && areaName === 'Казахстан'),
    ).toMatchObject({
      before: expect.stringContaining('43'),
      after: expect.stringContaining('39'),
    });
    expect(compared.outcomes).toContainEqual(
      expect.objectContaining({ outcome: 'not-met', reason: 'Не хватило денег' }),
    );
    expect(compared.undecided).toBeGreaterThan(0);
    expect(comparisonTable(compared).every((row) => row.length === 5)).toBe(true);
    expect(comparisonTable(compared).map((row) => row.slice(1, 4))).toContainEqual([
      ...['не выполнено', expect.stringContaining('Откроем школу в Каражале'), 'Не хватило денег'],
    ]);
  });

  it('is compiled beside it by the renderers of a review, found by the code of the earlier one', async () => {
    const { comparisonCompiler } = world;
    const id = await comparisonCompiler.find(code, earlier, 'ru');
    const { bytes, fileName } = await comparisonCompiler.compile(drafter, id, 'docx');
    expect(fileName).toBe('vnr-2028-comparison-ru.docx');
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const words = value.replace(/\s+/gu, ' ');
    expect(words).toContain('Сравнение двух обзоров');
    expect(words).toMatch(/Задача .{5,80}5\.5 \p{L}[^.]+? да да/u);
    expect(words).not.toMatch(/Версия|Число в скобках/u);
    expect(words).toMatch(/5\.5\.2 .{5,120}Казахстан 43 % \(2019\) 39 % \(2019\)/u);
    expect(words).toMatch(/убрано Из документов выделяются [^.]+\. —/u);
    expect(words).toContain('Предложений без изменений: 2.');
    expect(words).toMatch(/Откроем школу в Каражале\. не выполнено Не хватило денег/u);

    const pdf = await comparisonCompiler.compile(drafter, id, 'pdf');
    const pages = await pagesOf(pdf.bytes);
    // Neither a page for the imprint of a book, nor one for each part.
    expect(pages[1]).toMatch(/^Содержание .*Охваченные задачи/u);
    expect(pages.join(' ')).not.toMatch(/Версия|Число в скобках|Об этом документе/u);
    expect(Math.min(...pages.slice(1, -1).map(({ length }) => length))).toBeGreaterThan(600);
    expect(pdf.problems).toEqual([]);
    expect(pdf.missingLetters).toEqual([]);
    const inKazakh = await comparisonCompiler.find(code, earlier, 'kk');
    const kazakh = await comparisonCompiler.compile(drafter, inKazakh, 'pdf');
    expect(kazakh.fileName).toBe('vnr-2028-comparison-kk.pdf');
    expect(kazakh.missingLetters).toEqual([]);
    const { files } = await comparisonCompiler.compile(drafter, id, 'html');
    const page = Buffer.from(files?.get('index.html') ?? []).toString();
    expect(page).toContain('<html lang="ru">');
    expect(page).toContain('Не выполнено: Не хватило денег.');
    expect((await comparisonCompiler.compile(drafter, id, 'xlsx')).fileName).toMatch(/\.xlsx$/u);
  });

  it('is not compared with a review that it does not answer to, nor in another language', async () => {
    await expect(world.comparisonCompiler.find(code, 'vnr-1999', 'ru')).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('vnr-2025 (ru)'),
    });
    await world.forward.beginFromReview(drafter, 'main-messages-2025', earlier, 'ru');
    await expect(world.comparisonCompiler.find('main-messages-2025', earlier, 'kk')).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('the DOCX of an earlier review', () => {
  it('is called as it calls itself, and otherwise by its file, and can be given another title', async () => {
    const docx = Buffer.from((await world.compiler.compile(drafter, earlier, 'ru', 'docx')).bytes);
    const report = await world.board.find(drafter, earlier);
    expect(titleOfDocument(docx)).toBe(report.titles.ru);
    const parts = unzipSync(docx);
    const without = (change: (parts: Record<string, Uint8Array>) => void): Buffer => {
      const copy = { ...parts };
      change(copy);
      return Buffer.from(zipSync(copy));
    };
    // Word writes no title of its own: the paragraph in the style of a title is the next to ask.
    const untitled = without((copy) => delete copy['docProps/core.xml']);
    expect(titleOfDocument(untitled)).toBe(report.titles.ru);
    const nameless = without((copy) => {
      delete copy['docProps/core.xml'];
      const main = strFromU8(copy['word/document.xml']!);
      copy['word/document.xml'] = strToU8(main.replace(/<w:pStyle w:val="(?:Title|Heading1)"\/>/gu, ''));
    });
    expect(titleOfDocument(nameless)).toBeNull();

    const first = await world.forward.beginFromDocument(
      drafter,
      code,
      { fileName: 'r-ru.docx', bytes: docx },
      'ru',
    );
    const again = { fileName: 'other.docx', bytes: docx };
    await world.forward.beginFromDocument(drafter, code, again, 'ru');
    const today = new Date().toISOString().slice(0, 10);
    expect((await world.forward.earlierOf(drafter, code)).map((one) => [one.fileName, one.begunOn])).toEqual(
      expect.arrayContaining([
        ['other.docx', today],
        ['r-ru.docx', today],
      ]),
    );
    const titles = async () => (await world.forward.earlierOf(drafter, code)).map(({ title }) => title);
    expect(await titles()).toEqual(expect.arrayContaining([report.titles.ru, `${report.titles.ru} (other)`]));
    await world.forward.rename(drafter, first, '  Обзор   2025 года ');
    expect(await titles()).toContain('Обзор 2025 года');
    await expect(world.forward.rename(drafter, first, `${report.titles.ru} (other)`)).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(world.forward.rename(drafter, first, ' ')).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('is taken out again with its record, as long as nothing of it has been reported on, and can be taken up anew', async () => {
    const { bytes } = await world.compiler.compile(drafter, earlier, 'ru', 'docx');
    const file = { fileName: 'again.docx', bytes: Buffer.from(bytes) };
    const first = await world.forward.beginFromDocument(drafter, code, file, 'ru');
    const [item] = await world.forward.list(drafter, first);
    await world.forward.decide(drafter, item?.id ?? 0, 'kept', '');
    await expect(world.forward.remove(drafter, first)).rejects.toMatchObject({
      code: 'conflict',
      details: { reported: 1 },
    });
    await world.forward.decide(drafter, item?.id ?? 0, 'open', '');
    await world.forward.remove(drafter, first);
    expect((await world.forward.earlierOf(drafter, code)).map(({ id }) => id)).not.toContain(first);
    const audited = await world.database.one<{ detail: object }>(
      `select detail from audit where action = 'remove' and subject_kind = 'earlier-review' and subject_id = $1`,
      [String(first)],
    );
    expect(audited?.detail).toMatchObject({ from: 'again.docx' });
    expect(await world.forward.beginFromDocument(drafter, code, file, 'ru')).not.toBe(first);
  });

  it('comes up sentence by sentence under its sections, and each can be put under another', async () => {
    const { bytes } = await world.compiler.compile(drafter, earlier, 'ru', 'docx');
    const file = { fileName: 'ДНО 2025.docx', bytes: Buffer.from(bytes) };
    const id = await world.forward.beginFromDocument(drafter, code, file, 'ru');
    const rows = await world.forward.list(drafter, id);
    const promise = rows.find(({ text: said }) => said.includes('Откроем школу'));
    expect(promise).toMatchObject({ kind: 'promise', sectionKey: 'next-steps' });
    const share = rows.find(({ text: said }) => said.includes('растет'));
    expect(share).toMatchObject({ kind: 'figure', sectionKey: 'means' });
    // The mark of the note under the figure is no part of what was said.
    expect(share?.text.replaceAll('\u00a0', ' ')).toBe('Доля 39 % (2019 г.) растет.');
    // The note of our own file names the indicator: nobody has to find it again.
    expect(share).toMatchObject({
      figures: [
        {
          ...{ text: '39\u00a0%', year: 2019, place: { indicator: '5.5.2', area: 'kz' }, foundBy: 'note' },
          now: { indicator: '5.5.2' },
        },
      ],
      targets: ['5.5'],
    });
    // The annex of the trace says it a second time.
    expect(rows.filter(({ text: said }) => said.includes('растет'))).toHaveLength(1);
    await world.placing.place(drafter, share?.id ?? 0, 'introduction');
    expect((await world.forward.list(drafter, id)).find((row) => row.id === share?.id)?.sectionKey).toBe(
      'introduction',
    );
    await expect(world.forward.beginFromDocument(drafter, code, file, 'ru')).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('offers the series that a sentence with a number may speak of, and ties it to one', async () => {
    const { bytes } = await world.compiler.compile(drafter, earlier, 'ru', 'docx');
    const file = { fileName: 'Обзор 2025.docx', bytes: Buffer.from(bytes) };
    const id = await world.forward.beginFromDocument(drafter, code, file, 'ru');
    const share = (await world.forward.list(drafter, id)).find(({ text: said }) => said.includes('растет'));
    const itemId = share?.id ?? 0;
    // The sentence of the fixture is bare; that of an earlier book names what it measures.
    await world.database.query('update review_item set text = $2 where id = $1', [
      itemId,
      'Доля женщин на руководящих должностях составляла 39 % в 2019 году.',
    ]);
    const [best] = await world.itemFigures.offeredFor(drafter, itemId, 0);
    expect(best).toMatchObject({ now: { indicator: '5.5.2', area: 'kz' }, isSame: true });
    const { indicator = '', seriesKey = '', area = '' } = best?.now ?? {};
    await world.itemFigures.bind(drafter, itemId, 0, { indicator, seriesKey, area });
    await world.revise(37);
    const bound = (await world.forward.list(drafter, id)).find((row) => row.id === itemId);
    expect(bound).toMatchObject({
      targets: ['5.5'],
      figures: [{ text: '39\u00a0%', year: 2019, vintage: null, foundBy: 'person', now: { value: 37 } }],
    });
    const compared = await world.comparisons.of(drafter, id);
    expect(compared.figures).toContainEqual(
      expect.objectContaining({ indicator: '5.5.2', before: expect.stringMatching(/^39.% \(2019\)$/u) }),
    );
    expect(JSON.stringify(compared.sections)).toContain('Доля женщин на руководящих должностях');
  });

  it('is refused where it is none', async () => {
    const file = { fileName: 'x.docx', bytes: Buffer.from('no archive') };
    await expect(world.forward.beginFromDocument(drafter, code, file, 'ru')).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buffer } from 'node:stream/consumers';
import type { Viewer } from '@qadam/identity/domain';
import { testWorkbook } from '@qadam/platform/server';
import { type OpenEvidence, openEvidence } from '../evidence.fixture';
import { sourceOfBytes } from './files/file-source';
import { wordFile, wordParagraph, wordRow } from './reading/word-file.fixture';

let house: OpenEvidence;
let analyst: Viewer;
let administrator: Viewer;

beforeAll(async () => {
  house = await openEvidence();
  analyst = await house.person('analyst', null);
  administrator = await house.person('administrator', null);
});
afterAll(() => house?.test.close());

const upload = (content: Buffer | string, fileName: string) =>
  house.documents.upload(analyst, {
    ...{
      source: sourceOfBytes(Buffer.from(content)),
      fileName,
      title: '',
      eventId: null,
      areaCode: 'ulytau',
    },
  });
const change = <T>(work: () => Promise<T>) => house.audit.change('spec', work);
const textOf = async (id: number) => (await house.documents.text(analyst, id)).text;

describe('personal data of a file', () => {
  const words =
    'Айгуль Сериковна Ахметова сказала: воды нет.\nЗвоните +7 701 123 45 67, школа имени Абая закрыта.';

  it('is masked in the text, its paragraphs and counts, and kept from all but an administrator', async () => {
    const { document } = await upload(words, 'Встреча, Иванов А. Б..txt');
    expect(document.title).toBe('Встреча, [имя 1]');
    expect(document.masked).toEqual([
      { kind: 'name', count: 1 },
      { kind: 'phone', count: 1 },
    ]);
    const { text, paragraphs } = await house.documents.text(analyst, document.id);
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
      '[имя 1] сказала: воды нет.',
      'Звоните [телефон 1], школа имени Абая закрыта.',
    ]);
    await expect(house.documents.original(analyst, document.id)).rejects.toMatchObject({ code: 'forbidden' });
    const original = await house.documents.original(administrator, document.id);
    expect((await buffer(original.bytes)).toString()).toBe(words);
    const records = await house.database.query(
      `select action from audit where subject_kind = 'document' and subject_id = $1 order by id`,
      [String(document.id)],
    );
    expect(records).toEqual([{ action: 'add' }, { action: 'download-original' }]);
  });

  it('comes back for a reason, and what stands behind it and quotes it moves along', async () => {
    const { document } = await upload(`${words}\nТретий абзац.`, 'b.txt');
    const before = await house.documents.text(analyst, document.id);
    const finding = await change(() =>
      house.changes.create(analyst, {
        documentId: String(document.id),
        start: 0,
        end: before.text.indexOf('\n'),
      }),
    );
    expect(finding.quote).toBe('[имя 1] сказала: воды нет.');
    await expect(change(() => house.masks.reveal(administrator, document.id, 1, ' '))).rejects.toMatchObject({
      code: 'invalid-input',
    });
    expect(await change(() => house.masks.reveal(administrator, document.id, 1, 'Жалоба'))).toBe(
      'Айгуль Сериковна Ахметова',
    );
    await change(() => house.masks.ask(analyst, document.id, 1, 'Это название'));
    expect((await house.masks.asked(administrator)).map(({ askedReason }) => askedReason)).toEqual([
      'Это название',
    ]);
    await change(() => house.masks.lift(administrator, document.id, 1, 'Согласна'));
    const { text, paragraphs } = await house.documents.text(analyst, document.id);
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Айгуль Сериковна Ахметова сказала: воды нет.',
      'Звоните [телефон 1], школа имени Абая закрыта.',
      'Третий абзац.',
    ]);
    expect((await house.findings.find(analyst, finding.id)).quote).toBe(
      'Айгуль Сериковна Ахметова сказала: воды нет.',
    );
    const [left] = await house.masks.list(analyst, document.id);
    expect(left).toMatchObject({ placeholder: '[телефон 1]', before: 'Звоните ' });
  });
});

describe('words that no rule found', () => {
  it('are masked by an analyst wherever they stand, and only an administrator brings them back', async () => {
    const words = 'Приходил Үкілай Ойбар.\nАйтты Үкілай: су жоқ. Үкілайды күттік. Тел. 12-34 общий.';
    const { document } = await upload(words, 'hand.txt');
    const text = async () => (await house.documents.text(analyst, document.id)).text;
    const before = await text();
    const start = before.indexOf('Үкілай');
    const span = { start, end: start + 'Үкілай'.length };
    const finding = await change(() =>
      house.changes.create(analyst, {
        ...{
          documentId: String(document.id),
          start: before.indexOf('Айтты'),
          end: before.indexOf(' Үкілайды'),
        },
      }),
    );
    expect(await house.handMasks.mentions(analyst, document.id, span)).toEqual({
      words: 'Үкілай',
      mentions: 2,
    });
    const masked = await change(() => house.handMasks.mask(analyst, document.id, span, 'name', true));
    expect(masked.mentions).toBe(2);
    expect(await text()).toBe(before.replaceAll(/Үкілай(?!\p{L})/gu, () => '[есім 1]'));
    expect((await house.findings.find(analyst, finding.id)).quote).toBe('Айтты [есім 1]: су жоқ.');
    const now = await text();
    const phone = now.indexOf('12-34');
    await change(() =>
      house.handMasks.mask(analyst, document.id, { start: phone, end: phone + 5 }, 'other', false),
    );
    expect(await text()).toContain('Тел. [');
    await expect(
      house.handMasks.mask(analyst, document.id, { start: phone, end: phone + 7 }, 'name', true),
    ).rejects.toMatchObject({ code: 'conflict' });
    await expect(
      house.handMasks.mask(analyst, document.id, { start: 0, end: 8 }, 'iin', true),
    ).rejects.toMatchObject({ details: { field: 'kind' } });
    const [mask] = await house.masks.list(administrator, document.id);
    expect(
      await change(() => house.masks.reveal(administrator, document.id, mask?.number ?? 0, 'Жалоба')),
    ).toBe('Үкілай');
    const acts = await house.database.query<{ detail: object }>(
      `select detail from audit where action = 'mask-words' and subject_kind = 'document' order by id`,
    );
    expect(acts.map(({ detail }) => detail)).toEqual([
      { mask: '[есім 1]', mentions: 2 },
      { mask: expect.stringMatching(/ 1\]$/u), mentions: 1 },
    ]);
    expect(await change(() => house.masks.lift(administrator, document.id, mask?.number ?? 0, 'Село'))).toBe(
      2,
    );
    expect(await text()).toContain('Айтты Үкілай: су жоқ.');
  });

  it('are asked about, and the request is closed with a reason or with the mask', async () => {
    const { document } = await upload('Серік Болатұлы Ахметов сөйледі. Тел. +7 701 555 44 33.', 'ask.txt');
    const asked = async () =>
      (await house.masks.asked(administrator)).filter(({ documentId }) => documentId === document.id);
    await change(() => house.masks.ask(analyst, document.id, 1, 'Көше аты'));
    await change(() => house.masks.ask(analyst, document.id, 2, 'Ортақ нөмір'));
    expect(await asked()).toHaveLength(2);
    await expect(house.masks.keep(administrator, document.id, 1, ' ')).rejects.toMatchObject({
      code: 'invalid-input',
    });
    await change(() => house.masks.keep(administrator, document.id, 1, 'Бұл адам'));
    expect((await asked()).map(({ number }) => number)).toEqual([2]);
    await expect(house.masks.keep(administrator, document.id, 1, 'Тағы')).rejects.toMatchObject({
      code: 'conflict',
    });
    await change(() => house.masks.lift(administrator, document.id, 2, 'Ортақ'));
    await change(() => house.masks.restore(administrator, document.id, 2, 'Жоқ, жеке'));
    expect(await asked()).toEqual([]);
  });
});

describe('a mask with several mentions', () => {
  it('is lifted at all of them, put back at all of them, and recorded by its placeholder', async () => {
    const said =
      'Звоните +7 701 555 66 77.\nНөмір 8 701 555 66 77, хабарласыңыз, ауылда су жоқ.\nИ ещё +7 702 111 22 33.';
    const { document } = await upload(said, 'same.txt');
    const before = await house.documents.text(analyst, document.id);
    const finding = await change(() =>
      house.changes.create(analyst, {
        ...{ documentId: String(document.id), start: before.text.indexOf('\n') + 1 },
        end: before.text.lastIndexOf('\n'),
      }),
    );
    const masks = await house.masks.list(administrator, document.id);
    expect(masks.map(({ placeholder, mentions }) => [placeholder, mentions])).toEqual([
      ['[телефон 1]', 2],
      ['[телефон 1]', 2],
      ['[телефон 2]', 1],
    ]);
    expect(await change(() => house.masks.lift(administrator, document.id, 2, 'Общий номер'))).toBe(2);
    expect((await house.documents.text(analyst, document.id)).text).toBe(
      said.replace('+7 702 111 22 33', '[телефон 2]'),
    );
    const quoted = async () => (await house.findings.find(analyst, finding.id)).quote;
    expect(await quoted()).toBe('Нөмір 8 701 555 66 77, хабарласыңыз, ауылда су жоқ.');
    expect((await house.masks.lifted(administrator, document.id)).map(({ number }) => number)).toEqual([
      1, 2,
    ]);
    expect(await change(() => house.masks.restore(administrator, document.id, 1, 'Жалоба'))).toBe(2);
    const after = await house.documents.text(analyst, document.id);
    expect(after).toEqual(before);
    expect(await quoted()).toBe('Нөмір [телефон 1], хабарласыңыз, ауылда су жоқ.');
    expect(await house.masks.lifted(administrator, document.id)).toEqual([]);
    const acts = await house.database.query<{ action: string; detail: object }>(
      `select action, detail from audit where subject_kind = 'document' and subject_id = $1
         and action in ('unmask', 'mask-again') order by id`,
      [String(document.id)],
    );
    expect(acts).toEqual([
      { action: 'unmask', detail: { mask: '[телефон 1]', mentions: 2, reason: 'Общий номер' } },
      { action: 'mask-again', detail: { mask: '[телефон 1]', mentions: 2, reason: 'Жалоба' } },
    ]);
  });
});

describe('a file that cannot be taken', () => {
  it('is set aside with its bytes and what was wrong, for an administrator', async () => {
    await expect(upload('<!doctype html><p>Вода', 'встреча.pdf')).rejects.toMatchObject({
      details: { problem: 'mislabelled', mediaType: 'text/html' },
    });
    const [refused] = await house.refused.list({ ...administrator, language: 'en' });
    expect(refused).toMatchObject({ fileName: 'встреча.pdf', kind: 'mislabelled', isKept: true });
    expect(refused?.message).toContain('HTML');
    expect(refused?.remedy).toContain('“.html”');
    await expect(upload('а;б\n"не закрыта;1\n', 'кавычка.csv')).rejects.toMatchObject({
      details: { problem: 'damaged' },
    });
    const [broken] = await house.refused.list({ ...administrator, language: 'ru' });
    expect(broken?.place).toMatch(/^кавычка\.csv, строка \d$/u);
    const { bytes } = await house.refused.download(administrator, refused?.id ?? 0);
    expect((await buffer(bytes)).toString()).toBe('<!doctype html><p>Вода');
  });
});

describe('a table', () => {
  const csv =
    'Район;Кто;Пол;Дата;Что сказали;ФИО\nСатпаев;Молодежь;ж;14.05.2025;Нет работы;Серик\nНигде;;;;Дороги разбиты;\n';

  it('becomes findings by its columns, each with its place, area, group and day; once', async () => {
    const { document } = await upload(csv, 'встреча.csv');
    expect(await textOf(document.id)).toContain('Нет работы | [имя 1]');
    const columns = { finding: 'что сказали', area: 'Район', group: 'Кто', sex: 'Пол', date: 'Дата' };
    const [table] = await house.columns.tables(analyst, document.id);
    expect(table).toMatchObject({ rowCount: 2, isRemembered: false, columns: { finding: 'Что сказали' } });
    const made = await change(() => house.columns.make(analyst, document.id, columns));
    expect(made).toEqual({
      ...{ made: 2, known: 0, missing: [] },
      problems: [{ sheet: null, row: 3, column: 'Район', value: 'Нигде', areas: [], refusedDay: null }],
    });
    const { findings } = await house.findings.list(analyst, { documentId: String(document.id) });
    const rows = findings.map(({ quote, areaCode, group, sex, saidOn, row }) => [
      quote,
      areaCode,
      group,
      sex,
      saidOn,
      row,
    ]);
    expect(rows.sort()).toEqual([
      ['Дороги разбиты', 'ulytau', null, null, null, 3],
      ['Нет работы', 'satpayev', 'youth', 'women', '2025-05-14', 2],
    ]);
    expect(await change(() => house.columns.make(analyst, document.id, columns))).toMatchObject({
      made: 0,
      known: 2,
    });
    const [again] = await house.columns.tables(analyst, document.id);
    expect(again).toMatchObject({ isRemembered: true, columns });
  });

  it('has its title above the headings, which is none of its rows', async () => {
    const { document } = await upload(
      testWorkbook({
        Сход: [['Итоги схода'], ['Село', 'Проблема'], ['Сатпаев', 'Нет газа'], ['Талап', 'Нет воды']],
      }),
      'итоги.xlsx',
    );
    const [table] = await house.columns.tables(analyst, document.id);
    expect(table?.rowCount).toBe(2);
    expect(table?.sample.map(({ row, cells }) => [row, ...cells])).toEqual([
      [3, 'Сатпаев', 'Нет газа'],
      [4, 'Талап', 'Нет воды'],
    ]);
  });

  it('of a form has the day at which it was sent last, also where that was remembered, and its time in UTC', async () => {
    const submissions = (end: number) =>
      JSON.stringify({
        results: [
          {
            ...{ _uuid: `u${end}`, _submission_time: '2025-03-05T20:58:25', Проблема: `Нет газа ${end}` },
            start: '2025-03-01T09:00:00.000+05:00',
          },
        ],
      });
    const sent = { finding: 'Проблема', date: '_submission_time' };
    const { document: first } = await upload(submissions(1), 'a.json');
    expect((await house.columns.tables(analyst, first.id))[0]?.columns).toEqual({ ...sent, date: 'start' });
    await change(() => house.columns.make(analyst, first.id, sent));
    const { findings } = await house.findings.list(analyst, { documentId: String(first.id) });
    expect(findings.map(({ saidOn }) => saidOn)).toEqual(['2025-03-06']);
    const { document: next } = await upload(submissions(2), 'b.json');
    expect((await house.columns.tables(analyst, next.id))[0]).toMatchObject({
      isRemembered: true,
      columns: { ...sent, date: 'start' },
    });
    expect(await house.columns.remembered(next.id)).toEqual({ ...sent, date: 'start' });
  });

  it('asks what a name of several areas and a misspelt one mean, and never decides by itself', async () => {
    const lines = [
      'Где;Проблема',
      'Сатпаев;Нет газа',
      'Ұлытау;Нет воды',
      'Абай;Нет врача',
      'Абай;Нет школы',
      'Сатпаеб;Нет света',
      'Нигде;Нет сил',
    ];
    const { document } = await upload(lines.join('\n'), 'территории.csv');
    const columns = { finding: 'Проблема', area: 'Где' };
    const namesIn = async (
      given: readonly { name: string; areas: readonly { code: string; isLikely: boolean }[] }[],
    ) =>
      given.map(({ name, areas }) => [
        name,
        ...areas.map(({ code, isLikely }) => (isLikely ? `${code}!` : code)),
      ]);
    const unclear = await house.names.unclear(analyst, document.id, columns);
    expect(await namesIn(unclear)).toEqual([
      ['Ұлытау', 'ulytau-district!', 'ulytau'],
      ['Абай', 'abay-district!', 'abay'],
      ['Сатпаеб', 'satpayev!'],
      ['Нигде'],
    ]);
    expect(unclear.map(({ rows }) => rows)).toEqual([1, 2, 1, 1]);
    const meant = [{ name: 'Ұлытау', areaCode: 'ulytau-district' }];
    await expect(
      change(() =>
        house.columns.make(analyst, document.id, columns, [{ name: 'Абай', areaCode: 'nowhere' }]),
      ),
    ).rejects.toMatchObject({ code: 'invalid-input', details: { field: 'area' } });
    const made = await change(() => house.columns.make(analyst, document.id, columns, meant));
    expect(made.problems.map(({ row }) => row)).toEqual([4, 5, 6, 7]);
    expect(await namesIn(made.problems.map(({ value, areas }) => ({ name: value, areas })))).toEqual([
      ['Абай', 'abay-district!', 'abay'],
      ['Абай', 'abay-district!', 'abay'],
      ['Сатпаеб', 'satpayev!'],
      ['Нигде'],
    ]);
    const { findings } = await house.findings.list(analyst, { documentId: String(document.id) });
    expect(findings.map(({ areaCode }) => areaCode)).toEqual([
      'satpayev',
      'ulytau-district',
      ...Array(4).fill(document.areaCode),
    ]);
    expect(await house.names.unclear(analyst, document.id, columns)).toEqual([]);
  });

  it('lists the findings of the newest document first and in the order of its rows, page by page', async () => {
    const rows = Array.from({ length: 12 }, (_, at) => `Ответ номер ${at + 1} о воде`);
    const { document } = await upload(['Что сказали', ...rows, ''].join('\n'), 'порядок.csv');
    await change(() => house.columns.make(analyst, document.id, { finding: 'Что сказали' }));
    const pages = await Promise.all(
      [0, 5, 10].map((after) => house.findings.list(analyst, {}, 5, after).then(({ findings }) => findings)),
    );
    expect(
      pages
        .flat()
        .slice(0, 12)
        .map(({ documentId, row }) => [documentId, row]),
    ).toEqual(rows.map((_, at) => [document.id, at + 2]));
  });

  it('are found by document, language of the passage and day, also by those who change many at once', async () => {
    const rows = [
      'Дата,Что сказали',
      '2021-05-13,Воды нет третий день',
      '2021-05-15,Біздің ауылда су мүлде жоқ',
      ',Нет дороги до школы',
    ];
    const { document } = await upload(rows.join('\n'), 'дни.csv');
    const columns = { finding: 'Что сказали', date: 'Дата' };
    await change(() => house.columns.make(analyst, document.id, columns));
    const documentId = String(document.id);
    const rowsOf = async (filter: object) =>
      (await house.findings.list(analyst, { documentId, ...filter })).findings.map(({ row }) => row);
    expect(await rowsOf({})).toEqual([2, 3, 4]);
    expect(await rowsOf({ language: 'kk' })).toEqual([3]);
    expect(await rowsOf({ language: 'none' })).toEqual([]);
    expect(await rowsOf({ saidFrom: '2021-05-14' })).toEqual([3]);
    expect(await rowsOf({ saidTo: '2021-05-13' })).toEqual([2]);
    expect(await rowsOf({ saidFrom: '2021-05-13', saidTo: '2021-05-15' })).toEqual([2, 3]);
    expect(await house.findings.idsForAnalyst(analyst, { documentId, language: 'ru' }, 9)).toHaveLength(2);
    for (const [filter, field] of [
      [{ saidFrom: '2021-02-30' }, 'saidFrom'],
      [{ saidFrom: '2021-05-15', saidTo: '2021-05-13' }, 'saidTo'],
    ] as const)
      await expect(rowsOf(filter)).rejects.toMatchObject({ code: 'invalid-input', details: { field } });
  });

  it('tells a finding that came from a terminal from one that came with the product', async () => {
    const terminal = { ...analyst, person: null };
    const { document } = await upload('Что сказали\nЛифт не работает\n', 'лифт.csv');
    await change(() => house.columns.make(terminal, document.id, { finding: 'Что сказали' }));
    const { findings } = await house.findings.list(analyst, {});
    const shippedIs = (isIllustrative: boolean) =>
      findings
        .filter((each) => each.createdByName === null && each.isIllustrative === isIllustrative)
        .map(({ isShipped }) => isShipped);
    expect(shippedIs(false)).toEqual([false]);
    expect(new Set(shippedIs(true))).toEqual(new Set([true]));
  });

  it('of a workbook knows its sheets and rows; unknown columns are named with those there are', async () => {
    const { document } = await upload(
      testWorkbook({ Села: [['Отчет'], ['Село', 'Проблема'], ['Карсакпай', 'Нет воды']], Пусто: [] }),
      'a.xlsx',
    );
    const { paragraphs } = await house.documents.text(analyst, document.id);
    expect(paragraphs.map(({ sheet, row }) => [sheet, row])).toEqual([
      ['Села', 1],
      ['Села', 2],
      ['Села', 3],
    ]);
    await expect(
      change(() => house.columns.make(analyst, document.id, { finding: 'Нет' })),
    ).rejects.toMatchObject({
      message: expect.stringContaining('Село, Проблема'),
    });
  });
});

describe('a table in minutes', () => {
  it('gives findings by its columns, each with its table and row', async () => {
    const { document } = await upload(
      Buffer.from(
        wordFile(
          wordParagraph('Протокол') +
            `<w:tbl>${wordRow('ФИО', 'Что сказано')}${wordRow('Ким Ольга', 'Воды в селе нет')}${wordRow('Цой Анна', 'Дорога разбита')}</w:tbl>`,
        ),
      ),
      'протокол.docx',
    );
    expect(document.tableCount).toBe(1);
    const [table] = await house.columns.tables(analyst, document.id);
    expect(table?.columns).toEqual({ finding: 'Что сказано' });
    await change(() => house.columns.make(analyst, document.id, { finding: 'Что сказано' }));
    const { findings } = await house.findings.list(analyst, { documentId: String(document.id) });
    expect(findings.map(({ quote, sheet, row }) => [quote, sheet, row]).sort()).toEqual([
      ['Воды в селе нет', 'Таблица 1', 2],
      ['Дорога разбита', 'Таблица 1', 3],
    ]);
    const { text } = await house.documents.text(analyst, document.id);
    expect(text).not.toMatch(/Ким|Цой/u);
  });
});

describe('the days of a table', () => {
  const daysOf = async (fileName: string, ...days: readonly string[]) => {
    const csv = ['Дата;Что сказали', ...days.map((day, at) => `"${day}";Воды нет уже ${at + 2} года`)].join(
      '\n',
    );
    const { document } = await upload(csv, fileName);
    const columns = { finding: 'Что сказали', date: 'Дата' };
    const { problems } = await change(() => house.columns.make(analyst, document.id, columns));
    const { findings } = await house.findings.list(analyst, { documentId: String(document.id) });
    return {
      days: [...findings].sort((one, other) => (one.row ?? 0) - (other.row ?? 0)).map(({ saidOn }) => saidOn),
      told: problems.map(({ value }) => value),
    };
  };

  it('are read as people and the product itself write them; what may be two days is told', async () => {
    expect(
      await daysOf(
        'дни.csv',
        '5 марта 2025 г.',
        '2025 жылғы 5 наурыз',
        'March 5, 2025',
        '5.3.25',
        '03/04/2025',
      ),
    ).toEqual({ days: [...Array<string>(4).fill('2025-03-05'), null], told: ['03/04/2025'] });
  });

  it('to come or before 1990 are not taken, and told as such', async () => {
    const { document } = await upload(
      'Дата;Что сказали\n05.03.2035;Воды нет\n05.03.1925;Дороги нет\nвесной;Света нет\n05.03.2025;Газа нет',
      'годы.csv',
    );
    const columns = { finding: 'Что сказали', date: 'Дата' };
    const { made, problems } = await change(() => house.columns.make(analyst, document.id, columns));
    expect(made).toBe(4);
    expect(problems.map(({ value, refusedDay }) => [value, refusedDay])).toEqual([
      ['05.03.2035', 'to-come'],
      ['05.03.1925', 'too-early'],
      ['весной', null],
    ]);
    const { findings } = await house.findings.list(analyst, { documentId: String(document.id) });
    expect(findings.map(({ saidOn }) => saidOn).filter((day) => day !== null)).toEqual(['2025-03-05']);
  });

  it('of a workbook are read from the number of a day beside other days', async () => {
    const rows = [
      ['05.03.2025', 'Воды нет'],
      [45722, 'Света нет'],
      ['2025-03-05T22:15:00Z', 'Газа нет'],
    ];
    const { document } = await upload(testWorkbook({ Лист: [['Дата', 'Что сказали'], ...rows] }), 'дни.xlsx');
    const columns = { finding: 'Что сказали', date: 'Дата' };
    const { problems } = await change(() => house.columns.make(analyst, document.id, columns));
    expect(problems).toEqual([]);
    const { findings } = await house.findings.list(analyst, { documentId: String(document.id) });
    expect(findings.map(({ saidOn }) => saidOn).sort()).toEqual(['2025-03-05', '2025-03-06', '2025-03-06']);
  });

  it('with slashes are read in the order that one of the column makes certain', async () => {
    expect(await daysOf('порядок.csv', '03/04/2025', '13/05/2025')).toEqual({
      ...{ days: ['2025-04-03', '2025-05-13'], told: [] },
    });
  });
});

describe('a repeat of a form', () => {
  const columns = { finding: 'What is needed', area: 'District', group: 'Who speaks', date: 'start' };
  const seenIn = async (document: { readonly id: number }) => {
    const { findings } = await house.findings.list(analyst, { documentId: String(document.id) });
    return findings.map(({ quote, areaCode, group, saidOn }) => [quote, areaCode, group, saidOn]).sort();
  };

  it('has the area, group and date of its submission, and of the repeat around it, in JSON', async () => {
    const { document } = await upload(
      JSON.stringify({
        content: {
          survey: [
            { type: 'select_one who', name: 'group', label: ['Who speaks'] },
            { type: 'text', name: 'district', label: ['District'] },
            { type: 'text', name: 'need', label: ['What is needed'] },
          ],
          choices: [{ list_name: 'who', name: 'w', label: ['Women'] }],
        },
        submissions: [
          {
            _uuid: '1',
            start: '2025-05-13T10:00:00+05:00',
            group: 'w',
            places: [{ 'places/note': 'nothing' }],
          },
          {
            ...{ _uuid: '2', start: '2025-05-14T10:00:00+05:00', group: 'w' },
            places: [
              { 'places/district': 'Karazhal', 'places/needs': [{ 'places/needs/need': 'Our well is dry' }] },
              {
                'places/district': 'Satpayev',
                'places/needs': [{ 'places/needs/need': 'No bus to the school' }],
              },
            ],
          },
        ],
      }),
      'needs.json',
    );
    const table = (await house.columns.tables(analyst, document.id)).at(-1);
    expect(table?.inherited).toEqual(expect.arrayContaining(['District', 'Who speaks', 'start']));
    expect(table?.columns).toEqual(columns);
    expect(await change(() => house.columns.make(analyst, document.id, columns))).toEqual({
      ...{ made: 2, known: 0, missing: [], problems: [] },
    });
    expect(await seenIn(document)).toEqual([
      ['No bus to the school', 'satpayev', 'women', '2025-05-14'],
      ['Our well is dry', 'karazhal', 'women', '2025-05-14'],
    ]);
  });

  it('has them in a workbook too, and says which columns there are not', async () => {
    const { document } = await upload(
      testWorkbook({
        Form: [
          ['start', 'District', 'Who speaks', '_uuid', '_index'],
          ['2025-05-13T10:00:00', 'Karazhal', 'Women', 'x', '7'],
          ['2025-05-15T10:00:00', 'Satpayev', 'Youth', 'y', '9'],
        ],
        needs: [
          ['What is needed', '_index', '_parent_table_name', '_parent_index'],
          ['The road is broken', '1', 'Form', '9'],
        ],
      }),
      'needs.xlsx',
    );
    expect(
      await change(() => house.columns.make(analyst, document.id, { ...columns, kind: 'Sort' })),
    ).toEqual({ ...{ made: 1, known: 0, missing: ['Sort'], problems: [] } });
    expect(await seenIn(document)).toEqual([['The road is broken', 'satpayev', 'youth', '2025-05-15']]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Viewer, visitor } from '@qadam/identity/domain';
import { clashDistance, colourDistance } from '@qadam/evidence/domain';
import { KeepClosedRounds1796001063100 } from '../migrations/keep-closed-rounds';
import { dataFolder, type OpenEvidence, openEvidence } from '../evidence.fixture';
import { loadShippedGuidance } from '../starting-case/load-guidance';

let house: OpenEvidence;
let analyst: Viewer;

beforeAll(async () => {
  house = await openEvidence();
  analyst = await house.person('analyst', null);
});
afterAll(() => house?.test.close());

const once = <T>(work: () => Promise<T>): Promise<T> => house.database.transaction(work);
const create = (title: string, colour: string | null = null) =>
  once(() => house.codes.create(analyst, { title: { ru: title }, colour }));
const finding = async (...codes: string[]): Promise<number> => {
  const { id } = await house.changes.create(analyst, { summary: 'Дорога размыта', areaCode: 'karazhal' });
  for (const code of codes) await house.changes.tag(analyst, id, code);
  return id;
};
const tagsOf = async (id: number) =>
  (await house.findings.find(analyst, id)).tags.map(({ code }) => code).sort();

describe('the code book', () => {
  it('holds 17 goals, each before its targets, 169 targets, and shipped codes with where they come from', async () => {
    const entries = await house.book.entries(analyst);
    const ofKind = (kind: string) => entries.filter((entry) => entry.kind === kind);
    expect([ofKind('goal').length, ofKind('target').length]).toEqual([17, 169]);
    expect(entries.slice(0, 2).map(({ code }) => code)).toEqual(['1', '1.1']);
    const shipped = ofKind('project');
    expect(shipped.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'service-delivery',
        'community-resilience',
        'budget-transparency',
        'digital-access',
      ]),
    );
    for (const { titles, origin, guidance, colour } of shipped) {
      expect(Object.keys(titles).sort()).toEqual(['en', 'kk', 'ru']);
      expect([origin, guidance?.counts.kk, colour].every(Boolean)).toBe(true);
    }
  });

  it('keeps every version of what is written about a code, each language for itself', async () => {
    await house.codes.describe(analyst, '6.1', { counts: 'Вода в доме', notes: 'Не колодцы' });
    await house.codes.describe({ ...analyst, language: 'kk' }, '6.1', { counts: 'Үйдегі су' });
    const again = await house.codes.describe(analyst, '6.1', { counts: 'Вода в доме' });
    expect(again.guidance).toMatchObject({
      ...{ number: 2, counts: { ru: 'Вода в доме', kk: 'Үйдегі су' }, notes: { ru: 'Не колодцы' } },
    });
    const history = await house.book.history('6.1');
    expect(history.map(({ number, counts }) => [number, counts])).toEqual([
      [2, { kk: 'Үйдегі су', ru: 'Вода в доме' }],
      [1, { ru: 'Вода в доме' }],
    ]);
    expect(history[0]?.personName).toBe(analyst.person?.name);
    await expect(house.codes.describe(analyst, '6.99', { counts: 'x' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('the search for a code while coding', () => {
  it('says what counts and what does not in the language of the reader, to those who may read the code book', async () => {
    await loadShippedGuidance(house.database, dataFolder('evidence'));
    const [hit] = await house.targets.search({ ...analyst, language: 'kk' }, '5.4');
    expect(hit?.counts).toMatch(/ақысыз еңбек/u);
    expect(hit?.doesNotCount).toMatch(/4\.2/u);
    const [seen] = await house.targets.search(visitor('kk'), '5.4');
    expect(seen).toMatchObject({ code: '5.4', counts: null, doesNotCount: null });
  });
});

describe('codes of the project', () => {
  it('are found, tagged with, filtered by and counted like goals and targets, with their title', async () => {
    const { code } = await create('Ремонт дорог');
    const [hit] = await house.targets.search(analyst, 'ремонт дорог');
    expect(hit).toMatchObject({ code, title: 'Ремонт дорог', colour: expect.stringMatching(/^#/u) });
    const id = await finding(code, '9.1');
    expect((await house.findings.find(analyst, id)).tags).toContainEqual(
      expect.objectContaining({ code, title: 'Ремонт дорог' }),
    );
    expect((await house.findings.list(analyst, { codes: [code] })).total).toBe(1);
    const summary = await house.counts.summary(analyst);
    expect(summary.projectCodes).toContainEqual(expect.objectContaining({ code, findings: 1, areas: 1 }));
    expect(summary.cells.every(({ goalCode }) => /^\d+$/u.test(goalCode))).toBe(true);
  });

  it('get colours that are told apart, and none that somebody else has', async () => {
    const [one, other] = [await create('Один'), await create('Другой')];
    expect(colourDistance(one.colour ?? '', other.colour ?? '')).toBeGreaterThan(clashDistance);
    await expect(create('Третий', one.colour)).rejects.toMatchObject({ details: { field: 'colour' } });
    await expect(create('Третий', 'red')).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('are renamed, and retired codes keep their tags and are offered no more', async () => {
    const { code } = await create('Мусор');
    const id = await finding(code);
    const renamed = await house.codes.rename(analyst, code, { ru: 'Отходы', en: 'Waste' });
    expect(renamed.titles).toEqual({ ru: 'Отходы', en: 'Waste' });
    await house.codes.retire(analyst, code, true);
    expect(await house.targets.search(analyst, 'отходы')).not.toContainEqual(
      expect.objectContaining({ code }),
    );
    expect((await house.findings.find(analyst, id)).tags[0]).toMatchObject({ code, title: 'Отходы' });
    await expect(finding(code)).rejects.toMatchObject({ code: 'not-found' });
    await house.codes.retire(analyst, code, false);
    await finding(code);
    await expect(house.codes.rename(analyst, '5.5', { ru: 'Нет' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('are merged with recoding as the preview says, and split again', async () => {
    const { code } = await create('Мосты');
    const [alone, both] = [await finding(code), await finding(code, '9.1')];
    expect(await house.merging.preview(analyst, code, '9.1')).toEqual({
      tags: 2,
      alreadyThere: 1,
      codings: 0,
    });
    const merged = await once(() => house.merging.merge(analyst, code, '9.1'));
    expect(merged).toMatchObject({ isRetired: true, mergedInto: '9.1', findings: 0 });
    expect([await tagsOf(alone), await tagsOf(both)]).toEqual([['9.1'], ['9.1']]);
    await expect(house.merging.merge(analyst, code, '9.4')).rejects.toMatchObject({ code: 'conflict' });
    const split = await once(() => house.merging.split(analyst, code));
    expect(split).toMatchObject({ isRetired: false, mergedInto: null, findings: 2 });
    expect([await tagsOf(alone), await tagsOf(both)]).toEqual([[code], ['9.1', code].sort()]);
    await expect(house.merging.split(analyst, code)).rejects.toMatchObject({ code: 'conflict' });
    await expect(house.merging.merge(analyst, code, code)).rejects.toMatchObject({ code: 'invalid-input' });
  });
});

describe('a code that was merged', () => {
  it('stands for the code it went into wherever somebody still names it, and in decisions, until it is split again', async () => {
    const [wells, pumps] = [(await create('Колодцы')).code, (await create('Насосы')).code];
    const id = await finding(pumps);
    const view = await house.views.save(analyst, { name: 'Колодцы', search: `code=${wells},6.1&kind=need` });
    const round = await house.setup.create(analyst, {
      ...{ title: 'Колодцы', coders: [String(analyst.person?.id)], filter: { codes: [pumps] } },
    });
    await house.coding.choose(analyst, round.id, id, wells);
    await house.coding.finish(analyst, round.id, id, true);
    await house.adjudication.decide(analyst, round.id, id, [wells, '6.1'], 'Two reasons');
    const decided = async () =>
      (await house.adjudication.compare(analyst, round.id))[0]?.decision?.codes.map(({ code }) => code);
    await once(() => house.merging.merge(analyst, wells, pumps));
    await once(() => house.merging.merge(analyst, pumps, '6.4'));
    expect(await decided()).toEqual(['6.1', '6.4']);
    const other = await finding();
    const tagged = await house.changes.tag(analyst, other, wells);
    expect(tagged.tags.map(({ code }) => code)).toEqual(['6.4']);
    expect((await house.changes.untag(analyst, other, wells)).tags).toEqual([]);
    await expect(house.merging.merge(analyst, (await create('Баки')).code, wells)).rejects.toMatchObject({
      code: 'conflict',
    });
    const moved = (await house.views.list(analyst)).find((each) => each.id === view.id);
    expect(moved?.movedCodes).toEqual([{ title: 'Колодцы', into: '6.4' }]);
    expect(new URLSearchParams(moved?.search).get('code')).toBe('6.4,6.1');
    await once(() => house.merging.split(analyst, pumps));
    await once(() => house.merging.split(analyst, wells));
    expect(await decided()).toEqual(['6.1', wells].sort());
    expect((await house.views.list(analyst)).find((each) => each.id === view.id)).toMatchObject({
      ...{ movedCodes: [], search: view.search },
    });
  });

  it('stays in a round that was closed before, with the code that it is now, and nothing else of it changes', async () => {
    const { code } = await create('Арыки');
    const id = await finding(code);
    const round = await house.setup.create(analyst, {
      ...{ title: 'Арыки', coders: [String(analyst.person?.id)], filter: { codes: [code] } },
    });
    await house.coding.choose(analyst, round.id, id, code);
    await house.coding.finish(analyst, round.id, id, true);
    await house.adjudication.decide(analyst, round.id, id, [code], '');
    await house.adjudication.close(analyst, round.id);
    const compared = async () => (await house.adjudication.compare(analyst, round.id))[0];
    expect(await house.merging.preview(analyst, code, '6.4')).toEqual({
      tags: 1,
      alreadyThere: 0,
      codings: 0,
    });
    await once(() => house.merging.merge(analyst, code, '6.4'));
    expect(await tagsOf(id)).toEqual(['6.4']);
    const kept = [expect.objectContaining({ code, title: 'Арыки', mergedInto: '6.4' })];
    expect(await compared()).toMatchObject({ choices: [{ codes: kept }], decision: { codes: kept } });
    await once(() => house.merging.split(analyst, code));
    const own = [expect.objectContaining({ code, mergedInto: null })];
    expect(await compared()).toMatchObject({ choices: [{ codes: own }], decision: { codes: own } });
  });

  it('goes back into a round that an older merge had changed after it was closed', async () => {
    const [code, other] = [(await create('Шлюзы')).code, (await create('Плотины')).code];
    const id = await finding(code);
    const round = await house.setup.create(analyst, {
      ...{ title: 'Шлюзы', coders: [String(analyst.person?.id)], filter: { codes: [code] } },
    });
    await house.coding.choose(analyst, round.id, id, code);
    await house.coding.finish(analyst, round.id, id, true);
    await house.adjudication.decide(analyst, round.id, id, [code], '');
    // As merges were: they moved the choices of every round.
    await once(() => house.merging.merge(analyst, code, other));
    await once(() => house.merging.merge(analyst, other, '6.4'));
    await house.database.query(
      `update coding_round set state = 'closed', closed_at = now() - interval '1 hour' where id = $1`,
      [round.id],
    );
    const compared = async () => (await house.adjudication.compare(analyst, round.id))[0];
    expect(await compared()).toMatchObject({ decision: { codes: [{ code: '6.4' }] } });
    const runner = house.database.source.createQueryRunner();
    await new KeepClosedRounds1796001063100().up(runner);
    await runner.release();
    const back = { codes: [{ code, mergedInto: '6.4' }] };
    expect(await compared()).toMatchObject({ choices: [back], decision: back });
  });

  it('is followed by a coder who still has it at hand in a round', async () => {
    const { code } = await create('Мостики');
    const id = await finding('9.4');
    const round = await house.setup.create(analyst, {
      ...{ title: 'Мостики', coders: [String(analyst.person?.id)], filter: { codes: ['9.4'] } },
    });
    await once(() => house.merging.merge(analyst, code, '9.1'));
    const chosen = await house.coding.choose(analyst, round.id, id, code);
    expect(chosen.finding.tags.map((tag) => tag.code)).toEqual(['9.1']);
    expect((await house.coding.drop(analyst, round.id, id, code)).finding.tags).toEqual([]);
  });
});

describe('the code book as a file', () => {
  it.each(['csv', 'xlsx', 'json'] as const)('comes back from %s without a change', async (format) => {
    const file = await house.exchange.write(analyst, format);
    const { added, changed, refused } = await house.exchange.read(analyst, file);
    expect({ added, changed, refused }).toEqual({ added: 0, changed: 0, refused: [] });
  });

  it('adds and changes what it can, and names the rows that it cannot take', async () => {
    const taken = (await house.book.find(analyst, 'service-delivery')).colour;
    const file = [
      'code;title_ru;colour;counts_ru',
      'wells;Колодцы;;Колодцы во дворе',
      '5.99;Нет;;',
      `springs;Родники;${taken};`,
      '6.2;;;Туалеты',
    ].join('\n');
    const before = await house.book.entries(analyst);
    const looked = await house.exchange.read(analyst, Buffer.from(file), true);
    expect(looked).toMatchObject({ isTaken: false, added: 1, changed: 1, unchanged: 0 });
    expect(looked.rows).toEqual([
      { code: 'wells', title: 'Колодцы', outcome: 'added', cells: [], isRetired: false },
      {
        ...{ code: '6.2', title: (await house.book.find(analyst, '6.2')).title, outcome: 'changed' },
        cells: [
          {
            head: 'counts_ru',
            before: (await house.book.find(analyst, '6.2')).guidance?.counts.ru ?? '',
            after: 'Туалеты',
          },
        ],
        isRetired: false,
      },
    ]);
    expect(looked.refused.map(({ row }) => row)).toEqual([3, 4]);
    expect(await house.book.entries(analyst)).toEqual(before);
    const read = await house.exchange.read(analyst, Buffer.from(file.replaceAll(';', ',')));
    expect(read).toMatchObject({ isTaken: true, rows: looked.rows });
    expect(read).toMatchObject({ added: 1, changed: 1, unchanged: 0 });
    expect(read.refused.map(({ row, code, problem }) => [row, code, problem])).toEqual([
      [3, '5.99', 'unknown-code'],
      [4, 'springs', 'clash'],
    ]);
    expect((await house.book.find(analyst, 'wells')).guidance?.counts).toEqual({ ru: 'Колодцы во дворе' });
    const tabs = file.replaceAll(';', '\t').replace('code\t', 'Code\t');
    expect(await house.exchange.read(analyst, Buffer.from(tabs))).toMatchObject({ added: 0, unchanged: 2 });
    await expect(house.exchange.read(analyst, Buffer.from('Номер;Имя\nwells;Колодцы'))).rejects.toMatchObject(
      {
        code: 'invalid-input',
        words: {
          en: expect.stringMatching(
            /columns may be: Code, Colour, Title \(Kazakh\).*The file has: Номер, Имя\./u,
          ),
        },
      },
    );
    await expect(house.exchange.read(analyst, Buffer.from('no table'))).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });
});

describe('the heads of a code book', () => {
  it('that are not known are told, each with the nearest that the file lacks', async () => {
    const file = [
      'Код;Название;Что считается;Title_RU;Цена;;',
      'sluices;Шлюзы;Ворота канала;Шлюз;12;лишнее;',
    ].join('\n');
    const { added, columns } = await house.exchange.read(analyst, Buffer.from(file), true);
    expect(added).toBe(1);
    expect(columns.map(({ column, head, problem, nearest }) => [column, head, problem, nearest])).toEqual([
      [3, 'Что считается', 'unknown-head', 'counts_ru'],
      [4, 'Title_RU', 'head-twice', 'title_ru'],
      [5, 'Цена', 'unknown-head', null],
      [6, '', 'no-head', null],
    ]);
    expect(columns[0]?.message).toContain('«Что относится (русский)»');
  });

  it('of a JSON that has more than a code book are told too', async () => {
    const file = JSON.stringify({
      codes: [{ code: 'sluices', title: { ru: 'Шлюзы' }, count: { ru: 'Ворота' } }],
    });
    const { columns } = await house.exchange.read(analyst, Buffer.from(file), true);
    expect(columns).toMatchObject([
      { head: 'count', problem: 'unknown-head', nearest: expect.stringMatching(/^counts_/u) },
    ]);
  });

  it('are named as the file has them where there is no code', async () => {
    await expect(house.exchange.read(analyst, Buffer.from('Белгі;Атауы\nx;y'))).rejects.toMatchObject({
      words: { kk: expect.stringMatching(/Файлдағы тақырыптар: Белгі, Атауы\.$/u) },
    });
  });

  it.each([
    ['Код;Название;Что не относится', 'doesNotCount', 'ru'],
    ['Code,Title (Russian),What does not count (ru)', 'doesNotCount', 'ru'],
    ['Код;Атауы (орысша);Мысалдар', 'examples', 'kk'],
    ['CODE;Title_RU;doesNotCount_kk', 'doesNotCount', 'kk'],
  ] as const)('may be in the words of people: %s', async (heads, field, language) => {
    const cells = ['ponds', 'Пруды', `${heads} ${field}`].map((cell) => `"${cell}"`);
    const file = `${heads}\n${cells.join(heads.includes(';') ? ';' : ',')}`;
    const { refused } = await house.exchange.read(analyst, Buffer.from(file));
    expect(refused).toEqual([]);
    const { titles, guidance } = await house.book.find(analyst, 'ponds');
    expect(titles).toMatchObject({ ru: 'Пруды' });
    expect(guidance?.[field][language]).toBe(`${heads} ${field}`);
  });
});

describe('codes of the project and visitors', () => {
  const shownTo = async (viewer: Viewer) =>
    (await house.counts.summary(viewer)).projectCodes.map(({ code }) => code);

  it('are strangers until somebody shows them: neither title nor count is told, and it is recorded who did', async () => {
    const made = await create('Айгүл Серікова');
    await finding(made.code, 'service-delivery');
    expect(made.isPublic).toBe(false);
    expect(await shownTo(visitor('ru'))).toEqual(['service-delivery']);
    expect(await shownTo(analyst)).toEqual(expect.arrayContaining(['service-delivery', made.code]));
    expect(await house.targets.search(visitor('ru'), 'Серікова')).toEqual([]);
    expect(await house.targets.search(visitor('ru'), made.code)).toEqual([]);
    expect((await house.targets.search(analyst, 'Серікова'))[0]?.code).toBe(made.code);

    expect((await once(() => house.codes.show(analyst, made.code, true))).isPublic).toBe(true);
    expect((await shownTo(visitor('ru'))).sort()).toEqual([made.code, 'service-delivery'].sort());
    expect((await house.targets.search(visitor('ru'), 'Серікова'))[0]?.code).toBe(made.code);

    await once(() => house.codes.show(analyst, made.code, false));
    await once(() => house.codes.show(analyst, made.code, false));
    expect(await shownTo(visitor('ru'))).toEqual(['service-delivery']);
    expect(
      await house.database.query(
        "select action from audit where subject_kind = 'code' and subject_id = $1 order by id",
        [made.code],
      ),
    ).toEqual([{ action: 'create' }, { action: 'show' }, { action: 'hide' }]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Span } from '@qadam/evidence/domain';
import type { Viewer } from '@qadam/identity/domain';
import { type OpenEvidence, openEvidence } from '../evidence.fixture';

let house: OpenEvidence;
let analyst: Viewer;

beforeAll(async () => {
  house = await openEvidence();
  analyst = await house.person('analyst', null);
});
afterAll(() => house?.test.close());

const text = 'Воды в селе нет совсем. Дорогу зимой заносит.\n\nШкола тесная, дети учатся в три смены.';
const documentOf = async (title: string, words = text) =>
  (await house.documents.paste(analyst, { title, text: words, areaCode: 'ulytau' })).document.id;
const mark = (documentId: number, start: number, end: number) =>
  house.changes.create(analyst, { documentId: String(documentId), start, end });
const stands = async (documentId: number) =>
  (await house.findings.list(analyst, { documentId: String(documentId) })).findings.map(({ quote, tags }) => [
    quote,
    tags.map(({ code }) => code).sort(),
  ]);

describe('a finding cut in two', () => {
  it('leaves two with its tags, and stands again when that is taken back', async () => {
    const document = await documentOf('Разрез');
    const { id } = await mark(document, 0, 45);
    await house.changes.tag(analyst, id, '6.1');
    const split = await house.reshaping.split(analyst, id, 23);
    const parts = [
      ['Воды в селе нет совсем.', ['6.1']],
      ['Дорогу зимой заносит.', ['6.1']],
    ];
    expect(await stands(document)).toEqual(parts);
    await house.reshaping.turn(analyst, split.id, true);
    expect(await stands(document)).toEqual([[text.slice(0, 45), ['6.1']]]);
    await house.reshaping.turn(analyst, split.id, false);
    expect(await stands(document)).toEqual(parts);
    const records = await house.database.query<{ action: string }>(
      `select action from audit where subject_id = $1 and subject_kind = 'finding' order by id`,
      [String(id)],
    );
    expect(records.map(({ action }) => action)).toEqual(['create', 'tag', 'split', 'undo-split', 'split']);
  });

  it('far within a text, behind characters of two units, keeps its places, and can be joined again', async () => {
    const before = '💧 Су. '.repeat(20);
    const document = await documentOf('Тамшы', `${before}${text}`);
    const start = before.length;
    const { id } = await mark(document, start, start + 45);
    const { made } = await house.reshaping.split(analyst, id, start + 23);
    expect(made.map((each) => [each.quote, each.start, each.end])).toEqual([
      ['Воды в селе нет совсем.', start, start + 23],
      ['Дорогу зимой заносит.', start + 24, start + 45],
    ]);
    const joined = await house.reshaping.merge(
      analyst,
      made.map((each) => each.id),
    );
    expect(joined.made.map((each) => [each.quote, each.start, each.end])).toEqual([
      [text.slice(0, 45), start, start + 45],
    ]);
  });

  it('is not cut where one side would be empty', async () => {
    const { id } = await mark(await documentOf('Без слов', `Другое. ${text}`), 0, 40);
    await expect(house.reshaping.split(analyst, id, 0)).rejects.toThrow(/left on one side/u);
  });
});

describe('the random fifth without suggestions', () => {
  /** Marks passages until one has been drawn as wanted: at most a few dozen. */
  const drawnAs = async (documentId: number, isWithheld: boolean, spanOf: (at: number) => Span) => {
    for (let at = 0; ; at += 1) {
      const { start, end } = spanOf(at);
      const made = await mark(documentId, start, end);
      if ((await drawn([made]))[0] === isWithheld) return { ...made, start, end };
    }
  };
  const drawn = async (ids: readonly { readonly id: number }[]): Promise<boolean[]> =>
    (
      await house.database.query<{ is: boolean }>(
        'select is_suggestion_withheld as is from finding where id = any($1::int[])',
        [ids.map(({ id }) => id)],
      )
    ).map(({ is }) => is);

  const long = 'слово и дело. '.repeat(60);

  // A new draw would agree with each of these by chance only: parts of parts, 16 of them, one in five withheld.
  it.each([true, false])('is not drawn anew for the parts of a finding: withheld %s', async (isWithheld) => {
    const document = await documentOf(`Жребий ${isWithheld}`, `${isWithheld ? 'Да' : 'Нет'}. ${long}`);
    let whole: readonly {
      readonly id: number;
      readonly start: number | null;
      readonly end: number | null;
    }[] = [await drawnAs(document, isWithheld, (at) => ({ start: 4, end: 500 + at * 3 }))];
    for (let cuts = 0; cuts < 4; cuts += 1) {
      const parts = [];
      for (const { id, start, end } of whole)
        parts.push(
          ...(await house.reshaping.split(analyst, id, Math.floor(((start ?? 0) + (end ?? 0)) / 2))).made,
        );
      whole = parts;
    }
    expect(await drawn(whole)).toEqual(Array.from({ length: 16 }, () => isWithheld));
  });

  it.each([
    [true, true, true],
    [true, false, false],
    [false, true, false],
  ])('of findings drawn %s and %s is %s where they are joined', async (first, second, joined) => {
    const document = await documentOf(`Жребий ${first} ${second}`, `${first} ${second}. ${long}`);
    const one = await drawnAs(document, first, (at) => ({ start: 0, end: 300 + at }));
    const other = await drawnAs(document, second, (at) => ({ start: 150, end: 500 + at }));
    const { made } = await house.reshaping.merge(analyst, [one.id, other.id]);
    expect(await drawn(made)).toEqual([joined]);
  });
});

describe('findings joined', () => {
  it('become one with the tags of both, and come apart again', async () => {
    const document = await documentOf('Слияние', `${text} Конец.`);
    const [one, other] = [await mark(document, 0, 23), await mark(document, 15, 45)];
    await house.changes.tag(analyst, one.id, '6.1');
    await house.changes.tag(analyst, other.id, '9.1');
    const merged = await house.reshaping.merge(analyst, [other.id, one.id]);
    expect(await stands(document)).toEqual([[text.slice(0, 45), ['6.1', '9.1']]]);
    await house.reshaping.turn(analyst, merged.id, true);
    expect(await stands(document)).toEqual([
      [text.slice(0, 23), ['6.1']],
      [text.slice(16, 45), ['9.1']],
    ]);
  });

  it('are not joined over words between them, from two documents, or while somebody codes one of them', async () => {
    const [document, second] = [await documentOf('А', `А. ${text}`), await documentOf('Б', `Б. ${text}`)];
    const [one, far, foreign] = [
      await mark(document, 0, 10),
      await mark(document, 40, 60),
      await mark(second, 0, 10),
    ];
    await expect(house.reshaping.merge(analyst, [one.id, far.id])).rejects.toThrow(/other words between/u);
    await expect(house.reshaping.merge(analyst, [one.id, foreign.id])).rejects.toThrow(/of one document/u);
    const round = await house.database.one<{ id: number }>(
      `insert into coding_round (title) values ('Открытый') returning id`,
    );
    const coder = await house.database.one<{ id: number }>(
      `insert into coder (person_id, name) values ($1, 'A') returning id`,
      [analyst.person?.id],
    );
    await house.database.query(
      'insert into coding_assignment (round_id, finding_id, coder_id) values ($1, $2, $3)',
      [round?.id, one.id, coder?.id],
    );
    await expect(house.reshaping.split(analyst, one.id, 5)).rejects.toThrow(/open round/u);
  });

  it('of one meaning keep one, with the tags of both, until that is taken back', async () => {
    const words = 'Клуб закрыт третий год, молодежи некуда пойти вечером.';
    const [first, second] = [await documentOf('В', words), await documentOf('Г', `${words} Да.`)];
    const [stays, goes] = [await mark(first, 0, words.length), await mark(second, 0, words.length)];
    await house.changes.tag(analyst, stays.id, '11.7');
    await house.changes.tag(analyst, goes.id, '8.6');
    expect(await house.near.of(analyst, stays.id)).toMatchObject([
      { finding: { id: goes.id }, similarity: 1, isDifferent: false },
    ]);
    // A part of the passage itself says nothing a second time.
    const part = await mark(first, 0, words.length - 8);
    expect((await house.near.of(analyst, part.id)).map(({ finding }) => finding.id)).toEqual([goes.id]);
    await house.changes.withdraw(analyst, part.id, 'part of another');
    const same = await house.reshaping.same(analyst, stays.id, goes.id);
    expect([await stands(first), await stands(second)]).toEqual([[[words, ['11.7', '8.6']]], []]);
    expect(await house.near.of(analyst, stays.id)).toEqual([]);
    await house.reshaping.turn(analyst, same.id, true);
    expect([await stands(first), await stands(second)]).toEqual([[[words, ['11.7']]], [[words, ['8.6']]]]);

    expect(await house.near.differ(analyst, [stays.id, goes.id], true)).toMatchObject([
      { isDifferent: true },
    ]);
    expect(await house.near.of(analyst, goes.id)).toMatchObject([{ isDifferent: true }]);
    expect(await house.near.differ(analyst, [goes.id, stays.id], false)).toMatchObject([
      { isDifferent: false },
    ]);
  });
});

describe('a passage that had to be sent twice', () => {
  it('is marked once for its key, which must be one', async () => {
    const document = String(await documentOf('Ключ', `Ключ. ${text}`));
    const key = '0f8fad5b-d9cb-469f-a165-70867728950e';
    const input = { documentId: document, start: 0, end: 20, key };
    const first = await house.changes.create(analyst, input);
    expect((await house.changes.create(analyst, input)).id).toBe(first.id);
    await expect(house.changes.create(analyst, { ...input, key: 'x' })).rejects.toThrow(/UUID/u);
  });
});

describe('a long document', () => {
  it('is read in parts, with the words of each paragraph and the page before', async () => {
    const long = Array.from({ length: 120 }, (_, at) => `Абзац ${at + 1}.`).join('\n\n');
    const id = await documentOf('Длинный', long);
    const part = await house.documents.part(analyst, id, 101, 50);
    expect(part.paragraphs.map((each) => each.text)).toEqual(
      Array.from({ length: 20 }, (_, at) => `Абзац ${at + 101}.`),
    );
    expect(part).toMatchObject({ id: `${id}/101`, pageBefore: 1 });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Viewer, visitor } from '@qadam/identity/domain';
import { foldText, stemRussian } from '@qadam/language/domain';
import { dataFolder, type OpenEvidence, openEvidence } from '../evidence.fixture';
import { selectFindings } from './finding-sql';
import { loadEvidence } from '../starting-case/load-evidence';

let house: OpenEvidence;
let analyst: Viewer;
let practiceId: number;

beforeAll(async () => {
  house = await openEvidence();
  analyst = await house.person('analyst', null);
  practiceId = (await house.documents.list(analyst))[0]?.id ?? 0;
});
afterAll(() => house?.test.close());

const auditOf = (id: number) =>
  house.database.query<{ action: string; detail: object }>(
    `select action, detail from audit where subject_kind = 'finding' and subject_id = $1 order by id`,
    [String(id)],
  );

const spanOf = async (words: string): Promise<{ start: number; end: number }> => {
  const { text } = await house.documents.text(analyst, practiceId);
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const mark = async (words: string) =>
  house.changes.create(analyst, { documentId: String(practiceId), ...(await spanOf(words)) });

describe('the starting case', () => {
  it('can be loaded again and adds nothing twice', async () => {
    const count = () =>
      house.database.query(`
      select (select count(*) from event) as events, (select count(*) from document) as documents,
        (select count(*) from finding) as findings, (select count(*) from tag) as tags`);
    const before = await count();
    await loadEvidence(house.database, dataFolder('evidence'));
    expect(await count()).toEqual(before);
  });

  it('marks everything that was made up', async () => {
    const { findings } = await house.findings.list(analyst);
    expect(findings.length).toBeGreaterThan(9);
    expect(findings.every(({ isIllustrative }) => isIllustrative)).toBe(true);
    expect((await house.documents.find(analyst, practiceId)).isIllustrative).toBe(true);
  });

  it('quotes exactly the words that stand at the offsets', async () => {
    const { text } = await house.documents.text(analyst, practiceId);
    const { findings } = await house.findings.list(analyst, { documentId: String(practiceId) });
    for (const { start, end, quote } of findings) expect(text.slice(start ?? 0, end ?? 0)).toBe(quote);
  });
});

describe('marking a passage', () => {
  it('makes a finding at once, with its place, area and language from the document', async () => {
    const words = 'Біздің ауылда орталықтандырылған су мүлде жоқ.';
    const finding = await mark(` ${words} `);
    expect(finding).toMatchObject({
      ...{ quote: words, quoteLanguage: 'kk', paragraph: 6, lastParagraph: 6, areaCode: 'ulytau' },
      ...{ isIllustrative: true, kind: null, group: null, tags: [] },
    });
    expect((await auditOf(finding.id)).map(({ action }) => action)).toEqual(['create']);
  });

  it('keeps both of two changes that come at the same time', async () => {
    const { id } = await mark('Біздің ауылда');
    const change = (field: object) =>
      house.database.transaction(() => house.changes.update(analyst, id, field));
    for (let round = 0; round < 5; round += 1) {
      await change({ kind: '', group: '' });
      await Promise.all([change({ kind: 'need' }), change({ group: 'women' })]);
      expect(await house.findings.find(analyst, id)).toMatchObject({ kind: 'need', group: 'women' });
    }
    await house.changes.withdraw(analyst, id, '');
  });

  it('refuses a passage outside the text and one of spaces only', async () => {
    const documentId = String(practiceId);
    await expect(house.changes.create(analyst, { documentId, start: 0, end: 999_999 })).rejects.toMatchObject(
      {
        code: 'invalid-input',
        details: { problem: 'outside' },
      },
    );
    await expect(house.changes.create(analyst, { documentId })).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });

  it('keeps a summary per language and leaves the others alone', async () => {
    const { id } = await mark('Спасибо за откровенность.');
    await house.changes.update(analyst, id, { summary: ' По-русски ', kind: 'need', group: 'ngo' });
    const kazakh = { ...analyst, language: 'kk' as const };
    expect(await house.findings.find(kazakh, id)).toMatchObject({
      summary: 'По-русски',
      summaryLanguage: 'ru',
    });
    await house.changes.update(kazakh, id, { summary: 'Қазақша' });
    expect(await house.findings.find(kazakh, id)).toMatchObject({
      summary: 'Қазақша',
      summaryLanguage: 'kk',
    });
    expect(await house.findings.find(analyst, id)).toMatchObject({
      summary: 'По-русски',
      kind: 'need',
      group: 'ngo',
    });
    expect((await house.changes.update(analyst, id, { kind: '' })).kind).toBeNull();
    await expect(house.changes.update(analyst, id, { group: 'nobody' })).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });
});

describe('the day of a finding', () => {
  it('is set and taken away by an analyst, leaves what it was in the audit, and is a day that has been', async () => {
    const { id } = await mark('Теперь о том');
    expect((await house.changes.update(analyst, id, { saidOn: '2025-05-12' })).saidOn).toBe('2025-05-12');
    expect((await house.changes.update(analyst, id, { kind: 'need' })).saidOn).toBe('2025-05-12');
    expect((await house.changes.update(analyst, id, { saidOn: '' })).saidOn).toBeNull();
    expect((await auditOf(id)).at(-1)).toMatchObject({
      detail: { before: { saidOn: '2025-05-12' }, after: { saidOn: '' } },
    });
    for (const saidOn of ['2025-02-30', '12.05.2025', '0202-05-12', '2925-05-12'])
      await expect(house.changes.update(analyst, id, { saidOn })).rejects.toMatchObject({
        ...{ code: 'invalid-input', details: { field: 'saidOn' } },
      });
    await house.changes.withdraw(analyst, id, '');
  });
});

describe('tags', () => {
  it('are goals or targets of the framework, each once', async () => {
    const { id } = await mark('Теперь о том, кто принимает решения.');
    await house.changes.tag(analyst, id, '5.5');
    const twice = await house.changes.tag(analyst, id, '5.5');
    expect(twice.tags).toMatchObject([{ code: '5.5', title: 'Женщины в руководстве и принятии решений' }]);
    await expect(house.changes.tag(analyst, id, '5.99')).rejects.toMatchObject({ code: 'not-found' });
    expect((await house.changes.untag(analyst, id, '5.5')).tags).toEqual([]);
    expect((await auditOf(id)).map(({ action }) => action)).toEqual(['create', 'tag', 'tag', 'untag']);
  });

  it('are found by words in three languages', async () => {
    const [first] = await house.targets.search(analyst, 'әйелдер шешім');
    expect(first).toMatchObject({ code: '5.5', foundLanguage: 'kk' });
  });
});

describe('the stems of Russian words', () => {
  it('are those of the dictionary with which PostgreSQL searches findings', async () => {
    const { titles } = (await house.database.one<{ titles: string }>(
      `select string_agg(short_ru, ' ') as titles from (select short_ru from goal union all select short_ru from target) t`,
    )) ?? { titles: '' };
    const words = [...new Set(foldText(titles).match(/[а-я]+/gu))];
    expect(words.length).toBeGreaterThan(300);
    const stems = await house.database.query<{ word: string; stem: string }>(
      `select word, (ts_lexize('russian_stem', word))[1] as stem from unnest($1::text[]) as given(word)
       where ts_lexize('russian_stem', word) <> '{}'`,
      [words],
    );
    expect(stems.map(({ word }) => `${word}: ${stemRussian(word)}`)).toEqual(
      stems.map(({ word, stem }) => `${word}: ${stem}`),
    );
  });
});

describe('withdrawing', () => {
  it('takes a finding out of lists and counts, keeps it for citations, and can be undone', async () => {
    const finding = await mark('Связь и интернет?');
    const before = (await house.counts.summary(analyst)).findings;
    await house.changes.withdraw(analyst, finding.id, 'Вопрос, а не вывод');
    expect((await house.counts.summary(analyst)).findings).toBe(before - 1);
    const { findings } = await house.findings.list(analyst, { text: 'связь и интернет' });
    expect(findings).toEqual([]);
    expect((await house.findings.list(analyst, { withdrawn: true })).findings[0]?.id).toBe(finding.id);
    const [cited] = await house.findings.forCitation(analyst, [finding.id]);
    expect(cited).toMatchObject({ quote: 'Связь и интернет?', withdrawnReason: 'Вопрос, а не вывод' });
    await expect(house.changes.tag(analyst, finding.id, '9.c')).rejects.toMatchObject({ code: 'conflict' });
    expect((await house.changes.restore(analyst, finding.id)).withdrawnAt).toBeNull();
    expect((await house.counts.summary(analyst)).findings).toBe(before);
  });
});

describe('the list of findings', () => {
  it('is limited by goal with its targets, by area with all within it, and by words in any language', async () => {
    const ofGoal = await house.findings.list(analyst, { codes: ['5'] });
    expect(ofGoal.total).toBe(5);
    expect((await house.findings.list(analyst, { codes: ['5.5'] })).total).toBe(2);
    const inUlytau = await house.findings.list(analyst, { areaCode: 'ulytau' });
    const inKarazhal = await house.findings.list(analyst, { areaCode: 'karazhal' });
    expect(inUlytau.total).toBeGreaterThan(inKarazhal.total);
    expect((await house.findings.list(analyst, { text: 'КРИЗИСНЫЙ центр' })).total).toBe(1);
    expect((await house.findings.list(analyst, { text: 'дагдарыс орталыгы' })).total).toBe(1);
  });

  it('comes in pages with the total', async () => {
    const page = await house.findings.list(analyst, {}, 3, 2);
    expect(page.findings).toHaveLength(3);
    expect(page.total).toBeGreaterThan(5);
  });
});

describe('the words of a search', () => {
  const event = 'search-of-short-words';
  const written = [
    'Ауылда су тапшы',
    'Суға ақша бөлінсін',
    'Присутствовали все жители',
    'Ждали трое суток',
    'Бала сұраған еді',
    'Сүтті арзандату керек',
    'Довели дело до суда',
    'У ребёнка нет места в саду',
    'Один ребенок болеет',
    'Без света два дня',
    'Выходной день',
    'Women are paid less',
    'Мужья бьют жён, и никто не едет на помощь',
    'Бала туғанда екі әйел өліп кетті',
    'Мұғалімдер жетіспейді',
  ];
  let eventId: string;

  beforeAll(async () => {
    const made = await house.database.one<{ id: number }>(
      `insert into event (code, kind, title, starts_on, ends_on)
       select $1, kind, title, starts_on, ends_on from event limit 1 returning id`,
      [event],
    );
    eventId = String(made?.id);
    for (const summary of written)
      await house.changes.create(
        { ...analyst, language: /[әғқңөұүһі]|ауылда/iu.test(summary) ? 'kk' : 'ru' },
        { summary, eventId, areaCode: 'karazhal' },
      );
  });

  it.each([
    ['су', ['Ауылда су тапшы', 'Суға ақша бөлінсін']],
    ['судың', ['Ауылда су тапшы', 'Суға ақша бөлінсін']],
    ['«су»', ['Ауылда су тапшы', 'Суға ақша бөлінсін']],
    ['сутт', ['Сүтті арзандату керек']],
    ['суд', ['Довели дело до суда']],
    ['нет', ['У ребёнка нет места в саду']],
    ['сутству', []],
    ['присут', ['Присутствовали все жители']],
    ['ребенок', ['Один ребенок болеет', 'У ребёнка нет места в саду']],
    ['ребёнка', ['Один ребенок болеет', 'У ребёнка нет места в саду']],
    ['день', ['Без света два дня', 'Выходной день']],
    ['дня', ['Без света два дня', 'Выходной день']],
    ['света и дня', ['Без света два дня']],
    ['woman pay', ['Women are paid less']],
    ['бить', ['Мужья бьют жён, и никто не едет на помощь']],
    ['ехать', ['Мужья бьют жён, и никто не едет на помощь']],
    ['өлді', ['Бала туғанда екі әйел өліп кетті']],
    ['жетіспеу', ['Мұғалімдер жетіспейді']],
    ['жетиспейтин', ['Мұғалімдер жетіспейді']],
    ['дети', ['Один ребенок болеет', 'У ребёнка нет места в саду']],
  ])('begin words, a short one is whole or in a form of its own: %s', async (text, expected) => {
    const { findings } = await house.findings.list(analyst, { text, eventId }, 50);
    expect(findings.map(({ summary }) => summary).sort()).toEqual(expected.toSorted());
  });
});

describe('the days of a finding', () => {
  it('are those of its event, or of the stop of the event in its own area', async () => {
    const event = await house.database.one<{ id: number }>(
      `select id from event where code = 'ulytau-seminars-2025'`,
    );
    const create = (areaCode: string) =>
      house.changes.create(analyst, { summary: 'Нужен врач', areaCode, eventId: String(event?.id) });
    expect(await create('karazhal')).toMatchObject({
      eventStartsOn: '2025-05-13',
      eventEndsOn: '2025-05-23',
    });
    await house.database.query(
      `update event_place set starts_on = '2025-05-19', ends_on = '2025-05-20'
       where event_id = $1 and area_code = 'satpayev'`,
      [event?.id],
    );
    expect(await create('satpayev')).toMatchObject({
      eventStartsOn: '2025-05-19',
      eventEndsOn: '2025-05-20',
    });
    const areasOf = async (saidFrom: string, saidTo: string) =>
      (await house.findings.list(analyst, { text: 'Нужен врач', saidFrom, saidTo })).findings
        .map(({ areaCode }) => areaCode)
        .sort();
    expect(await areasOf('2025-05-13', '2025-05-14')).toEqual(['karazhal']);
    expect(await areasOf('2025-05-20', '2025-05-30')).toEqual(['karazhal', 'satpayev']);
    expect(await areasOf('2025-05-24', '2025-05-30')).toEqual([]);
    const { findings } = await house.findings.list(analyst, { documentId: String(practiceId) }, 1);
    expect(findings[0]).toMatchObject({ eventTitle: expect.any(String), eventStartsOn: null });
  });
});

describe('who sees what', () => {
  it('an official of Ulytau gets findings of Ulytau only, and no visitor gets any', async () => {
    const abay = await house.changes.create(analyst, { summary: 'Нужен мост', areaCode: 'ayagoz-district' });
    const official = await house.person('official', 'ulytau');
    const seen = await house.findings.list(official, {}, 500);
    expect(seen.total).toBeGreaterThan(0);
    expect(seen.findings.map(({ id }) => id)).not.toContain(abay.id);
    await expect(house.findings.find(official, abay.id)).rejects.toMatchObject({ code: 'not-found' });
    expect((await house.events.list(official)).map(({ places }) => places[0]?.areaCode)).not.toContain(
      'abay',
    );
    expect((await house.findings.list(visitor('kk'))).total).toBe(0);
    expect(await house.documents.list(visitor('kk'))).toEqual([]);
    await expect(house.documents.text(visitor('kk'), practiceId)).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('an analyst of one region cannot write into another', async () => {
    const ofAbay = await house.person('analyst', 'abay');
    await expect(
      house.changes.create(ofAbay, { summary: 'Вода', areaCode: 'karazhal' }),
    ).rejects.toMatchObject({ code: 'forbidden' });
    const { id } = await mark('Давайте о детях.');
    await expect(house.changes.tag(ofAbay, id, '4.2')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('everyone gets the counts by goal and area, where a region counts what lies within it', async () => {
    const { goals, areas, cells, illustrative } = await house.counts.summary(visitor('ru'));
    expect(goals.find(({ code }) => code === '5')).toMatchObject({
      findings: 5,
      areas: 2,
      title: 'Гендерное равенство',
    });
    const ulytau = areas.find(({ areaCode }) => areaCode === 'ulytau');
    const karazhal = areas.find(({ areaCode }) => areaCode === 'karazhal');
    expect(ulytau?.findings).toBeGreaterThan(karazhal?.findings ?? 0);
    expect(cells).toContainEqual({ goalCode: '5', areaCode: 'ulytau', findings: 5, alone: 0 });
    expect(illustrative).toBeGreaterThan(0);
    expect((await house.counts.summary(visitor('ru'), 'abay')).goals).toEqual([]);
  });

  it('the counts tell what was said of the country itself from what was said within it', async () => {
    const { id } = await house.changes.create(analyst, { summary: 'О воде в стране', areaCode: 'kz' });
    await house.changes.tag(analyst, id, '6.1');
    const { goals, cells } = await house.counts.summary(visitor('ru'));
    const all = goals.find(({ code }) => code === '6')?.findings ?? 0;
    const country = cells.find(({ goalCode, areaCode }) => goalCode === '6' && areaCode === 'kz');
    expect(country).toEqual({ goalCode: '6', areaCode: 'kz', findings: all, alone: 1 });
    const regions = cells.filter(({ goalCode, areaCode }) => goalCode === '6' && areaCode === 'ulytau');
    expect(regions.reduce((sum, { findings }) => sum + findings, 1)).toBe(all);
    await house.changes.withdraw(analyst, id, 'Only here');
  });
});

describe('an analyst’s queue', () => {
  it('holds untagged findings, the oldest first, and documents from which nothing was taken', async () => {
    const { untaggedCount, untagged } = await house.work.waiting(analyst);
    expect(untaggedCount).toBeGreaterThanOrEqual(4);
    expect(untagged[0]?.tags).toEqual([]);
    const { document } = await house.documents.paste(analyst, {
      ...{ title: 'Записка', text: 'Дорога размыта.', areaCode: 'karazhal' },
    });
    const { documentsWithoutFindings, documentCount } = await house.work.waiting(analyst);
    const all = await house.documents.list(analyst, { withoutFindings: true });
    expect(documentCount).toBe(all.length);
    expect(documentsWithoutFindings.map(({ id }) => id)).toContain(document.id);
  });
});

describe('a passage of a text with characters of two units', () => {
  it('is cut at whole characters and knows its first and last paragraph, wherever it ends', async () => {
    const text = 'Су 💧 жоқ.\n\nДорога размыта.\nThe bridge 💧 is gone.';
    const { document } = await house.audit.change('paste', () =>
      house.documents.paste(analyst, { title: 'Құдық', text, areaCode: 'karazhal', eventId: null }),
    );
    const { text: kept, paragraphs } = await house.documents.text(analyst, document.id);
    const between = async (start: number, end: number) => {
      const made = await house.changes.create(analyst, { documentId: String(document.id), start, end });
      return [made.quote, made.quoteLanguage, made.paragraph, made.lastParagraph] as const;
    };
    const drop = kept.indexOf('💧');
    expect(await between(0, drop + 1)).toEqual(['Су 💧', 'kk', 1, 1]);
    expect(await between(drop + 1, paragraphs[0]?.end ?? 0)).toEqual(['💧 жоқ.', 'kk', 1, 1]);
    const second = paragraphs[1] ?? { start: 0, end: 0 };
    expect(await between(0, second.end)).toEqual([kept.slice(0, second.end), 'kk', 1, 2]);
    expect(await between(second.start - 1, second.end + 1)).toEqual(['Дорога размыта.', 'ru', 2, 2]);
    expect(await between(second.start, kept.length)).toEqual([kept.slice(second.start), 'ru', 2, 3]);
  });

  it('is found without its document being read: the plan of the query goes to its paragraph', async () => {
    const { id } = await mark('су мүлде жоқ');
    const plan = await house.database.transaction(async () => {
      await house.database.query('set local enable_seqscan = off');
      return house.database.query<Record<string, string>>(
        `explain ${selectFindings(analyst)} and f.id = ${id}`.replaceAll('$1', 'null'),
      );
    });
    expect(plan.map((row) => Object.values(row)[0]).join('\n')).toMatch(
      /document_paragraph_end on document_paragraph p/u,
    );
  });
});

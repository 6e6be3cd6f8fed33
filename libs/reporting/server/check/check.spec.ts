import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { Viewer } from '@qadam/identity/domain';
import {
  citation,
  figure,
  openReportingWorld,
  paragraph,
  type ReportingWorld,
  text,
} from '../reporting.fixture';
import { ReviewCheck } from './check.service';

const code = 'vnr-2025';

let world: ReportingWorld;
let drafter: Viewer;
let checks: ReviewCheck;

const kindsOf = async (section: string | null) =>
  (await checks.check(drafter, code))
    .filter((result) => result.section === section)
    .map(({ kind, language }) => `${kind} ${language ?? '-'}`);

beforeAll(async () => {
  world = await openReportingWorld();
  checks = world.check;
  drafter = await world.viewer('drafter', 'aigerim');
});
afterAll(() => world.close());

describe('the check of the shipped review', () => {
  it('says of each empty section that it is missing, and of a goal that it rests on nothing', async () => {
    expect(await kindsOf('means')).toEqual(['text-missing -']);
    expect(await kindsOf('goals/6')).toEqual(['text-missing -', 'goal-without-evidence -']);
    // Each has sections below it, and guidance of its own: templates vnr.ts and enabling-environment.ts.
    for (const key of ['goals', 'enabling-environment', 'localisation'])
      expect(await kindsOf(key)).toEqual(['text-missing -']);
  });

  it('finds what a new text lacks: languages, sources, data by sex, references that fail', async () => {
    const { section } = await world.reading.find(drafter, code, 'localisation/ulytau', 'ru');
    const content = text(
      paragraph('В области ', figure('share'), ', а дорог построено 45 км.'),
      paragraph('Сказано ', citation('3'), '. Потеряно ', figure('lost', '5.5.2', 'ulytau'), '.'),
    );
    await world.writing.save(drafter, { id: section.id, language: 'ru', baseVersion: 0, content });
    expect(await kindsOf('localisation/ulytau')).toEqual([
      ...['language-missing kk', 'language-missing en'],
      ...['uncited-number ru', 'figure-unresolved ru', 'finding-without-words ru'],
    ]);
    const own = await checks.ofSection(drafter, section.id);
    expect(own).toEqual((await checks.check(drafter, code)).filter((one) => one.section === section.key));
    expect(own).toHaveLength(5);
    const lost = (await checks.check(drafter, code)).find(({ kind }) => kind === 'figure-unresolved');
    expect(lost?.place.ru).toBe('Абзац 2: «Потеряно ….» (5.5.2)');
    expect(lost?.message.en).toContain('indicator 5.5.2 has no value for the area “ulytau”');
  });

  it('says which part of a lost figure is not there, and which years are', async () => {
    const { section } = await world.reading.find(drafter, code, 'goals/9', 'ru');
    const of = (id: string, attrs: object) => {
      const node = figure(id);
      return node.type === 'figure' ? { ...node, attrs: { ...node.attrs, ...attrs } } : node;
    };
    const content = text(
      paragraph('А ', of('a', { area: 'nowhere' }), ', ', of('b', { year: 1950 }), '.'),
      paragraph('Б ', of('c', { indicator: '99.9.9' }), ', ', of('d', { seriesKey: 'SEX=Q' }), '.'),
    );
    await world.writing.save(drafter, { id: section.id, language: 'ru', baseVersion: 0, content });
    const lost = (await checks.check(drafter, code)).filter(
      (one) => one.section === 'goals/9' && one.kind === 'figure-unresolved',
    );
    const start = 'The data of a figure were not found: ';
    expect(lost.map(({ message }) => message.en)).toEqual([
      `${start}there is no area “nowhere”.`,
      `${start}there is no value for 1950. There are values from 2018 to 2019; the nearest is 2018.`,
      `${start}there is no indicator 99.9.9.`,
      `${start}indicator 5.5.2 has no group or unit “SEX=Q”.`,
    ]);
  });

  it('counts the Main Messages in each language by itself, 700 words and not one more', async () => {
    const [main] = await world.board.companions(drafter, code);
    expect(main).toMatchObject({ isPart: true, wordLimit: 700 });
    const rows = await world.board.rows(drafter, main?.code ?? '');
    const [own] = rows.filter(({ section }) => section.wordLimit !== null);
    const counts = { kk: 700, ru: 701, en: 702 } as const;
    for (const language of ['kk', 'ru', 'en'] as const) {
      const word = { kk: 'су', ru: 'вода', en: 'water' }[language];
      const content = text(paragraph(Array.from({ length: counts[language] }, () => word).join(' ')));
      const baseVersion = own?.written.find((one) => one.language === language)?.number ?? 0;
      await world.writing.save(drafter, { id: own?.section.id ?? 0, language, baseVersion, content });
    }
    const tooLong = (await checks.check(drafter, main?.code ?? '')).filter(
      ({ kind }) => kind === 'word-limit',
    );
    const told = new Map(
      tooLong.map(({ language, severity, message }) => [language, [severity, message.en] as const]),
    );
    expect(told.size).toBe(2);
    expect(told.get('ru')).toEqual(['error', expect.stringMatching(/701.*700/u)]);
    expect(told.get('en')).toEqual(['error', expect.stringMatching(/702.*700/u)]);
  });

  it('wants data by sex where there are some, and takes indicators about women for such, but no total of another', async () => {
    expect(await kindsOf('goals/5')).toEqual([]);
    await world.database.query(`update series set indicator_code = '8.5.1' where dimensions ? 'SEX'`);
    const { section } = await world.reading.find(drafter, code, 'goals/8', 'ru');
    const content = text(
      paragraph('Доля ', figure('women', '5.5.2'), '.'),
      paragraph('И ', figure('none', '8.5.1')),
    );
    const total = text(paragraph('Доля ', figure('total', '5.b.1'), '.'));
    const noSex = text(paragraph('Сказано ', citation('1'), '.'));
    await world.writing.save(drafter, { id: section.id, language: 'ru', baseVersion: 0, content: noSex });
    const eight = (await checks.check(drafter, code)).filter((result) => result.section === 'goals/8');
    expect(eight.find(({ kind }) => kind === 'gender-data-absent')?.message.en).toContain('8.5.1');
    await world.writing.save(drafter, { id: section.id, language: 'ru', baseVersion: 1, content: total });
    expect(await kindsOf('goals/8')).toContain('gender-data-absent ru');
    await world.writing.save(drafter, { id: section.id, language: 'ru', baseVersion: 2, content });
    expect(await kindsOf('goals/8')).not.toContain('gender-data-absent ru');
  });

  it('tells each chart that fails at its own place, and a picture that is lost, and a term that nobody explains', async () => {
    const { section } = await world.reading.find(drafter, code, 'localisation/abay', 'ru');
    const chart = (kind: 'line' | 'map', seriesKey: string | null) => ({
      type: 'chart' as const,
      attrs: { indicator: '5.5.2', seriesKey, area: 'kz', kind },
    });
    const marked = {
      type: 'paragraph' as const,
      content: [
        { type: 'text' as const, text: 'слово', marks: [{ type: 'term' as const, attrs: { id: 'xterm' } }] },
      ],
    };
    const content = text(
      paragraph('Сначала.'),
      chart('line', null),
      paragraph('Потом.'),
      chart('line', 'no-such-series'),
      marked,
      {
        type: 'image' as const,
        attrs: {
          ...{ imageId: '00000000-0000-0000-0000-000000000000', alt: 'Дорога', caption: '' },
          decorative: false,
        },
      },
    );
    await world.writing.save(drafter, { id: section.id, language: 'ru', baseVersion: 0, content });
    const found = (await checks.ofSection(drafter, section.id)).filter(({ kind }) =>
      kind.endsWith('unresolved'),
    );
    expect(found.map(({ kind, severity, place }) => [kind, severity, place.ru])).toEqual([
      ['chart-unresolved', 'error', 'Абзац 4: 5.5.2, линия по годам, Казахстан'],
      ['image-unresolved', 'error', 'Абзац 6: Дорога'],
      ['term-unresolved', 'warning', 'Абзац 5: слово'],
    ]);
  });

  it('takes a chart of the gap by sex for data by sex, and no line of the total', async () => {
    await world.database.query(`
      insert into series (indicator_code, series_code, unit, dimensions, dimensions_text, is_headline)
        values ('8.5.2', '', 'PT', '{}', '', true), ('8.5.2', '', 'PT', '{"SEX": "F"}', 'SEX=F', false),
          ('8.5.2', '', 'PT', '{"SEX": "M"}', 'SEX=M', false);
      insert into figure_label values ('code', 'SEX', 'M', 'Ерлер', 'Мужчины', 'Men'),
        ('dimension', '', 'SEX', 'Жынысы', 'Пол', 'Sex');
      insert into observation (series_id, area_code, year, value, valid_from)
        select id, 'kz', 2023, case dimensions_text when 'SEX=F' then 5.4 when 'SEX=M' then 4.2 else 4.7 end, 1
        from series where indicator_code = '8.5.2'`);
    const { section } = await world.reading.find(drafter, code, 'goals/8', 'ru');
    const lacks = async (chart: { readonly kind: 'line' | 'gap'; readonly dimension?: string }) => {
      const content = text(paragraph('Безработица.'), {
        type: 'chart',
        attrs: { indicator: '8.5.2', seriesKey: null, area: 'kz', ...chart },
      });
      const baseVersion = (await world.store.newestIn(section.id, 'ru'))?.number ?? 0;
      await world.writing.save(drafter, { id: section.id, language: 'ru', baseVersion, content });
      const kinds = (await checks.ofSection(drafter, section.id)).map(({ kind }) => kind);
      return kinds.includes('gender-data-absent');
    };
    expect(await lacks({ kind: 'line' })).toBe(true);
    expect(await lacks({ kind: 'gap', dimension: 'SEX' })).toBe(false);
  });

  it('finds a reference that fails within a quotation, which is one paragraph, and nothing at one that leads somewhere', async () => {
    const { section } = await world.reading.find(drafter, code, 'emerging-challenges', 'ru');
    const to = (key: string) => ({ type: 'sectionReference' as const, attrs: { key } });
    const content = text(paragraph('Сказано:'), {
      type: 'blockquote',
      content: [paragraph('См. ', to('means')), paragraph('и ', to('nowhere'), '.')],
    });
    await world.writing.save(drafter, { id: section.id, language: 'ru', baseVersion: 0, content });
    const found = (await checks.ofSection(drafter, section.id)).filter(({ kind }) =>
      kind.endsWith('unresolved'),
    );
    expect(found.map(({ kind, place }) => [kind, place.ru])).toEqual([
      ['section-unresolved', 'Абзац 2: nowhere'],
    ]);
  });

  it('names a finding of priority until a text cites it', async () => {
    await world.database.query('update finding set is_priority = true where id in (2, 3)');
    expect(await kindsOf(null)).toEqual(['priority-voice-uncited -']);
    await world.database.query('update finding set withdrawn_at = now() where id = 2');
    expect(await kindsOf(null)).toEqual([]);
  });

  it('names a figure that its approval keeps beside the newer one in the table of the goal, and where both stand', async () => {
    const unlike = async () =>
      (await checks.check(drafter, code)).filter(
        ({ kind, language }) => kind === 'numbers-unlike' && language === 'ru',
      );
    const { section } = await world.reading.find(drafter, code, 'introduction', 'ru');
    const content = text(paragraph('Доля ', figure('kept'), '.'));
    await world.writing.save(drafter, { id: section.id, language: 'ru', baseVersion: 0, content });
    const reviewer = await world.viewer('reviewer', 'saule');
    await world.workflow.move(drafter, section.id, 'submit');
    await world.workflow.move(reviewer, section.id, 'approve');
    expect(await unlike()).toEqual([]);
    // 43 in 2019 is seeded by reporting.fixture.ts.
    await world.revise(44.5);
    const [found, ...more] = await unlike();
    expect(more).toEqual([]);
    expect(found).toMatchObject({ section: 'introduction', severity: 'notice' });
    const message = found?.message.ru.replaceAll('\u00a0', ' ');
    expect(message).toMatch(
      /^Разные числа для одного показателя и года, 5\.5\.2 \(Казахстан\): 43 % \(2019 г\.\) — /u,
    );
    expect(message).toContain(`${section.title.ru}, текст; 44,5 % (2019 г.) — `);
    expect(message).toContain(', таблица цели');
  });

  it('names a share outside 0 to 100 in the table of a goal, with indicator and year', async () => {
    const named = async () =>
      (await checks.check(drafter, code)).filter(({ kind }) => kind === 'value-impossible');
    expect(await named()).toEqual([]);
    await world.revise(855);
    const found = (await named()).find(({ section }) => section === 'goals/5');
    expect(found).toMatchObject({ severity: 'warning', language: null, place: { en: '5.5.2, 2019' } });
    expect(found?.message.en).toBe('A share outside 0 to 100 is printed: 855%.');
    await world.revise(44.5);
    expect(await named()).toEqual([]);
  });

  it('names a label of the data that has no words in the language, and Word marks it with its own', async () => {
    const named = async () =>
      (await checks.check(drafter, code)).filter(({ kind }) => kind === 'label-untranslated');
    const goal = await world.reading.find(drafter, code, 'goals/5', 'en');
    await world.writing.save(drafter, {
      ...{ id: goal.section.id, language: 'en' },
      baseVersion: (await world.store.newestIn(goal.section.id, 'en'))?.number ?? 0,
      content: text(paragraph('Share of women: ', figure('unit-of-it'), '.')),
    });
    expect(await named()).toEqual([]);
    await world.database.query(
      `update figure_label set (kk, ru, en, lacking) = ('пайыз', 'процент', 'пайыз', '{en}') where kind = 'unit'`,
    );
    const found = (await named()).filter(({ section }) => section === 'goals/5');
    expect(found.map(({ language, place, severity }) => [language, place.en, severity])).toContainEqual([
      'en',
      '5.5.2, table of the goal',
      'warning',
    ]);
    expect(found[0]?.message.en).toBe(
      'A label of the data has no words in English and is printed in another language: “пайыз” (in Kazakh).',
    );
    expect(found[0]?.remedy.en).toContain('translations of the source');
    const { bytes } = await world.compiler.compile(drafter, code, 'en', 'docx');
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    expect(xml).toMatch(/<w:lang w:val="kk-KZ"[^>]*\/>(?:(?!<\/w:r>).)*пайыз/u);
    await world.database.query(
      `update figure_label set (kk, ru, en, lacking) = ('%', '%', '%', '{}') where kind = 'unit'`,
    );
    expect(await named()).toEqual([]);
  });

  it('names a citation of a made-up finding, once for each text', async () => {
    // The first finding of reporting.fixture.ts is illustrative, the second is not.
    const { section } = await world.reading.find(drafter, code, 'means', 'ru');
    const content = text(
      paragraph('Сказано ', citation('1'), citation('2'), '. И еще раз ', citation('1'), '.'),
    );
    await world.writing.save(drafter, { id: section.id, language: 'ru', baseVersion: 0, content });
    const found = (await checks.ofSection(drafter, section.id)).filter(
      ({ kind }) => kind === 'finding-illustrative',
    );
    expect(found.map(({ place, severity }) => [place.ru, severity])).toEqual([
      ['Абзац 1: [1] «Женщин мало в советах»', 'warning'],
    ]);
  });

  it('is not for the public', async () => {
    const visitor: Viewer = { person: null, grants: [], language: 'en' };
    const { section } = await world.reading.find(drafter, code, 'means', 'ru');
    await expect(checks.ofSection(visitor, section.id)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(checks.check(visitor, code)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

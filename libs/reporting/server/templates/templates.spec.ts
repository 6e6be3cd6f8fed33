import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@qadam/identity/domain';
import { addTemplateSection, type TemplateRow } from '@qadam/reporting/domain';
import { loadReport } from '../reports/load-report';
import { paragraph, openReportingWorld, type ReportingWorld, text } from '../reporting.fixture';

const folder = new URL('../../../../data/reporting', import.meta.url).pathname;
const title = (name: string) => ({ kk: `${name} (kk)`, ru: `${name} (ru)`, en: name });

let world: ReportingWorld;
let head: Viewer;
let drafter: Viewer;

const keysOf = async (code: string) =>
  (await world.board.rows(drafter, code)).map(({ section: { key } }) => key);

beforeAll(async () => {
  world = await openReportingWorld();
  head = await world.viewer('administrator');
  drafter = await world.viewer('drafter');
});

afterAll(() => world.close());

describe('the reviews that ship', () => {
  it('report on the last review, after introduction and methodology', async () => {
    const rows = await world.board.rows(drafter, 'vnr-2025');
    const at = rows.findIndex(({ section: { key } }) => key === 'progress-since-last');
    expect(rows[at - 1]?.section.key).toBe('methodology');
    expect(rows[at]?.number).toBe('3');
    expect(rows[at]?.section.guidance?.en).toContain('promise');
  });

  it('get a chapter on each region that has none, which goes back while nobody has touched it', async () => {
    const before = await keysOf('vnr-2025');
    const missing = await world.reviewRegions.missing('vnr-2025');
    expect(missing.map(({ code }) => code)).not.toContain('ulytau');
    const added = await world.reviewRegions.add(head, 'vnr-2025');
    expect(added).toEqual(missing.map(({ code }) => `localisation/${code}`));
    const keys = await keysOf('vnr-2025');
    const own = before.filter((key) => key.startsWith('localisation')).length;
    expect(keys.filter((key) => key.startsWith('localisation')).slice(own)).toEqual(added);
    expect(keys.filter((key) => !added.includes(key))).toEqual(before);
    const { guidance } = await world.reading.find(drafter, 'vnr-2025', added[0] ?? '', 'en');
    expect(guidance).not.toBe('');
    await expect(world.reviewRegions.add(head, 'vnr-2025')).rejects.toMatchObject({ code: 'conflict' });
    const kept = 'localisation/ulytau';
    await world.database.query(
      `insert into section_version (section_id, language, number, content, words)
       select s.id, 'en', 99, '{"type":"doc","content":[]}', 0 from section s join report r on r.id = s.report_id
       where r.code = 'vnr-2025' and s.key = $1`,
      [kept],
    );
    await expect(world.reviewRegions.takeBack(head, 'vnr-2025', [...added, kept])).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(world.reviewRegions.takeBack(head, 'vnr-2025', ['means'])).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await keysOf('vnr-2025')).toEqual(keys);
    await world.reviewRegions.takeBack(head, 'vnr-2025', added);
    expect(await keysOf('vnr-2025')).toEqual(before);
    const actions = await world.database.query<{ action: string }>(
      `select action from audit where action like '%region-chapters' order by id`,
    );
    expect(actions.map(({ action }) => action)).toEqual(['add-region-chapters', 'take-back-region-chapters']);
  });

  it('get a section that a newer product adds, at its place, and lose nothing of what people did', async () => {
    await world.database.query(
      `update report set template_version = '2025-1' where code = 'vnr-2025';
       delete from section where key = 'progress-since-last';
       update section set title_en = 'Our words', word_limit = 333 where key = 'means'`,
    );
    await loadReport(world.database, folder);
    const rows = await world.board.rows(drafter, 'vnr-2025');
    const keys = rows.map(({ section: { key } }) => key);
    expect(keys[keys.indexOf('progress-since-last') - 1]).toBe('methodology');
    const means = rows.find(({ section: { key } }) => key === 'means')?.section;
    expect([means?.title.en, means?.wordLimit]).toEqual(['Our words', 333]);
    expect(await world.templates.list()).toHaveLength(3);
  });

  it('count the Main Messages against 700 words in each language', async () => {
    const { section } = await world.reading.find(drafter, 'main-messages-2025', 'main-messages', 'kk');
    expect(section.wordLimit).toBe(700);
    const content = text(paragraph(Array.from({ length: 701 }, () => 'сөз').join(' ')));
    await world.writing.save(drafter, { id: section.id, language: 'kk', baseVersion: 0, content });
    const [messages] = await world.board.companions(drafter, 'vnr-2025');
    expect(messages).toMatchObject({ code: 'main-messages-2025', isPart: true, wordLimit: 700 });
    expect(messages?.words).toContainEqual({ language: 'kk', words: 701 });
    const results = await world.check.check(drafter, 'main-messages-2025');
    expect(results.filter(({ kind }) => kind === 'word-limit')).toMatchObject([{ language: 'kk' }]);
    const [whole] = await world.board.companions(drafter, 'main-messages-2025');
    expect(whole).toMatchObject({ code: 'vnr-2025', isPart: false });
  });
});

describe('a template', () => {
  it('is copied, edited as a new version, and compared with the one that shipped', async () => {
    await world.templates.copy(head, 'vnr', 'vnr-short', title('Short review'));
    const before = await world.templates.find('vnr-short', null);
    expect(before.differences).toEqual([]);
    const rows = before.rows
      .filter(({ key }) => key !== 'annex-stakeholders')
      .map((row) => (row.key === 'means' ? { ...row, wordLimit: 900 } : row));
    await world.templates.save(head, {
      ...{ key: 'vnr-short', baseVersion: before.version.number },
      ...{ title: before.version.title, rows },
    });
    const { version, differences, versions, shipped } = await world.templates.find('vnr-short', null);
    expect([version.number, version.personName, version.isShipped]).toEqual([2, 'administrator', false]);
    expect(versions).toHaveLength(2);
    expect(shipped?.key).toBe('vnr');
    expect(differences.map(({ key, changes }) => `${key} ${changes.join()}`)).toEqual([
      'means word-limit',
      'annex-stakeholders removed',
    ]);
    const [record] = await world.database.query(
      `select action, subject_id, detail ->> 'version' as version from audit where subject_kind = 'report-template'
       order by id desc limit 1`,
    );
    expect(record).toEqual({ action: 'save', subject_id: 'vnr-short', version: '2' });
  });

  it('is not saved over what someone saved in between, nor with a section that cannot be', async () => {
    const { version, rows } = await world.templates.find('vnr-short', null);
    const save = (baseVersion: number, changed = rows) =>
      world.templates.save(head, { key: 'vnr-short', baseVersion, title: version.title, rows: changed });
    await expect(save(1)).rejects.toMatchObject({ code: 'conflict' });
    await expect(save(2)).rejects.toMatchObject({ code: 'invalid-input' });
    const untitled = rows.map((row) =>
      row.key === 'means' ? { ...row, title: { ...row.title, kk: '' } } : row,
    );
    await expect(save(2, untitled)).rejects.toMatchObject({
      code: 'invalid-input',
      details: { problems: [{ code: 'title-missing', key: 'means' }] },
      message: expect.stringMatching(/^“\d+ Means of implementation”: Give the title/u),
    });
    const at = rows.findIndex(({ key }) => key === 'means');
    const added = addTemplateSection(rows, 'means', 'section-1', false);
    await expect(save(2, added)).rejects.toMatchObject({
      message: expect.stringMatching(/^New section \d+ \(after “\d+ Means of implementation”\): Give/u),
    });
    const aimed = rows.with(at, { ...(rows[at] as TemplateRow), targetCodes: ['5.c', '99.9'] });
    await expect(save(2, aimed)).rejects.toMatchObject({
      message: expect.stringContaining('no such goal or target: 99.9.'),
    });
  });

  it('keeps its versions: the database refuses to change them', async () => {
    await expect(world.database.query('update report_template_section set goal = 1')).rejects.toThrow(
      'never changed',
    );
  });

  it('stays as people saved it when a newer product ships another', async () => {
    const { version, rows } = await world.templates.find('vlr-ulytau', null);
    await world.templates.save(head, {
      ...{ key: 'vlr-ulytau', baseVersion: version.number, title: version.title },
      rows: rows.slice(0, -1),
    });
    await world.database.query(
      `insert into report_template_version (template_id, number, title_kk, title_ru, title_en, source_kk, source_ru,
         source_en, fingerprint) select id, 9, 'a', 'b', 'c', 'a', 'b', 'c', 'newer' from report_template
       where key = 'vlr-ulytau'`,
    );
    const { version: current, shipped } = await world.templates.find('vlr-ulytau', null);
    expect([current.number, shipped?.number]).toEqual([2, 9]);
  });
});

describe('a review that starts from a template', () => {
  const review = {
    ...{ code: 'vlr-2026', template: 'vnr-short', title: title('Ulytau 2026') },
    ...{ areaCode: 'ulytau', dueOn: '2026-06-30' },
  };

  it('has its sections, guidance, area and deadline', async () => {
    await world.reviews.start(head, review);
    const report = await world.board.find(drafter, 'vlr-2026');
    expect(report).toMatchObject({ countryArea: 'ulytau', dueOn: '2026-06-30', template: 'vnr-short' });
    const rows = await world.board.rows(drafter, 'vlr-2026');
    expect(rows.find(({ section: { key } }) => key === 'means')?.section).toMatchObject({ wordLimit: 900 });
    expect(rows.map(({ section: { key } }) => key)).not.toContain('annex-stakeholders');
    const standing = await world.reviews.standing('vlr-2026');
    expect([standing.version?.number, standing.newer]).toEqual([2, null]);
  });

  it('is refused with the field that is wrong', async () => {
    const refused = (changed: Partial<typeof review>) =>
      world.reviews.start(head, { ...review, code: 'another', ...changed });
    await expect(refused({ code: 'Обзор' })).rejects.toMatchObject({ details: { field: 'code' } });
    await expect(refused({ code: 'vlr-2026' })).rejects.toMatchObject({ code: 'conflict' });
    await expect(refused({ areaCode: 'atlantis' })).rejects.toMatchObject({ details: { field: 'areaCode' } });
    await expect(refused({ dueOn: '2026-02-30' })).rejects.toMatchObject({ details: { field: 'dueOn' } });
    await expect(refused({ template: 'none' })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('learns that there is a newer version and takes over what it adds', async () => {
    const { version, rows } = await world.templates.find('vnr-short', null);
    const foreword = { ...rows[0], key: 'thanks', parentKey: null } as (typeof rows)[number];
    await world.templates.save(head, {
      ...{ key: 'vnr-short', baseVersion: version.number, title: version.title },
      rows: [
        ...rows.slice(0, 2),
        foreword,
        ...rows.slice(2).map((row) => (row.key === 'means' ? { ...row, wordLimit: 1100 } : row)),
      ],
    });
    const standing = await world.reviews.standing('vlr-2026');
    expect([standing.newer?.number, standing.added.map(({ key }) => key)]).toEqual([3, ['thanks']]);
    expect(standing).toMatchObject({ limits: [{ key: 'means', wordLimit: 1100 }], guidance: [], moved: [] });
    expect(await world.reviews.takeOver(head, 'vlr-2026')).toEqual(['thanks']);
    expect((await keysOf('vlr-2026')).slice(0, 4)).toEqual([
      ...['opening-statement', 'highlights'],
      ...['thanks', 'introduction'],
    ]);
    const taken = await world.board.rows(drafter, 'vlr-2026');
    expect(taken.find(({ section: { key } }) => key === 'means')?.section.wordLimit).toBe(1100);
    await expect(world.reviews.takeOver(head, 'vlr-2026')).rejects.toMatchObject({ code: 'conflict' });
  });

  it('takes over other guidance and another order, and is told of them before', async () => {
    const { version, rows } = await world.templates.find('vnr-short', null);
    const [first, second, ...rest] = rows as [TemplateRow, TemplateRow, ...TemplateRow[]];
    const guidance = { kk: 'Қысқа', ru: 'Коротко', en: 'Briefly' };
    await world.templates.save(head, {
      ...{ key: 'vnr-short', baseVersion: version.number, title: version.title },
      rows: [{ ...second, guidance }, first, ...rest],
    });
    const standing = await world.reviews.standing('vlr-2026');
    expect(standing.guidance.map(({ key }) => key)).toEqual(['highlights']);
    expect(standing.moved).toHaveLength(1);
    await world.reviews.takeOver(head, 'vlr-2026');
    expect((await keysOf('vlr-2026')).slice(0, 2)).toEqual(['highlights', 'opening-statement']);
    expect((await world.store.byKey('vlr-2026', 'highlights')).guidance).toEqual(guidance);
  });
});

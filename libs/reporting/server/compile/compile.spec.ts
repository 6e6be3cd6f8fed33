import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { readSheet } from 'read-excel-file/node';
import { JobCancelled, unattended } from '@qadam/platform/server';
import type { Viewer } from '@qadam/identity/domain';
import { loadReport } from '../reports/load-report';
import {
  citation,
  figure,
  openReportingWorld,
  paragraph,
  type ReportingWorld,
  text,
} from '../reporting.fixture';
import { docxText, pdfText } from './compiled-words.fixture';

const code = 'vnr-2025';

let world: ReportingWorld;
let drafter: Viewer;

beforeAll(async () => {
  world = await openReportingWorld();
  drafter = await world.viewer('drafter', 'aigerim');
  // An indicator of which there is no total.
  await world.database.query(`
    insert into series (indicator_code, series_code, unit, dimensions, dimensions_text, is_headline)
      values ('5.a.1', '', 'PT', '{"SEX": "F"}', 'SEX=F', true);
    insert into observation (series_id, area_code, year, value, valid_from)
      select id, 'kz', 2020, 12.5, 1 from series where indicator_code = '5.a.1'`);
  const { section } = await world.reading.find(drafter, code, 'localisation/ulytau', 'ru');
  const content = text(
    paragraph('В области ', figure('share'), ', и сказано ', citation('1'), '.'),
    paragraph('Потерянное число ', figure('lost', '5.5.2', 'ulytau'), '.'),
  );
  await world.writing.save(drafter, { id: section.id, language: 'ru', baseVersion: 0, content });
});
afterAll(() => world.close());

describe('a compiled review', () => {
  it('carries the figure, the voice and its mark as illustrative in the PDF, and lists what is missing', async () => {
    const compiled = await world.compiler.compile(drafter, code, 'ru', 'pdf');
    const words = await pdfText(compiled.bytes);
    expect(words).toContain('43 %');
    expect(words).toContain('Женщин мало в советах');
    expect(words).not.toContain('сайланады');
    expect(words).toContain('Условный пример');
    // The strip that opens the chapter of goal 5: indicator, newest value of the country, its year.
    expect(words).toMatch(/5\.5\.2 .{5,120} 43 % 2019/u);
    expect(compiled.isDraft).toBe(true);
    expect(compiled.fileName).toBe('vnr-2025-ru-draft.pdf');
    expect(compiled.problems).toContainEqual(
      expect.objectContaining({ code: 'figure-unresolved', sectionKey: 'localisation/ulytau' }),
    );
    expect(compiled.problems).not.toContainEqual(expect.objectContaining({ code: 'chart-unresolved' }));
  });

  it('says the same in Word', async () => {
    const { bytes } = await world.compiler.compile(drafter, code, 'ru', 'docx');
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    expect(value.replace(/\s+/gu, ' ')).toContain('43 %');
    expect(value).toContain('Женщин мало в советах');
    expect(value).not.toContain('сайланады');
  });

  it('names the group of a figure beside the indicator that has no total, in every language and format', async () => {
    for (const [language, group] of [
      ['kk', 'Әйелдер'],
      ['ru', 'Женщины'],
      ['en', 'Women'],
    ] as const) {
      const named = new RegExp(`5\\.a\\.1 ?[^:%]{3,200}: ${group} ?12[.,]5`, 'u');
      const { bytes } = await world.compiler.compile(drafter, code, language, 'docx');
      expect(await docxText(bytes)).toMatch(named);
      const { files } = await world.compiler.compile(drafter, code, language, 'html');
      const page = Buffer.from(files?.get('index.html') ?? []).toString();
      expect(page.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ')).toMatch(named);
    }
    expect(await pdfText((await world.compiler.compile(drafter, code, 'ru', 'pdf')).bytes)).toMatch(
      /: Женщины 12,5/u,
    );
  });

  it('gives in the data annex every point of its charts and every value in the tables of goals', async () => {
    const { bytes } = await world.compiler.compile(drafter, code, 'ru', 'xlsx');
    const rows = await readSheet(Buffer.from(bytes), 'Числа');
    const found = (standsIn: string) => rows.filter((row) => row[12] === standsIn);
    // 41.2 and 43 of reporting.fixture.ts.
    expect(found('Рисунок 1').map((row) => [...row.slice(2, 7), ...row.slice(10, 12), row[14]])).toEqual(
      [
        [41.2, '%', 2018],
        [43, '%', 2019],
      ].map((value) => [
        ...value,
        ...['Казахстан', '5.5.2', 'Бюро национальной статистики', '2024-10-24', 'следует за данными'],
      ]),
    );
    // Each value of a table shows the decimals of the table: 43, 12.5 and 92.8.
    const styles = strFromU8(unzipSync(bytes)['xl/styles.xml'] ?? new Uint8Array());
    expect(styles).toContain('formatCode="#,##0.0"');
    expect(found('Показатели цели').map((row) => [row[6], row[9], row[2], row[4], row[5]])).toEqual([
      ['5.5.2', null, 43, 2019, 'Казахстан'],
      ['5.a.1', 'Женщины', 12.5, 2020, 'Казахстан'],
      ['5.b.1', null, 92.8, 2023, 'Казахстан'],
    ]);
  });

  it('leaves out a voice that was withdrawn, and says so', async () => {
    await world.database.query('update finding set withdrawn_at = now() where id = 1');
    const { bytes, problems } = await world.compiler.compile(drafter, code, 'ru', 'docx');
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    expect(value).not.toContain('Женщин мало в советах');
    expect(problems).toContainEqual(expect.objectContaining({ code: 'finding-withdrawn' }));
    await world.database.query('update finding set withdrawn_at = null where id = 1');
  });

  it('leads in an annex from each sentence to what it rests on, and from sections to targets', async () => {
    const { bytes } = await world.compiler.compile(drafter, code, 'ru', 'docx');
    const words = await docxText(bytes);
    const annex = words.slice(words.lastIndexOf('На что опирается каждое предложение'));
    // One sentence with one figure of 5.5.2 and a voice on 5.5; the lost figure counts for no target.
    expect(annex).toContain('5.5 – предложений: 1, чисел: 1, голосов: 1');
    expect(annex).toContain(
      '6.1 Область Ұлытау, абзац 1 В области 43 % (2019 г.), и сказано. число 5.5.2 Женщины на руководящих должностях. ' +
        'Казахстан, 2019: 43 % (2019 г.). Бюро национальной статистики, данные на 24 октября 2024 г. голос [1]. область Ұлытау. 5.5',
    );
    const pdf = await pdfText((await world.compiler.compile(drafter, code, 'ru', 'pdf')).bytes);
    expect(pdf).toContain('Предложения и их источники');
    const { files } = await world.compiler.compile(drafter, code, 'ru', 'html');
    expect(Buffer.from(files?.get('index.html') ?? []).toString()).toContain(
      '5.5 – предложений: 1, чисел: 1, голосов: 1',
    );
    const { bytes: sheets } = await world.compiler.compile(drafter, code, 'ru', 'xlsx');
    expect(strFromU8(unzipSync(sheets)['xl/workbook.xml'] ?? new Uint8Array())).toContain(
      'name="Предложения"',
    );
  });

  it('has no annex where none is wanted, and names documents and pages only in a file for the team', async () => {
    await world.database.query(`
      insert into kept_file (hash, byte_count) values (repeat('a', 64), 0);
      insert into document (area_code, title, media_type, hash, text, language)
        values ('ulytau', 'Протокол встречи', 'text/plain', repeat('a', 64), 'Женщин мало', 'ru');
      insert into document_paragraph (document_id, number, page, start_offset, end_offset, language)
        values (1, 1, 4, 0, 11, 'ru');
      update finding set document_id = 1, start_offset = 0, end_offset = 11 where id = 1`);
    const compile = async (trace: 'none' | 'public' | 'full') => {
      const compiled = await world.compiler.compile(drafter, code, 'ru', 'docx', unattended, trace);
      return { ...compiled, words: await docxText(compiled.bytes) };
    };
    expect((await compile('none')).words).not.toContain('На что опирается каждое предложение');
    expect((await compile('public')).words).not.toContain('Протокол встречи');
    const full = await compile('full');
    expect(full.words).toContain('Протокол встречи, стр. 4');
    expect(full.isDraft).toBe(true);
  });

  it('stops when nobody wants it any more', async () => {
    const control = { ...unattended, throwIfCancelled: () => Promise.reject(new JobCancelled()) };
    await expect(world.compiler.compile(drafter, code, 'ru', 'pdf', control)).rejects.toThrow(JobCancelled);
  });

  it('comes out of a job as a download for those who work on it, and for no visitor while it is a draft', async () => {
    world.compiler.onModuleInit();
    const jobId = await world.compiler.start(drafter, code, 'kk', 'docx');
    const runner = world.queue as unknown as { drain(): Promise<void> };
    await runner.drain();
    const job = await world.queue.find(jobId);
    expect(job).toMatchObject({ state: 'done', result: { download: `/downloads/reports/${code}/${jobId}` } });
    const { fileName, bytes } = await world.compiler.download(drafter, code, jobId);
    expect(fileName).toBe('vnr-2025-kk-draft.docx');
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    const visitor: Viewer = { person: null, grants: [], language: 'kk' };
    await expect(world.compiler.download(visitor, code, jobId)).rejects.toMatchObject({ code: 'not-found' });
    expect(await world.compiler.outputs(code, 5)).toMatchObject([{ jobId, language: 'kk', format: 'docx' }]);
  });
});

describe('the shipped review', () => {
  it('is loaded once, and loading again leaves what people wrote', async () => {
    const before = await world.board.rows(drafter, code);
    await loadReport(world.database, new URL('../../../../data/reporting', import.meta.url).pathname);
    const after = await world.board.rows(drafter, code);
    expect(after.map(({ section }) => section.id)).toEqual(before.map(({ section }) => section.id));
    expect(after.find(({ section }) => section.key === 'goals/5')).toMatchObject({ depth: 1 });
    expect(after.filter(({ section }) => section.goal !== null)).toHaveLength(17);
  });

  it('offers series and findings of the section’s targets, and all of them when widened', async () => {
    const ask = (targets: string[], words: string) =>
      world.figures.search(drafter, 'ru', { text: words, targets, area: 'ulytau', first: 10 });
    expect((await ask(['5'], '')).map(({ seriesLabel }) => seriesLabel)).toEqual(['', 'Женщины']);
    expect(await ask(['6'], '')).toEqual([]);
    expect((await ask([], 'телефон женщ')).map(({ value }) => value)).toEqual([96.1]);
    const heard = (targets: string[], words: string) =>
      world.voices.search(drafter, 'ru', { text: words, targets, first: 10 });
    expect((await heard(['5'], '')).map(({ id, stakeholderGroup }) => [id, stakeholderGroup])).toEqual([
      ['1', 'Женщины'],
    ]);
    expect((await heard([], 'дорога')).map(({ id }) => id)).toEqual(['2']);
  });
});

describe('an approved chapter', () => {
  it('opens with the indicators of its goal as they stood at the approval', async () => {
    const reviewer = await world.viewer('reviewer', 'saule');
    const { section, newest } = await world.reading.find(drafter, code, 'goals/5', 'ru');
    const written = { id: section.id, language: 'ru' as const, baseVersion: newest?.number ?? 0 };
    await world.writing.save(drafter, { ...written, content: text(paragraph('Женщин больше.')) });
    await world.workflow.move(drafter, section.id, 'submit');
    await world.workflow.move(reviewer, section.id, 'approve');
    await world.revise(44.5);
    const strip = async () =>
      await docxText((await world.compiler.compile(drafter, code, 'ru', 'docx')).bytes);
    expect(await strip()).toContain('43 % 2019');
    expect(await strip()).not.toContain('44,5 % 2019');
    const head = await world.viewer('administrator');
    await world.workflow.move(head, section.id, 'reopen', 'Новые данные');
    expect(await strip()).toContain('44,5 % 2019');
  });
});

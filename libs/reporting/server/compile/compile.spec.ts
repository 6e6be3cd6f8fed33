import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
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

const code = 'vnr-2025';

const pdfText = async (bytes: Uint8Array): Promise<string> => {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
  return pages.join(' ').replace(/\s+/gu, ' ');
};

let world: ReportingWorld;
let drafter: Viewer;

beforeAll(async () => {
  world = await openReportingWorld();
  drafter = await world.viewer('drafter', 'aigerim');
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

  it('leaves out a voice that was withdrawn, and says so', async () => {
    await world.database.query('update finding set withdrawn_at = now() where id = 1');
    const { bytes, problems } = await world.compiler.compile(drafter, code, 'ru', 'docx');
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    expect(value).not.toContain('Женщин мало в советах');
    expect(problems).toContainEqual(expect.objectContaining({ code: 'finding-withdrawn' }));
    await world.database.query('update finding set withdrawn_at = null where id = 1');
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
    expect(after.find(({ section }) => section.key === 'goals/5')).toMatchObject({ depth: 1, problems: [] });
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

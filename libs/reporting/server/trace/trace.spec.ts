import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@qadam/identity/domain';
import { itemsOfReview, traceMatrix } from '@qadam/reporting/domain';
import readXlsxFile from 'read-excel-file/node';
import {
  citation,
  figure,
  openReportingWorld,
  paragraph,
  type ReportingWorld,
  text,
} from '../reporting.fixture';
import { SectionStore } from '../sections/section-store.service';
import { writeTable } from '../tables/write-table';
import { matrixTable, traceTable } from './trace-table';

const code = 'vnr-2025';
const key = 'localisation/ulytau';

let world: ReportingWorld;
let drafter: Viewer;

const section = async () => {
  const { sections } = await world.trace.of(drafter, code, 'ru');
  return sections.find((one) => one.key === key);
};

beforeAll(async () => {
  world = await openReportingWorld();
  drafter = await world.viewer('drafter');
  const { database } = world;
  await database.query(`
    insert into kept_file (hash, byte_count) values (repeat('a', 64), 0);
    insert into document (area_code, title, media_type, hash, text, language)
      values ('ulytau', 'Протокол', 'text/plain', repeat('a', 64), 'Дороги. Әйелдер кеңеске аз сайланады', 'kk');
    insert into document_paragraph (document_id, number, page, start_offset, end_offset, language)
      values (1, 1, 1, 0, 7, 'ru'), (1, 2, 4, 8, 36, 'kk');
    update finding set document_id = 1, start_offset = 8, end_offset = 36 where id = 1;`);
  const { id } = await new SectionStore(database).byKey(code, key);
  const content = text(
    paragraph('Доля ', figure('share'), '. Так сказали люди. ', citation('1'), 'Дорог мало.'),
    {
      type: 'chart',
      attrs: { indicator: '5.b.1', seriesKey: '|PT|SEX=F', area: 'ulytau', kind: 'line' },
    },
    paragraph('Потеряно ', figure('lost', '5.5.2', 'ulytau'), ' и ', citation('99')),
  );
  await world.writing.save(drafter, { id, language: 'ru', baseVersion: 0, content });
});
afterAll(() => world.close());

describe('the trace of a review', () => {
  it('leads from each sentence to its figures, voices, documents and pages, in the order of reading', async () => {
    const sentences = (await section())?.sentences ?? [];
    expect(
      sentences.map(({ paragraph: at, ordinal, text: said }) => [
        at,
        ordinal,
        said.replaceAll('\u00a0', ' '),
      ]),
    ).toEqual([
      [1, 1, 'Доля 43 % (2019 г.).'],
      [1, 2, 'Так сказали люди.'],
      [1, 3, 'Дорог мало.'],
      [1, 0, expect.any(String)],
      [2, 1, 'Потеряно … и'],
    ]);
    expect(sentences[0]?.figures).toMatchObject([
      { indicator: '5.5.2', target: '5.5', year: 2019, vintage: '2024-10-24', isMissing: false },
    ]);
    expect(sentences[1]?.voices).toEqual([
      {
        ...{ findingId: '1', standing: 'heard', summary: 'Женщин мало в советах', place: expect.any(String) },
        ...{ targets: ['5.5'], documentId: '1', documentTitle: 'Протокол', page: 4 },
      },
    ]);
    expect(sentences[3]?.figures).toMatchObject([{ kind: 'chart', target: '5.b' }]);
    expect(sentences[4]).toMatchObject({ figures: [{ isMissing: true }], voices: [{ standing: 'lost' }] });
  });

  it('says in which area and of which series the page of an indicator shows a figure', async () => {
    const sentences = (await section())?.sentences ?? [];
    const rows = await world.database.query<{ readonly id: number }>(
      `select id::int from series where dimensions_text = 'SEX=F'`,
    );
    expect(sentences[0]?.figures[0]?.shownAt).toEqual({ area: 'kz', seriesId: null });
    expect(sentences[3]?.figures[0]?.shownAt).toEqual({ area: 'ulytau', seriesId: rows[0]?.id });
  });

  it('becomes a matrix and files that a spreadsheet reads', async () => {
    const trace = await world.trace.of(drafter, code, 'ru');
    const row = traceMatrix(trace.sections).rows.find((one) => one.section.key === key);
    expect(row?.cells.get('5.5')).toEqual({ sentences: 2, figures: 1, voices: 1 });
    expect(row).toMatchObject({ bare: 1, broken: 1 });
    const { bytes } = await writeTable('xlsx', code, traceTable(trace));
    const [{ data = [] } = {}] = await readXlsxFile(Buffer.from(bytes));
    expect(data[0]?.[0]).toBe('Раздел');
    expect(data.some((cells) => cells.includes('Протокол') && cells.includes(4))).toBe(true);
    expect(matrixTable(trace)[0]).toContain('5.5');
  });

  it('writes no cell that a spreadsheet would run', async () => {
    const { bytes } = await writeTable('csv', code, [['=1+1', 'a "b", c', 5, null]]);
    expect(Buffer.from(bytes).toString()).toBe(`\ufeff'=1+1,"a ""b"", c",5,\r\n`);
  });

  it('shows what is cited but was withdrawn, and tells no more of it', async () => {
    await world.database.query('update finding set withdrawn_at = now() where id = 1');
    const voice = (await section())?.sentences[1]?.voices[0];
    expect(voice).toMatchObject({ standing: 'withdrawn', summary: '', targets: [], documentId: null });
    await world.database.query('update finding set withdrawn_at = null where id = 1');
  });

  it('and what comes up since the last review take a table for one statement', async () => {
    const { id } = await new SectionStore(world.database).byKey(code, 'means');
    const cell = (words: string) => ({ type: 'tableCell' as const, content: [paragraph(words)] });
    const rows = Array.from({ length: 300 }, (_, index) => ({
      type: 'tableRow' as const,
      content: [cell(`Село ${index}`), cell('12'), cell('34')],
    }));
    const content = text(paragraph('Дорог мало.'), { type: 'table', content: rows });
    await world.writing.save(drafter, { id, language: 'ru', baseVersion: 0, content });
    const { sections } = await world.trace.of(drafter, code, 'ru');
    const means = sections.find((one) => one.key === 'means');
    expect(means?.sentences.map(({ text: said }) => said.slice(0, 25))).toEqual([
      'Дорог мало.',
      'Таблица 1: Село 0 · 12 · ',
    ]);
    expect(traceMatrix(sections).rows.find((one) => one.section.key === 'means')?.bare).toBe(2);
    const { items } = itemsOfReview(
      sections,
      'ru',
      { sectionKeys: new Set(), findingIds: new Set() },
      () => 'means',
    );
    expect(items.filter(({ heading }) => heading.endsWith(means?.title ?? '-'))).toHaveLength(2);
  });

  it('is not for the public', async () => {
    const visitor: Viewer = { person: null, grants: [], language: 'en' };
    await expect(world.trace.of(visitor, code, 'ru')).rejects.toMatchObject({ code: 'forbidden' });
  });
});

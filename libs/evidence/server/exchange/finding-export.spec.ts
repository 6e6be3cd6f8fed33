import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@qadam/identity/domain';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { testWorkbook } from '@qadam/platform/server';
import { sourceOfBytes } from '../documents/files/file-source';
import { type OpenEvidence, openEvidence } from '../evidence.fixture';
import type { FindingFormat } from './finding-export.service';

let house: OpenEvidence;
let analyst: Viewer;

beforeAll(async () => {
  house = await openEvidence();
  analyst = await house.person('analyst', null, 'en');
  const formula = await house.changes.create(analyst, {
    ...{
      summary: '=HYPERLINK("http://example.org")',
      areaCode: 'ayagoz-district',
      kind: 'need',
      group: 'women',
    },
  });
  await house.changes.tag(analyst, formula.id, '6.1');
});

afterAll(() => house.test.close());

const written = async (viewer: Viewer, format: FindingFormat, filter = {}): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  for await (const piece of house.tables.export(viewer, format, filter).chunks())
    pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
};

describe('a table of findings', () => {
  it('holds those of the filter, with words in the reader’s language', async () => {
    const rows = JSON.parse((await written(analyst, 'findings-json', { codes: ['6'] })).toString('utf8'));
    const { total } = await house.findings.list(analyst, { codes: ['6'] });
    expect(rows).toHaveLength(total);
    expect(rows).toContainEqual(
      expect.objectContaining({ areaCode: 'ayagoz-district', kind: 'Need', group: 'Women', codes: ['6.1'] }),
    );
  });

  it('is as long as the list, however long that is', async () => {
    await house.database.query(
      `insert into finding (summary, area_code) select '{"en":"one"}', 'karazhal' from generate_series(1, 1010)`,
    );
    const rows = parse(await written(analyst, 'findings-csv'), { bom: true, columns: true });
    expect(rows).toHaveLength((await house.findings.list(analyst, {}, 1)).total);
    await house.database.query(`delete from finding where summary = '{"en":"one"}'`);
  });

  it('tells of a finding of a table on which day it was said, and in which sheet and row', async () => {
    const { document } = await house.documents.upload(analyst, {
      source: sourceOfBytes(
        testWorkbook({
          Села: [
            ['День', 'Слова'],
            ['12.05.2025', 'Мост обрушился'],
          ],
        }),
      ),
      ...{ fileName: 'table.xlsx', title: 'Table', eventId: null, areaCode: 'karazhal' },
    });
    await house.audit.change('spec', () =>
      house.columns.make(analyst, document.id, { finding: 'Слова', date: 'День' }),
    );
    const [row] = parse(await written(analyst, 'findings-csv', { documentId: String(document.id) }), {
      ...{ bom: true, columns: true },
    });
    expect(row).toMatchObject({ said_on: '2025-05-12', sheet: 'Села', row: '2' });
    const [json] = JSON.parse(
      (await written(analyst, 'findings-json', { documentId: String(document.id) })).toString('utf8'),
    );
    expect(json).toMatchObject({ saidOn: '2025-05-12', sheet: 'Села', row: 2 });
    // Nobody gave these: null, not an empty text.
    expect(json).toMatchObject({ summary: null, kind: null, sex: null, event: null, eventStartsOn: null });
  });

  it('gives no spreadsheet a formula, in CSV and in XLSX', async () => {
    const [row] = parse(await written(analyst, 'findings-csv', { areaCode: 'abay' }), {
      bom: true,
      columns: true,
    });
    expect(row).toMatchObject({ summary: '\'=HYPERLINK("http://example.org")' });
    const [sheet] = await readXlsxFile(await written(analyst, 'findings-xlsx', { areaCode: 'abay' }));
    expect(sheet?.data[1]?.[1]).toBe('\'=HYPERLINK("http://example.org")');
  });

  it('holds nothing of other areas for an official of one, and nobody’s name', async () => {
    const official = await house.person('official', 'ulytau');
    const text = (await written(official, 'findings-json')).toString('utf8');
    expect(text).toContain('karazhal');
    expect(text).not.toContain('ayagoz');
    expect((await written(analyst, 'findings-csv')).toString('utf8')).not.toContain(analyst.person?.name);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '@qadam/platform/server';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { unzipSync } from 'fflate';
import { validateXML } from 'xmllint-wasm';
import { type ExportFile, ExportService } from './export.service';
import { openTwoQadams, textOf, type TwoQadams } from './two-qadams.fixture';
import { zipFiles } from './zip-files';

const { home } = readSettings();
const schemas = join(home, '../shared/data/schemas');
const isPresent = existsSync(schemas);
if (!isPresent) console.warn(`SKIPPED: ${schemas} is absent, exports were not validated`);
const officially = isPresent ? describe : describe.skip;
let two: TwoQadams;

beforeAll(async () => {
  two = await openTwoQadams();
});

afterAll(async () => two.close());

describe('an export', () => {
  it('as of a day holds what the loads until that day had brought', async () => {
    const { figures } = await two.exported('csv', '5.5.2', '2024-12-31');
    const now = await two.exported('csv', '5.5.2');
    expect(now.figures - figures).toBe(4);
    await expect(two.exported('csv', null, '2020-01-01')).rejects.toThrow(
      'No figures had been loaded by that day',
    );
  });

  it('carries words in three languages, the date of the data, the publisher and the licence', async () => {
    const { files } = await two.exported('csv', '5.2.1');
    const [header, first] = (await textOf(files[0])).split('\n');
    expect(header).toContain('area_name_kk,area_name_ru,area_name_en,publisher_kk,publisher_ru,publisher_en');
    expect(first).toContain('2024-10-24,MIT');
    expect(first).toContain('Bureau of National Statistics');
    const russian = await new ExportService(two.full).export({
      format: 'csv',
      indicator: '5.2.1',
      asOf: null,
      language: 'ru',
    });
    expect((await textOf(russian.files[0])).split('\n')[0]).toContain('unit_label,area_name,publisher');
  });

  it('as CSV is described beside it: its columns, and what is known about its indicators', async () => {
    const [table, description] = (await two.exported('csv', '5.5.2')).files;
    expect([table.isDescription, description?.isDescription]).toEqual([undefined, true]);
    expect(description?.name).toBe(`${table.name}-metadata.json`);
    const described = JSON.parse(await textOf(description as ExportFile)) as {
      url: string;
      tableSchema: { columns: { name: string; datatype: string }[]; primaryKey: string[] };
      notes: Record<string, unknown>[];
    };
    expect(described.url).toBe(table.name);
    const header = (await textOf(table)).split('\n')[0];
    expect(described.tableSchema.columns.map(({ name }) => name).join()).toBe(header);
    expect(described.tableSchema.columns).toContainEqual(
      expect.objectContaining({ name: 'year', datatype: 'gYear' }),
    );
    expect(described.notes).toContainEqual({
      'dc:identifier': '5-5-2.tier',
      'dc:subject': '5.5.2',
      'dc:type': 'tier',
      'dc:description': [{ '@value': 'I' }],
    });
    expect(JSON.stringify(described.notes)).toContain('Доля женщин');
  });

  it('as SDMX-CSV is described by its structure, whose indicators carry their metadata', async () => {
    const [, structure] = (await two.exported('sdmx-csv', '5.5.2')).files;
    const text = await textOf(structure as ExportFile);
    expect(structure?.isDescription).toBe(true);
    expect(text).toContain('<structure:Code id="5-5-2"><common:Annotations>');
    expect(text).toContain('<common:AnnotationText xml:lang="ru">Доля женщин</common:AnnotationText>');
  });

  it('of an indicator that does not exist, or has no figures, is refused with a sentence', async () => {
    await expect(two.exported('csv', '99.1.1')).rejects.toThrow('There is no indicator 99.1.1');
    await expect(two.exported('csv', '17.18.1')).rejects.toThrow(
      'There are no figures of 17.18.1. Choose another indicator.',
    );
  });

  it('of several files is one archive', async () => {
    const { files } = await two.exported('datapackage', '5.2.1');
    const chunks: Uint8Array[] = [];
    for await (const chunk of zipFiles(files)) chunks.push(chunk);
    const entries = unzipSync(Buffer.concat(chunks));
    const descriptor = JSON.parse(new TextDecoder().decode(entries['datapackage.json'])) as {
      resources: { path: string; schema: { fields: { name: string }[] } }[];
    };
    expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(
      Object.keys(entries)
        .filter((name) => name.endsWith('.csv'))
        .sort(),
    );
    for (const { path, schema } of descriptor.resources)
      expect(new TextDecoder().decode(entries[path]).split('\n')[0]).toBe(
        schema.fields.map(({ name }) => name).join(),
      );
  });
});

officially('the official schemas', () => {
  it('accept the SDMX-JSON of everything', async () => {
    const schema = JSON.parse(
      readFileSync(join(schemas, 'sdmx-json-2.0/sdmx-json-data-schema.json'), 'utf8'),
    );
    const ajv = new Ajv({ strict: false, validateFormats: true, unicodeRegExp: false });
    addFormats.default(ajv);
    // The schema names "http://json-schema.org/schema#", whatever draft is the latest, and "id", the name of "$id"
    // until draft 4; it uses neither.
    const { $schema: _, id: __, ...plain } = schema as Record<string, unknown>;
    const isValid = ajv.compile(plain);
    const message: unknown = JSON.parse(await textOf((await two.exported('sdmx-json')).files[0]));
    isValid(message);
    expect(isValid.errors).toBeNull();
  });

  const official = () =>
    readdirSync(join(schemas, 'sdmx-ml-2.1')).map((fileName) => ({
      fileName,
      contents: readFileSync(join(schemas, 'sdmx-ml-2.1', fileName), 'utf8'),
    }));
  const judge = async (xml: string, schema: { fileName: string; contents: string }) =>
    validateXML({
      xml: [{ fileName: 'message.xml', contents: xml }],
      schema: [schema],
      preload: official().filter(({ fileName }) => fileName !== schema.fileName),
      initialMemoryPages: 4096,
      maxMemoryPages: 32768,
    });

  it('accept the SDMX-ML of everything by the schema made from its structure, and the structure itself', async () => {
    const [data, structure, schema] = (await two.exported('sdmx-ml')).files;
    const own = { fileName: 'own.xsd', contents: await textOf(schema as ExportFile) };
    const xml = await textOf(data);
    expect((await judge(xml, own)).errors).toEqual([]);
    const message = official().find(({ fileName }) => fileName === 'SDMXMessage.xsd');
    expect(
      (await judge(await textOf(structure as ExportFile), message as { fileName: string; contents: string }))
        .errors,
    ).toEqual([]);
    // The schema bites: a code that the structure does not list is refused.
    const wrong = await judge(xml.replace('FREQ="A"', 'FREQ="Q"'), own);
    expect(wrong.valid).toBe(false);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Viewer, visitor } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { JobQueue, readSettings, type TestDatabase } from '@qadam/platform/server';
import { zipSync } from 'fflate';
import { ExportService } from '../exchange/export.service';
import { zipFiles } from '../exchange/zip-files';
import { ImportService } from './import.service';
import { LimitsService } from './limits/limits.service';
import { TableImport } from './table/table-import.service';
import { openFigures } from '../indicators.fixture';

const { home } = readSettings();
const folder = resolve(home, '../shared/data/kazstat');
const isPresent = existsSync(folder);
if (!isPresent) console.warn(`SKIPPED: ${folder} is absent, the real folder was not loaded as ZIP`);

const analyst: Viewer = { ...visitor('en'), grants: [{ role: 'analyst', areaCode: null }] };
const bytesOf = (text: string) => new TextEncoder().encode(text);

let test: TestDatabase;
let queue: JobQueue;
let imports: ImportService;
let limits: LimitsService;

beforeAll(async () => {
  ({ test } = await openFigures());
  const { database } = test;
  queue = new JobQueue(database, { runsJobs: true });
  const audit = new AuditTrail(database);
  imports = new ImportService(database, audit, queue, new TableImport(database, audit));
  limits = new LimitsService(database, audit);
  imports.onModuleInit();
  await queue.onApplicationBootstrap();
});

afterAll(async () => {
  await queue?.onApplicationShutdown();
  await test?.close();
});

const problemsIn = (id: number) =>
  imports.problems(analyst, { id, severity: null, kind: null, first: 1000, offset: 0 });
const ended = async (jobId: number | null) => {
  for (;;) {
    const job = await queue.find(jobId ?? 0);
    if (job && job.state !== 'queued' && job.state !== 'running') return job;
    await new Promise((then) => setTimeout(then, 30));
  }
};
/** Loads a file and waits for the comparison that follows by itself. */
const compared = async (name: string, content: Uint8Array) => {
  const id = await imports.load(analyst, name, Buffer.from(content));
  const job = await ended((await imports.show(analyst, id)).jobId);
  expect([job.state, job.problem]).toEqual(['done', null]);
  return { id, shown: await imports.show(analyst, id) };
};
const valueOf = async (year: number) =>
  (
    await test.database.one<{ value: number }>(
      `select value from observation o join series s on s.id = o.series_id where indicator_code = '5.5.1'
       and series_code = 'SG_GEN_PARL' and dimensions_text = 'SEX=F' and area_code = 'kz' and year = $1 and valid_to is null`,
      [year],
    )
  )?.value;

const key = { FREQ: 'A', SERIES: 'SG_GEN_PARL', REF_AREA: '398', SEX: 'F', UNIT_MEASURE: 'PT' };
const csvOf = (value: number) =>
  `STRUCTURE,STRUCTURE_ID,ACTION,${Object.keys(key).join()},INDICATOR,TIME_PERIOD,OBS_VALUE\n` +
  `dataflow,UN:SDG(1.0),I,${Object.values(key).join()},5-5-1,2020,${value}\n`;
const attributes = Object.entries({ ...key, INDICATOR: '5-5-1' })
  .map(([name, code]) => `${name}="${code}"`)
  .join(' ');
const namespaces = 'xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message"';
const specificOf = (value: number) =>
  `<m:StructureSpecificData ${namespaces}><m:DataSet><Series ${attributes}>` +
  `<Obs TIME_PERIOD="2020" OBS_VALUE="${value}"/></Series></m:DataSet></m:StructureSpecificData>`;
const genericOf = (value: number) =>
  `<m:GenericData ${namespaces} xmlns:g="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic">` +
  `<m:DataSet><g:Series><g:SeriesKey>${Object.entries({ ...key, INDICATOR: '5-5-1' })
    .map(([name, code]) => `<g:Value id="${name}" value="${code}"/>`)
    .join('')}</g:SeriesKey><g:Obs><g:ObsDimension value="2020"/><g:ObsValue value="${value}"/></g:Obs>` +
  `</g:Series></m:DataSet></m:GenericData>`;
const jsonOf = (value: number) => {
  const dimensions = Object.entries({ ...key, INDICATOR: '5-5-1' }).map(([id, code]) => ({
    id,
    values: [{ id: code }],
  }));
  return JSON.stringify({
    data: {
      dataSets: [{ series: { [dimensions.map(() => 0).join(':')]: { observations: { '0': [value] } } } }],
      structures: [
        {
          dimensions: { series: dimensions, observation: [{ id: 'TIME_PERIOD', values: [{ id: '2020' }] }] },
        },
      ],
    },
  });
};

describe('a dropped SDMX message', () => {
  it.each([
    ['sdmx-ml-generic', genericOf, 21.5],
    ['sdmx-ml-structure-specific', specificOf, 22.5],
    ['sdmx-json', jsonOf, 23.5],
    ['sdmx-csv', csvOf, 24.5],
  ] as const)(
    'is known by its content as %s, compared at once, and taken as shown',
    async (format, of, value) => {
      const before = await valueOf(2020);
      // The name says nothing, or something wrong.
      const { id, shown } = await compared('figures.txt', bytesOf(of(value)));
      expect(shown).toMatchObject({
        ...{ kind: 'sdmx', state: 'previewed' },
        // Only the CSV names an agency; nobody has sent the others.
        problemGroups:
          format === 'sdmx-csv' ? [] : [{ kind: 'sender-missing', severity: 'warning', count: 1 }],
        understanding: { format, series: 1, figures: 1, areas: 1, firstYear: 2020, lastYear: 2020 },
      });
      expect(await valueOf(2020)).toBe(before);
      const [difference] = await imports.differences(analyst, { id, fate: null, first: 5, offset: 0 });
      expect(difference).toMatchObject({ old: before ?? null, value, year: 2020 });
      expect((await ended(await imports.queueCommit(analyst, id, { skipProblems: false }))).state).toBe(
        'done',
      );
      expect(await valueOf(2020)).toBe(value);
    },
  );

  it('without a sender is compared again as of the publisher that a person names', async () => {
    const { id, shown } = await compared('figures.xml', bytesOf(specificOf(25.5)));
    expect(shown).toMatchObject({
      publisher: '',
      problemGroups: [{ kind: 'revises-other-publisher' }, { kind: 'sender-missing' }],
      understanding: { publisher: 'publisher not given' },
    });
    const job = await ended(await imports.previewMessage(analyst, id, ' Ministry of Health '));
    expect([job.state, job.problem]).toEqual(['done', null]);
    expect(await imports.show(analyst, id)).toMatchObject({
      publisher: 'Ministry of Health',
      problemGroups: [{ kind: 'revises-other-publisher' }],
      understanding: { publisher: 'Ministry of Health' },
    });
    expect(
      (await ended(await imports.queueCommit(analyst, id, { skipProblems: false, takesOver: true }))).state,
    ).toBe('done');
    const last = await test.database.one(
      `select f.publisher_en as publisher from vintage v join figure_source f on f.code = v.source
       order by v.id desc limit 1`,
    );
    expect(last).toEqual({ publisher: 'Ministry of Health' });
    const table = await imports.load(analyst, 'a.csv', Buffer.from('a,b\n1,2\n'));
    await expect(imports.previewMessage(analyst, table, 'Somebody')).rejects.toThrow('SDMX message');
  });

  it('names its errors with their places before anything is taken', async () => {
    const { id } = await compared('x.csv', bytesOf(csvOf(1).replace('398', 'NOWHERE')));
    expect(await problemsIn(id)).toEqual([
      expect.objectContaining({
        file: 'x.csv',
        row: 2,
        column: 'REF_AREA',
        kind: 'unknown-area',
        severity: 'error',
      }),
    ]);
    await expect(imports.queueCommit(analyst, id, { skipProblems: false })).rejects.toThrow('has errors');
  });

  it('comes out of the archive that our own export makes, with its metadata', async () => {
    const { files } = await new ExportService(test.database).export({
      ...{ format: 'sdmx-ml', indicator: '5.5.2', asOf: null, language: null },
    });
    const pieces: Uint8Array[] = [];
    for await (const piece of zipFiles(files)) pieces.push(piece);
    const { id, shown } = await compared('qadam-sdg-sdmx-ml.zip', Buffer.concat(pieces));
    expect(shown.counts).toMatchObject({ added: 0, revised: 0, withdrawn: 0 });
    // Tier and custodian, which the framework knows, in three languages.
    expect(shown.metadataChanges).toBe(4);
    expect(await imports.metadataChanges(analyst, id)).toContainEqual(
      expect.objectContaining({ indicator: '5.5.2', field: 'tier', lang: 'zxx', old: null, text: 'I' }),
    );
    expect((await ended(await imports.queueCommit(analyst, id, { skipProblems: false }))).state).toBe('done');
    expect(await imports.metadataChanges(analyst, id)).toHaveLength(4);
  });
});

describe('an Open SDG folder as ZIP', () => {
  const files = {
    'site-data/data/indicator_5-5-2.csv': 'Year,UNIT_MEASURE,REF_AREA,Value\n2015,PT,,12.5\n',
    'site-data/data/figures.xlsx': 'PK',
    'site-data/meta/5-5-2.yml': 'un_custodian_agency: Another agency\n',
    '__MACOSX/site-data/data/._indicator_5-5-2.csv': 'x',
    'site-data/README.md': 'about',
  };
  const zipped = (all: Readonly<Record<string, string>>) =>
    zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, bytesOf(text)])));

  it('is read like the folder, whatever folder is around it', async () => {
    const { id, shown } = await compared('site-data.zip', zipped(files));
    expect(shown).toMatchObject({ kind: 'open-sdg', indicators: 1, counts: { added: 0, revised: 1 } });
    expect((await problemsIn(id)).map(({ file, kind }) => [file, kind])).toEqual([
      ['figures.xlsx', 'spreadsheet'],
    ]);
    expect(await imports.metadataChanges(analyst, id)).toContainEqual(
      expect.objectContaining({ field: 'custodian', lang: 'en', text: 'Another agency' }),
    );
  });

  (isPresent ? it : it.skip)('of the statistics bureau gives what the folder gives', async () => {
    const real = Object.fromEntries(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [`sdg-data/${path.slice(folder.length + 1)}`, new Uint8Array(readFileSync(path))]),
    );
    const { id, shown } = await compared('sdg-data.zip', zipSync(real));
    const byFolder = await imports.previewFolder(analyst, folder);
    await ended((await imports.show(analyst, byFolder)).jobId);
    const other = await imports.show(analyst, byFolder);
    expect(shown.counts).toEqual(other.counts);
    expect(shown.problemGroups).toEqual(other.problemGroups);
    expect(await problemsIn(id)).toEqual(await problemsIn(byFolder));
    expect(shown.understanding).toEqual(other.understanding);
    expect(shown.metadataChanges).toBeGreaterThan(1000);
  });
});

describe('a wrong or broken file', () => {
  it.each([
    ['XML that breaks off', 'a.xml', bytesOf(specificOf(1).slice(0, -30)), /a\.xml, line 1: /u],
    ['a web page', 'a.html', bytesOf('<html><body>no</body></html>'), /HTML page/u],
    ['JSON that breaks off', 'a.json', bytesOf(jsonOf(1).slice(0, -5)), /a\.json/u],
    ['other JSON', 'a.json', bytesOf('{"a":1}'), /SDMX/u],
    [
      'a picture',
      'a.png',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 0),
      /neither a table/u,
    ],
    ['an archive of something else', 'a.zip', zipSync({ 'a.txt': bytesOf('a') }), /neither files such as/u],
    [
      'an archive of several messages',
      'a.zip',
      zipSync({ 'a.csv': bytesOf(csvOf(1)), 'b.csv': bytesOf(csvOf(2)) }),
      /one by one/u,
    ],
    ['a broken archive', 'a.zip', zipSync({ 'a.csv': bytesOf(csvOf(1)) }).subarray(0, 60), /damaged/u],
    [
      'a broken workbook',
      'a.xlsx',
      zipSync({ 'a.csv': bytesOf(csvOf(1)) }).subarray(0, 60),
      /XLSX workbook is damaged/u,
    ],
    [
      'an archive that unpacks to too much',
      'a.zip',
      zipSync({ 'data/indicator_5-5-2.csv': new Uint8Array(300 * 2 ** 20) }),
      /unpacks to too much/u,
    ],
    ['an empty file', 'a.csv', new Uint8Array(0), /empty/u],
  ])('such as %s is refused at once with a sentence', async (_what, name, content, sentence) => {
    await expect(imports.load(analyst, name, Buffer.from(content))).rejects.toThrow(sentence);
  });
});

describe('the limits of what is odd', () => {
  const jump = bytesOf(
    csvOf(30).replace(/\n$/u, '\n') + csvOf(100).split('\n')[1]?.replace('2020', '2021') + '\n',
  );
  const jumps = async () =>
    (await compared('jump.csv', jump)).shown.problemGroups.find(({ kind }) => kind === 'jump')?.count ?? 0;

  it('are those of the house until somebody sets others, and are judged by from then on', async () => {
    expect(await limits.limits()).toMatchObject({ jumpFactor: 5, changedAt: null, changedBy: null });
    expect(await jumps()).toBe(0);
    const changed = await limits.change(analyst, {
      jumpFactor: 3,
      smallestOfInterest: 10,
      sumTolerance: 0.01,
    });
    expect(changed).toMatchObject({ jumpFactor: 3, sumTolerance: 0.01, changedAt: expect.any(Date) });
    expect(await jumps()).toBe(1);
    const record = await test.database.one(
      `select detail->'before'->>'jumpFactor' as before, detail->'after'->>'jumpFactor' as after
       from audit where action = 'change-limits'`,
    );
    expect(record).toEqual({ before: '5', after: '3' });
  });

  it('keep to their bounds, and are not for analysts of one area', async () => {
    const wanted = { jumpFactor: 1, smallestOfInterest: 10, sumTolerance: 0.01 };
    await expect(limits.change(analyst, wanted)).rejects.toThrow('between 1.5 and 1000');
    const local: Viewer = { ...analyst, grants: [{ role: 'analyst', areaCode: 'ulytau' }] };
    await expect(limits.change(local, { ...wanted, jumpFactor: 4 })).rejects.toThrow('not limited');
  });
});

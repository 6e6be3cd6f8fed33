import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { visitor } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { DataVersion, JobQueue } from '@qadam/platform/server';
import { ExportService } from '../exchange/export.service';
import { openFigures, type OpenFigures } from '../indicators.fixture';
import { OpenSdgImport } from '../open-sdg/open-sdg-import.service';
import { SearchService } from '../search/search.service';
import { MetadataService } from './metadata.service';

const viewer = visitor('ru');
const skipping = { skipProblems: true } as const;
const strict = { skipProblems: false } as const;

let test: OpenFigures['test'];
let imports: OpenSdgImport;
let service: MetadataService;
const folders: string[] = [];

const folderOf = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'qadam-metadata-'));
  folders.push(folder);
  for (const [name, text] of Object.entries({
    'data/indicator_8-5-2.csv': 'Year,UNIT_MEASURE,REF_AREA,Value\n2022,PT,,4.9\n',
    ...files,
  })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};

const first = {
  'meta/8-5-2.yml':
    "computation_definitions: computation_definitions.8-5-2\nun_custodian_agency: Our own agency\nun_designated_tier: '1'\n",
  'translations/ru/computation_definitions.yml': '8-5-2: Доля людей без работы\n',
  'translations/en/computation_definitions.yml': '8-5-2: Share of people without work\n',
};

const inLanguage = async (language: 'kk' | 'ru' | 'en', asOf?: string) =>
  (await service.metadata(visitor(language), '8.5.2', asOf)).entries.map(({ field, text, lang }) => [
    ...[field, lang, text],
  ]);

const newestLoad = async (): Promise<number> =>
  (await test.database.one<{ id: number }>('select max(id) as id from vintage'))?.id ?? 0;

beforeAll(async () => {
  ({ test } = await openFigures());
  const { database } = test;
  imports = new OpenSdgImport(
    database,
    new AuditTrail(database),
    new JobQueue(database, { runsJobs: false }),
  );
  service = new MetadataService(database);
});

afterAll(async () => {
  await test.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('an indicator without imported metadata', () => {
  it('has tier and custodian of the framework, with their source', async () => {
    const { entries, sources, frameworkSource } = await service.metadata(viewer, '8.5.2');
    // UN Statistics Division, tier classification: 8.5.2 is tier I with the ILO.
    expect(entries).toEqual([
      {
        field: 'custodian',
        text: 'Международная организация труда (МОТ)',
        lang: 'ru',
        isOfOtherVersion: false,
      },
      { field: 'tier', text: 'I', lang: 'zxx', isOfOtherVersion: false },
    ]);
    expect(sources).toEqual([]);
    expect(frameworkSource).toMatch(
      /^Статистический отдел ООН, по метаданным .*; названия учреждений наши$/u,
    );
    const inKazakh = await service.metadata({ ...viewer, language: 'kk' }, '8.5.2');
    expect(inKazakh.frameworkSource).toMatch(/^БҰҰ Статистика бөлімі, .* атауларын біз аудардық$/u);
    const inEnglish = await service.metadata({ ...viewer, language: 'en' }, '8.5.2');
    expect(inEnglish.frameworkSource).toMatch(/^UN Statistics Division, as given in .* are ours$/u);
  });

  it('must exist', async () => {
    await expect(service.metadata(viewer, '0.0.0')).rejects.toThrow('There is no indicator 0.0.0');
  });
});

describe('metadata of an Open SDG folder', () => {
  let loaded: number;

  it('come in with the figures, in the language of the reader or another that there is', async () => {
    const report = await imports.importOpenSdg(viewer, folderOf(first), skipping);
    expect(report.metadata).toBe(4);
    loaded = await newestLoad();
    expect(await inLanguage('ru')).toEqual([
      ['definition', 'ru', 'Доля людей без работы'],
      ['custodian', 'en', 'Our own agency'],
      ['custodian', 'ru', 'Международная организация труда (МОТ)'],
      ['tier', 'zxx', 'I'],
    ]);
    expect((await inLanguage('kk'))[0]).toEqual(['definition', 'ru', 'Доля людей без работы']);
    const { sources, frameworkSource } = await service.metadata(viewer, '8.5.2');
    expect(sources.map(({ vintageId }) => vintageId)).toEqual([loaded]);
    expect(frameworkSource).toContain('Статистический отдел ООН');
  });

  it('change nothing when they come again', async () => {
    const report = await imports.importOpenSdg(viewer, folderOf(first), skipping);
    expect([report.metadata, await newestLoad()]).toEqual([0, loaded]);
  });

  it('are a load of their own where only they change, and the earlier ones can be looked back to', async () => {
    const changed = {
      ...first,
      'meta/8-5-2.yml': first['meta/8-5-2.yml'].replace('Our own agency', 'Another agency'),
      'translations/en/computation_definitions.yml': '8-5-2: ""\n',
    };
    const report = await imports.importOpenSdg(viewer, folderOf(changed), skipping);
    expect(report.observations).toMatchObject({ added: 0, revised: 0, withdrawn: 0 });
    expect(report.metadata).toBe(2);
    expect(await newestLoad()).toBeGreaterThan(loaded);
    expect((await inLanguage('en'))[1]).toEqual(['custodian', 'en', 'Another agency']);
    expect(await inLanguage('en', String(loaded))).toEqual([
      ['definition', 'en', 'Share of people without work'],
      ['custodian', 'en', 'Our own agency'],
      ['tier', 'zxx', 'I'],
    ]);
  });

  it('that cannot be read stop everything, and skipped take nothing away', async () => {
    const broken = { ...first, 'meta/8-5-2.yml': 'un_custodian_agency: "open\n' };
    const before = await inLanguage('ru');
    const refused = await imports.importOpenSdg(viewer, folderOf(broken), strict);
    expect(refused.problems.filter(({ kind }) => kind === 'unreadable-metadata')).toEqual([
      expect.objectContaining({ file: 'meta/8-5-2.yml', row: 2, severity: 'error' }),
    ]);
    expect((await imports.importOpenSdg(viewer, folderOf(broken), skipping)).metadata).toBe(0);
    expect(await inLanguage('ru')).toEqual(before);
  });

  it('can be searched, as of an earlier load too', async () => {
    const finder = new SearchService(test.database, new DataVersion(test.database));
    const found = async (text: string, asOf?: string) =>
      (await finder.search(visitor('ru'), text, asOf)).find(
        ({ code, missing }) => code === '8.5.2' && missing.length === 0,
      )?.found;
    expect(await found('another agency')).toBe('Another agency');
    expect(await found('another agency', String(loaded))).toBeUndefined();
    expect(await found('людям без работы')).toBe('Доля людей без работы');
  });

  it('go out with the figures', async () => {
    const exports = new ExportService(test.database);
    const textOf = async (format: 'datapackage' | 'sdmx-json', name: string): Promise<string> => {
      const { files } = await exports.export({ format, indicator: '8.5.2', asOf: null, language: 'en' });
      const pieces: string[] = [];
      for await (const piece of files.find((file) => file.name.endsWith(name))?.chunks() ?? [])
        pieces.push(String(piece));
      return pieces.join('');
    };
    expect(await textOf('datapackage', 'metadata.csv')).toBe(
      'indicator,field,lang,text\n8.5.2,definition,ru,Доля людей без работы\n8.5.2,custodian,en,Another agency\n8.5.2,tier,zxx,I\n',
    );
    const message = JSON.parse(await textOf('sdmx-json', '.json')) as {
      data: { structures: { annotations: { id: string; texts?: object; value?: string }[] }[] };
    };
    expect(message.data.structures[0]?.annotations).toEqual([
      { id: '8-5-2.definition', type: 'definition', texts: { ru: 'Доля людей без работы' } },
      { id: '8-5-2.custodian', type: 'custodian', texts: { en: 'Another agency' } },
      { id: '8-5-2.tier', type: 'tier', value: 'I' },
    ]);
  });
});

describe('custodian agencies that ship', () => {
  const importWith = async (agency: string, translations: Readonly<Record<string, string>> = {}) => {
    await imports.importOpenSdg(
      viewer,
      folderOf({ 'meta/8-5-2.yml': `un_custodian_agency: ${agency}\n`, ...translations }),
      skipping,
    );
  };
  const custodians = async (language: 'kk' | 'ru' | 'en') =>
    (await service.metadata(visitor(language), '8.5.2')).entries
      .filter(({ field }) => field === 'custodian')
      .map(({ lang, text, isOfOtherVersion }) => [lang, text, isOfOtherVersion]);
  const exported = async () => {
    const { files } = await new ExportService(test.database).export({
      ...{ format: 'datapackage', indicator: '8.5.2', asOf: null, language: 'en' },
    });
    const pieces: string[] = [];
    for await (const piece of files.find(({ name }) => name.endsWith('metadata.csv'))?.chunks() ?? [])
      pieces.push(String(piece));
    return pieces
      .join('')
      .split('\n')
      .filter((line) => line.includes(',custodian,'));
  };

  it('keep the languages in which a load gives no name of the same agency, on pages, in files and in the search', async () => {
    await importWith('International labour organization (ILO)');
    expect(await custodians('kk')).toEqual([['kk', 'Халықаралық еңбек ұйымы (ХЕҰ)', false]]);
    expect(await custodians('en')).toEqual([['en', 'International labour organization (ILO)', false]]);
    expect(await exported()).toEqual([
      '8.5.2,custodian,en,International labour organization (ILO)',
      '8.5.2,custodian,kk,Халықаралық еңбек ұйымы (ХЕҰ)',
      '8.5.2,custodian,ru,Международная организация труда (МОТ)',
    ]);
    const finder = new SearchService(test.database, new DataVersion(test.database));
    const hits = await finder.search(visitor('kk'), 'Халықаралық еңбек ұйымы');
    expect(hits.find(({ missing }) => missing.length === 0)?.found).toContain('Халықаралық еңбек ұйымы');
    expect(hits.map(({ code }) => code)).toContain('8.5.2');
  });

  it('are of another version, and not in files, where a load names another agency', async () => {
    await importWith('World Bank');
    expect(await custodians('kk')).toEqual([
      ['en', 'World Bank', false],
      ['kk', 'Халықаралық еңбек ұйымы (ХЕҰ)', true],
    ]);
    expect(await exported()).toEqual(['8.5.2,custodian,en,World Bank']);
  });

  it('give way to a name in their own language', async () => {
    await importWith('un_custodian_agency.8-5-2', {
      'translations/kk/un_custodian_agency.yml': '8-5-2: Дүниежүзілік банк\n',
    });
    expect(await custodians('kk')).toEqual([['kk', 'Дүниежүзілік банк', false]]);
    expect(await exported()).toEqual(['8.5.2,custodian,kk,Дүниежүзілік банк']);
  });
});

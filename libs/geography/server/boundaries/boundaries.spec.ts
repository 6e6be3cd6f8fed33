import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { visitor } from '@qadam/identity/domain';
import { AuditTrail, identityMigrations } from '@qadam/identity/server';
import {
  createTestDatabase,
  DataVersion,
  platformMigrations,
  readSettings,
  type TestDatabase,
} from '@qadam/platform/server';
import { GeographyService } from '../areas/geography.service';
import { loadGeography } from '../areas/load-geography';
import { geographyMigrations } from '../index';
import { geoJsonOf, squareRing } from './boundaries.fixture';
import { BoundaryService } from './boundary.service';

const home = readSettings().home;
const viewer = visitor('en');
const open = { fromYear: null, toYear: null };
let test: TestDatabase;
let service: BoundaryService;

beforeAll(async () => {
  test = await createTestDatabase({
    entities: [],
    migrations: [...platformMigrations, ...identityMigrations, ...geographyMigrations],
  });
  await loadGeography(test.database, join(home, 'data/geography'));
  service = new BoundaryService(
    test.database,
    new AuditTrail(test.database),
    new GeographyService(test.database),
    new DataVersion(test.database),
  );
});

afterAll(() => test.close());

const file = (text: string, fileName = 'regions.geojson') => ({ fileName, bytes: Buffer.from(text) });

/** Two neighbours: Akmola and Pavlodar, whose borders never changed. */
const neighbours = geoJsonOf([
  { properties: { name: 'Акмолинская' }, rings: [squareRing(66, 50, 6)] },
  { properties: { iso: 'KZ-55' }, rings: [squareRing(72, 50, 6).toReversed()] },
]);

describe('boundaries from a file', () => {
  it('are examined without anything being kept', async () => {
    const report = await service.examine(file(neighbours), { fromYear: 2018, toYear: null });
    expect(report).toMatchObject({ id: null, features: 2, turnedRings: 1, problems: [] });
    expect(report.joined.map(({ code, by }) => [code, by])).toEqual([
      ['akmola', 'name'],
      ['pavlodar', 'iso'],
    ]);
    expect(report.missing.map(({ code }) => code)).toContain('ulytau');
    expect(await service.hasAny()).toBe(false);
  });

  it('are kept with an audit record, drawn for their years only, and can be removed again', async () => {
    const { id } = await service.keep(viewer, file(neighbours), { fromYear: 2018, toYear: 2023 });
    const { maps, width, height } = await service.maps(viewer);
    // Borders of regions changed in 2022 (data/geography/successions.json): one map on either side.
    expect(maps.map(({ fromYear, toYear }) => [fromYear, toYear])).toEqual([
      [2018, 2021],
      [2022, 2023],
    ]);
    expect(maps[1]?.shapes.map(({ code }) => code)).toEqual(['akmola', 'pavlodar']);
    expect(maps[1]?.missing.map(({ code }) => code)).toContain('abay');
    expect(maps[0]?.missing.map(({ code }) => code)).not.toContain('abay');
    const [akmola, pavlodar] = maps[0]?.shapes ?? [];
    expect(akmola?.path).toMatch(/^M[\d.,LHVZM-]+$/u);
    expect((akmola?.x ?? 0) < (pavlodar?.x ?? 0)).toBe(true);
    expect(akmola?.across).toBeGreaterThan(width * 0.4);
    expect(akmola?.across).toBeLessThan(width * 0.6);
    expect(height).toBeGreaterThan(width * 0.6);
    expect(await service.sets(viewer)).toMatchObject([
      { id, fileName: 'regions.geojson', areas: ['Akmola region', 'Pavlodar region'] },
    ]);

    await service.remove(viewer, id as number);
    expect(await service.hasAny()).toBe(false);
    expect((await service.maps(viewer)).maps).toEqual([]);
    const actions = await test.database.query(`select action from audit where subject_kind = 'boundaries'`);
    expect(actions).toEqual([{ action: 'load-boundaries' }, { action: 'remove-boundaries' }]);
    await expect(service.remove(viewer, id as number)).rejects.toThrow('not visible');
  });

  it('of two files for one region and year are those of the newer one', async () => {
    const older = await service.keep(viewer, file(neighbours, 'old.geojson'), {
      fromYear: 2010,
      toYear: 2030,
    });
    const only = geoJsonOf([{ properties: { code: 'akmola' }, rings: [squareRing(66, 50, 6)] }]);
    const newer = await service.keep(viewer, file(only, 'new.geojson'), { fromYear: 2023, toYear: 2030 });
    const { maps } = await service.maps(viewer);
    expect(maps.map(({ fromYear, files }) => [fromYear, files])).toEqual([
      [2010, ['old.geojson']],
      [2018, ['old.geojson']],
      [2022, ['old.geojson']],
      [2023, ['new.geojson', 'old.geojson']],
    ]);
    await service.remove(viewer, older.id as number);
    await service.remove(viewer, newer.id as number);
  });

  it('are refused as a whole where one shape has a problem', async () => {
    const twice = geoJsonOf([
      { properties: { code: 'akmola' }, rings: [squareRing(66, 50, 6)] },
      { properties: { name: 'Akmola region' }, rings: [squareRing(72, 50, 6)] },
    ]);
    const report = await service.keep(viewer, file(twice), { fromYear: 2022, toYear: null });
    expect(report.id).toBeNull();
    expect(report.problems).toMatchObject([{ fault: 'same-area', feature: 2 }]);
    expect(await service.hasAny()).toBe(false);
  });

  it('are refused where the file is no text, or too big', async () => {
    const zip = { fileName: 'a.shp', bytes: Buffer.from([0x50, 0x4b, 0xff, 0xfe]) };
    await expect(service.examine(zip, open)).rejects.toThrow('no text in UTF-8');
    const big = { fileName: 'big.geojson', bytes: new Uint8Array(26 * 2 ** 20) };
    await expect(service.examine(big, open)).rejects.toThrow('too big');
  });
});

const real = resolve(process.cwd(), '../shared/data/kazstat/regions.geojson');
const isPresent = existsSync(real);
if (!isPresent) console.warn(`SKIPPED: ${real} is absent, the real boundaries were not read`);

// Borders of 2020 as the Bureau of National Statistics publishes them: 17 regions, before those of June 2022.
(isPresent ? describe : describe.skip)('the real boundaries of 2020', () => {
  const bytes = () => ({ fileName: 'regions.geojson', bytes: readFileSync(real) });

  it('join all 17 regions by name and tell their own years', async () => {
    const report = await service.examine(bytes(), open);
    expect(report).toMatchObject({ features: 17, problems: [], unjoined: [], missing: [] });
    expect(report).toMatchObject({ fromYear: 2018, toYear: 2021, yearsInferred: true });
    expect(new Set(report.joined.map(({ by }) => by))).toEqual(new Set(['name']));
    // `KZ10` beside Turkistan is not the ISO code KZ-10 of Abay.
    expect(report.joined.find(({ text }) => text === 'Туркестанская')?.code).toBe('turkistan');
    expect(report.joined.find(({ text }) => text === 'г.Нур-Султан')?.code).toBe('astana');
  });

  it('are refused beyond 2021, when three regions gave land away', async () => {
    const { problems } = await service.examine(bytes(), { fromYear: 2018, toYear: 2024 });
    expect(problems.map(({ message }) => message.en)).toEqual([
      expect.stringContaining('Almaty region changed in 2022'),
      expect.stringContaining('Karagandy region changed in 2022'),
      expect.stringContaining('East Kazakhstan region changed in 2022'),
    ]);
  });

  it('become a map small enough for the web with every region in it', async () => {
    const { id, positions } = await service.keep(viewer, bytes(), open);
    expect(positions.kept).toBeLessThan(positions.read / 4);
    const { maps, width, height } = await service.maps(viewer);
    expect(maps.map(({ fromYear, toYear, shapes }) => [fromYear, toYear, shapes.length])).toEqual([
      [2018, 2021, 17],
    ]);
    expect(JSON.stringify(maps).length).toBeLessThan(200_000);
    // The country is about 3,000 km from west to east and 1,700 km from south to north.
    expect(width / height).toBeGreaterThan(1.6);
    expect(width / height).toBeLessThan(2);
    await service.remove(viewer, id as number);
  });
});

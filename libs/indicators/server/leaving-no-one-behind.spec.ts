import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@qadam/identity/domain';
import { openFigures, type OpenFigures } from './indicators.fixture';
import { DispersionService } from './inequality/dispersion.service';
import { GapService } from './inequality/gap.service';
import { InterlinkageService } from './interlinkages/interlinkage.service';

const viewer = visitor('en');
let test: OpenFigures['test'];
let gaps: GapService;
let regions: DispersionService;
let links: InterlinkageService;

beforeAll(async () => {
  const opened = await openFigures();
  ({ test } = opened);
  const { database, summaries } = opened;
  gaps = new GapService(database, summaries);
  regions = new DispersionService(database, summaries);
  links = new InterlinkageService(database, summaries);
});

afterAll(() => test.close());

/** A later load that gives one figure another value. */
const revise = async (indicator: string, area: string, year: number, value: number): Promise<number> => {
  const vintage = await test.database.one<{ id: number }>(
    `insert into vintage (source, kind, label) select source, kind, 'revision' from vintage order by id limit 1
     returning id`,
  );
  const id = vintage?.id ?? 0;
  const changed = await test.database.query(
    `update observation o set valid_to = $1 from series s
     where s.id = o.series_id and s.indicator_code = $2 and s.is_headline and o.area_code = $3 and o.year = $4
       and o.valid_to is null returning o.series_id`,
    [id, indicator, area, year],
  );
  expect(changed).toHaveLength(1);
  await test.database.query(
    `insert into observation (series_id, area_code, year, value, valid_from)
     select id, $2, $3, $4, $5 from series where indicator_code = $1 and is_headline`,
    [indicator, area, year, value, id],
  );
  return id;
};

describe('gaps between groups', () => {
  it('come for every dimension and year, with words in the language of the reader', async () => {
    const { dimensions, direction, since, sources } = await gaps.gaps(visitor('ru'), { code: '8.5.2' });
    expect(sources.map(({ publisher }) => publisher)).toEqual(['Бюро национальной статистики']);
    expect(dimensions.map(({ dimension }) => dimension).sort()).toEqual(['AGE', 'SEX', 'URBANISATION']);
    expect([direction, since]).toEqual(['negative', null]);
    const sex = dimensions.find(({ dimension }) => dimension === 'SEX');
    // Bureau of National Statistics, 8.5.2 for the country in 2010: women 6.6 %, men 4.9 % (data/figures/8.csv).
    expect(sex?.years[0]).toMatchObject({ year: 2010, bestCode: 'M', worstCode: 'F' });
    expect(sex?.years[0]?.gap).toBeCloseTo(1.7, 10);
    expect(sex?.years[0]?.ratio).toBeCloseTo(6.6 / 4.9, 10);
    expect(sex?.groups.map(({ label }) => label).sort()).toEqual(['Женщины', 'Мужчины']);
    expect(sex?.movement).toBe('narrowing');
  });

  it('leave out what was before a change of borders', async () => {
    const { since, dimensions } = await gaps.gaps(viewer, { code: '8.5.2', area: 'karagandy' });
    expect(since).toBe(2022);
    expect(Math.min(...dimensions.flatMap(({ years }) => years.map(({ year }) => year)))).toBe(2022);
  });

  it('do not know what does not exist', async () => {
    await expect(gaps.gaps(viewer, { code: '99.9.9' })).rejects.toThrow('There is no indicator 99.9.9');
    await expect(gaps.gaps(viewer, { code: '8.5.2', area: 'atlantis' })).rejects.toThrow('atlantis');
  });
});

describe('regions beside each other', () => {
  it('are sixteen until 2017, seventeen until 2021 and twenty from 2022 on', async () => {
    const { years, breaks } = await regions.dispersion(viewer, { code: '8.5.2' });
    const countIn = (year: number) => years.find((one) => one.year === year)?.areaCount;
    expect([2017, 2018, 2021, 2022].map(countIn)).toEqual([16, 17, 17, 20]);
    expect(breaks.map(({ year }) => year)).toEqual([2018, 2022]);
    expect(years.every(({ isWeighted }) => !isWeighted)).toBe(true);
  });

  it('have places, shared where the published values are equal, and none before they existed', async () => {
    const { regions: places } = await regions.dispersion(viewer, { code: '8.5.2' });
    const ulytau = places.find(({ areaCode }) => areaCode === 'ulytau');
    expect(ulytau).toMatchObject({ years: [2022, 2023], areaName: 'Ulytau region' });
    const karagandy = places.find(({ areaCode }) => areaCode === 'karagandy');
    // 2019: Karagandy and Astana both 4.4 %, the lowest (data/figures/8.csv).
    const in2019 = karagandy?.years.indexOf(2019) ?? -1;
    expect([karagandy?.ranks[in2019], karagandy?.from[in2019], karagandy?.to[in2019]]).toEqual([1, 1, 2]);
  });
});

describe('interlinkages', () => {
  it('count every pair of indicators once, over the years of the country', async () => {
    const { goals, cells, counts, over, synergies } = await links.matrix(viewer, {});
    expect([over, goals.length, cells.length]).toEqual(['years', 17, (17 * 18) / 2]);
    const measured = goals.reduce((sum, { indicators }) => sum + indicators, 0);
    const total = ({ synergy, tradeOff, neither, notAssessable }: typeof counts) =>
      synergy + tradeOff + neither + notAssessable;
    expect(total(counts)).toBe((measured * (measured - 1)) / 2);
    expect(cells.reduce((sum, cell) => sum + total(cell.counts), 0)).toBe(total(counts));
    expect(synergies[0]?.rho).toBeGreaterThan(0.9);
    for (const { pairs, firstYear, lastYear } of synergies)
      expect((lastYear ?? 0) - (firstYear ?? 0) + 1).toBeGreaterThanOrEqual(pairs);
  });

  it('are not assessed where the borders are too young', async () => {
    // Ulytau and the Karagandy of today are of 2022, and the figures end in 2023.
    for (const area of ['ulytau', 'karagandy']) {
      const { counts } = await links.matrix(viewer, { area });
      expect([counts.synergy, counts.tradeOff, counts.neither]).toEqual([0, 0, 0]);
      expect(counts.notAssessable).toBeGreaterThan(0);
    }
  });

  it('open to the pairs of two goals, in either order, and to the figures of a pair', async () => {
    const question = { over: 'areas', year: 2023 };
    const pairs = await links.pairs(viewer, '8', '5', question);
    expect(pairs).toEqual(await links.pairs(viewer, '5', '8', question));
    const pair = pairs.find(({ one, other }) => [one.code, other.code].join() === '5.b.1,8.5.2');
    expect(pair).toMatchObject({ pairs: 20, firstYear: 2023, lastYear: 2023 });
    const { link, points, one } = await links.evidence(visitor('kk'), '5.b.1', '8.5.2', question);
    expect(link).toMatchObject({ rho: pair?.rho, kind: pair?.kind });
    expect(points).toHaveLength(20);
    expect(points.find(({ key }) => key === 'ulytau')?.label).toBe('Ұлытау облысы');
    expect(one.direction).toBe('positive');
  });

  it('compare only regions that existed in the year', async () => {
    const question = { over: 'areas', year: 2021 };
    const { points } = await links.evidence(viewer, '5.5.2', '8.5.2', question);
    const keys = points.map(({ key }) => key);
    for (const young of ['abay', 'ulytau', 'zhetisu']) expect(keys).not.toContain(young);
    expect(keys).toContain('karagandy');
  });

  it('refuse what cannot be asked', async () => {
    await expect(links.matrix(viewer, { over: 'planets' })).rejects.toThrow('over must be years or areas');
    await expect(links.pairs(viewer, '5', '18', {})).rejects.toThrow('There is no goal 18');
    await expect(links.evidence(viewer, '5.5.2', '0.0.0', {})).rejects.toThrow('There is no indicator 0.0.0');
  });
});

describe('an earlier load', () => {
  it('can be looked back to by all three', async () => {
    const [first] = await test.database.query<{ id: number }>('select max(id) as id from vintage');
    const vintage = String(first?.id ?? 0);
    const dispersion = () => regions.dispersion(viewer, { code: '8.5.2' });
    const evidence = (asOf?: string) =>
      links.evidence(viewer, '5.b.1', '8.5.2', { over: 'areas', year: 2023, asOf });
    const [rangeBefore, evidenceBefore] = [(await dispersion()).years.at(-1)?.range, await evidence()];
    await revise('8.5.2', 'ulytau', 2023, 19.9);
    expect((await dispersion()).years.at(-1)?.range).toBeGreaterThan(10);
    expect((await regions.dispersion(viewer, { code: '8.5.2', asOf: vintage })).years.at(-1)?.range).toBe(
      rangeBefore,
    );
    expect((await evidence()).points.find(({ key }) => key === 'ulytau')?.otherValue).toBe(19.9);
    expect(await evidence(vintage)).toEqual(evidenceBefore);
    const gapsThen = await gaps.gaps(viewer, { code: '8.5.2', asOf: vintage });
    expect(gapsThen).toEqual(await gaps.gaps(viewer, { code: '8.5.2' }));
  });
});

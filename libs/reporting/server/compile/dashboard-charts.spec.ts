import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import type { Viewer } from '@qadam/identity/domain';
import type { ChartChoice } from '@qadam/reporting/domain';
import { readAccessiblePdf } from '../render/accessible-pdf.fixture';
import { openReportingWorld, paragraph, type ReportingWorld, text } from '../reporting.fixture';
import { docxText, pdfText } from './compiled-words.fixture';

const code = 'vnr-2025';
const key = 'localisation/ulytau';
const mobile = { indicator: '5.b.1', seriesKey: null } as const;
const map: ChartChoice = { ...mobile, area: 'ulytau', kind: 'map' };
const earlierMap: ChartChoice = { ...map, year: 2022 };
const gap: ChartChoice = { ...mobile, area: 'kz', kind: 'gap', dimension: 'SEX' };
const spread: ChartChoice = { ...mobile, area: 'kz', kind: 'spread' };
const slope: ChartChoice = { ...mobile, area: 'kz', kind: 'slope', areas: ['kz', 'ulytau', 'abay'] };
const compare: ChartChoice = { ...slope, kind: 'compare' };
const panels: ChartChoice = { ...slope, kind: 'panels' };
const strip: ChartChoice = { indicator: '', seriesKey: null, area: 'kz', kind: 'strip' };
const coverage: ChartChoice = { ...strip, kind: 'coverage' };
const charts = [map, earlierMap, gap, spread, slope, compare, panels, strip, coverage];

let world: ReportingWorld;
let drafter: Viewer;
let section: number;

const drawn = async (choice: ChartChoice, language: 'kk' | 'ru' | 'en' = 'en') => {
  const [chart] = await world.figures.charts(language, [choice]);
  return chart ?? null;
};

/** Regions of today with 80 and more in 2023, one less in 2022; Ulytau has 97.1 in 2023 by reporting.fixture.ts. */
const seedRegions = () =>
  world.database.query(`
    insert into observation (series_id, area_code, year, value, valid_from)
      select s.id, a.code, y.year, 80 + a.position % 10 + (y.year - 2023), 1
      from series s, (values (2022), (2023)) y (year),
        (select code, row_number() over (order by code) as position from area where level = 'region' and valid_to is null) a
      where s.indicator_code = '5.b.1' and s.is_headline and not (a.code = 'ulytau' and y.year = 2023);
    insert into observation (series_id, area_code, year, value, valid_from)
      select id, 'kz', 2022, 92.7, 1 from series where indicator_code = '5.b.1' and is_headline;
    insert into series (indicator_code, series_code, unit, dimensions, dimensions_text)
      values ('5.b.1', '', 'PT', '{"SEX": "M"}', 'SEX=M');
    insert into figure_label values ('code', 'SEX', 'M', 'Ерлер', 'Мужчины', 'Men'),
      ('dimension', '', 'SEX', 'Жынысы', 'Пол', 'Sex');
    insert into observation (series_id, area_code, year, value, valid_from)
      select s.id, 'kz', v.year, v.value, 1
      from series s join (values ('SEX=F', 2022, 92.0), ('SEX=F', 2023, 92.2), ('SEX=M', 2022, 92.8), ('SEX=M', 2023, 93.4))
        v (groups, year, value) on v.groups = s.dimensions_text
      where s.indicator_code = '5.b.1';
    insert into indicator_setting_version (indicator_code, version, direction, source)
      values ('5.b.1', 1, 'positive', 'more phones are better')`);

beforeAll(async () => {
  world = await openReportingWorld();
  await seedRegions();
  drafter = await world.viewer('drafter', 'aigerim');
  section = (await world.reading.find(drafter, code, key, 'ru')).section.id;
  for (const language of ['ru', 'kk'] as const)
    await world.writing.save(drafter, {
      ...{ id: section, language, baseVersion: (await world.store.newestIn(section, language))?.number ?? 0 },
      content: text(paragraph('Графики.'), ...charts.map((attrs) => ({ type: 'chart' as const, attrs }))),
    });
});
afterAll(() => world.close());

describe('the charts of the dashboard in a text', () => {
  it('map the regions of a year with a class of colour, the value and the name of each, and say all of it in words', async () => {
    const chart = await drawn(map);
    if (chart?.spec.kind !== 'map') throw new Error('No map came.');
    const { spec, values = [] } = chart;
    expect(spec).toMatchObject({
      ...{ year: 2023, title: 'People who own a mobile phone: map of the regions, 2023' },
      subtitle: '%, 20 regions, in the borders since 2022',
    });
    expect(spec.places).toHaveLength(20);
    expect(spec.places.find(({ id }) => id === 'ulytau')).toMatchObject({ value: 97.1, role: 'focus' });
    expect(spec.alternative).toMatch(/^Ulytau region: 97\.1%; /u);
    expect(spec.source).toMatch(
      /^Bureau of National Statistics, data as of 24 October 2024\. Each region is one tile/u,
    );
    expect(values).toHaveLength(20);
    expect((await drawn(earlierMap))?.spec).toMatchObject({ year: 2022 });
    expect((await drawn(map, 'kk'))?.spec.title).toMatch(/: өңірлер картасы, 2023 ж\.$/u);
  });

  it('draw the gap between groups with its size at both ends, of the dimension that was chosen', async () => {
    const chart = await drawn(gap);
    if (chart?.spec.kind !== 'line') throw new Error('No gap came.');
    expect(chart.spec.title).toBe('People who own a mobile phone: sex. Kazakhstan, 2022–2023');
    expect(chart.spec.series.map(({ label }) => label)).toEqual(['Men', 'Women']);
    // 92.8 - 92.0 and 93.4 - 92.2.
    expect(chart.spec.alternative).toContain(
      'Gap in 2022: 0.8\u00a0percentage points. Gap in 2023: 1.2\u00a0percentage points.',
    );
    expect(chart.values?.map(({ group, year, value }) => [group, year, value])).toEqual(
      expect.arrayContaining([
        ['Men', 2023, 93.4],
        ['Women', 2022, 92],
      ]),
    );
  });

  it('say as the gap of each end the distance between the lines that they draw', async () => {
    const chart = await drawn(gap);
    if (chart?.spec.kind !== 'line') throw new Error('No gap came.');
    const said = [...(chart.spec.alternative ?? '').matchAll(/Gap in (\d{4}): ([\d.]+)/gu)];
    expect(said.map(([, year]) => year)).toEqual(['2022', '2023']);
    for (const [, year, size] of said) {
      const values = (chart.values ?? [])
        .filter((one) => one.year === Number(year))
        .map(({ value }) => value);
      expect(values).toHaveLength(2);
      expect(Number(size)).toBeCloseTo(Math.max(...values) - Math.min(...values), 10);
    }
  });

  it('draw how far the regions lie apart, and chosen areas over the years or between the years that all have', async () => {
    expect((await drawn(spread))?.spec).toMatchObject({
      kind: 'line',
      subtitle: 'Coefficient of variation, %',
    });
    expect((await drawn(spread))?.values).toHaveLength(2);
    const sloped = (await drawn(slope))?.spec;
    expect(sloped).toMatchObject({ kind: 'line', form: 'slope' });
    expect(sloped?.title).toMatch(/: Kazakhstan, Ulytau region, Abay region, 2022 and 2023$/u);
    const compared = (await drawn(compare))?.spec;
    expect(compared?.kind === 'line' && compared.series.map(({ id }) => id)).toHaveLength(3);
  });

  it('draw chosen areas each in a small chart, all with the same axes, with the first and last value of each in words', async () => {
    const chart = await drawn(panels);
    if (chart?.spec.kind !== 'panels') throw new Error('No panels came.');
    const { spec, values = [] } = chart;
    expect(spec.title).toBe('People who own a mobile phone: place by place, 2022–2023');
    expect(spec.panels.map(({ title }) => title)).toEqual(['Kazakhstan', 'Ulytau region', 'Abay region']);
    expect(new Set(spec.panels.map(({ covers }) => JSON.stringify(covers))).size).toBe(1);
    expect(spec.alternative).toContain('Ulytau region, 2022: ');
    expect(spec.alternative).toContain('2023: 97.1%');
    expect(values.map(({ area, year }) => `${area} ${year}`).toSorted()).toEqual(
      ['Abay region', 'Kazakhstan', 'Ulytau region'].flatMap((area) => [`${area} 2022`, `${area} 2023`]),
    );
  });

  it('draw all goals in all regions: how they stand, and what of them is measured, cell by cell in words and values', async () => {
    const stand = await drawn(strip);
    if (stand?.spec.kind !== 'heat') throw new Error('No strip came.');
    expect(stand.spec).toMatchObject({ title: 'Progress on the goals by region' });
    expect([stand.spec.rows.length, stand.spec.columns.length, stand.spec.cells.length]).toEqual([
      17, 20, 340,
    ]);
    const ofFive = stand.spec.cells.find(({ row, column }) => row === '5' && column === 'ulytau');
    expect(
      stand.values?.find(({ indicator, area }) => indicator === '5' && area === 'Ulytau region')?.value,
    ).toBeCloseTo(Number(ofFive?.values[1]), 2);
    expect(stand.spec.alternative).toMatch(/5\. Gender equality: .*Ulytau region/u);
    const measured = await drawn(coverage);
    if (measured?.spec.kind !== 'heat') throw new Error('No coverage came.');
    // Country and regions.
    expect(measured.spec.columns).toHaveLength(21);
    const own = measured.spec.cells.find(({ row, column }) => row === '5' && column === 'kz');
    const [share, count, all] = own?.values ?? [];
    expect(Number(share)).toBeCloseTo((100 * Number(count)) / Number(all), 6);
    expect(
      measured.values?.find(({ indicator, area }) => indicator === '5' && area === 'Kazakhstan'),
    ).toMatchObject({
      ...{ series: 'With figures, %', unit: '%', value: Number(Number(share).toFixed(2)) },
    });
    expect((await drawn(coverage, 'kk'))?.spec.title).toBe('Деректермен қамтылу: мақсаттар мен өңірлер');
    const offers = await world.panel.offers('en', { indicator: '', seriesKey: null, area: 'kz' });
    expect(offers.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['strip', 'coverage']));
  });

  it('are not there where nothing can be drawn: no such year, group, area or indicator, a single place', async () => {
    const nothing: readonly ChartChoice[] = [
      { ...map, year: 1999 },
      { ...map, indicator: '9.9.9' },
      { ...gap, dimension: 'AGE' },
      { ...gap, area: 'nowhere' },
      { ...gap, indicator: '9.9.9' },
      { ...spread, indicator: '5.5.2' },
      { ...mobile, area: 'kz', kind: 'compare' },
      { ...slope, areas: ['kz', 'nowhere'] },
      { ...panels, areas: ['kz', 'nowhere'] },
      { ...panels, areas: null },
    ];
    for (const choice of nothing) expect([choice, await drawn(choice)]).toEqual([choice, null]);
  });

  it('name the chosen places without data beneath them and in the text alternative, be one alone left', async () => {
    // Of 5.5.2 there are figures of the country alone: reporting.fixture.ts.
    for (const kind of ['compare', 'slope', 'panels'] as const) {
      const chart = await drawn({ ...slope, indicator: '5.5.2', kind });
      const told = 'No data, so not shown: Ulytau region, Abay region.';
      expect([kind, chart?.lacking]).toEqual([kind, ['Ulytau region', 'Abay region']]);
      expect(chart?.spec.source).toMatch(/, data as of [^.]+\. No data/u);
      expect(chart?.spec.source).toContain(told);
      expect(chart?.spec.alternative).toContain(told);
      expect(chart?.spec.alternative).toContain('Kazakhstan, 2018: 41.2%; 2019: 43%');
    }
    expect((await drawn(slope))?.lacking).toBeUndefined();
  });

  it('tell compiling and the check which chosen places they lack', async () => {
    const { problems } = await world.compiler.compile(drafter, code, 'kk', 'html');
    expect(problems.filter((problem) => problem.code === 'chart-lacks-places')).toEqual([]);
    const lacking: ChartChoice = { ...slope, indicator: '5.5.2' };
    const before = await world.store.newestIn(section, 'en');
    await world.writing.save(drafter, {
      ...{ id: section, language: 'en', baseVersion: before?.number ?? 0 },
      content: text(paragraph('Charts.'), { type: 'chart', attrs: lacking }),
    });
    const told = (await world.compiler.compile(drafter, code, 'en', 'html')).problems;
    expect(
      told.filter((problem) => problem.code === 'chart-lacks-places').map(({ subject }) => subject),
    ).toEqual([
      expect.stringMatching(
        /^5\.5\.2, places, first and last year: Ulytau region, Abay region — Paragraph 2$/u,
      ),
    ]);
    const checked = (await world.check.check(drafter, code)).filter(
      ({ kind }) => kind === 'chart-lacks-places',
    );
    expect(checked.map(({ place }) => place.en)).toEqual([
      expect.stringContaining('Ulytau region, Abay region'),
    ]);
  });

  it('are offered with the years, groups and places that there are', async () => {
    const offers = await world.panel.offers('en', { ...mobile, area: 'kz' });
    expect(offers.map(({ kind }) => kind)).toEqual([
      'line',
      'bar',
      'map',
      'gap',
      'spread',
      'compare',
      'slope',
      'panels',
    ]);
    expect(offers.find(({ kind }) => kind === 'map')?.years).toEqual([2023, 2022]);
    expect(offers.find(({ kind }) => kind === 'gap')?.dimensions).toEqual([{ code: 'SEX', name: 'Sex' }]);
    expect(offers.find(({ kind }) => kind === 'slope')?.areas).toHaveLength(21);
    expect(await world.panel.offers('en', { indicator: '9.9.9', seriesKey: null, area: 'kz' })).toEqual([]);
  });

  it('stand in the PDF with their figures, numbers in the list and words for those who do not see them', async () => {
    const { bytes, problems } = await world.compiler.compile(drafter, code, 'kk', 'pdf');
    expect(problems).not.toContainEqual(expect.objectContaining({ code: 'chart-unresolved' }));
    const [{ tags }, words] = await Promise.all([readAccessiblePdf(bytes), pdfText(bytes)]);
    const alternatives = tags.flatMap(({ role, alternative }) =>
      role === 'Figure' ? [alternative ?? ''] : [],
    );
    expect(alternatives).toContainEqual(expect.stringContaining('Ұлытау облысы: 97,1%; '));
    expect(alternatives).toContainEqual(expect.stringContaining('2023 жылғы алшақтық: 1,2'));
    // In the list of figures with its page, and above the map with what it measures.
    expect(words).toMatch(/2-сурет\. Ұялы телефоны бар адамдар: өңірлер картасы, 2023\sж\. \d+ /u);
    expect(words).toMatch(
      /2-сурет\. Ұялы телефоны бар адамдар: өңірлер картасы, 2023\sж\. %, 20 өңір, 2022 /u,
    );
    // Above the axis of a gap, which has no other words beneath its title.
    expect(words).toMatch(/4-сурет\. Ұялы телефоны бар адамдар: жынысы\. Қазақстан, 2022–2023 % /u);
    expect(alternatives).toContainEqual(
      expect.stringMatching(/Қазақстан, 2022: 92,7%.*Ұлытау облысы, 2022: /u),
    );
    expect(words).toMatch(/8-сурет\. Ұялы телефоны бар адамдар: жер-жерде, 2022–2023\sжж\. %/u);
    expect(words).toMatch(/9-сурет\. Мақсаттар бойынша ілгерілеу, өңірлер Мақсаттың мәртебесі/u);
    expect(words).toMatch(/10-сурет\. Деректермен қамтылу: мақсаттар мен өңірлер Жоғарғы сан/u);
    expect(alternatives).toContainEqual(expect.stringMatching(/5\. [^:]+: .*Ұлытау облысы/u));
    // On the tile of the region.
    expect(words).toMatch(/Ұлытау ?97,1/u);
  });

  it('stand in Word as vectors, and in HTML for a page and for a phone', async () => {
    const { bytes } = await world.compiler.compile(drafter, code, 'ru', 'docx');
    const parts = unzipSync(bytes);
    const pictures = Object.entries(parts).filter(([name]) => name.endsWith('.svg'));
    const onMap = pictures.map(([, svg]) => strFromU8(svg)).filter((svg) => svg.includes('>97,1<'));
    expect(onMap.length).toBeGreaterThan(0);
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('область Ұлытау: 97,1');
    expect(
      pictures.filter(([, svg]) => strFromU8(svg).includes('>Охват данными по целям и регионам<')),
    ).toHaveLength(1);
    // Each place over its own small chart.
    const inPanels = pictures.map(([, svg]) => strFromU8(svg)).filter((svg) => svg.includes('по местам'));
    expect(
      inPanels.map((svg) => svg.match(/font-weight="600"[^>]*>[^<]*(?:Казахстан|область)/gu)?.length),
    ).toEqual([3]);
    expect(await docxText(bytes)).toContain('карта регионов, 2023 г.');
    const { files } = await world.compiler.compile(drafter, code, 'ru', 'html');
    const page = Buffer.from(files?.get('index.html') ?? []).toString();
    const figure =
      page
        .split('<figure')
        .slice(1)
        .find((part) => part.includes('карта регионов, 2023\u00a0г.')) ?? '';
    expect(figure.split('<svg')).toHaveLength(3);
    // Every class of colour, with a word that can be read on it, whatever the colours of the page.
    expect(figure).not.toContain('NaN');
    expect(new Set(figure.match(/fill="#[0-9a-f]{6}"/gu)).size).toBeGreaterThan(3);
    expect(figure).toContain('%, регионов: 20, в границах с 2022 года');
    expect(figure).toMatch(/<desc[^>]*>[^<]*область Ұлытау: 97,1/u);
  });

  it('give their data to the annex', async () => {
    const { bytes } = await world.compiler.compile(drafter, code, 'ru', 'xlsx');
    const rows = await readSheet(Buffer.from(bytes), 'Числа');
    const ofFigure = (title: string) =>
      rows.filter(
        (row) =>
          row[6] === '5.b.1' && String(row[12]).startsWith('Рисунок') && String(row[9] ?? '') === title,
      );
    expect(ofFigure('Мужчины').map((row) => [row[2], row[4]])).toEqual([
      [92.8, 2022],
      [93.4, 2023],
    ]);
    const ofGoal = rows.filter((row) => row[6] === '5' && String(row[12]).startsWith('Рисунок'));
    expect(new Set(ofGoal.map((row) => row[8]))).toEqual(
      new Set(['Средний балл (от −5 до +5)', 'С данными, %']),
    );
    expect(
      rows.filter((row) => row[2] === 97.1 && row[4] === 2023 && row[6] === '5.b.1').length,
    ).toBeGreaterThan(0);
  });

  it('are drawn in boundaries once every region of the year has one', async () => {
    const { areas } = await world.geography.geography();
    const regions = areas.filter(({ level, validTo }) => level === 'region' && validTo === null);
    const file = (codes: readonly string[]) => ({
      fileName: 'regions.geojson',
      bytes: Buffer.from(
        JSON.stringify({
          type: 'FeatureCollection',
          features: codes.map((id, at) => ({
            ...{ type: 'Feature', properties: { code: id } },
            geometry: {
              type: 'Polygon',
              coordinates: [squareAt(50 + (at % 5) * 5, 41 + Math.floor(at / 5) * 3)],
            },
          })),
        }),
      ),
    });
    const administrator = await world.viewer('administrator', 'boundaries');
    const years = { fromYear: 2022, toYear: null };
    const some = await world.boundaries.keep(
      administrator,
      file(regions.slice(1).map((one) => one.code)),
      years,
    );
    expect(some.id).not.toBeNull();
    expect((await drawn(map))?.spec.source).toContain('Each region is one tile');
    await world.boundaries.keep(administrator, file(regions.map((one) => one.code)), years);
    const whole = await drawn(map);
    expect(whole?.spec.source).toContain('Boundaries: regions.geojson');
    expect(whole?.spec.kind === 'map' && whole.spec.places).toHaveLength(20);
    // Those of 2022 on are none for the regions of an earlier year.
    await world.database.query('delete from boundary_set');
  });
});

const squareAt = (x: number, y: number) => [
  [x, y],
  [x + 4, y],
  [x + 4, y + 2],
  [x, y + 2],
  [x, y],
];

describe('an approved chart of the dashboard', () => {
  it('keeps its figures, and the drafter is told what newer data would change', async () => {
    const reviewer = await world.viewer('reviewer', 'saule');
    await world.writing.assign(reviewer, section, drafter.person?.id ?? 0, null);
    await world.workflow.move(drafter, section, 'submit');
    await world.workflow.move(reviewer, section, 'approve');
    expect(await world.movedTables.of(drafter, code)).toEqual([]);
    await world.database.query(`
      with v as (insert into vintage (source, kind, label, published_on)
        values ('bns', 'open-sdg', 'next', '2025-06-01') returning id),
      old as (update observation o set valid_to = v.id from v, series s
        where s.id = o.series_id and s.indicator_code = '5.b.1' and o.year = 2023 and o.valid_to is null
          and (o.area_code = 'ulytau' and s.is_headline or s.dimensions_text = 'SEX=M')
        returning o.series_id, o.area_code, o.year, o.value)
      insert into observation (series_id, area_code, year, value, valid_from)
        select old.series_id, old.area_code, old.year, old.value - 1, v.id from old, v`);
    const moved = await world.movedTables.of(drafter, code);
    for (const one of moved) expect(one).toMatchObject({ section: { key }, kind: 'chart' });
    expect(new Set(moved.map(({ title }) => title)).size).toBeGreaterThan(1);
    const told = moved.flatMap(({ values }) =>
      values.map(({ name, before, after }) => [name.split(', ').at(-1), before, after]),
    );
    expect(told).toContainEqual([
      'область Ұлытау',
      '97,1\u00a0% (2023\u00a0г.)',
      '96,1\u00a0% (2023\u00a0г.)',
    ]);
    expect(told).toContainEqual(['Казахстан', '93,4\u00a0% (2023\u00a0г.)', '92,4\u00a0% (2023\u00a0г.)']);
    const { bytes } = await world.compiler.compile(drafter, code, 'ru', 'docx');
    expect(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())).toContain(
      'область Ұлытау: 97,1',
    );
  });
});

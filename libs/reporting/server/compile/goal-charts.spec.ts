import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import type { Viewer } from '@qadam/identity/domain';
import type { ChartChoice } from '@qadam/reporting/domain';
import { readAccessiblePdf } from '../render/accessible-pdf.fixture';
import { openReportingWorld, paragraph, type ReportingWorld, text } from '../reporting.fixture';
import { pdfText } from './compiled-words.fixture';

const code = 'vnr-2025';
const key = 'localisation/ulytau';
const ofGoals = { indicator: '', seriesKey: null, area: 'kz' } as const;
const links: ChartChoice = { ...ofGoals, kind: 'links' };
const linksOfYear: ChartChoice = { ...links, year: 2020 };
const network: ChartChoice = { ...ofGoals, kind: 'network' };
const charts = [links, linksOfYear, network];

let world: ReportingWorld;
let drafter: Viewer;
let section: number;

const drawn = async (choice: ChartChoice, language: 'kk' | 'ru' | 'en' = 'en') => {
  const [chart] = await world.figures.charts(language, [choice]);
  return chart ?? null;
};

/**
 * Six years of four indicators for country and regions: 1.2.1 falls and 4.3.1 and 3.8.1 rise (better, all three), 13.2.2
 * rises too (worse), so that over the years the first three go together and the fourth goes against them.
 */
const seedLinked = () =>
  world.database.query(`
    insert into series (indicator_code, series_code, unit, dimensions_text, is_headline)
      values ('1.2.1', '', 'PT', '', true), ('3.8.1', '', 'PT', '', true), ('4.3.1', '', 'PT', '', true),
        ('13.2.2', '', 'NUMBER', '', true);
    insert into indicator_setting_version (indicator_code, version, direction, source)
      values ('1.2.1', 1, 'negative', 'less'), ('3.8.1', 1, 'positive', 'more'), ('4.3.1', 1, 'positive', 'more'),
        ('13.2.2', 1, 'negative', 'less');
    insert into observation (series_id, area_code, year, value, valid_from)
      select s.id, a.code, y, case s.indicator_code when '1.2.1' then 60 - (y - 2015) * 2 - a.position % 7
          when '3.8.1' then 50 + (y - 2015) * 3 + a.position % 7 when '4.3.1' then 40 + (y - 2015) + a.position % 7
          else 300 + (y - 2015) * 9 + a.position % 7 end, 1
      from series s, generate_series(2016, 2021) y,
        (select code, row_number() over (order by code) as position from area
          where level in ('country', 'region') and valid_to is null) a
      where s.indicator_code in ('1.2.1', '3.8.1', '4.3.1', '13.2.2') and s.is_headline`);

beforeAll(async () => {
  world = await openReportingWorld();
  await seedLinked();
  drafter = await world.viewer('drafter', 'aigerim');
  section = (await world.reading.find(drafter, code, key, 'ru')).section.id;
  for (const language of ['ru', 'kk'] as const)
    await world.writing.save(drafter, {
      ...{ id: section, language, baseVersion: (await world.store.newestIn(section, language))?.number ?? 0 },
      content: text(paragraph('Графики.'), ...charts.map((attrs) => ({ type: 'chart' as const, attrs }))),
    });
});
afterAll(() => world.close());

describe('charts of links in a text', () => {
  it('draw goals by goals over the years of a place, with the share of each kind of link as a value', async () => {
    const chart = await drawn(links);
    if (chart?.spec.kind !== 'heat') throw new Error('No matrix came.');
    const { spec, values = [] } = chart;
    expect(spec.title).toBe('Interlinkages of the goals: Kazakhstan, over years');
    expect([spec.rows.length, spec.columns.length, spec.cells.length]).toEqual([17, 17, 153]);
    // One pair of indicators, and a goal pair is judged by three at least.
    expect(spec.cells.find(({ row, column }) => row === '1' && column === '3')?.mark).toBe('mixed');
    expect(
      values.find(({ indicator, series }) => indicator === '1' && series.startsWith('synergy, share: 3.')),
    ).toMatchObject({ value: 100, unit: '%', area: 'Kazakhstan', source: 'Bureau of National Statistics' });
    expect(
      values.find(({ indicator, series }) => indicator === '1' && series.startsWith('trade-off, share: 13.')),
    ).toMatchObject({ value: 100 });
    expect(spec.source).toMatch(/^Bureau of National Statistics, data as of .* · Method: Pradhan/u);
    expect(spec.alternative).toMatch(/mixed or unclear: \d+; not assessable: \d+\.$/u);
  });

  it('draw them over the regions in a year, and for a region', async () => {
    expect((await drawn(linksOfYear))?.spec.title).toBe(
      'Interlinkages of the goals: Regions of Kazakhstan, 2020',
    );
    expect((await drawn({ ...links, area: 'aktobe' }, 'kk'))?.spec.title).toBe(
      'Мақсаттардың өзара байланысы: Ақтөбе облысы, жылдар бойынша',
    );
  });

  it('draw the surest links on a ring, each in words and as a value', async () => {
    const chart = await drawn(network);
    if (chart?.spec.kind !== 'ring') throw new Error('No ring came.');
    const { spec, values = [] } = chart;
    expect(spec.nodes.map(({ id }) => id)).toEqual(['1.2.1', '3.8.1', '4.3.1', '13.2.2']);
    expect(spec.nodes[0]?.colour).toBe('#E5243B');
    expect(spec.links).toHaveLength(6);
    expect(spec.alternative).toMatch(/synergy – 1\.2\.1 .*: 1\.00.*trade-off – .*13\.2\.2 .*: −1\.00\.$/u);
    expect(
      values.find(({ indicator, series }) => indicator === '1.2.1' && series.startsWith('ρ: 13.2.2')),
    ).toMatchObject({ value: -1, area: 'Kazakhstan' });
  });

  it('are not there for an unknown place, a year without regions to compare, or where nothing can be assessed', async () => {
    for (const choice of [
      { ...links, area: 'nowhere' },
      { ...links, year: 1999 },
      { ...network, area: 'nowhere' },
      { ...network, year: 1999 },
    ])
      expect([choice, await drawn(choice)]).toEqual([choice, null]);
  });

  it('are offered with the years of the regions and the places', async () => {
    const offers = await world.panel.offers('en', ofGoals);
    const own = offers.find(({ kind }) => kind === 'links');
    expect(own?.years).toContain(2020);
    expect(own?.areas).toContainEqual({ code: 'abay', name: 'Abay region' });
    expect(own?.areas).toHaveLength(21);
    expect(offers.find(({ kind }) => kind === 'network')?.years).toEqual(own?.years);
  });
});

describe('charts of all goals in a compiled report', () => {
  it('stand in the PDF with their titles and words for those who do not see them', async () => {
    const { bytes, problems } = await world.compiler.compile(drafter, code, 'kk', 'pdf');
    expect(problems).not.toContainEqual(expect.objectContaining({ code: 'chart-unresolved' }));
    const [{ tags }, words] = await Promise.all([readAccessiblePdf(bytes), pdfText(bytes)]);
    const alternatives = tags.flatMap(({ role, alternative }) =>
      role === 'Figure' ? [alternative ?? ''] : [],
    );
    expect(words).toContain('Мақсаттардың өзара байланысы: Қазақстан, жылдар бойынша');
    expect(words).toContain('Мақсаттардың өзара байланысы: Қазақстан өңірлері, 2020 ж.');
    expect(alternatives).toContainEqual(expect.stringMatching(/^Мақсаттар жұптары\./u));
    expect(alternatives).toContainEqual(expect.stringMatching(/синергия – 1\.2\.1 /u));
  });

  it('stand in Word as vectors and in HTML, and give their values to the annex', async () => {
    const docx = unzipSync((await world.compiler.compile(drafter, code, 'ru', 'docx')).bytes);
    const pictures = Object.entries(docx).flatMap(([name, bytes]) =>
      name.endsWith('.svg') ? [strFromU8(bytes)] : [],
    );
    expect(pictures.filter((svg) => svg.includes('Взаимосвязи целей: ')).length).toBe(2);
    const { files } = await world.compiler.compile(drafter, code, 'ru', 'html');
    const page = Buffer.from(files?.get('index.html') ?? []).toString();
    expect(page).toMatch(/<desc[^>]*>[^<]*синергия – 1\.2\.1 /u);
    const { bytes } = await world.compiler.compile(drafter, code, 'ru', 'xlsx');
    const rows = await readSheet(Buffer.from(bytes), 'Числа');
    expect(
      rows.filter((row) => row[6] === '1.2.1' && String(row[8]).startsWith('ρ: 13.2.2')).map((row) => row[2]),
    ).toEqual([-1]);
  });
});

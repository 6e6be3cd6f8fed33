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
const voices: ChartChoice = { ...ofGoals, kind: 'voices' };
const voicesOfTargets: ChartChoice = { ...voices, dimension: '5' };
const events: ChartChoice = { ...ofGoals, kind: 'events' };
const charts = [links, linksOfYear, network, voices, voicesOfTargets, events];

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

/**
 * Beside the three findings of reporting.fixture.ts (of 5.5 in Ulytau, of 9.1 in Abay, one without a tag): one withdrawn, one
 * of goal 5 without a target and one of two targets in Ulytau, the last two heard at a seminar.
 */
const seedHeard = () =>
  world.database.query(`
    insert into event (id, kind, state, title, starts_on, ends_on, is_illustrative) overriding system value
      values (901, 'seminar', 'held', '{"ru": "Семинар в Улытау", "kk": "Ұлытаудағы семинар"}', '2025-03-05', '2025-03-06', false),
        (902, 'seminar', 'planned', '{"ru": "Будущий семинар"}', '2026-03-05', null, false);
    insert into event_place (event_id, area_code) values (901, 'ulytau');
    insert into finding (id, quote, quote_language, summary, area_code, is_illustrative, search_text, event_id, withdrawn_at)
      overriding system value values (911, 'Отозванное слово', 'ru', '{"ru": "Отозвано"}', 'ulytau', false, 'отозвано', null, now()),
        (912, 'Тайные слова', 'ru', '{"ru": "Тайное"}', 'ulytau', false, 'тайное', 901, null),
        (913, 'Еще слова', 'ru', '{"ru": "Еще"}', 'ulytau', false, 'еще', 901, null);
    insert into tag (finding_id, code) values (911, '5.5'), (912, '5'), (913, '5.5'), (913, '5.1')`);

beforeAll(async () => {
  world = await openReportingWorld();
  await seedLinked();
  await seedHeard();
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
    expect([spec.words.more, spec.words.years].map((heads) => heads?.length)).toEqual([3, 2]);
    for (const { more, years } of spec.links) expect([more?.length, years?.length]).toEqual([3, 2]);
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

describe('charts of what was said', () => {
  const counts = async (choice: ChartChoice): Promise<Record<string, number>> => {
    const values = (await drawn(choice))?.values ?? [];
    return Object.fromEntries(values.map(({ indicator, area, value }) => [`${indicator} ${area}`, value]));
  };

  it('count standing findings by goal and region, each once in a goal', async () => {
    expect(await counts(voices)).toEqual({ '5 Ulytau region': 3, '9 Abay region': 1 });
    const chart = await drawn(voices);
    if (chart?.spec.kind !== 'heat') throw new Error('No matrix came.');
    // Of the findings one is made up for practice, which the chart says.
    expect(chart.illustrative).toBe(true);
    expect(chart.spec.alternative).toMatch(/^5\. Gender equality: Ulytau region: 3\. 9\. /u);
    expect(chart.spec.classes.map(({ label }) => label)).toEqual(['none', '1', '2–4']);
    // None of it tells what was said.
    expect(JSON.stringify(await drawn(voices, 'ru'))).not.toMatch(/слова|Тайн/iu);
  });

  it('count the targets of a goal, with the findings to which none of them was added', async () => {
    expect(await counts(voicesOfTargets)).toEqual({
      '5.1 Ulytau region': 1,
      '5.5 Ulytau region': 2,
      '5 Ulytau region': 1,
    });
    expect((await drawn(voicesOfTargets))?.spec.title).toBe(
      'What was said about the targets, by region. 5. Gender equality',
    );
    expect(await drawn({ ...voices, dimension: '17' })).toBeNull();
  });

  it('set the events that were held in the order of their days, with what was said there of each goal', async () => {
    const chart = await drawn(events, 'kk');
    if (chart?.spec.kind !== 'heat') throw new Error('No events came.');
    expect(chart.spec.alternative).toMatch(/Ұлытаудағы семинар: Барлығы: 2; 5\. [^:]+: 2\./u);
    expect(chart.spec.alternative).not.toContain('Будущий');
    expect(chart.spec.rows.at(-1)?.label).toMatch(/2025.*Ұлытаудағы семинар$/u);
  });

  it('are offered with the goals of which anything was said', async () => {
    const offers = await world.panel.offers('en', ofGoals);
    expect(offers.map(({ kind }) => kind)).toEqual([
      ...['strip', 'coverage', 'links', 'network', 'voices', 'events'],
    ]);
    expect(offers.find(({ kind }) => kind === 'voices')?.dimensions.map(({ code: goal }) => goal)).toEqual([
      '5',
      '9',
    ]);
  });
});

describe('charts of no one indicator in a compiled report', () => {
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
    expect(words).toContain('Мақсаттар туралы айтылғандар, өңірлер бойынша');
    expect(alternatives).toContainEqual(expect.stringContaining('Ұлытау облысы: 3'));
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
    // Rows by columns keep the width of a page on a phone, and are moved there by keyboard too.
    expect(page).toMatch(
      /<div class="on-phone wide" role="region" tabindex="0" aria-label="Взаимосвязи целей: [^"]*"><svg[^>]* width="605"/u,
    );
    expect(page).toMatch(/<desc[^>]*>[^<]*синергия – 1\.2\.1 /u);
    const { bytes } = await world.compiler.compile(drafter, code, 'ru', 'xlsx');
    const rows = await readSheet(Buffer.from(bytes), 'Числа');
    expect(
      rows.filter((row) => row[6] === '1.2.1' && String(row[8]).startsWith('ρ: 13.2.2')).map((row) => row[2]),
    ).toEqual([-1]);
    expect(
      rows
        .filter((row) => row[6] === '5.5' && row[8] === 'Выводы' && row.includes('область Ұлытау'))
        .map((row) => row[2]),
    ).toEqual([2]);
  });
});

describe('an approved chart of no one indicator', () => {
  const strip: ChartChoice = { ...ofGoals, kind: 'strip' };
  const coverage: ChartChoice = { ...ofGoals, kind: 'coverage' };
  const panels: ChartChoice = {
    ...{ indicator: '1.2.1', seriesKey: null, area: 'kz', kind: 'panels', areas: ['kz', 'abay'] },
  };
  const gone: readonly ChartChoice[] = [
    { ...voices, dimension: '17' },
    { ...links, year: 1999 },
    { ...panels, areas: ['kz', 'nowhere'] },
  ];
  const all = [...charts, strip, coverage, panels];

  const write = async (chosen: readonly ChartChoice[]) => {
    for (const language of ['ru', 'kk'] as const)
      await world.writing.save(drafter, {
        ...{ id: section, language },
        baseVersion: (await world.store.newestIn(section, language))?.number ?? 0,
        content: text(paragraph('Графики.'), ...chosen.map((attrs) => ({ type: 'chart' as const, attrs }))),
      });
  };

  it('says which one could not be drawn, and in which section', async () => {
    await write([...all, ...gone]);
    const { problems } = await world.compiler.compile(drafter, code, 'ru', 'html');
    const told = problems.filter((problem) => problem.code === 'chart-unresolved');
    expect(told.map(({ subject }) => subject.replace(/ — Абзац \d+$/u, ''))).toEqual([
      'выводы по регионам',
      'взаимосвязи целей',
      '1.2.1, малые графики мест',
    ]);
    expect(new Set(told.map(({ subject }) => subject)).size).toBe(3);
    expect(told.every((problem) => JSON.stringify(problem).includes(key))).toBe(true);
    const found = (await world.check.check(drafter, code)).filter(({ kind }) => kind === 'chart-unresolved');
    expect(JSON.stringify(found)).toContain('выводы по регионам');
    await write(all);
  });

  it('has a line in the annex of traces with its title and its source', async () => {
    const trace = JSON.stringify(await world.trace.of(drafter, code, 'ru'));
    for (const title of [
      'Взаимосвязи целей: Казахстан',
      'Что говорили о целях',
      'Охват данными',
      'по местам',
    ])
      expect(trace).toContain(title);
  });

  it('keeps its values while newer ones come, and the drafter is told what they would change', async () => {
    const reviewer = await world.viewer('reviewer', 'saule');
    await world.writing.assign(reviewer, section, drafter.person?.id ?? 0, null);
    await world.workflow.move(drafter, section, 'submit');
    await world.workflow.move(reviewer, section, 'approve');
    expect(await world.movedTables.of(drafter, code)).toEqual([]);
    // The three rising ones now fall in the country, and one more finding is heard.
    await world.database.query(`
      with v as (insert into vintage (source, kind, label, published_on)
        values ('bns', 'open-sdg', 'next', '2025-06-01') returning id),
      old as (update observation o set valid_to = v.id from v, series s
        where s.id = o.series_id and s.indicator_code = '1.2.1' and o.area_code = 'kz' and o.valid_to is null
        returning o.series_id, o.area_code, o.year, o.value)
      insert into observation (series_id, area_code, year, value, valid_from)
        select old.series_id, old.area_code, old.year, 100 - old.value, v.id from old, v`);
    await world.database.query(`
      insert into finding (id, quote, quote_language, summary, area_code, is_illustrative, search_text, event_id)
        overriding system value values (914, 'Слова', 'ru', '{"ru": "Слова"}', 'ulytau', false, 'слова', 901);
      insert into tag (finding_id, code) values (914, '5.5')`);
    const moved = await world.movedTables.of(drafter, code);
    const told = moved.flatMap(({ values }) =>
      values.map(({ name, before, after }) => [name, before, after].join(' | ')),
    );
    for (const change of [
      /ρ: 13\.2\.2.*, Казахстан \| −1 \| 1$/u,
      /Выводы, область Ұлытау \| 3 \| 4$/u,
      /^Бедность по национальной черте, Казахстан \| .*2016.* \| .*2016/u,
    ])
      expect(told).toContainEqual(expect.stringMatching(change));
    // What the newer data leave as it was is not told again, though they are of another year.
    expect(told).not.toContainEqual(expect.stringContaining('С данными'));
    const { bytes } = await world.compiler.compile(drafter, code, 'ru', 'docx');
    const written = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    expect(written).toMatch(/противоречие – [^"]*1\.2\.1 /u);
    expect(written).toContain('область Ұлытау: 3');
  });
});

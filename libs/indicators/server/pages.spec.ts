import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@qadam/identity/domain';
import { isAmount } from '@qadam/indicators/domain';
import { DataVersion } from '@qadam/platform/server';
import { FigureService } from './figures/figure.service';
import { GoalService } from './goals/goal.service';
import { IndicatorPageService } from './indicators/indicator-page.service';
import { openFigures, type OpenFigures } from './indicators.fixture';
import { OverviewService } from './overview/overview.service';
import { RegionService } from './regions/region.service';
import type { Language } from '@qadam/language/domain';
import { SearchService } from './search/search.service';

const viewer = visitor('en');
let test: OpenFigures['test'];
let overview: OverviewService;
let goals: GoalService;
let pages: IndicatorPageService;
let regions: RegionService;
let finder: SearchService;
let figures: FigureService;

beforeAll(async () => {
  const opened = await openFigures();
  ({ test } = opened);
  const { database, summaries } = opened;
  overview = new OverviewService(summaries);
  goals = new GoalService(database, summaries);
  pages = new IndicatorPageService(database, summaries);
  regions = new RegionService(summaries);
  finder = new SearchService(database, summaries.data);
  figures = new FigureService(database, summaries, finder);
});

afterAll(() => test.close());

describe('the overview', () => {
  it('shows 17 goals, each with a status and what is measured, and a cell per goal and region', async () => {
    const { goals: rows, strip, regions: columns, goalCounts, sources } = await overview.overview(viewer);
    expect(rows).toHaveLength(17);
    expect(columns).toHaveLength(20);
    expect(strip).toHaveLength(17 * 20);
    expect(Object.values(goalCounts).reduce((sum, n) => sum + n, 0)).toBe(17);
    expect(sources.map(({ publishedOn }) => publishedOn)).toEqual(['2024-10-24']);
    const gender = rows.find(({ code }) => code === '5');
    expect(gender?.indicatorsMeasured).toBeGreaterThan(5);
    expect(gender?.headline?.values.length).toBeGreaterThan(1);
  });

  it('never invents a status: a goal with less than a third of its indicators assessed is not assessable', async () => {
    const { strip, goals: rows } = await overview.overview(viewer, 'ulytau');
    const country = (await overview.overview(viewer)).goals;
    for (const { mean } of [...strip, ...rows, ...country])
      expect(mean.status === 'not-assessable').toBe(mean.assessed === 0 || mean.assessed < mean.expected / 3);
    for (const { mean, indicatorsTotal } of country) expect(mean.expected).toBe(indicatorsTotal);
    expect(strip.some(({ mean }) => mean.status !== 'not-assessable')).toBe(true);
  });

  it('does not know an area that does not exist', async () => {
    await expect(overview.overview(viewer, 'atlantis')).rejects.toThrow('There is no area atlantis');
  });
});

describe('a goal and a target', () => {
  it('show the scores of which their mean, and that of a region, is the plain mean', async () => {
    const meanOf = (indicators: readonly { readonly score: number | null }[]) => {
      const counted = indicators.flatMap(({ score }) => score ?? []);
      return { assessed: counted.length, score: counted.reduce((sum, one) => sum + one, 0) / counted.length };
    };
    const goal = await goals.goal(viewer, '5');
    const target = await goals.target(viewer, '5.5');
    const region = await regions.region(viewer, { code: 'karagandy' });
    const told = [
      [goal.mean, goal.targets.flatMap(({ indicators }) => indicators)],
      [target.mean, target.indicators],
      [region.mean, region.indicators],
    ] as const;
    for (const [mean, indicators] of told) {
      const worked = meanOf(indicators);
      expect(worked.assessed).toBeGreaterThan(0);
      expect(mean.assessed).toBe(worked.assessed);
      if (mean.score !== null) expect(mean.score).toBeCloseTo(worked.score, 9);
    }
    expect(told.filter(([{ score }]) => score !== null).length).toBeGreaterThan(1);
  });

  it('hold their indicators with values of the country and the area', async () => {
    const goal = await goals.goal(visitor('ru'), '5', 'ulytau');
    expect(goal.title).toBe('Гендерное равенство');
    const women = goal.targets.flatMap(({ indicators }) => indicators).find(({ code }) => code === '5.5.2');
    expect(women).toMatchObject({ unitCode: 'PT', targetCode: '5.5' });
    expect(women?.countryValue).toBeGreaterThan(0);
    const target = await goals.target(viewer, '5.5');
    expect(target.indicators.map(({ code }) => code)).toContain('5.5.2');
  });
});

describe('an indicator', () => {
  it('shows the method with every number that went in', async () => {
    const page = await pages.page(viewer, { code: '5.5.2' });
    expect(page.progress).toMatchObject({ method: 'statcan', transform: 'parity-share' });
    const names = page.progress.values.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['baseYear', 'baseValue', 'currentValue', 'growthActual', 'score']),
    );
    expect(page.progress.choiceSource).toContain('5.5');
    expect(page.sources[0]).toMatchObject({ vintageLabel: expect.stringContaining('2024-10-24') });
  });

  it('counts the figures since the base year as what status and pace rest on', async () => {
    const { lines, outlook, progress } = await pages.page(viewer, { code: '5.5.2' });
    const years = lines.find(({ areaCode }) => areaCode === 'kz')?.years ?? [];
    const used = years.filter((year) => year >= 2015);
    expect(used.length).toBeLessThan(years.length);
    expect(outlook).toMatchObject({
      pointCount: used.length,
      sinceYear: used[0],
      latestYear: years.at(-1),
    });
    expect(progress.inputYears).toEqual(used);
  });

  it('uses nothing from before a change of borders', async () => {
    const page = await pages.page(viewer, { code: '5.5.2', area: 'karagandy' });
    expect(page.borderBreaks).toEqual([expect.objectContaining({ year: 2022 })]);
    expect(Math.min(...page.progress.inputYears)).toBeGreaterThanOrEqual(2022);
    expect(page.progress.since).toBe(2022);
  });

  it('compares a region with the country in a year that both have', async () => {
    const { comparison } = await pages.page(viewer, { code: '8.5.2', area: 'ulytau' });
    expect(comparison?.difference).toBeCloseTo((comparison?.value ?? 0) - (comparison?.countryValue ?? 0));
    expect(comparison?.rankedAreas).toBeLessThanOrEqual(21);
  });

  it('sets no amount of a region against that of the country', async () => {
    const page = await regions.region(viewer, { code: 'ulytau' });
    const amounts = page.indicators.filter(({ unitCode }) => isAmount(unitCode ?? ''));
    expect(amounts.length).toBeGreaterThan(0);
    for (const { code, difference } of amounts) {
      expect(difference).toBeNull();
      const { comparison } = await pages.page(viewer, { code, area: 'ulytau' });
      expect(comparison?.value).toBeGreaterThanOrEqual(0);
      expect(comparison?.difference).toBeNull();
    }
  });

  it('is carried on to the target year from figures within present borders only, or says why not', async () => {
    const { forecast } = await pages.page(viewer, { code: '8.5.2' });
    expect(forecast).toMatchObject({ reason: null, fromYear: 2015, levelPercent: 80 });
    expect([forecast.years.at(0), forecast.years.at(-1)]).toEqual([2024, 2030]);
    for (const [at, value] of forecast.values.entries()) {
      expect(forecast.low[at]).toBeLessThanOrEqual(value);
      expect(forecast.high[at]).toBeGreaterThanOrEqual(value);
    }
    // Karagandy has figures since 2010, but in its present borders only since 2022.
    const cut = await pages.page(viewer, { code: '8.5.2', area: 'karagandy' });
    expect(cut.forecast.years).toEqual([]);
    expect(cut.forecast.reason).toContain('at least five years');
  });

  it('says why it cannot be assessed where it has no figures', async () => {
    const board = await overview.overview(viewer);
    expect(
      board.goals.some(({ indicatorsTotal, indicatorsMeasured }) => indicatorsTotal > indicatorsMeasured),
    ).toBe(true);
    const empty = (await goals.goal(viewer, '14')).targets
      .flatMap(({ indicators }) => indicators)
      .find(({ seriesId }) => seriesId === null);
    const page = await pages.page(viewer, { code: empty?.code ?? '' });
    expect(page.series).toBeNull();
    expect(page.progress.status).toBe('not-assessable');
    expect(page.progress.reason).not.toBeNull();
  });

  it('names the regions of today and of earlier that have no figure', async () => {
    const { lines, unmeasuredRegions } = await pages.page(viewer, { code: '5.5.2' });
    const measured = lines.filter(({ level }) => level === 'region').map(({ areaCode }) => areaCode);
    const unmeasured = unmeasuredRegions.map(({ areaCode }) => areaCode);
    expect(unmeasured.toSorted()).toEqual(['abay', 'ulytau', 'zhetisu']);
    // 20 regions of today, and South Kazakhstan, which became Turkistan and Shymkent in 2018.
    expect([...measured, ...unmeasured].sort()).toEqual(
      [...(await regions.regions(viewer)).map(({ code }) => code), 'south-kazakhstan'].sort(),
    );
  });

  it('is shown by any of its series', async () => {
    const { seriesOptions } = await pages.page(viewer, { code: '5.5.2' });
    const other = seriesOptions.find(({ isHeadline }) => !isHeadline);
    const page = await pages.page(viewer, { code: '5.5.2', seriesId: other?.id });
    expect(page.series?.id).toBe(other?.id);
    expect(page.lines.length).toBeGreaterThan(0);
  });
});

describe('a region', () => {
  it('stands beside the country, with its parts, neighbours and the history of its borders', async () => {
    const page = await regions.region(viewer, { code: 'ulytau' });
    expect(page.goals).toHaveLength(17);
    expect(page.cards.length).toBeGreaterThan(2);
    expect(page.parts.map(({ name }) => name)).toContain('Zhanaarka district');
    expect(page.neighbours.length).toBeGreaterThan(1);
    expect(page.borderEvents[0]?.explanation).toContain('Karagandy region');
    expect(await regions.regions(viewer)).toHaveLength(20);
  });
});

describe('the search', () => {
  it('takes a Kazakh word for no Russian one that looks like another form of it', async () => {
    const codes = async (text: string) => (await finder.search(visitor('kk'), text)).map(({ code }) => code);
    for (const water of ['суға', 'су', 'судың']) {
      const ofWater = await codes(water);
      expect(ofWater).toContain('6.4.2');
      // «Содержащиеся под стражей до суда»: courts, not water.
      for (const code of ['16.3.2', '16.3.3', '16.3.3.1']) expect(ofWater).not.toContain(code);
    }
  });

  it('takes everyday words for those of titles and not the other way round, and finds words made of another', async () => {
    const codes = async (text: string, language: Language) =>
      (await finder.search(visitor(language), text)).map(({ code }) => code);
    const roads = await codes('жолдардың', 'kk');
    expect(roads.slice(0, 6)).toEqual(expect.arrayContaining(['3.6.1', '9.1.1', '3.6']));
    // «Апат», disaster, is what an accident may be called, and no road.
    expect(roads).not.toContain('1.5.3');
    expect(await codes('авария', 'ru')).toContain('3.6.1');
    for (const form of ['лес', 'леса', 'лесами']) {
      const found = await codes(form, 'ru');
      expect(found.indexOf('15.2')).toBeGreaterThanOrEqual(0);
      expect(found.indexOf('15.2')).toBeLessThan(6);
    }
    expect((await codes('умирают', 'ru')).slice(0, 5)).toEqual(expect.arrayContaining(['3.1.1']));
    // «Положение» has nothing of «пол».
    expect(await codes('пол', 'ru')).not.toContain('1.3');
  });

  const everyday: readonly (readonly [Language, string, readonly string[]])[] = [
    ['ru', 'бедных', ['1', '1.1.1', '1.2.1', '10.1']],
    ['ru', 'беднота', ['1', '1.2.1']],
    ...['смертей', 'умер', 'умирают', 'умерших'].map((word) => ['ru', word, ['3.1.1', '3.2.1']] as const),
    ...['болеют', 'заболело'].map((word) => ['ru', word, ['3.3.2', '3.3']] as const),
    ...['рожают', 'рождаются', 'родилось'].map((word) => ['ru', word, ['3.1.2', '3.7.2', '16.9.1']] as const),
    ['ru', 'работают', ['8', '8.3.1', '8.5']],
    ['ru', 'учатся', ['4', '4.3.1']],
    ['ru', 'курят', ['3.a', '3.a.1']],
    ['ru', 'дышат', ['11.6', '11.6.2']],
    ['kk', 'ауырды', ['3.3', '3.3.2']],
    ['kk', 'ішеді', ['6.1', '6.1.1', '3.5.2']],
    ['kk', 'туады', ['3.7.2', '3.1.2', '16.9']],
    ['en', 'crises', ['1.5', '13.1.1']],
    ['en', 'grew', ['8', '8.1.1']],
    ['en', 'eaten', ['2.1', '12.3.1']],
    ['en', 'wives', ['5.3', '5.3.1']],
    ['en', 'lost', ['12.3.1', '11.5.2']],
    ['en', 'bred', ['2.5.2']],
  ];
  it.each(everyday)('finds in %s titles by what people say: %s', async (language, text, codes) => {
    const found = (await finder.search(visitor(language), text)).map(({ code }) => code);
    expect(found).toEqual(expect.arrayContaining([...codes]));
  });

  it('takes no form of a word for a slip of another, nor for the beginning of a longer one', async () => {
    const codes = async (text: string, language: Language) =>
      (await finder.search(visitor(language), text)).map(({ code }) => code);
    expect(await codes('crises', 'en')).not.toContain('16.4.2.1');
    expect(['2.5', '2.5.2']).not.toContain((await codes('lives', 'en'))[0]);
    // «Умеренная», moderate, begins with «умер», died.
    expect(await codes('умер', 'ru')).not.toContain('2.1.2');
    expect(await codes('умер', 'ru')).toEqual(await codes('умирают', 'ru'));
    // What a title says finds no more than before: who asks for tobacco is shown no air.
    expect(await codes('табак', 'ru')).not.toContain('11.6.2');
    expect((await codes('drinking', 'en'))[0]).toBe('6.1');
  });

  it('finds words with a fleeting vowel by each of their forms', async () => {
    const codes = async (text: string) => (await finder.search(visitor('ru'), text)).map(({ code }) => code);
    for (const [one = '', other = ''] of [
      ['ребенок', 'ребенка'],
      ['рынок', 'рынка'],
    ])
      expect((await codes(one)).toSorted()).toEqual((await codes(other)).toSorted());
  });

  it('puts the goal of a word before its targets, whatever the form of the word', async () => {
    const first = async (text: string, language: Language) =>
      (await finder.search(visitor(language), text)).slice(0, 1).map(({ kind, code }) => `${kind} ${code}`);
    for (const water of ['вода', 'водой', 'воды']) expect(await first(water, 'ru')).toEqual(['goal 6']);
    expect(await first('poverty', 'en')).toEqual(['goal 1']);
    // A target of the very title stays before a goal that shares its words.
    expect(await first('Участие жителей в управлении водой', 'ru')).toEqual(['target 6.b']);
  });

  it('finds codes, names in three languages, and Kazakh without its letters', async () => {
    const first = async (text: string) => (await finder.search(visitor('ru'), text))[0];
    expect(await first('5.5.2')).toMatchObject({ kind: 'indicator', code: '5.5.2' });
    expect(await first('улытау')).toMatchObject({ code: expect.stringContaining('ulytau') });
    expect(await first('Gender equality')).toMatchObject({ kind: 'goal', code: '5' });
    // Words that only share letters stay away: «субсидий» for «су», «қаражат» of 17.3 for «Каражал».
    const told = async (text: string) => JSON.stringify(await finder.search(visitor('ru'), text));
    expect(await told('су')).not.toMatch(/субсид/iu);
    expect((await finder.search(visitor('ru'), 'Каражал')).map(({ code }) => code)).not.toContain('17.3');
    expect(await told('вода')).toMatch(/6\.1/u);
    // Other forms of a word, in Russian and Kazakh, and a slip of the finger.
    expect(await told('женщинам')).toMatch(/женщин/iu);
    const codes = async (text: string) => (await finder.search(visitor('kk'), text)).map(({ code }) => code);
    expect(await codes('мектептерде')).toEqual(expect.arrayContaining(await codes('мектептер')));
    expect((await codes('мектептерде')).length).toBeGreaterThan(0);
    expect(await codes('жумыссыздыктын')).toContain('8.5.2');
    expect(await codes('безроботица')).toContain('8.5.2');
    expect(await finder.search(viewer, '   ')).toEqual([]);
    // As somebody types `women`: a short word that is none begins one.
    for (const begun of ['wo', 'wom', 'wome'])
      expect((await finder.search(viewer, begun)).map(({ code }) => code)).toContain('5.5.2');
    expect(await finder.search(viewer, '100% _ nonsense')).toEqual([]);
  });

  it('finds regions by the everyday Kazakh word for them too', async () => {
    const codes = async (text: string) => (await finder.search(visitor('kk'), text)).map(({ code }) => code);
    const official = await codes('өңірлерде');
    expect(official.length).toBeGreaterThan(0);
    expect(await codes('аймақтарда')).toEqual(expect.arrayContaining(official));
  });

  it('meets small words only as they are written, and everyday words by the official ones', async () => {
    const codes = async (text: string) => (await finder.search(visitor('ru'), text)).map(({ code }) => code);
    // «Вода» is not «во» with a Kazakh ending, as in «сокращение … во всех ее формах».
    expect(await codes('вода')).not.toContain('1.2');
    expect(await codes('электричеством')).toEqual(expect.arrayContaining(await codes('электроэнергия')));
    expect(await codes('инвалидам')).toEqual(await codes('инвалидностью'));
  });

  it('finds an indicator by what its figures are of, and by what people say for it', async () => {
    const codes = async (text: string) => (await finder.search(visitor('ru'), text)).map(({ code }) => code);
    // The title speaks of wildlife trade, the figures count saigas and argali.
    for (const text of ['сайгаков', 'киік', 'saigas']) expect(await codes(text)).toContain('15.c.1');
    expect(await codes('argali')).toEqual(expect.arrayContaining(['2.5.2', '15.7.1']));
    for (const text of ['ДТП', 'дорожных авариях', 'accidents']) expect(await codes(text)).toContain('3.6.1');
    for (const text of ['зауыт', 'заводов', 'factories']) expect(await codes(text)).toContain('9.2.1');
    expect(await codes('инвалидность')).toContain('4.5.1.3');
  });

  it('takes a word for a slip of another by its stem, not by an ending alone', async () => {
    const hits = async (text: string) => await finder.search(visitor('kk'), text);
    const women = await hits('аиелдер');
    expect(women.map(({ code }) => code)).toEqual(expect.arrayContaining(['5.1', '5.2.1', '5.5.1']));
    // Their titles say «елдер», countries.
    for (const code of ['14.c.1', '15.8.1', '17.18.3'])
      expect(women.map((hit) => hit.code)).not.toContain(code);
    expect((await hits('жумыссыздык'))[0]?.code).toBe('8.5.2');
    expect((await hits('улытау'))[0]?.code).toBe('ulytau');
    expect((await hits('онирлер'))[0]?.title).toContain('өңір');
  });

  it('does not look for the small words of a question', async () => {
    const [first] = await finder.search(visitor('ru'), 'безработица в Алматы и на селе');
    expect(first?.missing ?? []).not.toContain('в');
    const codes = async (text: string) => (await finder.search(visitor('ru'), text)).map(({ code }) => code);
    expect(await codes('в Алматы')).toEqual(await codes('Алматы'));
    expect(await finder.search(visitor('ru'), 'в Алматы')).toContainEqual(
      expect.objectContaining({ code: 'almaty', missing: [] }),
    );
  });

  it.each([
    ['ru', 'Улытауская область', 'ulytau'],
    ['kk', 'Ұлытау облысында', 'ulytau'],
    ['en', 'Ulytau region', 'ulytau'],
    ['kk', 'Астана қаласы', 'astana'],
  ] as const)(
    'does not take what a place is called for a part of the answer: %s, %s',
    async (lang, text, code) => {
      const hits = await finder.search(visitor(lang), text);
      const areas = hits.filter(({ kind }) => kind === 'area');
      expect([areas[0]?.code, areas[0]?.missing]).toEqual([code, []]);
      // The district of that name meets the name itself; no other region does.
      expect(areas.filter((hit) => !hit.code.startsWith(code))).toEqual([]);
      // A question of such words alone is still answered.
      const [what = ''] = text.split(' ').slice(-1);
      expect((await finder.search(visitor(lang), what)).length).toBeGreaterThan(0);
    },
  );

  it('puts a title of the same family of words before other texts', async () => {
    expect((await finder.search(visitor('en'), 'women managers'))[0]).toMatchObject({ code: '5.5.2' });
  });

  it.each([
    ['en', 'unemployed dragons', 'dragons', '8.5.2'],
    ['ru', 'безработицы драконов', 'драконов', '8.5.2'],
    ['kk', 'жұмыссыздықтың айдаһары', 'айдаһары', '8.5.2'],
    ['en', '8.5.2 dragons', 'dragons', '8.5.2'],
  ] as const)(
    'in %s, shows what meets some of the words, and says which it does not: %s',
    async (lang, text, missing, code) => {
      const hits = await finder.search(visitor(lang), text);
      expect(hits.find((hit) => hit.code === code)?.missing).toEqual([missing]);
      expect(hits.every((hit) => hit.missing.length > 0)).toBe(true);
    },
  );

  it.each([
    ['kk', 'Қарағандыда', ['karagandy']],
    ['kk', 'жұмыссыздар', ['8.5.2']],
    ['kk', 'кедейлер', ['1.2.1']],
    ['ru', 'детской смертности', ['3.2.1', '3.2']],
  ] as const)(
    'finds the word that another is made from, and names that end like a suffix: %s, %s',
    async (language, text, codes) => {
      const hits = await finder.search(visitor(language), text);
      const whole = hits.filter(({ missing }) => missing.length === 0).map(({ code }) => code);
      expect(whole).toEqual(expect.arrayContaining([...codes]));
    },
  );

  it('finds custodians by their names in all three languages, whatever language a load names them in', async () => {
    const newest = await test.database.one<{ id: number }>('select max(id) as id from vintage');
    await test.database.query(
      `insert into indicator_metadata (indicator_code, field, lang, text, valid_from)
       values ('3.1.1', 'custodian', 'en', 'WHO', $1)`,
      [newest?.id],
    );
    const inFull = async (...texts: readonly string[]) =>
      Promise.all(
        texts.map(async (text) => {
          const hits = await new SearchService(test.database, new DataVersion(test.database)).search(
            visitor('en'),
            text,
          );
          return hits
            .filter(({ missing, kind }) => kind === 'indicator' && missing.length === 0)
            .map(({ code }) => code);
        }),
      );
    const [english = [], ...others] = await inFull(
      'World Health Organization',
      'Всемирная организация здравоохранения',
      'Дүниежүзілік денсаулық сақтау ұйымы',
    );
    expect(english).toEqual(expect.arrayContaining(['3.1.1', '2.2.3']));
    for (const other of others) expect(other).toEqual(expect.arrayContaining(english));
    await test.database.query(
      `delete from indicator_metadata where indicator_code = '3.1.1' and text = 'WHO'`,
    );
  });

  it('looks for an abbreviation in capitals as for one: WHO is not who', async () => {
    for (const text of ['WHO', 'ВОЗ', 'ДДСҰ']) {
      const hits = await finder.search(visitor('en'), text);
      const codes = hits.map(({ code }) => code);
      expect(codes).toEqual(expect.arrayContaining(['3.1.1', '2.2.3']));
      expect(codes).not.toContain('10.3.1');
    }
    // What is no agency's is a word as any other.
    expect((await finder.search(visitor('en'), 'WOMEN MANAGERS'))[0]).toMatchObject({ code: '5.5.2' });
  });

  it('puts what meets all words first, in one text or in several', async () => {
    const hits = await finder.search(visitor('en'), 'women managerial');
    const missing = hits.map((hit) => hit.missing.length);
    expect(hits[0]).toMatchObject({ code: '5.5.2', missing: [] });
    expect(missing).toEqual(missing.toSorted());
    expect(missing.at(-1)).toBe(1);
  });
});

describe('figures for the review', () => {
  it('are resolved with value, unit, source and vintage, and found by target', async () => {
    const question = { indicator: '5.5.2', seriesId: null, area: 'kz', year: null, vintageId: null };
    const figure = await figures.resolve(question, 'kk');
    expect(figure).toMatchObject({ unitCode: 'PT', areaName: 'Қазақстан', vintageId: expect.any(Number) });
    expect(await figures.resolve({ ...question, year: 1901 }, 'kk')).toBeNull();
    expect(await figures.resolve({ ...question, vintageId: 0 }, 'kk')).toBeNull();
    const found = await figures.search({ targetCodes: ['5.5'] }, 'en');
    expect(found.map(({ indicator }) => indicator)).toContain('5.5.2');
    expect((await figures.search({ text: 'manag' }, 'en')).map(({ indicator }) => indicator)).toContain(
      '5.5.2',
    );
  });

  it('become a chart with the country in ink and the region in the accent colour', async () => {
    const spec = await figures.chartSpec({ indicator: '5.5.2', seriesId: null, area: 'karagandy' }, 'en');
    expect(spec.series.find(({ id }) => id === 'kz')?.role).toBe('country');
    expect(spec.series.find(({ id }) => id === 'karagandy')?.role).toBe('focus');
    expect(spec.breaks).toHaveLength(1);
    expect(spec.target?.value).toBe(50);
    expect(spec.source).toContain('24 October 2024');
    expect(spec.title).toMatch(/^5\.5\.2 .+: Karagandy region, \d{4}–\d{4}$/u);
  });
});

describe('figures of years in which a region did not exist', () => {
  // Ulytau region is there from 8 June 2022 (data/geography/areas.json); what is said of 2019 was calculated back.
  const carried = { year: 2019, value: 12.5 };

  beforeAll(async () => {
    const page = await pages.page(viewer, { code: '8.5.2' });
    await test.database.query(
      `delete from observation where series_id = $1 and area_code = 'ulytau' and valid_to is null`,
      [page.series?.id],
    );
    await test.database.query(
      `insert into observation (series_id, area_code, year, value, valid_from)
       values ($1, 'ulytau', $2, $3, (select max(id) from vintage))`,
      [page.series?.id, carried.year, carried.value],
    );
    await test.database.query(`insert into vintage (source, kind, label)
       select source, kind, 'later' from vintage order by id limit 1`);
  });

  it('are no newest value, no place and no progress of the region, and stay in the lines of the page', async () => {
    const page = await pages.page(viewer, { code: '8.5.2', area: 'ulytau' });
    expect(page.lines.find(({ areaCode }) => areaCode === 'ulytau')).toMatchObject({
      years: [carried.year],
      values: [carried.value],
    });
    expect(page.comparison).toBeNull();
    expect(page.progress).toMatchObject({ status: 'not-assessable' });
    expect(page.progress.reason).toContain('did not exist');
    const region = await regions.region(viewer, { code: 'ulytau' });
    expect(region.indicators.map(({ code }) => code)).not.toContain('8.5.2');
    expect(
      await figures.resolve(
        { indicator: '8.5.2', seriesId: null, area: 'ulytau', year: null, vintageId: null },
        'en',
      ),
    ).toBeNull();
    const spec = await figures.chartSpec({ indicator: '8.5.2', seriesId: null, area: 'ulytau' }, 'en');
    expect(spec.series.find(({ id }) => id === 'ulytau')).toMatchObject({
      isOutsideValidity: true,
      label: 'Ulytau region (region did not exist then)',
    });
  });
});

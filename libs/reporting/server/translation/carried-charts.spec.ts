import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Viewer } from '@qadam/identity/domain';
import type { Language } from '@qadam/language/domain';
import { type ChartChoice, chartKey, type ResolvedChart } from '@qadam/reporting/domain';
import { openReportingWorld, paragraph, type ReportingWorld, text } from '../reporting.fixture';

const code = 'vnr-2025';
const key = 'localisation/ulytau';
const mobile = { indicator: '5.b.1', seriesKey: null } as const;
const ofNone = { indicator: '', seriesKey: null, area: 'kz' } as const;
const places = { ...mobile, area: 'kz', areas: ['kz', 'ulytau', 'abay'] } as const;
const charts: readonly ChartChoice[] = [
  ...(['line', 'bar', 'spread'] as const).map((kind) => ({ ...mobile, area: 'kz', kind })),
  { ...mobile, area: 'ulytau', kind: 'map' },
  { ...mobile, area: 'kz', kind: 'gap', dimension: 'SEX' },
  ...(['slope', 'compare', 'panels'] as const).map((kind) => ({ ...places, kind })),
  ...(['strip', 'coverage', 'links', 'network', 'voices', 'events'] as const).map((kind) => ({
    ...ofNone,
    kind,
  })),
];

let world: ReportingWorld;
let drafter: Viewer;
let id: number;

/** Two indicators over the same years, in regions and by groups. */
const seed = () =>
  world.database.query(`
    delete from observation;
    insert into series (indicator_code, series_code, unit, dimensions, dimensions_text)
      values ('5.b.1', '', 'PT', '{"SEX": "M"}', 'SEX=M');
    insert into figure_label values ('code', 'SEX', 'M', 'Ерлер', 'Мужчины', 'Men'),
      ('dimension', '', 'SEX', 'Жынысы', 'Пол', 'Sex');
    insert into observation (series_id, area_code, year, value, valid_from)
      select s.id, a.code, y, 40 + a.position % 7 + (y - 2014) * (2 + s.id % 2) + s.id, 1
      from series s, generate_series(2014, 2023) y,
        (select code, row_number() over (order by code) as position from area
         where level in ('region', 'country') and valid_to is null) a
      where s.indicator_code in ('5.b.1', '5.5.2');
    insert into indicator_setting_version (indicator_code, version, direction, source)
      values ('5.b.1', 1, 'positive', 'more is better'), ('5.5.2', 1, 'positive', 'more is better');
    insert into event (title, kind, state, starts_on, ends_on, is_illustrative)
      values ('{"ru": "Семинар", "kk": "Семинар", "en": "Seminar"}', 'seminar', 'held', '2024-05-12', '2024-05-12', true);
    update finding set event_id = (select max(id) from event) where id = 1`);

/** Each figure says something else now, and somebody has said more. */
const change = () =>
  world.database.query(`
    with v as (insert into vintage (source, kind, label, published_on)
      values ('bns', 'open-sdg', 'next', '2025-06-01') returning id),
    old as (update observation o set valid_to = v.id from v where o.valid_to is null
      returning o.series_id, o.area_code, o.year, o.value)
    insert into observation (series_id, area_code, year, value, valid_from)
      select old.series_id, old.area_code, old.year, case when old.series_id = 1 then 100 - old.value else old.value + 1 + old.year % 3 end, v.id from old, v;
    insert into series (indicator_code, series_code, unit, dimensions_text, is_headline)
      values ('3.1.1', '', 'PT', '', true);
    insert into observation (series_id, area_code, year, value, valid_from)
      select (select max(id) from series), 'kz', 2023, 12, max(id) from vintage;
    insert into finding (quote, quote_language, summary, area_code, is_illustrative, search_text, event_id)
      values ('', 'ru', '{"ru": "Ещё"}', 'ulytau', false, 'ещё', (select max(id) from event));
    insert into tag (finding_id, code) select max(id), '5.5' from finding`);

const drawn = async (language: Language): Promise<ReadonlyMap<string, ResolvedChart | null>> => {
  const { read } = await world.reading.find(drafter, code, key, language);
  return new Map(
    charts.map((chart) => [
      chart.kind,
      [...read.charts].find(([name]) => name === chartKey(chart) || name.endsWith(chartKey(chart)))?.[1] ??
        null,
    ]),
  );
};
const valuesOf = (chart: ResolvedChart | null | undefined) =>
  (chart?.values ?? []).map(({ value, year }) => [value, year]);

beforeAll(async () => {
  world = await openReportingWorld();
  await seed();
  drafter = await world.viewer('drafter', 'aigerim');
  const reviewer = await world.viewer('reviewer', 'saule');
  const head = await world.viewer('administrator', 'head');
  id = (await world.reading.find(drafter, code, key, 'en')).section.id;
  const content = text(paragraph('Charts.'), ...charts.map((attrs) => ({ type: 'chart' as const, attrs })));
  await world.writing.save(drafter, { id, language: 'en', baseVersion: 0, content });
  await world.writing.assign(reviewer, id, drafter.person?.id ?? 0, null);
  await world.workflow.move(drafter, id, 'submit');
  await world.workflow.move(reviewer, id, 'approve');
  await change();
  await world.workflow.move(head, id, 'reopen', 'To be translated');
});
afterAll(() => world.close());

it('draws each kind of chart that was kept again in the words of a translation', async () => {
  const kept = await drawn('en');
  const now = await world.figures.charts('en', charts);
  await world.translations.carryOver(drafter, id, 'en', 'ru');
  const translated = await drawn('ru');
  for (const [index, { kind }] of charts.entries()) {
    const own = kept.get(kind);
    const other = translated.get(kind);
    expect([kind, valuesOf(own).length > 0]).toEqual([kind, true]);
    // The data say something else by now: what stays is what was approved.
    expect([kind, valuesOf(now[index])]).not.toEqual([kind, valuesOf(own)]);
    expect([kind, valuesOf(other)]).toEqual([kind, valuesOf(own)]);
    expect([kind, other?.spec.language]).toEqual([kind, 'ru']);
    expect([kind, other?.spec.title]).toEqual([kind, expect.stringMatching(/[а-яё]/iu)]);
    expect([kind, other?.spec.alternative]).toEqual([kind, expect.stringMatching(/[а-яё]/iu)]);
  }
});

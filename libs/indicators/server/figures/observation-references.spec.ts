import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestDatabase } from '@qadam/platform/server';
import { openFigureTables } from '../indicators.fixture';
import { recordFigures } from './record-figures';

let test: TestDatabase;
let ids: { series: number; vintage: number };

beforeAll(async () => {
  test = await openFigureTables();
  await test.database.query(
    `insert into figure_source (code, publisher_kk, publisher_ru, publisher_en) values ('s', 's', 's', 's')`,
  );
  await test.database.query(
    `insert into area (code, level, parent_code, position, source_codes, name_kk, name_ru, name_en)
     values ('town', 'settlement', 'kz', 30000, '{}', 'town', 'town', 'town')`,
  );
  const { vintageId } = await recordFigures(test.database, {
    ...{ source: 's', kind: 'table', label: 'l', publishedOn: null, personId: null, note: '' },
    figures: [
      {
        ...{ indicator: '5.5.2', series: '', unit: 'PT', dimensions: {} },
        observations: [
          { area: 'kz', year: 2020, value: 1 },
          { area: 'town', year: 2023, value: 2 },
        ],
      },
    ],
    ...{ completeIndicators: [], unreadPlaces: [] },
  });
  const series = await test.database.one<{ id: number }>('select id from series');
  ids = { series: series?.id ?? 0, vintage: vintageId ?? 0 };
});

afterAll(async () => {
  await test?.close();
});

const insert = (series: number, area: string, vintage: number) =>
  test.database.query(
    'insert into observation (series_id, area_code, year, value, valid_from) values ($1, $2, 2021, 1, $3)',
    [series, area, vintage],
  );

describe('an observation', () => {
  it.each([
    ['a series', () => insert(ids.series + 1, 'kz', ids.vintage), 'names series'],
    ['an area', () => insert(ids.series, 'atlantis', ids.vintage), 'names area atlantis'],
    ['a load', () => insert(ids.series, 'kz', ids.vintage + 1), 'names vintage'],
    [
      'a load of its end',
      () => test.database.query('update observation set valid_to = $1', [ids.vintage + 1]),
      'names vintage',
    ],
  ])('cannot name %s that does not exist', async (_what, attempt, sentence) => {
    await expect(attempt()).rejects.toThrow(sentence);
    expect(await test.database.query('select 1 from observation')).toHaveLength(2);
  });

  it.each([
    ['its series', `delete from series`],
    ['its area', `delete from area where code = 'town'`],
    ['its area under that code', `update area set code = 'abai' where code = 'town'`],
    ['its load', `delete from vintage`],
    ['all series at once', `truncate series cascade`],
  ])('keeps %s', async (_what, sql) => {
    await expect(test.database.query(sql)).rejects.toThrow('Observations name');
    expect(await test.database.query('select 1 from observation')).toHaveLength(2);
  });

  it('holds what it names until its transaction ends, and the other deletion then sees it', async () => {
    const spare = await test.database.one<{ id: number }>(
      `insert into series (indicator_code, series_code, unit, dimensions_text) values ('5.5.2', 'spare', 'PT', '') returning id`,
    );
    const deletion = await test.database.transaction(async () => {
      await insert(spare?.id ?? 0, 'kz', ids.vintage);
      // By a connection of its own: it waits for the lock.
      return {
        ended: test.database.source.query('delete from series where id = $1', [spare?.id]).then(
          () => 'deleted',
          (error: Error) => error.message,
        ),
      };
    });
    expect(await deletion.ended).toContain('Observations name');
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestDatabase } from '@qadam/platform/server';
import { openFigureTables } from '../indicators.fixture';
import { headlinesAt, unnamedSourceCode } from './choose-headlines';
import { recordFigures } from './record-figures';

let test: TestDatabase;

beforeAll(async () => {
  test = await openFigureTables();
  for (const code of ['bureau', 'ministry', unnamedSourceCode])
    await test.database.query(
      `insert into figure_source (code, publisher_kk, publisher_ru, publisher_en) values ($1, $1, $1, $1)`,
      [code],
    );
});

afterAll(async () => {
  await test?.close();
});

const load = async (
  source: string,
  series: string,
  years: readonly number[],
  { completeIndicators = [], unit = 'PT' }: { completeIndicators?: readonly string[]; unit?: string } = {},
): Promise<number> => {
  const { vintageId } = await recordFigures(test.database, {
    ...{ source, kind: 'table', label: 'l', publishedOn: null, personId: null, note: '' },
    figures: [
      {
        ...{ indicator: '5.5.2', series, unit, dimensions: {} },
        observations: years.map((year) => ({ area: 'kz', year, value: 1 })),
      },
    ],
    ...{ completeIndicators, unreadPlaces: [] },
  });
  return vintageId ?? 0;
};

const headline = async () =>
  (
    await test.database.one<{ code: string }>(
      `select series_code as code from series where is_headline and indicator_code = '5.5.2'`,
    )
  )?.code;

describe('the series that stands for an indicator', () => {
  it('stays that of the source that came first, however much others bring', async () => {
    await load(unnamedSourceCode, 'UNNAMED', [2020, 2021, 2022]);
    expect(await headline()).toBe('UNNAMED');
    const first = await load('bureau', 'OWN', [2020, 2021]);
    expect(await headline()).toBe('OWN');
    await load('ministry', 'OTHER', [2018, 2019, 2020, 2021, 2022]);
    await load(unnamedSourceCode, 'ODD', [2010, 2011, 2012, 2013, 2014, 2015, 2016]);
    expect(await headline()).toBe('OWN');
    await load('bureau', 'LONGER', [2018, 2019, 2020, 2021]);
    expect(await headline()).toBe('LONGER');
    // A target is set for a unit: people are no percentages.
    await load('bureau', 'PEOPLE', [2010, 2011, 2012, 2013, 2014, 2015, 2016], { unit: 'UNITS' });
    expect(await headline()).toBe('LONGER');
    const [then] = await headlinesAt(test.database, ['5.5.2'], [first]);
    expect(await test.database.one('select series_code as code from series where id = $1', [then])).toEqual({
      code: 'OWN',
    });
  });

  it('is of the next source where the first has taken its figures back', async () => {
    await load('bureau', 'OWN', [], { completeIndicators: ['5.5.2'] });
    expect(await headline()).toBe('OTHER');
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestDatabase } from '@qadam/platform/server';
import { openFigureTables } from '../indicators.fixture';
import { recordFigures, type RecordingWatch } from './record-figures';

let test: TestDatabase;

beforeAll(async () => {
  test = await openFigureTables();
  await test.database.query(
    `insert into figure_source (code, publisher_kk, publisher_ru, publisher_en) values ('s', 's', 's', 's')`,
  );
});

afterAll(async () => {
  await test?.close();
});

/** So many that they are written in several slices. */
const seriesCount = 900;
const years = Array.from({ length: 100 }, (_, at) => 1930 + at);

const record = (value: number, watch: RecordingWatch) =>
  recordFigures(
    test.database,
    {
      ...{ source: 's', kind: 'table', label: 'l', publishedOn: null, personId: null, note: '' },
      figures: Array.from({ length: seriesCount }, (_, at) => ({
        ...{ indicator: '5.5.2', series: `S${at}`, unit: 'PT', dimensions: {} },
        observations: years.map((year) => ({ area: 'kz', year, value })),
      })),
      ...{ completeIndicators: [], unreadPlaces: [] },
    },
    watch,
  );

const held = async (): Promise<unknown> =>
  test.database.one(
    `select count(*)::int as count, min(value) as least, max(value) as most from observation where valid_to is null`,
  );

describe('writing many changes', () => {
  it('says on the way how far it is, until all is written, and writes every one', async () => {
    const shares: number[] = [];
    await record(1, {
      confirm: () => undefined,
      onWritten: async (share) => void shares.push(share),
    });
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
    expect(await held()).toEqual({ count: 90_000, least: 1, most: 1 });
    expect(await record(2, {})).toMatchObject({ added: 0, revised: 90_000 });
    expect(await held()).toEqual({ count: 90_000, least: 2, most: 2 });
  });

  it('leaves nothing where it is stopped half way', async () => {
    const before = await held();
    const stopped = record(3, {
      onWritten: async (share) => {
        if (share > 0.5) throw new Error('Enough.');
      },
    });
    await expect(stopped).rejects.toThrow('Enough.');
    expect(await held()).toEqual(before);
  });
});

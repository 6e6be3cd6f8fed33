import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DrawInFives1796001068000 } from '../migrations/draw-in-fives';
import { type OpenEvidence, openEvidence } from '../evidence.fixture';

let house: OpenEvidence;
let other: OpenEvidence;

beforeAll(async () => {
  house = await openEvidence();
  other = await openEvidence(house);
});
afterAll(async () => {
  await other?.test.close();
  await house?.test.close();
});

const blockSize = 5;

/** The draws of all findings, in the order in which they were made. */
const drawsOf = async ({ database }: OpenEvidence): Promise<boolean[]> => {
  const rows = await database.query<{ is: boolean }>(
    'select is_suggestion_withheld as is from finding order by id',
  );
  return rows.map(({ is }) => is);
};

const make = ({ database }: OpenEvidence, count: number) =>
  database.query(
    `insert into finding (summary, area_code) select '{"en":"Said"}', 'karazhal' from generate_series(1, $1)`,
    [count],
  );

const blocksOf = (draws: readonly boolean[]): boolean[][] =>
  Array.from({ length: Math.floor(draws.length / blockSize) }, (_, at) =>
    draws.slice(at * blockSize, (at + 1) * blockSize),
  );

/** Which finding of each block of five has no suggestions. */
const placesOf = (draws: readonly boolean[]): number[] => blocksOf(draws).map((block) => block.indexOf(true));

describe('the fifth of findings without suggestions', () => {
  it('is one of every five from the first on, at a place that nobody can tell, another one in each installation', async () => {
    for (const each of [house, other]) await make(each, 1000);
    const draws = await drawsOf(house);
    expect(draws.length).toBeGreaterThan(1000);
    for (const block of blocksOf(draws)) expect(block.filter(Boolean)).toHaveLength(1);
    const withheld = draws.slice(-1000).filter(Boolean).length;
    expect(Math.abs(withheld - 200)).toBeLessThanOrEqual(1);
    // Some 200 blocks: each place is expected 40 times, 17 times or fewer by chance once in some 50,000 runs.
    const places = placesOf(draws);
    for (let place = 0; place < blockSize; place += 1)
      expect(places.filter((each) => each === place).length).toBeGreaterThan(17);
    // Two installations agree on a block by chance once in five.
    const others = placesOf(await drawsOf(other));
    expect(places.filter((place, at) => place === others[at]).length).toBeLessThan(places.length / 2);
  });

  it('is kept, and cannot be asked for', async () => {
    const before = await drawsOf(house);
    await house.database.query(`update finding set summary = '{"en":"Said otherwise"}'`);
    expect((await drawsOf(house)).slice(0, before.length)).toEqual(before);
    await house.database.query(
      `insert into finding (summary, area_code, is_suggestion_withheld)
       select '{"en":"Said"}', 'karazhal', true from generate_series(1, 10)`,
    );
    expect((await drawsOf(house)).slice(before.length).filter(Boolean).length).toBeLessThanOrEqual(3);
  });
});

describe('findings made before one of every five was drawn', () => {
  it('keep what they had', async () => {
    const migration = new DrawInFives1796001068000();
    const runner = other.database.source.createQueryRunner();
    try {
      await migration.down(runner);
      const before = await drawsOf(other);
      await migration.up(runner);
      expect(await drawsOf(other)).toEqual(before);
    } finally {
      await runner.release();
    }
  });
});

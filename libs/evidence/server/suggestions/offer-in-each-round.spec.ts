import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { OfferInEachRound1796001124000 } from '../migrations/offer-in-each-round';
import { type OpenEvidence, openEvidence } from '../evidence.fixture';

let house: OpenEvidence;

beforeAll(async () => {
  house = await openEvidence();
});
afterAll(() => house?.test.close());

it('keeps the offers of before: in the round in which they were made, the others outside of rounds', async () => {
  const { database } = house;
  const person = (await house.person('analyst', null)).person?.id ?? 0;
  const migration = new OfferInEachRound1796001124000();
  const runner = database.source.createQueryRunner();
  await migration.down(runner);
  const make = async (summary: string): Promise<number> =>
    (
      await database.one<{ id: number }>(
        `insert into finding (summary, area_code) values (jsonb_build_object('en', $1::text), 'karazhal') returning id`,
        [summary],
      )
    )?.id ?? 0;
  const [coded, before] = [await make('coded in a round'), await make('tagged before the round')];
  const [round, later] = (
    await database.query<{ id: number }>(
      `insert into coding_round (title, state, created_at, coding_ended_at, closed_at)
       values ('First', 'closed', '2026-01-01', '2026-01-10', '2026-01-11'),
         ('Second', 'closed', '2026-02-01', '2026-02-10', '2026-02-11') returning id`,
    )
  ).map(({ id }) => id);
  await database.query(
    `with made as (insert into coder (person_id, name) values ($1, 'A') returning id)
     insert into coding_assignment (round_id, finding_id, coder_id, done_at)
     select r, f, made.id, '2026-02-09' from made, unnest($2::int[]) r, unnest($3::int[]) f`,
    [person, [round, later], [coded, before]],
  );
  await database.query(
    `insert into suggestion_offer (finding_id, person_id, codes, offered_at)
     values ($1, $3, '{6.1,6.2}', '2026-01-05'), ($2, $3, '{9.1}', '2025-12-31')`,
    [coded, before, person],
  );
  const offers = () =>
    database.query(
      'select finding_id as id, codes, round_id as round from suggestion_offer where person_id = $1 order by id',
      [person],
    );
  await migration.up(runner);
  expect(await offers()).toEqual([
    { id: coded, codes: ['6.1', '6.2'], round },
    { id: before, codes: ['9.1'], round: null },
  ]);
  await database.query(
    `insert into suggestion_offer (finding_id, person_id, round_id, codes) values ($1, $2, $3, '{13.1}')`,
    [coded, person, later],
  );
  await migration.down(runner);
  expect(
    await database.query('select codes from suggestion_offer where person_id = $1 order by finding_id', [
      person,
    ]),
  ).toEqual([{ codes: ['6.1', '6.2'] }, { codes: ['9.1'] }]);
  await migration.up(runner);
  await runner.release();
});

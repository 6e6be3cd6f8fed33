import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was suggested belongs to an act of coding: one offer for each finding, person and round, or outside of rounds. An
 * offer that was noted while its person coded the finding in a round is that round's; the others stay outside of rounds.
 */
export class OfferInEachRound1796001124000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table suggestion_offer
        drop constraint suggestion_offer_pkey,
        add column round_id integer references coding_round,
        add constraint suggestion_offer_act unique nulls not distinct (finding_id, person_id, round_id);
      create index suggestion_offer_round on suggestion_offer (round_id);
      update suggestion_offer o set round_id = (
        select a.round_id
        from coding_assignment a join coder c on c.id = a.coder_id join coding_round r on r.id = a.round_id
        where a.finding_id = o.finding_id and c.person_id = o.person_id and r.created_at <= o.offered_at
          and o.offered_at <= coalesce(r.coding_ended_at, r.closed_at, 'infinity')
        order by abs(extract(epoch from o.offered_at - coalesce(
          (select min(k.created_at) from coding k
           where k.round_id = a.round_id and k.finding_id = a.finding_id and k.coder_id = a.coder_id),
          a.done_at))) nulls last, a.round_id
        limit 1);
    `);
  }

  /** Keeps the first offer of each person, which is the only one that there was before. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from suggestion_offer o using suggestion_offer first
      where first.finding_id = o.finding_id and first.person_id = o.person_id
        and (first.offered_at, coalesce(first.round_id, 0)) < (o.offered_at, coalesce(o.round_id, 0));
      alter table suggestion_offer drop column round_id, add primary key (finding_id, person_id);
    `);
  }
}

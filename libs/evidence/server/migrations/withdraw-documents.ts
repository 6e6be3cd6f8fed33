import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A document can be withdrawn with all of its findings, and come back with those that went with it. */
export class WithdrawDocuments1796001063000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table document
        add withdrawn_at timestamptz,
        add withdrawn_by integer references person,
        add withdrawn_reason text,
        add check ((withdrawn_at is null) = (withdrawn_reason is null));
      -- Those that had been withdrawn before their document stay so when it comes back.
      alter table finding add withdrawn_with_document boolean not null default false,
        add check (not withdrawn_with_document or withdrawn_at is not null);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table finding drop withdrawn_with_document;
      alter table document drop withdrawn_at, drop withdrawn_by, drop withdrawn_reason;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The little that identity asks of geography, which stands above it: that an area's code exists. */
class CreateAreasForTests1747000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table area (code text primary key); insert into area values ('ulytau')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table area');
  }
}

export const geographyMigrationsForTests = [CreateAreasForTests1747000200000];

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMetadata1796000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Versioned as figures are: a changed text ends one row and begins another.
      create table indicator_metadata (
        indicator_code text not null references indicator,
        field text not null,
        -- zxx: no language, such as a grade or an address
        lang text not null check (lang in ('kk', 'ru', 'en', 'zxx')),
        text text not null check (text <> ''),
        valid_from integer not null references vintage,
        valid_to integer references vintage,
        primary key (indicator_code, field, lang, valid_from),
        check (valid_to > valid_from)
      );
      create unique index indicator_metadata_current on indicator_metadata (indicator_code, field, lang)
        where valid_to is null;
      -- What each load changed is asked for; figures that hold have no end.
      create index observation_ended on observation (valid_to) where valid_to is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index observation_ended; drop table indicator_metadata');
  }
}

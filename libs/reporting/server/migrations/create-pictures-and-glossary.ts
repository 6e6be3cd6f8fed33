import { languages } from '@qadam/language/domain';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { shippedTerms } from '../glossary/shipped-terms';

export class CreatePicturesAndGlossary1796000410000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table report_image (
        id text primary key check (id ~ '^[0-9a-f]{64}$'),
        media_type text not null check (media_type in ('image/png', 'image/jpeg')),
        width integer not null check (width > 0),
        height integer not null check (height > 0),
        bytes bytea not null,
        created_by integer references person,
        created_at timestamptz not null default now()
      );

      create table glossary_term (
        code text primary key,
        term_kk text not null, term_ru text not null, term_en text not null,
        explanation_kk text not null, explanation_ru text not null, explanation_en text not null
      );

      alter table compile_output drop constraint compile_output_format_check;
      alter table compile_output add constraint compile_output_format_check
        check (format in ('pdf', 'docx', 'html', 'xlsx'));
    `);
    for (const { code, term, explanation } of shippedTerms)
      await runner.query('insert into glossary_term values ($1, $2, $3, $4, $5, $6, $7)', [
        code,
        ...languages.map((language) => term[language]),
        ...languages.map((language) => explanation[language]),
      ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from compile_output where format not in ('pdf', 'docx');
      alter table compile_output drop constraint compile_output_format_check;
      alter table compile_output add constraint compile_output_format_check check (format in ('pdf', 'docx'));
      drop table glossary_term, report_image;
    `);
  }
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createEmptyTestDatabase, type Database, migrate, openDatabase } from '@qadam/platform/server';
import { databaseParts } from './composition';

const name = 'KeepEachFigure1796001071000';
const timeOf = (migration: string): number => Number(/\d{13}$/.exec(migration)?.[0]);

let database: Database;
let ends: (() => Promise<void>)[] = [];

interface Kept {
  readonly text: string;
  readonly kind: string;
  readonly figures: readonly {
    readonly text: string;
    readonly foundBy: string | null;
    readonly place: unknown;
  }[];
}

beforeAll(async () => {
  const { url, drop } = await createEmptyTestDatabase();
  ends = [drop];
  const before = databaseParts.migrations.filter((one) => timeOf(one.name) < timeOf(name));
  const old = await openDatabase(url, { entities: [], migrations: before });
  await migrate(old);
  await old.query(
    `insert into area (code, level, position, name_kk, name_ru, name_en) values ('kz', 'country', 1, 'К', 'К', 'K')`,
  );
  await old.query(`
    with p as (insert into person (email, name, password_hash) values ('a@b.kz', 'A', '-') returning id),
      r as (insert into report (code, template, template_version, title_kk, title_ru, title_en, country_area)
        values ('vnr', 'vnr', 1, 'a', 'b', 'c', 'kz') returning id),
      e as (insert into earlier_review (report_id, file_name, title, language, begun_by)
        select r.id, 'a.docx', 'A', 'ru', p.id from r, p returning id)
    insert into review_item (earlier_id, position, kind, heading, text, figure)
    select e.id, i.position, i.kind, '', i.text, i.figure::jsonb from e, (values
      (1, 'figure', '39 % и 7 %.', null),
      (2, 'figure', '40 %.', '{"place": {"indicator": "5.5.2"}, "text": "40 %", "vintage": null}'),
      (3, 'figure', '41 %.', '{"place": {"indicator": "5.5.2"}, "text": "41 %", "vintage": "2024-10-24"}'),
      (4, 'statement', 'Слова.', null)) as i(position, kind, text, figure)`);
  await old.source.destroy();
  database = await openDatabase(url, { entities: [], migrations: databaseParts.migrations });
  ends.push(() => database.source.destroy());
  await migrate(database);
});
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

describe('what was taken up of earlier reviews before each figure was kept by itself', () => {
  it('keeps its figures with whence they are known, and gets those that nobody tied', async () => {
    const rows = await database.query<Kept>('select text, kind, figures from review_item order by position');
    expect(rows.map(({ figures }) => figures.map(({ text, foundBy }) => [text, foundBy]))).toEqual([
      [
        ['39 %', null],
        ['7 %', null],
      ],
      [['40 %', 'person']],
      [['41 %', 'review']],
      [],
    ]);
    expect(rows[2]?.figures[0]?.place).toEqual({ indicator: '5.5.2' });
  });

  it('goes back to the one figure that an item had', async () => {
    const hasOne = async (): Promise<boolean> => {
      const columns = await database.query(
        `select from information_schema.columns where table_name = 'review_item' and column_name = 'figure'`,
      );
      return columns.length > 0;
    };
    while (!(await hasOne())) await database.source.undoLastMigration({ transaction: 'each' });
    const rows = await database.query<{ said: string | null }>(
      `select figure->>'text' as said from review_item order by position`,
    );
    expect(rows.map(({ said }) => said)).toEqual([null, '40 %', '41 %', null]);
  });
});

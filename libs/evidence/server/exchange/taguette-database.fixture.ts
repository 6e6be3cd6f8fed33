import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The tables of a Taguette 1.x project file (taguette/database/models.py), in SQLite's words. */
const schema = `
create table alembic_version (version_num varchar(32) not null primary key);
create table users (login varchar(30) not null primary key, created datetime not null, hashed_password varchar(192),
  password_set_date datetime, language varchar(10), email varchar(256), email_sent datetime, disabled boolean not null default 0);
create table projects (id integer not null primary key, name varchar(50) not null, description text not null, created datetime not null);
create table project_members (project_id integer not null references projects (id), user_login varchar(30) not null references users (login),
  privileges varchar(11) not null, primary key (project_id, user_login));
create table documents (id integer not null primary key, name varchar(50) not null, description text not null, filename varchar(200),
  created datetime not null, project_id integer not null references projects (id), text_direction varchar(13) not null, contents text not null);
create table highlights (id integer not null primary key, document_id integer not null references documents (id),
  start_offset integer not null, end_offset integer not null, snippet text not null);
create table tags (id integer not null primary key, project_id integer not null references projects (id), path varchar(200) not null,
  description text not null, unique (project_id, path));
create table highlight_tags (highlight_id integer not null references highlights (id), tag_id integer not null references tags (id),
  primary key (highlight_id, tag_id));
create table commands (id integer not null primary key, date datetime not null, user_login varchar(30) not null references users (login),
  project_id integer not null references projects (id), document_id integer, payload text not null);
insert into alembic_version values ('4fe0fa4b1a2e');
`;

export interface TaguetteHighlightGiven {
  readonly document: number;
  readonly words: string;
  readonly tags: readonly string[];
  readonly login: string;
  /** Added to both offsets, for a file whose offsets have gone wrong. */
  readonly shift?: number;
  readonly snippet?: string;
}

export interface TaguetteGiven {
  /** HTML, as Taguette keeps it. */
  readonly documents: readonly {
    readonly name: string;
    readonly contents: string;
    readonly description?: string;
  }[];
  readonly tags: Readonly<Record<string, string>>;
  readonly highlights: readonly TaguetteHighlightGiven[];
}

const day = '2024-05-06 07:08:09.123456';

/** Offsets as Taguette counts them: bytes of the text without tags. */
const offsetsOf = (contents: string, words: string): readonly [number, number] => {
  const text = contents.replace(/<[^>]*>/gu, '').replaceAll('&amp;', '&');
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`"${words}" does not stand in the document.`);
  const start = Buffer.byteLength(text.slice(0, at));
  return [start, start + Buffer.byteLength(words)];
};

const write = (path: string, { documents, tags, highlights }: TaguetteGiven): void => {
  const database = new DatabaseSync(path);
  database.exec(schema);
  const run = (sql: string, ...values: (string | number | null)[]) => database.prepare(sql).run(...values);
  for (const login of new Set(['admin', ...highlights.map((each) => each.login)]))
    run('insert into users (login, created) values (?, ?)', login, day);
  run('insert into projects values (1, ?, ?, ?)', 'Village water', 'Interviews of May', day);
  run("insert into project_members values (1, 'admin', 'ADMIN')");
  documents.forEach(({ name, contents, description = '' }, index) =>
    run(
      "insert into documents values (?, ?, ?, ?, ?, 1, 'LEFT_TO_RIGHT', ?)",
      ...[index + 1, name, description, `${name}.docx`, day, contents],
    ),
  );
  const paths = Object.keys(tags);
  for (const [index, path] of paths.entries())
    run('insert into tags values (?, 1, ?, ?)', index + 1, path, tags[path] ?? '');
  highlights.forEach(({ document, words, tags: given, login, shift = 0, snippet }, index) => {
    const [start, end] = offsetsOf(documents[document]?.contents ?? '', words);
    const id = index + 1;
    run(
      'insert into highlights values (?, ?, ?, ?, ?)',
      id,
      document + 1,
      start + shift,
      end + shift,
      snippet ?? words,
    );
    const ids = given.map((path) => paths.indexOf(path) + 1);
    for (const tag of ids) run('insert into highlight_tags values (?, ?)', id, tag);
    const payload = {
      type: 'highlight_add',
      highlight_id: id,
      start_offset: start,
      end_offset: end,
      tags: ids,
    };
    run(
      'insert into commands values (null, ?, ?, 1, ?, ?)',
      day,
      login,
      document + 1,
      JSON.stringify(payload),
    );
  });
  database.close();
};

/** The bytes of a project file that SQLite has written. */
export const taguetteDatabase = (given: TaguetteGiven): Buffer => {
  const folder = mkdtempSync(join(tmpdir(), 'qadam-taguette-'));
  try {
    const path = join(folder, 'project.sqlite3');
    write(path, given);
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Any database of SQLite. */
export const otherDatabase = (sql: string): Buffer => {
  const database = new DatabaseSync(':memory:');
  database.exec(sql);
  const bytes = Buffer.from(database.serialize());
  database.close();
  return bytes;
};

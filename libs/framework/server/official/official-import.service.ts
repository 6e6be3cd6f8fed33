import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Injectable } from '@nestjs/common';
import {
  type OfficialTitle,
  readOpenSdgTitles,
  readUnSpreadsheet,
  type TitleProblem,
  type TitleReading,
} from '@qadam/framework/domain';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { Database, placedCells } from '@qadam/platform/server';
import { parse as parseCsv } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { parse as parseYaml } from 'yaml';
import { currentVersion } from '../goals/load-framework';
import { findTitleFiles } from './find-title-files';

export interface FrameworkImport {
  readonly titles: { readonly added: number; readonly changed: number; readonly unchanged: number };
  readonly problems: readonly TitleProblem[];
}

/** Names of files, never their place on this machine: everyone may read where a title comes from. */
interface SourcedTitle extends OfficialTitle {
  readonly source: string;
}

const withSource = ({ titles, problems }: TitleReading, source: string) => ({
  titles: titles.map((title): SourcedTitle => ({ ...title, source })),
  problems,
});

const notReadable = (file: string, error: unknown): TitleReading => ({
  titles: [],
  problems: [
    {
      file,
      row: null,
      column: null,
      kind: 'not-readable',
      severity: 'error',
      value: '',
      message: `The file cannot be read: ${(error as Error).message.split('\n')[0]}`,
    },
  ],
});

const readTranslation = (file: {
  path: string;
  name: string;
  language: 'kk' | 'ru' | 'en';
}): TitleReading => {
  try {
    const entries: unknown = parseYaml(readFileSync(file.path, 'utf8'));
    return readOpenSdgTitles(file.name, file.language, (entries ?? {}) as Record<string, unknown>);
  } catch (error) {
    return notReadable(file.name, error);
  }
};

const readSpreadsheet = async (file: { path: string; name: string }): Promise<TitleReading> => {
  try {
    if (/\.xlsx$/i.test(file.path))
      return readUnSpreadsheet(await readSheet(Buffer.from(placedCells(readFileSync(file.path)))));
    const rows: string[][] = parseCsv(readFileSync(file.path), { bom: true, relaxColumnCount: true });
    return readUnSpreadsheet(rows);
  } catch (error) {
    return notReadable(file.name, error);
  }
};

const keyOf = ({ subject, code, language }: OfficialTitle): string => `${subject} ${code} ${language}`;

/** Official wording from an Open SDG translations folder and the UN spreadsheet; the spreadsheet wins, being the source. */
@Injectable()
export class OfficialImport {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  /** All or nothing; titles of codes that the framework does not hold (retired ones) are listed, not taken. */
  async importFolder(viewer: Viewer, folder: string): Promise<FrameworkImport> {
    const files = findTitleFiles(folder);
    const readings = [
      ...files.translations.map((file) =>
        withSource(readTranslation(file), `${file.language}/${basename(file.path)}`),
      ),
      ...(await Promise.all(
        files.spreadsheets.map(async (file) => withSource(await readSpreadsheet(file), basename(file.path))),
      )),
    ];
    const titles = new Map(
      readings.flatMap((reading) => reading.titles).map((title) => [keyOf(title), title]),
    );
    const problems = readings.flatMap((reading) => reading.problems);
    return this.database.transaction(async () => {
      const known = await this.knownCodes();
      const taken = [...titles.values()].filter((title) => known.has(`${title.subject} ${title.code}`));
      const left = [...titles.values()].filter((title) => !known.has(`${title.subject} ${title.code}`));
      const counts = await this.store(taken);
      await this.audit.record(viewer, 'import', { kind: 'framework', id: currentVersion.code }, counts);
      return { titles: counts, problems: [...problems, ...left.map(unknownCode)] };
    });
  }

  private async knownCodes(): Promise<Set<string>> {
    const rows = await this.database.query<{ key: string }>(
      `select 'goal ' || code as key from goal union all select 'target ' || code from target
       union all select 'indicator ' || code from indicator`,
    );
    return new Set(rows.map(({ key }) => key));
  }

  private async store(titles: readonly SourcedTitle[]): Promise<FrameworkImport['titles']> {
    const before = await this.database.query<OfficialTitle>(
      'select subject, code, lang as language, text from official_title where framework_version = $1',
      [currentVersion.code],
    );
    const existing = new Map(before.map((title) => [keyOf(title), title.text]));
    const changed = titles.filter(
      (title) => existing.has(keyOf(title)) && existing.get(keyOf(title)) !== title.text,
    );
    const added = titles.filter((title) => !existing.has(keyOf(title)));
    const write = [...added, ...changed];
    await this.database.query(
      `insert into official_title (subject, code, lang, text, framework_version, source)
       select subject, code, lang, text, $6, source
       from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) as t (subject, code, lang, text, source)
       on conflict (subject, code, lang, framework_version)
       do update set text = excluded.text, source = excluded.source, loaded_at = now()`,
      [
        write.map(({ subject }) => subject),
        write.map(({ code }) => code),
        write.map(({ language }) => language),
        write.map(({ text }) => text),
        write.map(({ source }) => source),
        currentVersion.code,
      ],
    );
    return { added: added.length, changed: changed.length, unchanged: titles.length - write.length };
  }
}

const unknownCode = ({ subject, code, language, text }: OfficialTitle): TitleProblem => ({
  file: language,
  row: null,
  column: code,
  kind: 'unknown-code',
  severity: 'warning',
  value: text,
  message: `The ${subject} ${code} is not in ${currentVersion.name}; its title was left out.`,
});

import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { Injectable } from '@nestjs/common';
import { matchKato, readKatoRows } from '@qadam/geography/domain';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { Database, invalidInput, placedCells, unreadableFile } from '@qadam/platform/server';
import { parse as parseCsv } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { GeographyService } from '../areas/geography.service';

export interface KatoImportReport {
  readonly areas: { readonly changed: number; readonly unchanged: number };
  readonly problems: readonly {
    readonly kind: 'ambiguous-area' | 'missing-area';
    readonly area: string;
    readonly message: string;
  }[];
}

const readRows = async (file: string): Promise<string[][]> => {
  const bytes = await readFile(file);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return (await readSheet(Buffer.from(placedCells(bytes)))).map((cells) =>
      cells.map((cell) => (cell === null ? '' : String(cell))),
    );
  const [header = ''] = bytes.toString('utf8').split(/\r?\n/u, 1);
  return parseCsv(bytes, {
    bom: true,
    relaxColumnCount: true,
    delimiter: header.includes(';') ? ';' : header.includes('\t') ? '\t' : ',',
  }) as string[][];
};

/** Brings in the codes of areas from the classifier that the statistics office publishes; names stay ours. */
@Injectable()
export class KatoImport {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly geography: GeographyService,
  ) {}

  /** @throws Failure `invalid-input` for a file that cannot be read or holds no code. */
  async importKato(viewer: Viewer, path: string): Promise<KatoImportReport> {
    const file = resolve(path);
    const rows = await readRows(file).catch((error: unknown) => {
      throw unreadableFile(file, error, 'Give the classifier as XLSX or CSV.');
    });
    const entries = readKatoRows(rows);
    if (entries.length === 0)
      throw invalidInput(
        `${file} holds no code of nine digits beside a name. Give the classifier (KATO) as XLSX or CSV.`,
        { file },
      );
    const { areas } = await this.geography.geography();
    const { matches, ambiguous, missing } = matchKato(areas, entries);
    const known = new Map(areas.map(({ code, kato, katoVerified }) => [code, katoVerified ? kato : null]));
    const changed = matches.filter(({ area, kato }) => known.get(area) !== kato);
    await this.database.transaction(async () => {
      await this.database.query(
        `update area set kato = n.kato, kato_is_verified = true
         from unnest($1::text[], $2::text[]) as n (code, kato) where area.code = n.code`,
        [changed.map(({ area }) => area), changed.map(({ kato }) => kato)],
      );
      await this.audit.record(
        viewer,
        'import-kato',
        { kind: 'area', id: 'kz' },
        { file: basename(file), changed: changed.length },
      );
    });
    return {
      areas: { changed: changed.length, unchanged: matches.length - changed.length },
      problems: [
        ...ambiguous.map(({ area, katos }) => ({
          kind: 'ambiguous-area' as const,
          area,
          message: `Several codes fit ${area}: ${katos.join(', ')}. None was taken; leave one of them in the file.`,
        })),
        ...missing.map((area) => ({
          kind: 'missing-area' as const,
          area,
          message: `No line of the file names ${area}. Its code stays as it was.`,
        })),
      ],
    };
  }
}

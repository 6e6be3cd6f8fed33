import { readFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { Database, invalidInput, unattended } from '@qadam/platform/server';
import type { ImportOptions, ImportReport } from '../imports/import-report';
import { foreignFormat, foreignFormatWords } from '../imports/foreign-formats';
import { isArchive, recogniseFile } from '../imports/given-file';
import { importAtOnce } from '../imports/import-at-once';
import { importWords } from '../imports/import-words';
import { sdmxReader } from './sdmx-reader';

/** The structure message that our exports write beside a data message; `null` where there is none. */
const structureBeside = (file: string): Promise<Uint8Array | null> =>
  readFile(`${file.slice(0, file.length - extname(file).length)}-structure.xml`).catch(() => null);

/** Brings an SDMX data message in: all of it or nothing, and never over what was there. */
@Injectable()
export class SdmxImport {
  constructor(
    readonly database: Database,
    readonly audit: AuditTrail,
  ) {}

  /** @throws Failure `invalid-input` for a file that cannot be read. */
  async importSdmx(
    viewer: Viewer,
    path: string,
    { publisher = '', ...options }: ImportOptions & { readonly publisher?: string },
  ): Promise<ImportReport> {
    const file = resolve(path);
    const bytes = await readFile(file).catch(() => {
      throw invalidInput(
        {
          kk: `${file} файлы оқылмады. SDMX файлының жолын көрсетіңіз.`,
          ru: `Файл ${file} не читается. Укажите путь к файлу SDMX.`,
          en: `The file ${file} cannot be read. Give the path of an SDMX file.`,
        },
        { file },
      );
    });
    const format = foreignFormat(bytes);
    if (format !== null) throw invalidInput(foreignFormatWords(format), { file });
    const given = isArchive(bytes) ? await recogniseFile(basename(file), bytes) : null;
    if (given !== null && given.kind !== 'sdmx')
      throw invalidInput(importWords.archiveHoldsNoMessage, { file });
    const message = given ?? { name: file, bytes, structure: await structureBeside(file) };
    const reader = await sdmxReader(this.database, message, publisher.trim());
    return importAtOnce(this, viewer, reader, { ...options, control: unattended });
  }
}

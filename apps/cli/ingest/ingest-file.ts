import { basename, resolve } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { type ColumnMapping, type FormLabels, isRunningText } from '@qadam/evidence/domain';
import {
  ColumnFindingsService,
  type DocumentProblem,
  DocumentService,
  type FileSource,
  sourceOfPath,
  type VoiceDocument,
} from '@qadam/evidence/server';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import type { Language } from '@qadam/language/domain';
import { Failure, whyUnreadable } from '@qadam/platform/server';
import { say } from '../session';

export interface IngestProblem {
  readonly kind: string;
  readonly place: string;
  readonly message: string;
  readonly remedy: string;
}

export interface Ingested {
  readonly file: string;
  readonly status: 'stored' | 'known' | 'refused';
  readonly mediaType: string;
  readonly paragraphs: number;
  /** Codes of the languages found, `kk` before `ru` before `en`. */
  readonly languages: readonly string[];
  readonly problem: IngestProblem | null;
}

export interface IngestOptions {
  readonly eventId: string | null;
  readonly areaCode: string | null;
  readonly mapping: ColumnMapping | null;
  /** For labels of forms; `null` leaves it to the form. */
  readonly labels: Language | null;
}

const unknown = 'application/octet-stream';

const inEnglish = ({ kind, place, message, remedy }: DocumentProblem): IngestProblem => ({
  ...{ kind, place, message: message.en, remedy: remedy.en },
});

const refused = (file: string, mediaType: string, problem: IngestProblem): Ingested => ({
  ...{ file, status: 'refused', mediaType, paragraphs: 0, languages: [], problem },
});

/** Why a file was not taken, whatever it was that went wrong: the others go on. */
const refusal = (file: string, error: unknown): Ingested => {
  if (error instanceof Failure) {
    const { told, mediaType } = error.details as { told?: DocumentProblem; mediaType?: string };
    return refused(
      file,
      mediaType ?? unknown,
      told
        ? inEnglish(told)
        : {
            kind: error.code,
            place: file,
            message: error.message,
            remedy: 'Correct it and run the command again.',
          },
    );
  }
  const { code, message } = error as NodeJS.ErrnoException;
  if (code && ['ENOENT', 'EACCES', 'EISDIR', 'EPERM', 'ENOTDIR'].includes(code))
    return refused(file, unknown, {
      ...{ kind: 'unreadable', place: file, message: `The file cannot be read: ${whyUnreadable(error)}.` },
      remedy: 'Give the path of a file that you may read.',
    });
  return refused(file, unknown, {
    ...{ kind: 'unexpected', place: file, message: `The file could not be read: ${message}` },
    remedy: 'Save it again in its own program; if that does not help, report it as a defect.',
  });
};

/** A form has its questions in several languages: nobody is to wonder why they read one of them. */
const sayLabels = (file: string, { language, has }: FormLabels, wanted: Language | null): void => {
  const lacks = wanted !== null && wanted !== language ? ` It has none in ${wanted}.` : '';
  const others = has.filter((each) => each !== language);
  const choice =
    others.length > 0 && wanted === null ? ` --language ${others.join(' or ')} takes others.` : '';
  say(`${file}: labels of the form in ${language}.${lacks}${choice}`);
};

/** Takes files in as the dashboard does, and says of each what became of it. */
export class FileIngest {
  private readonly documents: DocumentService;
  private readonly columns: ColumnFindingsService;
  private readonly audit: AuditTrail;

  constructor(
    services: INestApplicationContext,
    private readonly viewer: Viewer,
    private readonly options: IngestOptions,
  ) {
    this.documents = services.get(DocumentService);
    this.columns = services.get(ColumnFindingsService);
    this.audit = services.get(AuditTrail);
  }

  async take(file: string): Promise<Ingested> {
    try {
      return await this.store(file, await sourceOfPath(resolve(file)));
    } catch (error) {
      return refusal(file, error);
    }
  }

  private async store(file: string, source: FileSource): Promise<Ingested> {
    const { eventId, areaCode, labels: wanted } = this.options;
    const { document, isNew, labels } = await this.documents.upload(this.viewer, {
      ...{ source, fileName: basename(file), title: '', eventId, areaCode },
      labels: wanted,
    });
    if (labels) sayLabels(file, labels, wanted);
    const { languages, notice } = await this.documents.about(document.id);
    const mapped = await this.makeFindings(file, document);
    return {
      ...{ file, status: isNew ? 'stored' : 'known', mediaType: document.mediaType },
      ...{ paragraphs: document.paragraphCount, languages, problem: mapped ?? (notice && inEnglish(notice)) },
    };
  }

  /** By the mapping that was given, else as remembered for the same columns. */
  private async makeFindings(
    file: string,
    { id, tableCount, mediaType }: VoiceDocument,
  ): Promise<IngestProblem | null> {
    if (tableCount === 0) return null;
    const mapping = this.options.mapping ?? (await this.columns.remembered(id));
    if (!mapping) {
      say(`${file}: its rows are kept as text; --mapping makes findings of a column.`);
      return null;
    }
    // Minutes hold tables of all kinds: only one with the column is meant.
    if (isRunningText(mediaType) && !(await this.columns.fits(id, mapping))) return null;
    try {
      const { made, known, missing, problems } = await this.audit.change('ingest', () =>
        this.columns.make(this.viewer, id, mapping),
      );
      say(`${file}: ${made} findings made, ${known} were there.`);
      for (const heading of missing)
        say(`note: ${file}: there is no column "${heading}" beside the findings; it was left out.`);
      for (const { sheet, row, column, value, areas } of problems.slice(0, 20)) {
        const place = [file, sheet ?? '', `row ${row}`, column].filter(Boolean).join(', ');
        const meant = areas.map(({ code, name }) => `${name} (${code})`).join(' or ');
        say(
          meant === ''
            ? `note: ${place}: "${value}" is not known; left out.`
            : `note: ${place}: "${value}" may be ${meant}; left out. Write which in the file, or choose on the page of its columns.`,
        );
      }
      return null;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return {
        ...{ kind: 'mapping', place: file, message: error.message },
        remedy: 'Correct the mapping and run the command again; the text of the file is kept.',
      };
    }
  }
}

import { Injectable } from '@nestjs/common';
import {
  type ChangedCell,
  changedCells,
  type CodeBookRow,
  guidanceFields,
  isProjectCode,
  readCodeBookTable,
  type RefusedCodeRow,
  type StrayHead,
  type Texts,
} from '@qadam/evidence/domain';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import { Database, Failure } from '@qadam/platform/server';
import { typedTexts } from '../in-language';
import { type CodeBookFormat, readCodeBookFile, writeCodeBookFile } from './code-book-file';
import type { CodeBookEntry } from './code-book.object';
import { CodeBookService } from './code-book.service';
import { CodeChanges } from './code-change.service';
import { codeRowWords, strayHeadWords } from './code-words';

/** A row that makes or changes a code. */
export interface CodeBookRowTaken {
  readonly code: string;
  readonly title: string;
  readonly outcome: 'added' | 'changed';
  /** Of a code that was there: what is written over what. */
  readonly cells: readonly ChangedCell[];
  /** Merged or retired here, so that nobody tags with it. */
  readonly isRetired: boolean;
}

export interface ImportedCodeBook {
  readonly isTaken: boolean;
  readonly rows: readonly CodeBookRowTaken[];
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Columns that are not taken. */
  readonly columns: readonly (StrayHead & { readonly message: string })[];
  readonly refused: readonly (Omit<RefusedCodeRow, 'problem'> & {
    readonly problem: keyof typeof codeRowWords;
    readonly message: string;
  })[];
}

type Outcome = 'added' | 'changed' | 'unchanged';

const rowOf = ({ code, titles, colour, guidance }: CodeBookEntry): CodeBookRow => {
  const texts = (given: object | undefined): Texts => typedTexts(given ?? {});
  return {
    ...{ code, colour, title: texts(titles), counts: texts(guidance?.counts) },
    ...{ doesNotCount: texts(guidance?.doesNotCount), examples: texts(guidance?.examples) },
    notes: texts(guidance?.notes),
  };
};

/** Ends the transaction of a preview, of which nothing is to stay. */
class OnlyLooked extends Error {
  constructor(readonly report: ImportedCodeBook) {
    super('only looked');
  }
}

/** The code book as a file, out and in. */
@Injectable()
export class CodeBookExchange {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly book: CodeBookService,
    private readonly changes: CodeChanges,
  ) {}

  async write(viewer: Viewer, format: CodeBookFormat): Promise<Buffer> {
    const entries = await this.book.entries(viewer);
    return writeCodeBookFile(format, entries.map(rowOf));
  }

  /**
   * Adds codes of the project and changes titles, colours and guidance; cells left empty change nothing. Rows that
   * cannot be taken are named, the others are taken, in one transaction. A preview tells the same and changes nothing.
   */
  async read(viewer: Viewer, bytes: Buffer, isPreview = false): Promise<ImportedCodeBook> {
    try {
      return await this.takeAll(viewer, bytes, isPreview);
    } catch (error) {
      if (error instanceof OnlyLooked) return error.report;
      throw error;
    }
  }

  private async takeAll(viewer: Viewer, bytes: Buffer, isPreview: boolean): Promise<ImportedCodeBook> {
    const { rows: table, stray } = await readCodeBookFile(bytes);
    const columns = stray.map((each) => ({ ...each, message: strayHeadWords(each)[viewer.language] }));
    return this.audit.change('import of a code book', async () => {
      const before = new Map((await this.book.entries(viewer)).map((entry) => [entry.code, rowOf(entry)]));
      const known = new Set(before.keys());
      const { rows, refused } = readCodeBookTable(table, known);
      const inWords = (each: Omit<ImportedCodeBook['refused'][number], 'message'>) => ({
        ...each,
        message: codeRowWords[each.problem][viewer.language],
      });
      const no = refused.map(inWords);
      const counts: Record<Outcome, number> = { added: 0, changed: 0, unchanged: 0 };
      const taken: CodeBookRowTaken[] = [];
      for (const row of rows) {
        const outcome = await this.take(viewer, row, known.has(row.code));
        if (outcome === 'clash')
          no.push(inWords({ row: rowNumber(table, row.code), code: row.code, problem: 'clash' }));
        else {
          counts[outcome] += 1;
          if (outcome === 'unchanged') continue;
          const entry = await this.book.find(viewer, row.code);
          const was = before.get(row.code);
          const cells = was ? changedCells(was, rowOf(entry)) : [];
          taken.push({ code: row.code, title: entry.title, outcome, cells, isRetired: entry.isRetired });
        }
      }
      const report = {
        ...counts,
        ...{
          isTaken: !isPreview,
          columns,
          rows: taken,
          refused: no.sort((one, other) => one.row - other.row),
        },
      };
      if (isPreview) throw new OnlyLooked(report);
      await this.audit.record(
        viewer,
        'import',
        { kind: 'code-book', id: 'all' },
        {
          ...counts,
          refused: no.map(({ code }) => code),
          columnsLeftOut: columns.map(({ head }) => head),
        },
      );
      return report;
    });
  }

  private async take(viewer: Viewer, row: CodeBookRow, isKnown: boolean): Promise<Outcome | 'clash'> {
    let outcome: Outcome = 'unchanged';
    if (isProjectCode(row.code)) {
      const made = await this.project(viewer, row, isKnown);
      if (made === 'clash') return made;
      outcome = made;
    }
    const given = Object.fromEntries(
      guidanceFields
        .filter((field) => Object.keys(row[field]).length > 0)
        .map((field) => [field, row[field]]),
    );
    if (Object.keys(given).length === 0) return outcome;
    const isNew = await this.changes.writeVersion(viewer, row.code, given);
    return isNew && outcome === 'unchanged' ? 'changed' : outcome;
  }

  private async project(viewer: Viewer, row: CodeBookRow, isKnown: boolean): Promise<Outcome | 'clash'> {
    try {
      if (!isKnown) {
        await this.changes.create(viewer, row);
        return 'added';
      }
      const before = await this.changes.project(row.code);
      const title = typedTexts({ ...before.title, ...row.title });
      const isSame = (['kk', 'ru', 'en'] as const).every((each) => title[each] === before.title[each]);
      if (isSame && (row.colour === null || row.colour === before.colour)) return 'unchanged';
      await this.changes.rename(
        viewer,
        row.code,
        row.title,
        row.colour === before.colour ? null : row.colour,
      );
      return 'changed';
    } catch (error) {
      if (error instanceof Failure && error.details['field'] === 'colour') return 'clash';
      throw error;
    }
  }
}

/** As the file counts, the head being row 1. */
const rowNumber = (table: readonly (readonly string[])[], code: string): number => {
  const column = (table[0] ?? []).indexOf('code');
  return table.findIndex((cells) => cells[column]?.trim().toLowerCase() === code) + 1;
};

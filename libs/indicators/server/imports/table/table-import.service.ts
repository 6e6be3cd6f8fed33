import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { AuditTrail } from '@qadam/identity/server';
import {
  databasePublisher,
  exportedWords,
  type ExportedWords,
  guessMapping,
  type MappingGuess,
  type MappingQuestion,
  metadataIn,
  namesIn,
  type ProposedConstant,
  readTableMapping,
  recallMapping,
  type Separator,
  type Table,
  type TableKnowledge,
  type TableMapping,
  TableMappingError,
  unnamedLeftToReading,
} from '@qadam/indicators/domain';
import { type FileBytes } from '@qadam/language/domain';
import { Database, invalidInput, unattended } from '@qadam/platform/server';
import { importAtOnce } from '../import-at-once';
import type { ImportOptions, ImportReport } from '../import-report';
import { importWords } from '../import-words';
import { changedColumns } from './changed-columns';
import { readKnowledge } from './read-knowledge';
import { findMapping, rememberMapping } from './remembered-mapping';
import { chooseTable, readTableFile } from './table-file';
import { sourcesOfTable } from '../figure-source-of';
import { tableReader } from './table-reader';

/** What somebody has said of where and how a table stands in its file; `null`: nothing. */
export interface TableChoice {
  readonly sheet?: string | null;
  /** The last row of the headings, and how many rows they take. */
  readonly headerRow?: number | null;
  readonly headerRows?: number | null;
  readonly separator?: Separator | null;
}

export interface TableLook {
  readonly tables: readonly Table[];
  readonly table: Table;
  readonly mapping: TableMapping;
  readonly publisher: string;
  /** Whether somebody has committed a table with these headings before. */
  readonly isRemembered: boolean;
  /** What has to be answered before the table can be read. */
  readonly questions: readonly MappingQuestion[];
  /** What held for the whole of the last table with these headings, and may not hold for this one. */
  readonly proposed: readonly ProposedConstant[];
}

export type KnowingLook = TableLook & {
  readonly knowledge: TableKnowledge;
  /** What the table says beside its figures, where it was exported from here. */
  readonly words: ExportedWords;
};

/** @throws Failure `invalid-input` with the place in the mapping that is wrong. */
export const checkedMapping = (value: unknown): TableMapping => {
  try {
    return readTableMapping(value);
  } catch (error) {
    if (error instanceof TableMappingError) throw invalidInput(importWords.badMapping(error.words));
    throw error;
  }
};

/** What the words of the table offer to multiply by; nobody but a person says that it is meant. */
const multiplierOf = (
  { multiplier }: MappingGuess,
  { constants }: TableMapping,
): readonly ProposedConstant[] =>
  multiplier === null ||
  multiplier === 1 ||
  constants.multiplier !== undefined ||
  constants.unit !== undefined
    ? []
    : [{ constant: 'multiplier', dimension: null, value: String(multiplier) }];

const mergedCodes = (guess: TableMapping['codes'], kept: TableMapping['codes']): TableMapping['codes'] =>
  Object.fromEntries(
    [...new Set([...Object.keys(guess), ...Object.keys(kept)])].map((name) => [
      name,
      { ...guess[name], ...kept[name] },
    ]),
  );

/** Looks at tables and brings them in from the command line, without a preview. */
@Injectable()
export class TableImport {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  /** What is in a file, and how it would be read: as it was the last time, else as it can be guessed. */
  async look(
    file: { readonly fileName: string; readonly bytes: FileBytes },
    choice: TableChoice = {},
  ): Promise<KnowingLook> {
    const separator = choice.separator ?? undefined;
    const tables = await readTableFile(file.fileName, file.bytes, separator);
    const knowledge = await readKnowledge(this.database);
    const table = chooseTable(tables, choice.sheet ?? null, knowledge);
    const guess = guessMapping(
      ...([table, knowledge, choice.headerRow ?? undefined, choice.headerRows ?? undefined] as const),
    );
    const remembered = choice.headerRow == null ? await findMapping(this.database, table, guess) : null;
    const recalled =
      remembered === null ? null : recallMapping(table, remembered.headings, remembered, guess);
    const mapping = {
      ...(recalled === null
        ? guess.mapping
        : { ...recalled.mapping, codes: mergedCodes(guess.mapping.codes, recalled.mapping.codes) }),
      ...(separator === undefined ? {} : { separator }),
    };
    const words = exportedWords(table, mapping);
    return {
      ...{ tables, table, mapping, knowledge, words },
      publisher: (recalled?.isSameTable === true ? remembered?.publisher : null) ?? words.publisher?.en ?? '',
      isRemembered: remembered !== null,
      questions: recalled?.questions ?? guess.questions,
      proposed: [...(recalled?.proposed ?? []), ...multiplierOf(guess, mapping)],
    };
  }

  /**
   * Brings a table in: all of it or nothing. Without a mapping the remembered one of the same headings is taken, or a
   * guess that leaves no question; a guess that does is refused, with the guess and the report of what is wrong in the
   * failure's details. Without a publisher it is that of the remembered mapping, else nobody's.
   */
  async importTable(
    viewer: Viewer,
    file: {
      readonly fileName: string;
      readonly bytes: FileBytes;
      /** What is said about the indicators and the codes in files beside the table. */
      readonly beside?: readonly Table[];
    },
    {
      skipProblems,
      isOnlyKnown = false,
      takesOver = false,
      mapping: given,
      publisher: named,
      publishedOn = null,
    }: ImportOptions & { readonly mapping?: unknown; readonly publisher?: string | undefined },
  ): Promise<ImportReport> {
    const wanted = given === undefined ? undefined : checkedMapping(given);
    const look = await this.look(file, {
      ...{ sheet: wanted?.sheet ?? null, separator: wanted?.separator ?? null },
    });
    const guessed = unnamedLeftToReading(look.mapping, look.questions);
    const questions = wanted === undefined && guessed.questions.length > 0 ? guessed.questions : undefined;
    const mapping = wanted ?? guessed.mapping;
    const changed = wanted === undefined ? await changedColumns(this.database, look.table, mapping) : [];
    const table = { ...look.table, problems: [...look.table.problems, ...changed] };
    const ofDatabase = databasePublisher(look.table)?.en ?? '';
    const publisher = named?.trim() ?? (wanted === undefined ? look.publisher : ofDatabase);
    const words = wanted === undefined ? look.words : exportedWords(look.table, mapping);
    const { source, origins } = await sourcesOfTable(this.database, publisher, words);
    const beside = [...look.tables, ...(file.beside ?? [])];
    const reader = tableReader(table, mapping, {
      knowledge: look.knowledge,
      ...{ source, origins },
      metadata: metadataIn(beside),
      names: namesIn(beside),
      ...{ words, questions },
    });
    const parts = { database: this.database, audit: this.audit };
    if (questions !== undefined) {
      // Every question is an error, so that nothing is written: rows are only judged.
      const report = await importAtOnce(parts, viewer, reader, {
        ...{ skipProblems: false, isOnlyKnown, control: unattended },
      });
      throw invalidInput(importWords.unclearTable(questions), { file: file.fileName, mapping, report });
    }
    return importAtOnce(parts, viewer, reader, {
      ...{ skipProblems, isOnlyKnown, takesOver, publishedOn, control: unattended },
      alsoWrite: () => rememberMapping(parts, viewer, look.table, mapping, { code: source.code, publisher }),
    });
  }
}

import { exportedWords, metadataIn, namesIn } from '@qadam/indicators/domain';
import { type Database, Failure } from '@qadam/platform/server';
import { sdmxReader } from '../exchange/sdmx-reader';
import { openSdgFilesReader, openSdgReader } from '../open-sdg/open-sdg-reader';
import { recogniseFile } from './given-file';
import { sourcesOfTable } from './figure-source-of';
import type { ImportReader } from './import-reader';
import { importWords } from './import-words';
import { bytesOfImport, type ImportRow } from './kept-import';
import type { Pause } from './pauses';
import { readKnowledge } from './table/read-knowledge';
import { changedColumns } from './table/changed-columns';
import { chooseTable, readTableFile } from './table/table-file';
import { tableReader } from './table/table-reader';

/** What reads a kept import: a folder where it lies, a file after what it turns out to be. */
export const readerOfImport = async (
  database: Database,
  { id, fileName, mapping, publisher }: ImportRow,
  pause: Pause,
): Promise<ImportReader> => {
  const bytes = await bytesOfImport(database, id);
  if (bytes === null) return openSdgReader(fileName);
  const given = await recogniseFile(fileName, bytes);
  await pause();
  if (given.kind === 'sdmx') return sdmxReader(database, given, publisher, pause);
  if (given.kind === 'open-sdg') {
    const label = fileName.replace(/\.zip$/iu, '');
    return openSdgFilesReader(given.files, { label, note: fileName });
  }
  if (mapping === null) throw new Failure('conflict', importWords.notPreviewed);
  const tables = await readTableFile(fileName, bytes, mapping.separator, pause);
  const knowledge = await readKnowledge(database);
  const table = chooseTable(tables, mapping.sheet, knowledge);
  const words = exportedWords(table, mapping);
  const sources = await sourcesOfTable(database, publisher, words);
  const problems = [...table.problems, ...(await changedColumns(database, table, mapping))];
  await pause();
  return tableReader({ ...table, problems }, mapping, {
    knowledge,
    ...sources,
    metadata: metadataIn(tables),
    names: namesIn(tables),
    words,
  });
};

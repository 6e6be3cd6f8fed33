import type { OpenSdgFolder } from '../open-sdg/folder';
import { atOnce, type Steps } from '../steps/steps';
import type { MappingQuestion } from './mapping-questions';
import { judgedMapping } from './question-problem';
import { openQuestions } from './reading/open-questions';
import { TableReading } from './reading/table-reading';
import type { Table } from './table';
import type { TableKnowledge } from './table-knowledge';
import type { TableMapping } from './table-mapping';

/**
 * Reads a table by a column mapping into what an Open SDG folder gives, so that every later step is the same. Long
 * tables have one value a row, wide ones a column for each year; an empty cell of a wide table is no figure, and a sign that says so (`…`, `-`) is noted. Rows are
 * judged as those of Open SDG files are (`RowReader`, `settleDuplicates`), with the place in file and sheet. `_T`, an
 * empty dimension and an empty area are totals. Never throws; a mapping without indicator, year or value, or with
 * several columns for one of them, gives no figures and says so.
 */
export const readTable = (table: Table, mapping: TableMapping, knowledge: TableKnowledge): OpenSdgFolder =>
  atOnce(readTableInSteps(table, mapping, knowledge));

/** The same with a rest every few thousand rows; `questions`: all that a guess has left open, not only what the mapping shows. */
export const readTableInSteps = (
  table: Table,
  mapping: TableMapping,
  knowledge: TableKnowledge,
  questions: readonly MappingQuestion[] = openQuestions(table, mapping),
): Steps<OpenSdgFolder> =>
  new TableReading(table, judgedMapping(mapping, questions), knowledge, questions).read();

import {
  areasOfColumns,
  BlankCells,
  codeWords,
  isBlankRow,
  isMetadataTable,
  isTableOfCodes,
  MergedCells,
  NameIndex,
  rowsAStep,
  type TableMapping,
  toldApart,
  understoodTextsInSteps,
} from '@qadam/indicators/domain';
import type { Language } from '@qadam/language/domain';
import { areaChoices } from './area-choices';
import { columnProposals } from './column-proposals';
import type { TableLookObject } from './import.object';
import { constantName, questionSentence } from './import-words';
import { inSteps, turn } from './pauses';
import type { KnowingLook } from './table/table-import.service';

const sampleRows = 8;
const nameless = { names: [] };

const dimensionOfConstant: Readonly<Record<string, string>> = {
  area: 'REF_AREA',
  unit: 'UNIT_MEASURE',
  series: 'SERIES',
};

/** The look at a table for the page: sample, mapping, what is open, and the codes to choose from. */
export const lookObject = async (
  look: KnowingLook & { readonly fileName: string },
  language: Language,
): Promise<TableLookObject> => {
  const { tables, table, mapping, knowledge } = look;
  const dimensionName = (dimension: string) =>
    codeWords(
      dimension,
      knowledge.dimensions.find((one) => one.dimension === dimension) ?? nameless,
      language,
    ).label;
  const labelOf = (dimension: string, code: string) => {
    const area = dimension === 'REF_AREA' ? knowledge.areas.find((one) => one.code === code) : undefined;
    const known = knowledge.codes.find((one) => one.dimension === dimension && one.code === code);
    return codeWords(code, area ?? known ?? nameless, language);
  };
  const sample: string[][] = [];
  let rows = 0;
  // Asked as if nobody had said yet what blank cells mean, so that what was said can be changed.
  const coded = mapping.columns
    .filter(({ use }) => use === 'area' || use === 'dimension')
    .map(({ blank: _, ...column }) => column);
  const values = mapping.columns.flatMap(({ use, column }) => (use === 'value' ? [column] : []));
  const merged = new MergedCells(table.layout?.merges ?? [], mapping.headerRow, new Set(values));
  const blanks = new BlankCells();
  const blankColumns = new Set<number>();
  for (const record of table.rows) {
    if (record.row <= mapping.headerRow || isBlankRow(record)) continue;
    rows += 1;
    if (rows % rowsAStep === 0) await turn();
    const cells = merged.filled(record);
    for (const column of coded)
      if (blanks.textOf(column, cells[column.column - 1] ?? '', record.row) === null)
        blankColumns.add(column.column);
    if (sample.length < sampleRows) sample.push([...cells]);
  }
  // Of each of several columns of values somebody may say which group it is of.
  const isOfGroups = values.length > 1;
  const used = new Set([
    'UNIT_MEASURE',
    ...mapping.columns.flatMap(({ dimension, dimensions = {} }) => [
      ...(dimension === undefined ? [] : [dimension]),
      ...Object.keys(dimensions),
    ]),
  ]);
  const areas = areasOfColumns(mapping, new NameIndex(knowledge));
  const shown: TableMapping = {
    ...mapping,
    // The page shows the area that a name was taken for: comparing confirms it.
    columns: mapping.columns.map((column) => {
      const area = areas.get(column)?.code ?? column.area;
      return area === undefined ? column : { ...column, area };
    }),
  };
  const understood = await inSteps(understoodTextsInSteps(table, mapping, knowledge), turn);
  return {
    fileName: look.fileName,
    sheets: tables.flatMap((one) => (isMetadataTable(one) || isTableOfCodes(one) ? [] : (one.sheet ?? []))),
    separator: table.separator ?? null,
    mapping: JSON.stringify(shown),
    isRemembered: look.isRemembered,
    publisher: look.publisher,
    questions: look.questions.map((question) => questionSentence(question)[language]),
    proposed: look.proposed.map(({ constant, dimension, value }) => ({
      ...{ constant, dimension, value },
      name: dimension === null ? constantName(constant)[language] : dimensionName(dimension),
      ...labelOf(dimension ?? dimensionOfConstant[constant] ?? '', value),
    })),
    blankColumns: [...blankColumns],
    ...{ sample, rows },
    unmapped: understood.unknown.map((text) => ({ ...text, proposals: [...text.proposals] })),
    moreUnmapped: understood.moreUnknown,
    recognised: understood.recognised.map((text) => ({ ...text })),
    columnProposals: columnProposals(look.questions, labelOf),
    choices: toldApart([
      ...areaChoices(knowledge, language),
      ...knowledge.dimensions.map((one) => ({
        ...{ dimension: 'DIMENSION', code: one.dimension },
        ...codeWords(one.dimension, one, language),
      })),
      ...knowledge.codes
        .filter(({ dimension }) => used.has(dimension) || (isOfGroups && dimension !== 'SERIES'))
        .map((one) => ({
          ...{ dimension: one.dimension, code: one.code },
          ...codeWords(one.code, one, language),
        })),
    ]),
  };
};

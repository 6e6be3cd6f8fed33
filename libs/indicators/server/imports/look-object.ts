import { isBlankRow, isMetadataTable, rowsAStep, unmappedTextsInSteps } from '@qadam/indicators/domain';
import { type Language, languages } from '@qadam/language/domain';
import { areaChoices } from './area-choices';
import type { TableLookObject } from './import.object';
import { questionSentence } from './import-words';
import { inSteps, turn } from './pauses';
import type { KnowingLook } from './table/table-import.service';

const sampleRows = 8;

/** The look at a table for the page: sample, mapping, what is open, and the codes to choose from. */
export const lookObject = async (
  look: KnowingLook & { readonly fileName: string },
  language: Language,
): Promise<TableLookObject> => {
  const { tables, table, mapping, knowledge } = look;
  const place = languages.indexOf(language);
  const named = (code: string, names: readonly string[]) => names[place] ?? code;
  const sample: string[][] = [];
  let rows = 0;
  for (const record of table.rows) {
    if (record.row <= mapping.headerRow || isBlankRow(record)) continue;
    rows += 1;
    if (rows % rowsAStep === 0) await turn();
    if (sample.length < sampleRows) sample.push([...record.cells]);
  }
  const used = new Set(['UNIT_MEASURE', ...mapping.columns.flatMap(({ dimension }) => dimension ?? [])]);
  const unmapped = await inSteps(unmappedTextsInSteps(table, mapping, knowledge), turn);
  return {
    fileName: look.fileName,
    sheets: tables.flatMap((one) => (isMetadataTable(one) ? [] : (one.sheet ?? []))),
    mapping: JSON.stringify(mapping),
    isRemembered: look.isRemembered,
    publisher: look.publisher,
    questions: look.questions.map((question) => questionSentence(question)[language]),
    ...{ sample, rows },
    unmapped: unmapped.texts.map((text) => ({ ...text })),
    moreUnmapped: unmapped.more,
    choices: [
      ...areaChoices(knowledge, language),
      ...knowledge.dimensions.map(({ dimension, names }) => ({
        dimension: 'DIMENSION',
        code: dimension,
        label: named(dimension, names),
      })),
      ...knowledge.codes
        .filter(({ dimension }) => used.has(dimension))
        .map(({ dimension, code, names }) => ({ dimension, code, label: named(code, names) })),
    ],
  };
};

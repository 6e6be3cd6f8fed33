import { unzipSync, zipSync } from 'fflate';

const sheetName = /^xl\/worksheets\/[^/]+\.xml$/u;

/** Attributes end within these lengths; hostile files would be searched for hours without them. The start of a cell whose formula ended in an error (`t="e"`: ECMA-376, part 1, 18.18.11, ST_CellType). */
const errorCell = /(<(?:\w+:)?c\b[^>]{0,400}?\st=)(["'])e\2/gu;

/** A cell with a formula and no result: programs that only write a workbook leave it to the next one that opens it. */
const formulaCell =
  /<((?:\w+:)?)c\b((?:"[^"]*"|'[^']*'|[^>"'/]){0,400})>\s*<\1f\b(?:[^>]{0,400}\/>|[^>]{0,400}>([^<]*)<\/\1f>)\s*(?:<\1v\s*\/>|<\1v>\s*<\/\1v>)?\s*<\/\1c>/gu;

const withoutType = (attributes: string): string => attributes.replace(/\st=(?:"[^"]*"|'[^']*')/u, '');

/** A sheet in which the cells that a reader passes over as empty hold a text: the error, or the formula itself. */
export const withUnansweredCells = (xml: string): string =>
  xml
    .replace(errorCell, '$1$2str$2')
    .replace(
      formulaCell,
      (_, prefix: string, attributes: string, formula: string | undefined) =>
        `<${prefix}c${withoutType(attributes)} t="str"><${prefix}v>=${formula ?? ''}</${prefix}v></${prefix}c>`,
    );

/**
 * The same workbook with a text in every cell that has a formula and no result, or an error in place of it: the reader
 * of workbooks takes both for empty, and nobody would hear of a figure that is not there. Workbooks without such cells
 * are given back as they are.
 */
export const tellUnansweredCells = (bytes: Uint8Array): Uint8Array => {
  const sheets = unzipSync(bytes, { filter: ({ name }) => sheetName.test(name) });
  const decoder = new TextDecoder();
  const told = Object.entries(sheets).flatMap(([name, sheet]) => {
    const xml = decoder.decode(sheet);
    const telling = withUnansweredCells(xml);
    return telling === xml ? [] : [[name, new TextEncoder().encode(telling)] as const];
  });
  if (told.length === 0) return bytes;
  return zipSync({ ...unzipSync(bytes), ...Object.fromEntries(told) }, { level: 0 });
};

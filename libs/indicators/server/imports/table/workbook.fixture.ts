import { testWorkbook } from '@qadam/platform/server';
import { strToU8, unzipSync, zipSync } from 'fflate';

export type Sheets = Parameters<typeof testWorkbook>[0];
/** What is changed in a part of the file, by its name. */
type Edits = Readonly<Record<string, (xml: string) => string>>;

/** A workbook as Excel writes it, with parts changed that `testWorkbook` does not know of. */
export const edited = (sheets: Sheets, edits: Edits, styles = ''): Uint8Array => {
  const files = unzipSync(testWorkbook(sheets));
  for (const [name, edit] of Object.entries(edits)) {
    const xml = new TextDecoder().decode(files[name]);
    const changed = edit(xml);
    if (changed === xml) throw new Error(`${name} has not been changed.`);
    files[name] = strToU8(changed);
  }
  return zipSync(styles === '' ? files : { ...files, 'xl/styles.xml': strToU8(styles) });
};
export const firstSheet = 'xl/worksheets/sheet1.xml';
/** The XML of a sheet with these cells merged. */
export const merging =
  (...ranges: readonly string[]) =>
  (xml: string) =>
    xml.replace(
      '</sheetData>',
      `</sheetData><mergeCells>${ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
    );

import { type MetadataLanguage, metadataFields, type MetadataText } from '../metadata/metadata-field';
import { readAnnotation } from '../sdmx/read-annotation';
import { tablesOfDescribedNames } from '../names/described-names';
import { firstRows, type Table } from './table';

const headings = ['indicator', 'field', 'lang', 'text'] as const;
const languages: readonly string[] = ['kk', 'ru', 'en', 'zxx'] satisfies readonly MetadataLanguage[];

const columnsIn = (table: Table): readonly number[] | null => {
  const cells = firstRows(table, 1)[0]?.cells.map((cell) => cell.trim()) ?? [];
  const filled = cells.filter((cell) => cell !== '').length;
  const columns = headings.map((heading) => cells.indexOf(heading));
  return filled === headings.length && !columns.includes(-1) ? columns : null;
};

/** Whether a table is what our exports write about indicators: `indicator`, `field`, `lang`, `text`, and no more. */
export const isMetadataTable = (table: Table): boolean => columnsIn(table) !== null;

/**
 * What tables say about indicators, as the sheet of an exported workbook and the `metadata.csv` of a data package do.
 * Other tables, and rows with another field or language, are passed over. Never throws.
 */
export const metadataIn = (tables: readonly Table[]): readonly MetadataText[] =>
  tables.flatMap((table): MetadataText[] => {
    const columns = columnsIn(table);
    if (columns === null) return [];
    const texts: MetadataText[] = [];
    let isHeader = true;
    for (const { cells } of table.rows) {
      const [indicator = '', name = '', lang = '', text = ''] = columns.map((at) => cells[at]?.trim() ?? '');
      const field = metadataFields.find((one) => one === name);
      if (!isHeader && field !== undefined && languages.includes(lang) && indicator !== '' && text !== '')
        texts.push({ indicator, field, lang: lang as MetadataLanguage, text });
      isHeader = false;
    }
    return texts;
  });

interface Note {
  readonly 'dc:identifier'?: unknown;
  readonly 'dc:description'?: readonly { readonly '@value'?: unknown; readonly '@language'?: unknown }[];
}

/**
 * The notes of a description that stands beside a CSV (`NAME.csv-metadata.json`; W3C, CSV on the Web, 2015) as a table
 * of metadata and tables of codes, empty where it has none of ours or is no JSON.
 */
export const tablesOfDescription = (file: string, text: string): readonly Table[] => {
  let notes: readonly Note[];
  try {
    const given = (JSON.parse(text) as { readonly notes?: unknown } | null)?.notes;
    notes = Array.isArray(given) ? given.filter((note) => typeof note === 'object' && note !== null) : [];
  } catch {
    notes = [];
  }
  const texts = notes.flatMap((note) => {
    const said = Array.isArray(note['dc:description']) ? note['dc:description'] : [];
    return readAnnotation({
      id: String(note['dc:identifier'] ?? ''),
      value: said
        .flatMap((one) => (one['@language'] === undefined ? String(one['@value'] ?? '') : []))
        .join('\n'),
      texts: said.flatMap((one) =>
        one['@language'] === undefined
          ? []
          : [[String(one['@language']), String(one['@value'] ?? '')] as const],
      ),
    });
  });
  const rows = [
    headings,
    ...texts.map(({ indicator, field, lang, text: words }) => [indicator, field, lang, words]),
  ];
  return [
    {
      ...{ file, sheet: null, problems: [] },
      rows: rows.map((cells, at) => ({ row: at + 1, cells: [...cells] })),
    },
    ...tablesOfDescribedNames(file, notes),
  ];
};

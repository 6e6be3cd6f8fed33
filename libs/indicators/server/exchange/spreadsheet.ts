import {
  type ExportCatalogue,
  type ExportedSeries,
  figureTable,
  nameOf,
  ownWords,
} from '@qadam/indicators/domain';
import { beginningOf, type Language, languages, type Trilingual } from '@qadam/language/domain';
import { Failure } from '@qadam/platform/server';
import writeXlsxFile, { type Row, type Sheet } from 'write-excel-file/node';

/** Rows of one sheet that the format allows (ECMA-376, Office Open XML), one of them the header. */
const largestSheet = 1_048_576;

/** Characters that a cell may hold (ECMA-376, as Excel applies it). */
const longestCell = 32_767;

type Words = Trilingual<
  Readonly<Record<'figures' | 'indicators' | 'codes' | 'areas' | 'sources' | 'metadata', string>>
>;

const sheetNames: Words = {
  kk: {
    figures: 'Деректер',
    indicators: 'Көрсеткіштер',
    codes: 'Кодтар',
    areas: 'Аумақтар',
    sources: 'Дереккөздер',
    metadata: 'Метадеректер',
  },
  ru: {
    figures: 'Данные',
    indicators: 'Показатели',
    codes: 'Коды',
    areas: 'Территории',
    sources: 'Источники',
    metadata: 'Метаданные',
  },
  en: {
    figures: 'Figures',
    indicators: 'Indicators',
    codes: 'Codes',
    areas: 'Areas',
    sources: 'Sources',
    metadata: 'Metadata',
  },
};

/** The format reads `_x0041_` as a letter by its number, so what only looks so is escaped (ECMA-376, ST_Xstring). */
const escaped = (text: string): string => text.replace(/_(?=x[\da-f]{4}_)/giu, '_x005F_');

const cell = (value: string | number) =>
  typeof value === 'number' ? { value, type: Number } : { value: escaped(value), type: String };
const header = (names: readonly string[]): Row =>
  names.map((value) => ({ value, fontWeight: 'bold' as const }));
const row = (cells: readonly (string | number)[]): Row =>
  cells.map((value) => (value === '' ? null : cell(value)));
const threeNames = languages.map((language) => `name_${language}`);
const words = (named: Parameters<typeof ownWords>[0]) => {
  const own = ownWords(named);
  return languages.map((language) => own[language] ?? '');
};
const threeDimensions = languages.map((language) => `dimension_${language}`);

/** The sheets that explain the codes, in all three languages. */
const codeSheets = (catalogue: ExportCatalogue, language: Language): Sheet<never>[] => {
  const names = sheetNames[language];
  const codes = (
    dimension: Omit<ExportCatalogue['dimensions'][number], 'codes'>,
    list: ExportCatalogue['units'],
  ) =>
    list
      .filter(({ code }) => code !== '')
      .map((one) => row([dimension.code, one.code, ...words(dimension), ...words(one)]));
  const component = (code: string) => ({ code, name: nameOf(code) });
  const sheet = (name: string, columns: readonly string[], rows: Row[]) => ({
    sheet: name,
    data: [header(columns), ...rows],
    stickyRowsCount: 1,
    columns: columns.map((column) => ({ width: column.startsWith('name_') || column === 'text' ? 60 : 20 })),
  });
  return [
    sheet(
      names.indicators,
      ['indicator', ...threeNames],
      catalogue.indicators.map((one) => row([one.code, ...words(one)])),
    ),
    sheet(
      names.codes,
      ['dimension', 'code', ...threeDimensions, ...threeNames],
      [
        ...codes(component('SERIES'), catalogue.series),
        ...codes(component('UNIT_MEASURE'), catalogue.units),
        ...catalogue.dimensions.flatMap((dimension) => codes(dimension, dimension.codes)),
      ],
    ),
    sheet(
      names.areas,
      ['area', 'code', ...threeNames],
      catalogue.areas.map(({ area, code, name }) => row([area, code, ...words({ name })])),
    ),
    sheet(
      names.sources,
      ['data_date', 'label', 'licence', 'address', ...threeNames],
      catalogue.vintages.map(({ date, label, licence, address, publisher }) =>
        row([date, label, licence, address, ...words({ name: publisher })]),
      ),
    ),
    ...(catalogue.metadata.length === 0
      ? []
      : [
          sheet(
            names.metadata,
            ['indicator', 'field', 'lang', 'text'],
            catalogue.metadata.map(({ indicator, field, lang, text }) =>
              row([indicator, field, lang, beginningOf(text, longestCell)]),
            ),
          ),
        ]),
  ];
};

/**
 * An XLSX workbook: the table of figures with words in one language, and sheets with all codes in three. The format
 * needs its sheets whole, so their size is bounded by what a sheet may hold.
 * @throws Failure `invalid-input` for more figures than a sheet may hold.
 */
export const writeSpreadsheet = async (
  catalogue: ExportCatalogue,
  series: AsyncIterable<ExportedSeries>,
  figures: number,
  language: Language,
): Promise<Uint8Array> => {
  if (figures >= largestSheet)
    throw new Failure('invalid-input', {
      kk: `Бір парақта ${largestSheet} жолдан артық бола алмайды, ал деректер саны — ${figures}. Бір көрсеткішті таңдаңыз немесе CSV алыңыз.`,
      ru: `На листе не может быть больше ${largestSheet} строк, а данных ${figures}. Выберите один показатель или возьмите CSV.`,
      en: `A sheet holds at most ${largestSheet} rows and there are ${figures} figures. Choose one indicator, or take CSV.`,
    });
  const table = figureTable(catalogue, [language]);
  const data: Row[] = [header(table.header)];
  for await (const one of series) for (const cells of table.rows(one)) data.push(row(cells));
  const wide = new Set(['indicator_title', 'series_label']);
  const first = {
    sheet: sheetNames[language].figures,
    data,
    stickyRowsCount: 1,
    columns: table.header.map((column) => ({ width: wide.has(column) ? 50 : 16 })),
  };
  return writeXlsxFile([first, ...codeSheets(catalogue, language)]).toBuffer();
};

import type { Trilingual } from '@qadam/language/domain';
import { type FigureOrigin, FigureOrigins, originFrom } from '../loads/figure-origin';
import { databasePublisher } from './databases/databases';
import { holdsCodes } from './exported-table';
import type { Table } from './table';
import type { TableMapping } from './table-mapping';

/** What a table that was exported from here says beside its figures. */
export interface ExportedWords {
  /** `null` where it names none or several. */
  readonly publisher: Trilingual | null;
  /** Empty where it names none or several. */
  readonly licence: string;
  /** The newest day of publication of its figures, as `YYYY-MM-DD`. */
  readonly publishedOn: string | null;
  /** Where its figures come from, row by row where there are several. */
  readonly origins: readonly FigureOrigin[];
  /** The place of the origin of each row; empty where all are of one. */
  readonly originOfRow: ReadonlyMap<number, number>;
  /** Names of areas by their codes, ours and those of the source. */
  readonly areas: ReadonlyMap<string, Trilingual>;
  readonly series: ReadonlyMap<string, Trilingual>;
  readonly units: ReadonlyMap<string, Trilingual>;
}

const noWords: ExportedWords = {
  ...{ publisher: null, licence: '', publishedOn: null, origins: [], originOfRow: new Map() },
  ...{ areas: new Map(), series: new Map(), units: new Map() },
};

/**
 * The words of an exported table for its publisher, licence, areas, units and series: the first that stand beside each code. A
 * series is named by its rows without groups, as the others name the groups too. Of a table of a known database only its
 * publisher, of other tables none.
 */
export const exportedWords = (table: Table, mapping: TableMapping): ExportedWords => {
  const hasWords = mapping.columns.some(({ heading }) => /_(?:kk|ru|en)$/u.test(heading));
  if (!holdsCodes(mapping) || !hasWords) return { ...noWords, publisher: databasePublisher(table) };
  const placeOf = (heading: string) =>
    mapping.columns.findIndex((column) => column.heading === heading && column.use !== 'value');
  const wordsAt = (name: string) => {
    const [kk, ru, en] = ['kk', 'ru', 'en'].map((language) => placeOf(`${name}_${language}`));
    return (cells: readonly string[]): Trilingual | null => {
      const words = { kk: cells[kk ?? -1] ?? '', ru: cells[ru ?? -1] ?? '', en: cells[en ?? -1] ?? '' };
      return words.kk === '' || words.ru === '' || words.en === '' ? null : words;
    };
  };
  const [publisherOf, areaOf, seriesOf, unitOf] = [
    wordsAt('publisher'),
    wordsAt('area_name'),
    wordsAt('series_label'),
    wordsAt('unit_label'),
  ];
  const at = Object.fromEntries(
    ['area', 'area_code', 'series', 'unit', 'dimensions', 'licence', 'data_date'].map((heading) => [
      heading,
      placeOf(heading),
    ]),
  );
  const publishers = new Map<string, Trilingual>();
  const licences = new Set<string>();
  let publishedOn: string | null = null;
  const origins = new FigureOrigins();
  const originOfRow = new Map<number, number>();
  const areas = new Map<string, Trilingual>();
  const series = new Map<string, Trilingual>();
  const units = new Map<string, Trilingual>();
  const keep = (words: Map<string, Trilingual>, code: string | undefined, name: Trilingual | null) => {
    if (code !== undefined && code !== '' && name !== null && !words.has(code)) words.set(code, name);
  };
  for (const { row, cells } of table.rows) {
    if (row <= mapping.headerRow) continue;
    const cell = (heading: string) => cells[at[heading] ?? -1];
    const publisher = publisherOf(cells);
    keep(publishers, publisher?.en, publisher);
    licences.add(cell('licence') ?? '');
    const day = cell('data_date') ?? '';
    if (/^\d{4}-\d{2}-\d{2}$/u.test(day) && day > (publishedOn ?? '')) publishedOn = day;
    const none = { kk: '', ru: '', en: '' };
    originOfRow.set(row, origins.placeOf(originFrom(publisher ?? none, cell('licence') ?? '', day)));
    const area = areaOf(cells);
    keep(areas, cell('area'), area);
    keep(areas, cell('area_code'), area);
    keep(units, cell('unit'), unitOf(cells));
    if (cell('dimensions') === '') keep(series, cell('series'), seriesOf(cells));
  }
  const [only] = [...publishers.values()];
  const [licence = ''] = licences;
  return {
    origins: origins.all,
    originOfRow: origins.all.length > 1 ? originOfRow : new Map<number, number>(),
    ...{ publisher: publishers.size === 1 ? (only ?? null) : null, publishedOn },
    ...{ licence: licences.size === 1 ? licence : '', areas, series, units },
  };
};

import { readNumberCell } from '../open-sdg/number-cell';
import { databaseMapping } from './databases/databases';
import { exportedMapping } from './exported-table';
import { withoutSecondAreas } from './codes-beside-names';
import { guessCodes, guessColumns, guessHeaderRow, isWordOfColumn } from './guess-columns';
import { headingBlock } from './heading-block';
import { wordAndYear } from './heading-meaning';
import { withProposals } from './heading-proposals';
import { headingText } from './heading-rows';
import { type MappingQuestion, mappingQuestions } from './mapping-questions';
import { decimalMark } from './decimal-mark';
import { columnLetter } from './column-letter';
import { firstRows, isBlankRow, isCutShort, type Table } from './table';
import { indicatorCodeIn, type KnownIndicator, NameIndex, type TableKnowledge } from './table-knowledge';
import { unitTexts, unlikeUnit } from './unit-words';
import { asKnown, type ColumnMapping, type ColumnUse, type TableMapping } from './table-mapping';
import { withoutPercentSign } from './value-text';
import { withinYears } from './within-year';

export interface MappingGuess {
  readonly mapping: TableMapping;
  /** Empty where the guess is complete and there is only one reading. */
  readonly questions: readonly MappingQuestion[];
  /** The indicator that title, sheet or file name the code of; `null` where none does. */
  readonly named: string | null;
  /** What the values may have to be multiplied by: the table says thousands, and the indicator is known in persons. */
  readonly multiplier: number | null;
}

/** The indicators of series codes, where the United Nations list every one of them; else none. */
const indicatorsBySeries = (texts: readonly string[], names: NameIndex): readonly string[] => {
  const found = [...new Set(texts)].map((text) => names.indicatorOfSeries(text));
  const codes = found.filter((code) => code !== null);
  return codes.length < found.length ? [] : [...new Set(codes)];
};

/** What a table is like, so many rows tell; what only later ones hold is judged when it is read. */
const rowsLookedAt = 50_000;

/**
 * Guesses how a table is to be read, from its headings (kk, ru, en, SDMX), its cells, the names of areas and codes,
 * and an indicator code in the title or the file's name. A guess is for a person to look at: whatever is missing or
 * could be read in two ways is a question; an export of our own leaves none, and downloads of known databases
 * are known by their headings. `headerRow`, `headerRows`: where the headings are
 * known to end, and how many rows they take. Never throws.
 */
export const guessMapping = (
  table: Table,
  knowledge: TableKnowledge,
  headerRow?: number,
  headerRows?: number,
): MappingGuess => {
  const names = new NameIndex(knowledge);
  const rows = firstRows(table, rowsLookedAt);
  const exported = headerRow === undefined ? exportedMapping(rows, table.sheet) : null;
  if (exported !== null)
    return { mapping: exported, questions: mappingQuestions(exported), named: null, multiplier: null };
  const codesOfTitles = (titles: readonly string[]) =>
    titles.map(indicatorCodeIn).find((code) => code !== null && names.indicators.has(code)) ?? null;
  const callings = [table.sheet ?? '', table.file.replace(/\.\w+$/u, '').replace(/_/gu, ' ')];
  const ofDatabase =
    headerRow === undefined ? databaseMapping(rows, table.sheet, codesOfTitles(callings)) : null;
  if (ofDatabase !== null) {
    const { mapping, questions } = ofDatabase;
    const all = [...questions, ...mappingQuestions(mapping)];
    return { mapping, questions: all, named: mapping.constants.indicator ?? null, multiplier: null };
  }
  const block = headingBlock(rows, headerRow ?? guessHeaderRow(rows, names), {
    ...{ names, merges: table.layout?.merges ?? [] },
    isHeading: (text) => isWordOfColumn(text, names),
    count: headerRows,
  });
  const header = block.rows.at(-1)?.row ?? headerRow ?? 1;
  const body = rows.filter((record) => record.row > header && !isBlankRow(record));
  const guessed = guessColumns(block.meanings, body, names);
  const { unclear } = guessed;
  const partial = withinYears(guessed.columns);
  const columns = withoutSecondAreas(
    guessed.columns.map((one) =>
      partial.includes(one) ? { column: one.column, heading: one.heading, use: 'ignore' as const } : one,
    ),
    body,
    names,
  );
  const textsOf = (use: ColumnUse, dimension?: string) =>
    columns
      .filter((column) => column.use === use && column.dimension === dimension)
      .flatMap(({ column }) => body.map(({ cells }) => cells[column - 1] ?? ''));
  const uses = (use: ColumnUse, condition: (column: ColumnMapping) => boolean = () => true) =>
    columns.filter((column) => column.use === use && condition(column));

  const titles = rows.filter(({ row }) => row < (block.rows[0]?.row ?? header)).flatMap(({ cells }) => cells);
  const titled = codesOfTitles([...titles, ...callings]);
  const hasIndicator = uses('indicator').length > 0;
  const bySeries = hasIndicator || titled !== null ? [] : indicatorsBySeries(textsOf('series'), names);
  const indicators = hasIndicator
    ? [...new Set(textsOf('indicator').flatMap((text) => indicatorCodeIn(text) ?? []))]
    : titled === null
      ? bySeries
      : [titled];
  // A code that the framework has not is an error of its own rows; that of a nation may come with the table.
  const judged = indicators.filter((code) => names.indicators.has(code) || code.split('.').length > 3);
  const known = judged.map((code) => names.indicators.get(code));
  const allHave = (count: (indicator: (typeof known)[number]) => number | undefined) =>
    known.length > 0 && known.every((indicator) => count(indicator) === 1);

  const codes: Record<string, Readonly<Record<string, string>>> = {};
  const keep = (dimension: string, found: Readonly<Record<string, string>>) => {
    if (Object.keys(found).length > 0) codes[dimension] = found;
  };
  keep(
    'REF_AREA',
    guessCodes(textsOf('area'), {
      isCode: (text) => names.areaOfCode(text) !== null,
      named: (text) => names.areaOfOfficialName(text),
      isArea: true,
    }),
  );
  keep(
    'UNIT_MEASURE',
    guessCodes(textsOf('unit'), {
      isCode: (text) => names.hasCode('UNIT_MEASURE', text),
      named: (text) => names.codeOfName('UNIT_MEASURE', text),
    }),
  );
  for (const { dimension } of uses('dimension'))
    if (dimension !== undefined)
      keep(
        dimension,
        guessCodes(textsOf('dimension', dimension), {
          isCode: (text) => names.hasCode(dimension, text),
          named: (text) => names.codeOfName(dimension, text),
        }),
      );
  const hasUnit = uses('unit').length > 0;
  const unitIsKnown = allHave((indicator) => indicator?.units.length);
  const headedUnit = hasUnit || unitIsKnown ? null : unitBesideYears(columns, known, names);
  const texts = unitTexts(table, header, columns);
  const unlike =
    hasUnit || !unitIsKnown
      ? []
      : known.flatMap((indicator) => {
          const unit = indicator?.units[0] ?? '';
          const found = unlikeUnit(texts, unit, names);
          return found === null ? [] : [{ ...found, unit }];
        });
  const [unlikeOne] = unlike;
  const seriesIsKnown =
    uses('series').length === 0 &&
    allHave((indicator) => indicator?.series.length) &&
    known.some((indicator) => indicator?.series[0] !== '');
  const mapping: TableMapping = {
    sheet: table.sheet,
    headerRow: header,
    ...(block.rows.length > 1 ? { headerRows: header - (block.rows[0]?.row ?? header) + 1 } : {}),
    decimal: decimalMark(textsOf('value'), { isWorkbook: table.sheet !== null }),
    columns: [...columns],
    constants: {
      ...(hasIndicator || titled === null ? {} : { indicator: titled }),
      ...(bySeries.length > 0 ? { indicator: asKnown } : {}),
      ...(!hasUnit && unitIsKnown && unlikeOne === undefined ? { unit: asKnown } : {}),
      ...(headedUnit === null ? {} : { unit: headedUnit }),
      ...(seriesIsKnown ? { series: asKnown } : {}),
    },
    codes,
  };
  return {
    mapping,
    named: titled,
    multiplier: unlikeOne?.multiplier ?? null,
    questions: [
      ...(body.length === 0 && !isCutShort(table) ? [{ kind: 'no-rows' as const, detail: table.file }] : []),
      ...(indicators.length > 0 || hasIndicator ? [] : [{ kind: 'no-indicator' as const, detail: '' }]),
      ...(hasUnit || unitIsKnown || headedUnit !== null ? [] : [{ kind: 'no-unit' as const, detail: '' }]),
      ...(unlikeOne === undefined
        ? []
        : [{ kind: 'unit-unlike' as const, detail: unlikeOne.words, constant: unlikeOne.unit }]),
      ...partial.map(({ heading }) => ({ kind: 'not-annual' as const, detail: heading })),
      ...withProposals(
        [
          ...mappingQuestions(mapping),
          ...unclear.map((column) => ({
            kind: 'unclear-column' as const,
            detail: headingText(block.meanings.headings[column - 1] ?? []) || columnLetter(column),
            column,
          })),
        ],
        block.meanings,
      ),
    ],
  };
};

/** The unit that the headings of all years name (`2024, %`), where each indicator has figures in it; else `null`. */
const unitBesideYears = (
  columns: readonly ColumnMapping[],
  indicators: readonly (KnownIndicator | undefined)[],
  names: NameIndex,
): string | null => {
  const words = columns
    .filter(({ use }) => use === 'value')
    .map(({ heading }) => wordAndYear(heading)?.word ?? '');
  const units = [...new Set(words.map((word) => names.unitInWords(word)))];
  const [unit] = units;
  return units.length === 1 &&
    unit !== null &&
    unit !== undefined &&
    indicators.length > 0 &&
    indicators.every((indicator) => indicator?.units.includes(unit) === true)
    ? unit
    : null;
};

/**
 * How surely a sheet of a workbook holds the figures: 2 where numbers stand below a heading of values and indicator and
 * year are known, 1 where there are numbers only, 0 for titles, contents and notes.
 */
const holding = (table: Table, knowledge: TableKnowledge): 0 | 1 | 2 => {
  const { mapping, questions } = guessMapping(table, knowledge);
  const values = mapping.columns.filter(({ use }) => use === 'value');
  const hasNumbers = firstRows(table, rowsLookedAt).some(
    ({ row, cells }) =>
      row > mapping.headerRow &&
      values.some(({ column }) => readNumberCell(withoutPercentSign(cells[column - 1] ?? '')).value !== null),
  );
  if (!hasNumbers) return 0;
  return questions.some(({ kind }) => kind === 'no-indicator' || kind === 'no-year') ? 1 : 2;
};

/** The sheet to read where nobody has said which: of those that people see the first that holds a table of figures, else simply the first. */
export const firstTable = (tables: readonly Table[], knowledge: TableKnowledge): Table | undefined => {
  const seen = tables.filter(({ layout }) => layout?.isHidden !== true);
  if (seen.length < tables.length && seen.length > 0) return firstTable(seen, knowledge);
  if (tables.length < 2) return tables[0];
  const held = tables.map((table) => holding(table, knowledge));
  const [sure, likely] = [held.indexOf(2), held.indexOf(1)];
  return tables[sure !== -1 ? sure : Math.max(likely, 0)];
};

/** Those that hold a table of figures. */
export const sheetsWithFigures = (tables: readonly Table[], knowledge: TableKnowledge): readonly Table[] =>
  tables.filter((table) => holding(table, knowledge) > 0);

import { fitMapping, type TableHeadings } from './fit-mapping';
import type { MappingGuess } from './guess-mapping';
import { type MappingQuestion, mappingQuestions } from './mapping-questions';
import { type HeadingPlace, topRow } from './heading-rows';
import { firstRows, type Table } from './table';
import { comparable } from './table-knowledge';
import { asKnown, type TableMapping } from './table-mapping';

type Constants = TableMapping['constants'];

/** What is said of a whole table: a constant of a mapping, or the code of one of its groups. */
export interface ProposedConstant {
  readonly constant: 'indicator' | 'series' | 'unit' | 'area' | 'year' | 'multiplier' | 'dimension';
  /** The dimension of a group, such as SEX; `null` for others. */
  readonly dimension: string | null;
  readonly value: string;
}

export interface RememberedTable {
  readonly mapping: TableMapping;
  /** What `tableTitle` said of the table that it was committed for. */
  readonly title: string;
}

/** Names that a program gives to a sheet or to cells that were pasted: they say nothing. */
const nameless =
  /^(?:sheet|лист|парақ|worksheet|table|таблица|кесте|pasted-table|вставленная-таблица|қойылған-кесте)?\s*\d*$/iu;

const titleRows = 15;

/**
 * What a table is called: the text above its headings, else the names of file and sheet. `''` where nothing calls it
 * anything. Texts are as `comparable` writes them.
 */
export const tableTitle = (table: Table, headings: HeadingPlace): string => {
  const above = firstRows(table, titleRows)
    .filter(({ row }) => row < topRow(headings))
    .flatMap(({ cells }) => cells)
    .map(comparable)
    .filter((text) => text !== '');
  if (above.length > 0) return above.join(' ');
  const file = table.file.replace(/\.\w+$/u, '').replace(/^.*[\\/]/u, '');
  const sheet = nameless.test(table.sheet ?? '') ? '' : (table.sheet ?? '');
  const names = [file, sheet].filter((name) => !nameless.test(name));
  return names.length === 0 ? '' : `file: ${names.map(comparable).join(' ')}`;
};

/** A title with `#year` for every year, so that those of two years are the same. */
export const yearless = (title: string): string => title.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu, '#year');

const proposalsOf = (constants: Constants): readonly ProposedConstant[] => {
  const { dimensions = {}, ...own } = constants;
  return [
    ...Object.entries(own).flatMap(([constant, value]) =>
      value === asKnown
        ? []
        : [{ constant: constant as keyof typeof own, dimension: null, value: String(value) }],
    ),
    ...Object.entries(dimensions).map(([dimension, value]) => ({
      ...{ constant: 'dimension' as const, dimension, value },
    })),
  ];
};

/** What a remembered mapping says of a whole table, sorted into what holds for this one and what somebody has to say. */
const recalledConstants = (
  kept: Constants,
  { named, isSameTitle, isSameYear }: { named: string | null; isSameTitle: boolean; isSameYear: boolean },
): { readonly constants: Constants; readonly proposed: readonly ProposedConstant[] } => {
  const isOther = named !== null && kept.indicator !== undefined && named !== kept.indicator;
  const isNamedAgain = named !== null && named === kept.indicator;
  const holds = (constant: ProposedConstant['constant']): boolean => {
    if (isOther && kept.indicator !== asKnown) return false;
    if (constant === 'year') return isSameTitle && isSameYear;
    return isSameTitle || (isNamedAgain && (constant === 'indicator' || constant === 'unit'));
  };
  const { dimensions, ...own } = kept;
  const constants: Constants = {
    ...Object.fromEntries(
      Object.entries(own).filter(
        ([name, value]) => value === asKnown || holds(name as ProposedConstant['constant']),
      ),
    ),
    ...(dimensions !== undefined && holds('dimension') ? { dimensions } : {}),
  };
  const proposed = proposalsOf(kept).filter(
    ({ constant }) => !holds(constant) && !(constant === 'indicator' && named !== null),
  );
  return { constants, proposed };
};

/** What was remembered of the table that is called the same, else of one with the same code, else the newest. */
export const nearestRemembered = <One extends RememberedTable>(
  candidates: readonly One[],
  title: string,
  named: string | null,
): One | undefined =>
  candidates.find((one) => title !== '' && one.title === title) ??
  candidates.find((one) => title !== '' && yearless(one.title) === yearless(title)) ??
  candidates.find(({ mapping }) => named !== null && mapping.constants.indicator === named) ??
  candidates[0];

/**
 * A remembered mapping laid over a table with the same headings. Its columns hold; what it says of the whole table
 * (indicator, series, unit, area, year, groups) holds only where this is clearly the same table: the same title, years
 * in it aside, or the same code of an indicator named again, which speaks for indicator and unit alone. Everything
 * else is a question with the remembered value as a proposal, since headings such as `Регион | 2022` are those of
 * nearly every table, and figures of another one would go in as the old indicator.
 */
export const recallMapping = (
  table: Table,
  headings: TableHeadings,
  remembered: RememberedTable,
  guess: MappingGuess,
): {
  readonly mapping: TableMapping;
  readonly questions: readonly MappingQuestion[];
  readonly proposed: readonly ProposedConstant[];
  /** Whether this is clearly the table that was remembered, so that its publisher is the same. */
  readonly isSameTable: boolean;
} => {
  const fitted = fitMapping(remembered.mapping, headings, table.sheet);
  const title = tableTitle(table, headings);
  const isSameTitle = title !== '' && yearless(title) === yearless(remembered.title);
  const isNamedAgain = guess.named !== null && guess.named === fitted.constants.indicator;
  const unlike = guess.questions.filter(({ kind }) => kind === 'unit-unlike');
  const { constants: recalled, proposed } = recalledConstants(fitted.constants, {
    named: guess.named,
    isSameTitle,
    isSameYear: title === remembered.title,
  });
  const { unit, ...others } = recalled;
  const isDoubted = unit === asKnown && unlike.length > 0;
  const kept: Constants = isDoubted || unit === undefined ? others : recalled;
  const has = (use: string) => fitted.columns.some((column) => column.use === use);
  const guessed = Object.entries(guess.mapping.constants).filter(([name]) => !has(name));
  const constants: Constants = { ...Object.fromEntries(guessed), ...kept };
  const open = proposed.filter(({ constant, dimension }) =>
    constant === 'dimension'
      ? constants.dimensions?.[dimension ?? ''] === undefined
      : constants[constant] === undefined,
  );
  // `1,234` that somebody has read as a fraction once may be a thousand in the next table.
  const decimal = guess.mapping.decimal ?? (isSameTitle ? fitted.decimal : null);
  const mapping: TableMapping = { ...fitted, decimal, constants };
  const isAsked = (constant: string) => open.some((one) => one.constant === constant);
  const isUnlike = !has('unit') && constants.unit === undefined && unlike.length > 0;
  const lacks = (use: 'indicator' | 'unit') => !has(use) && constants[use] === undefined && !isAsked(use);
  return {
    mapping,
    isSameTable: isSameTitle || isNamedAgain,
    proposed: open,
    questions: [
      ...(lacks('indicator') ? [{ kind: 'no-indicator' as const, detail: '' }] : []),
      ...(isUnlike ? unlike : []),
      ...(lacks('unit') && !isUnlike ? [{ kind: 'no-unit' as const, detail: '' }] : []),
      ...mappingQuestions(mapping).filter(({ kind }) => kind !== 'no-year' || !isAsked('year')),
      ...open.map(({ constant, dimension, value }) => ({
        ...{ kind: 'remembered' as const, detail: value, constant: dimension ?? constant },
      })),
    ],
  };
};

import { firstRows, type Table } from './table';
import { comparable, type NameIndex } from './table-knowledge';
import { type ColumnMapping, yearOfHeading } from './table-mapping';

/** What words say of a unit: `тыс. человек` is a thousand persons, `на 100 000` a rate per so many. */
interface UnitSense {
  readonly family: string;
  /** How many of its base the unit is; of a rate, per how many. */
  readonly factor: number;
}

const scales: readonly (readonly [string, number])[] = [
  ['тыс(?![\\p{L}])\\.?|тысяч\\p{L}*|мын|thousands?', 1e3],
  ['млн(?![\\p{L}])\\.?|миллион\\p{L}*|millions?', 1e6],
  ['млрд(?![\\p{L}])\\.?|миллиард\\p{L}*|billions?', 1e9],
];

const nouns: readonly (readonly [string, string])[] = [
  ['persons', 'человек\\p{L}*|чел|адам\\p{L}*|persons?|people'],
  ['tenge', 'тенге|тг|tenge|kzt'],
  ['dollars', '(?:акш )?доллар\\p{L}*|долл|(?:us )?dollars?|usd'],
  ['tonnes', 'тонн\\p{L}*|tonnes?|tons?'],
  ['hectares', 'гектар\\p{L}*|га|hectares?|ha'],
  ['units', 'единиц\\p{L}*|бирлик\\p{L}*|units?|number'],
];

const word = (pattern: string): string => `(?<![\\p{L}\\d])(?:${pattern})(?!\\p{L})`;
const scaleWords = scales.map(([pattern]) => pattern).join('|');
const scaleOf = (text: string): number =>
  scales.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'u').test(text.trim()))?.[1] ?? 1;

const percent = new RegExp(
  `(?<!\\d\\s?)%(?!\\p{L})|${word('процент(?:ы|ов|ах)?(?! пункт)|пайыз\\p{L}*|per ?cent|percentage')}`,
  'u',
);
const rate = new RegExp(
  `${word('на|per')}\\s+(?<number>\\d[\\d ,]*)?(?<scale>${scaleWords})?|` +
    `(?<kkNumber>\\d[\\d ]*)\\s*(?<kkScale>${scaleWords})?\\s*(?:\\p{L}+\\s+)?(?:адамга|тургынга|туганга|халыкка|айелге|жумыскерге|ересекке|балага)(?!\\p{L})`,
  'gu',
);
const counted = new RegExp(
  `(?<![\\p{L}\\d])(?<scale>${scaleWords})(?![\\p{L}])\\s*(?<noun>\\p{L}+(?: доллар\\p{L}*)?)?`,
  'gu',
);

/** Rates are per a round number: `на 1 января` is a day. */
const roundNumbers = new Set([1e2, 1e3, 1e4, 1e5, 1e6]);

const familyOf = (noun: string): string =>
  nouns.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, 'u').test(noun))?.[0] ?? 'any';

/** The senses of a text, and where nothing is said of a unit none. */
const sensesIn = (text: string): readonly UnitSense[] => {
  const plain = comparable(text);
  const found: UnitSense[] = [];
  if (percent.test(plain)) found.push({ family: 'percent', factor: 1 });
  const rest = plain.replace(rate, (match, ...groups) => {
    const { number, scale, kkNumber, kkScale } = groups.at(-1) as Record<string, string | undefined>;
    const digits = (number ?? kkNumber ?? '').replace(/[ ,]/gu, '');
    const written = scale ?? kkScale;
    if (digits === '' && written === undefined) return match;
    const factor = (digits === '' ? 1 : Number(digits)) * (written === undefined ? 1 : scaleOf(written));
    if (!roundNumbers.has(factor)) return match;
    found.push({ family: 'per', factor });
    // What follows says of whom: `на 1 000 человек` counts no thousands.
    return ' per ';
  });
  if (found.some(({ family }) => family === 'per')) return found;
  for (const { groups } of rest.matchAll(counted))
    found.push({ family: familyOf(groups?.['noun'] ?? ''), factor: scaleOf(groups?.['scale'] ?? '') });
  if (found.length > 0) return found;
  for (const part of rest.split(/[,;:()–—]/u)) {
    const family = familyOf(comparable(part).replace(/^(?:в|in) /u, ''));
    if (family !== 'any') found.push({ family, factor: 1 });
  }
  return found;
};

const filling = new RegExp(`${word('в|in|на|per|of|ед|измерения|единица|unit|сша|us')}`, 'gu');

/** Whether a text names a unit and nothing beside it: `%`, `тыс. тенге`, `в процентах`; `женщин, %` says more. */
export const isUnitAlone = (text: string): boolean => {
  const plain = comparable(text);
  if (sensesIn(plain).length === 0) return false;
  const taken = [scaleWords, ...nouns.map(([, pattern]) => pattern)].map(
    (pattern) => new RegExp(word(pattern), 'gu'),
  );
  const rest = [new RegExp(percent.source, 'gu'), rate, ...taken, filling].reduce(
    (left, pattern) => left.replace(pattern, ' '),
    plain,
  );
  return !/[\p{L}\d]/u.test(rest);
};

const sensesOfUnit = (unit: string, names: NameIndex): readonly UnitSense[] =>
  unit === 'PT'
    ? [{ family: 'percent', factor: 1 }]
    : (names.knowledge.codes
        .find(({ dimension, code }) => dimension === 'UNIT_MEASURE' && code === unit)
        ?.names.flatMap(sensesIn) ?? []);

const isSame = (said: UnitSense, own: UnitSense): boolean =>
  said.factor === own.factor && (said.family === own.family || said.family === 'any' || own.family === 'any');

/** The units that say just what a text does. */
export const sameSenseUnits = (text: string, names: NameIndex): readonly string[] => {
  const [said, ...others] = sensesIn(text);
  if (said === undefined || others.length > 0 || said.family === 'any') return [];
  const isIt = ({ family, factor }: UnitSense) => family === said.family && factor === said.factor;
  return [...(names.codes.get('UNIT_MEASURE') ?? [])].filter((unit) =>
    sensesOfUnit(unit, names).some((sense) => isIt(sense)),
  );
};

export interface UnlikeUnit {
  /** The text that speaks of another unit. */
  readonly words: string;
  /** What values have to be multiplied by to be in the unit; `null` where no number does it. */
  readonly multiplier: number | null;
}

/** The texts of a table that may name its unit: above the headings, the sheet, and the headings of values. */
export const unitTexts = (
  table: Table,
  headerRow: number,
  columns: readonly ColumnMapping[],
): readonly string[] => [
  ...firstRows(table, 15)
    .filter(({ row }) => row < headerRow)
    .flatMap(({ cells }) => cells),
  ...columns.flatMap(({ use, year, heading }) =>
    use === 'value' && (year === undefined || yearOfHeading(heading) === null) ? [heading] : [],
  ),
  table.sheet ?? '',
];

/**
 * Where the words of a table (`тыс. человек`, `мың адам`, `%`, `на 100 000`) speak of another unit than its figures
 * have; `null` where they agree or say nothing. `multiplier`: what values are multiplied by already.
 */
export const unlikeUnit = (
  texts: readonly string[],
  unit: string,
  names: NameIndex,
  multiplier = 1,
): UnlikeUnit | null => {
  const said = texts.flatMap((text) =>
    sensesIn(text).map((sense) => ({
      words: text.trim(),
      sense: sense.family === 'per' ? sense : { ...sense, factor: sense.factor / multiplier },
    })),
  );
  const [first] = said;
  const own = sensesOfUnit(unit, names);
  if (first === undefined || said.some(({ sense }) => own.some((one) => isSame(sense, one)))) return null;
  const alike = own.find(({ family }) => family === first.sense.family && family !== 'per');
  return { words: first.words, multiplier: alike === undefined ? null : first.sense.factor / alike.factor };
};

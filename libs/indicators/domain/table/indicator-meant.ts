import { latinTwin } from '../open-sdg/look-alikes';
import { editDistance } from '@qadam/language/domain';
import { comparable, indicatorCodeIn, type KnownIndicator } from './table-knowledge';

/** Letters typed for the digits and letters of a code: `З.2.1`, `1.4.l`, `5.б.1`. */
const typed: Readonly<Record<string, string>> = {
  l: '1',
  I: '1',
  '|': '1',
  O: '0',
  б: 'b',
  Б: 'b',
  д: 'd',
  Д: 'd',
};

const retyped = (text: string): string => {
  const parts = text.trim().split(/[.,\-/\s]+/u);
  const plain = parts.map((part) => [...part].map((letter) => typed[letter] ?? letter).join(''));
  return plain.map((part) => (latinTwin(part) ?? part).toLowerCase().replace(/^o$/u, '0')).join('.');
};

/** What programs and code lists make of a code: `5.5.2` is the day `05.05.2002`, and `C050502` in the UN's list. */
const remade = (text: string): string | null => {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.20(\d{2})$/u.exec(text) ?? [];
  if (day !== undefined) return [day, month, year].map(Number).join('.');
  const [, ofYear, ofMonth, ofDay] = /^20(\d{2})-(\d{2})-(\d{2})(?:T.*)?$/u.exec(text) ?? [];
  if (ofYear !== undefined) return [ofDay, ofMonth, ofYear].map(Number).join('.');
  const [, goal, target, place] = /^C(\d{2})0?([a-d]|\d{1,2})(\d{2})$/iu.exec(text) ?? [];
  if (goal === undefined || target === undefined) return null;
  return [Number(goal), /\d/u.test(target) ? Number(target) : target.toLowerCase(), Number(place)].join('.');
};

/** How far a code is from another: parts of the same place count first, then the letters. */
const distance = (one: string, other: string): readonly number[] => {
  const [left, right] = [one.split('.'), other.split('.')];
  const shared = left.findIndex((part, at) => part !== right[at]);
  const apart = Math.abs(Number(left.at(-1)) - Number(right.at(-1)));
  return [
    editDistance(one, other),
    -(shared === -1 ? left.length : shared),
    Number.isNaN(apart) ? 100 : apart,
  ];
};

/**
 * The known indicator that is nearest to a text that is none: the one that was typed with letters of another alphabet
 * (`З.2.1`, `5.а.1`, `1.4.l`) or made a day by a spreadsheet (`05.05.2002`), else the one with the fewest other
 * letters, of those the one with the most parts in common, of those the next in number. `null` only for a text without
 * digits, and where no indicator is known.
 */
export const indicatorMeant = (text: string, known: Iterable<string>): string | null => {
  // Words hold letters that could be typed for digits, but are no codes.
  if (!/\d/u.test(text)) return null;
  const codes = [...known];
  const tidy = retyped(text);
  const wanted = remade(text.trim()) ?? indicatorCodeIn(tidy) ?? tidy;
  if (!/\d/u.test(wanted)) return null;
  const [nearest] = codes
    .map((code) => ({ code, apart: distance(wanted, code) }))
    .toSorted(
      (one, other) =>
        one.apart.map((part, at) => part - (other.apart[at] ?? 0)).find((difference) => difference !== 0) ??
        0,
    );
  return nearest?.code ?? null;
};

/** The indicators that a text which is none may mean: that of exactly this title, all of a target, else the nearest. */
export const indicatorsMeant = (
  text: string,
  indicators: ReadonlyMap<string, KnownIndicator>,
): readonly string[] => {
  const wanted = comparable(text);
  const titled = [...indicators.values()].filter(({ titles = [] }) =>
    titles.some((title) => comparable(title) === wanted),
  );
  if (titled.length > 0) return titled.map(({ code }) => code);
  const target = /^\d{1,2}[.,-](?:\d{1,2}|[a-d])$/iu
    .exec(text.trim())?.[0]
    .toLowerCase()
    .replace(/[,-]/u, '.');
  const own =
    target === undefined ? [] : [...indicators.keys()].filter((code) => code.startsWith(`${target}.`));
  if (own.length > 0) return own;
  const nearest = indicatorMeant(text, indicators.keys());
  return nearest === null ? [] : [nearest];
};

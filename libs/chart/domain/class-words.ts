import { formatNumber, type Language } from '@qadam/language/domain';
import type { MapChartSpec } from './specification';
import { boundDigits } from './value-classes';

/** Decimals of a figure as it stands on a map: two beneath ten, one beneath a thousand, none above, and no zeros at the end. */
const shownDigits = (value: number): number => {
  const size = Math.abs(value);
  const most = size >= 1000 ? 0 : size >= 10 ? 1 : 2;
  return boundDigits([Number(value.toFixed(most))]);
};

/** A value on the border of two classes belongs to the upper one: `classWithin`. */
const open: Readonly<Record<Language, (from: string, to: string) => string>> = {
  kk: (from, to) => `кемінде ${from}, бірақ ${to} мәнінен аз`,
  ru: (from, to) => `от ${from}, но менее ${to}`,
  en: (from, to) => `${from} to below ${to}`,
};

const closed: Readonly<Record<Language, (from: string, to: string) => string>> = {
  kk: (from, to) => `${from} – ${to}`,
  ru: (from, to) => `от ${from} до ${to}`,
  en: (from, to) => `${from} to ${to}`,
};

/**
 * The classes of a map in words, the lowest first: with as many decimals as its figures, and so that each border is in
 * one class. The highest class holds its upper border too.
 */
export const classWords = ({
  bounds,
  places,
  language,
}: Pick<MapChartSpec, 'bounds' | 'places' | 'language'>): readonly string[] => {
  const digits = Math.max(
    boundDigits(bounds),
    ...places.flatMap(({ value }) => (value === null ? [] : shownDigits(value))),
  );
  const ends = bounds.map((bound) =>
    formatNumber(bound, language, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
  return ends
    .slice(0, -1)
    .map((from, at) => (at === ends.length - 2 ? closed : open)[language](from, ends[at + 1] ?? from));
};

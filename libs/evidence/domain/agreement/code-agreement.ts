import { cohenKappa } from './cohen-kappa';
import { gwetAc1 } from './gwet-ac1';
import { percentAgreement } from './percent-agreement';
import { countsOfUnits, type Rating, ratingsOf, ratingTable } from './ratings';

/** How far coders agree on one code, given or not given. */
export interface CodeAgreement {
  readonly code: string;
  /** Units with two ratings or more in which somebody gave the code. */
  readonly units: number;
  /** The same units in which somebody else did not. */
  readonly disputed: readonly string[];
  /**
   * Of two coders of whom one gave the code, how often the other did too, 0 to 1: positive specific agreement (Cicchetti
   * and Feinstein, Journal of Clinical Epidemiology 43, 1990; for several coders Fleiss, Statistical Methods for Rates
   * and Proportions, 2nd edition 1981, section 13.1, over pairs).
   */
  readonly specificAgreement: number;
  readonly percentAgreement: number | null;
  readonly cohenKappa: number | null;
  readonly gwetAc1: number | null;
}

/**
 * Agreement code by code over the units with two ratings or more, the worst first (equal ones by the number of disputed
 * units, then by code). `codesOf` says what counts as a code: the codes themselves, or their goals.
 */
export const agreementByCode = (
  ratings: readonly Rating[],
  codesOf: (codes: readonly string[]) => readonly string[] = (codes) => codes,
): CodeAgreement[] => {
  const seen = ratings.map(({ unit, coder, codes }) => ({ unit, coder, codes: new Set(codesOf(codes)) }));
  const codes = [...new Set(seen.flatMap((rating) => [...rating.codes]))];
  const all = codes.map((code): CodeAgreement | null => {
    const table = ratingTable(
      seen.map(({ unit, coder, codes: given }) => ({ unit, coder, codes: [given.has(code) ? 'yes' : 'no'] })),
    );
    const yes = table.values.findIndex(([value]) => value === 'yes');
    const counts = countsOfUnits(table);
    const disputed: string[] = [];
    let units = 0;
    let agreeing = 0;
    let giving = 0;
    counts.forEach((unit, place) => {
      const given = unit.find(([value]) => value === yes)?.[1] ?? 0;
      const ratingsHere = ratingsOf(unit);
      if (given === 0 || ratingsHere < 2) return;
      units += 1;
      if (given < ratingsHere) disputed.push(table.units[place] ?? '');
      // Each unit has the weight of its pairs, shared out among its coders.
      agreeing += (given * (given - 1)) / (ratingsHere - 1);
      giving += given;
    });
    if (units === 0) return null;
    return {
      ...{ code, units, disputed, specificAgreement: agreeing / giving },
      percentAgreement: percentAgreement(counts).value,
      cohenKappa: cohenKappa(table).value,
      gwetAc1: gwetAc1(counts).value,
    };
  });
  return all
    .filter((one): one is CodeAgreement => one !== null)
    .sort(
      (one, other) =>
        one.specificAgreement - other.specificAgreement ||
        other.disputed.length - one.disputed.length ||
        one.code.localeCompare(other.code, 'en', { numeric: true }),
    );
};

/** Agreement of each pair of coders, by `coderAgreement`’s own input: the ratings of those two alone. */
export const ratingsOfPairs = (
  ratings: readonly Rating[],
): { readonly coders: readonly [string, string]; readonly ratings: readonly Rating[] }[] => {
  const coders = [...new Set(ratings.map(({ coder }) => coder))];
  return coders.flatMap((one, position) =>
    coders.slice(position + 1).map((other) => ({
      coders: [one, other] as const,
      ratings: ratings.filter(({ coder }) => coder === one || coder === other),
    })),
  );
};

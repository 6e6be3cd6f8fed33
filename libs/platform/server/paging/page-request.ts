import { type Failure, invalidInput } from '../failure/failure';

/** Enough for any list that a person pages through; more is a mistake. */
const furthestOffset = 1_000_000;

const outOfRange = (field: string, value: number, from: number, to: number): Failure =>
  invalidInput(
    {
      kk: `«${field}» мәні ${from} мен ${to} аралығындағы бүтін сан болуы керек, ал ${value} берілді.`,
      ru: `Значение «${field}» должно быть целым числом от ${from} до ${to}, а дано ${value}.`,
      en: `"${field}" must be a whole number from ${from} to ${to}, not ${value}.`,
    },
    { field, value, from, to },
  );

const requireWithin = (field: string, value: number, from: number, to: number): number => {
  if (!Number.isInteger(value) || value < from || value > to) throw outOfRange(field, value, from, to);
  return value;
};

/**
 * How many rows of a list are asked for.
 * @throws Failure `invalid-input` below 1 or above `largest`
 */
export const requireCount = (count: number, largest: number, field = 'first'): number =>
  requireWithin(field, count, 1, largest);

/**
 * How many rows of a list are passed over.
 * @throws Failure `invalid-input` below 0 or far beyond any list
 */
export const requireOffset = (offset: number, field = 'after'): number =>
  requireWithin(field, offset, 0, furthestOffset);

import { useFormat } from '@qadam/ui';
import { useCallback } from 'react';
import { useText } from '../text';
import { changeDigits, digitsFor, shownDifference } from './figure-digits';

/** Units that say nothing beside a number. */
const wordless = new Set(['', 'UNITS', 'INDEX']);

export interface Measure {
  readonly unitCode: string | null;
  readonly unit: string | null;
}

/** A number that is written already, with the words of its unit where it has some. */
export const useNumberWithUnit = (): ((number: string, measure: Measure) => string) => {
  const t = useText();
  return useCallback(
    (number, { unitCode, unit }) =>
      wordless.has(unitCode ?? '')
        ? number
        : t(/^\d/u.test(unit ?? '') ? 'figure.withUnitApart' : 'figure.withUnit', { number, unit }),
    [t],
  );
};

/** A value with its unit as the reader's language writes it: `41,2 %`, `3.1 per 1,000 live births`. */
export const useFigureText = (): ((value: number, measure: Measure, digits?: number) => string) => {
  const format = useFormat();
  const withUnit = useNumberWithUnit();
  return useCallback(
    (value, measure, digits = digitsFor(value)) =>
      measure.unitCode === 'PT'
        ? format.percent(value, digits)
        : withUnit(format.number(value, { maximumFractionDigits: digits }), measure),
    [format, withUnit],
  );
};

/** A difference with its sign, without unit. */
export const useSignedNumber = (): ((value: number) => string) => {
  const format = useFormat();
  return useCallback(
    (value) => format.number(value, { maximumFractionDigits: digitsFor(value), signDisplay: 'exceptZero' }),
    [format],
  );
};

/** A revision as it is written: both values alike, and between them the difference that a reader finds, with its sign. */
export const useRevisionText = () => {
  const figure = useFigureText();
  const format = useFormat();
  return useCallback(
    (before: number, after: number, measure: Measure) => {
      const digits = changeDigits(before, after);
      return {
        before: figure(before, measure, digits),
        after: figure(after, measure, digits),
        difference: format.number(shownDifference(before, after), {
          ...{ maximumFractionDigits: digits, signDisplay: 'exceptZero' },
        }),
      };
    },
    [figure, format],
  );
};

import { useFormat } from '@qadam/ui';
import { useCallback } from 'react';
import { useText } from '../text';

/** Units that say nothing beside a number. */
const wordless = new Set(['', 'UNITS', 'INDEX']);

/** Digits that a reader needs: two beneath ten, one beneath a thousand, none above. */
export const digitsFor = (value: number): number => {
  const size = Math.abs(value);
  if (size >= 1000 || Number.isInteger(value)) return 0;
  return size >= 10 ? 1 : 2;
};

export interface Measure {
  readonly unitCode: string | null;
  readonly unit: string | null;
}

/** A value with its unit as the reader's language writes it: `41,2 %`, `3.1 per 1,000 live births`. */
export const useFigureText = (): ((value: number, measure: Measure) => string) => {
  const format = useFormat();
  const t = useText();
  return useCallback(
    (value, { unitCode, unit }) => {
      const digits = digitsFor(value);
      if (unitCode === 'PT') return format.percent(value, digits);
      const number = format.number(value, { maximumFractionDigits: digits });
      if (wordless.has(unitCode ?? '')) return number;
      return t(/^\d/u.test(unit ?? '') ? 'figure.withUnitApart' : 'figure.withUnit', { number, unit });
    },
    [format, t],
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

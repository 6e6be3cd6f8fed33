import { useFormat } from '@qadam/ui';
import { digitsFor } from '../words/figure-digits';
import { useInequalityText } from './text';

/** A difference in the unit of the series: percentage points for shares, else the number alone. */
export const useSizeText = (unitCode: string): ((size: number) => string) => {
  const t = useInequalityText();
  const format = useFormat();
  return (size) => {
    const digits = digitsFor(Number(size.toFixed(6)));
    const number = format.number(size, { maximumFractionDigits: digits });
    return unitCode === 'PT' ? t('points', { count: Number(size.toFixed(digits)), number }) : number;
  };
};

/** Whether a ratio says more than "equal": 1.004 would be written as "1 times". */
export const isTellingRatio = (ratio: number): boolean => ratio >= 1.005;

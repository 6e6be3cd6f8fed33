import type { Formats } from '@qadam/language/domain';
import { useFormat } from '../i18n';

/**
 * A value with its unit; a percentage with the sign where the language puts it. With `digits` it has so many decimals,
 * as all figures of its chart.
 */
export const valueText = (value: number, unit: string, format: Formats, digits?: number): string => {
  if (unit.trim() === '%') return format.percent(value, digits, digits);
  const number = format.number(
    value,
    ...(digits === undefined ? [] : [{ minimumFractionDigits: digits, maximumFractionDigits: digits }]),
  );
  return [number, /^\d/u.test(unit) ? `(${unit})` : unit].filter(Boolean).join('\u00a0');
};

export const useValueText = (unit: string, digits?: number): ((value: number) => string) => {
  const format = useFormat();
  return (value) => valueText(value, unit, format, digits);
};

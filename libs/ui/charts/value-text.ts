import type { Formats } from '@qadam/language/domain';
import { useFormat } from '../i18n';

/** A value with its unit; a percentage with the sign where the language puts it. */
export const valueText = (value: number, unit: string, format: Formats): string =>
  unit.trim() === '%'
    ? format.percent(value)
    : [format.number(value), /^\d/u.test(unit) ? `(${unit})` : unit].filter(Boolean).join('\u00a0');

export const useValueText = (unit: string): ((value: number) => string) => {
  const format = useFormat();
  return (value) => valueText(value, unit, format);
};

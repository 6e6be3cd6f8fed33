import type { Formats } from '@qadam/language/domain';
import { useFormat } from '@qadam/ui';
import { useCallback } from 'react';

const two = (value: number): string => String(value).padStart(2, '0');

/** Day and time of day on the reader's clock; the same digits in all languages. */
export const momentText = (iso: string, format: Formats): string => {
  const at = new Date(iso);
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${format.dayInDigits(day)}, ${two(at.getHours())}:${two(at.getMinutes())}`;
};

export const clockText = (at: Date): string => `${two(at.getHours())}:${two(at.getMinutes())}`;

export const useMoment = (): ((iso: string) => string) => {
  const format = useFormat();
  return useCallback((iso) => momentText(iso, format), [format]);
};

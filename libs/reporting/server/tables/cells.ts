import type { Language, Trilingual } from '@qadam/language/domain';

export type Cell = string | number | null;

/** The names of columns in one language. */
export const headerOf = <Column extends string>(
  columns: readonly Column[],
  names: Readonly<Record<Column, Trilingual>>,
  language: Language,
): string[] => columns.map((column) => names[column][language]);

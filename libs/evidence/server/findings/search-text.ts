import { foldText, type Language } from '@qadam/language/domain';

/** What search looks through. */
export const searchTextOf = (quote: string, summary: Partial<Record<Language, string>>): string =>
  foldText([quote, ...Object.values(summary)].join('\n'));

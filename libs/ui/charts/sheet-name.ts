import { beginningOf } from '@qadam/language/domain';
const longest = 31;

/** The title of a chart as the name of a sheet, which Excel wants short, without some marks and no apostrophe at its ends. */
export const sheetName = (title: string): string => {
  const plain = title
    .replace(/[\\/?*[\]:]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const short = plain.length <= longest ? plain : beginningOf(plain, longest - 1).replace(/\s+\S*$/u, '');
  return short.replace(/^'+|'+$/gu, '').trim() || '1';
};

import type { Language } from '@qadam/language/domain';
import { claimedNumbers } from '../check/claimed-numbers';
import type { ReviewItem } from './review-item';

const tableName = /^(?:(?:table|таблица)\s[\d.]*\d|\d+-кесте): /iu;

/** Between two cells of a row, and between two rows, as a table is told in words. */
const [betweenCells, betweenRows, cut] = [' · ', '; ', '…'];

const isOfCells = (words: string): boolean => words.includes(betweenCells) || words.includes(betweenRows);

const rowsIn: Readonly<Record<Language, (rows: number) => string>> = {
  kk: (rows) => `жолдары: ${rows}`,
  ru: (rows) => `строк: ${rows}`,
  en: (rows) => `rows: ${rows}`,
};

/** The rows under the head, of a table whose words are whole and whose rows have equally many cells; `null` elsewhere. */
const rowsOfWords = (cells: string): number | null => {
  const [first = [], ...others] = cells.split(betweenRows).map((row) => row.split(betweenCells));
  if (cells.endsWith(cut) || others.some((row) => row.length !== first.length)) return null;
  const isHead = first.every((cell) => claimedNumbers(cell).length === 0);
  return isHead ? others.length : others.length + 1;
};

/** The rows with numbers, where each number says its row. */
const rowsOfFigures = ({ figures }: Pick<ReviewItem, 'figures'>): number | null =>
  figures.length > 0 && figures.every(({ cell }) => cell !== null)
    ? new Set(figures.map(({ cell }) => cell?.row)).size
    : null;

const quotedTable = (item: Pick<ReviewItem, 'text' | 'figures'>, language: Language): string | null => {
  const [name] = tableName.exec(item.text) ?? [];
  if (name === undefined) return null;
  const words = item.text.slice(name.length);
  const [, caption = '', cells = words] = /^(.+?) — (.*)$/su.exec(words) ?? [];
  const isCaptioned = caption !== '' && !isOfCells(caption);
  const told = isCaptioned ? cells : words;
  if (!isOfCells(told)) return null;
  const rows = rowsOfWords(told) ?? rowsOfFigures(item);
  return [
    isCaptioned ? `${name}${caption}` : name.replace(/: $/u, ''),
    ...(rows === null || rows === 0 ? [] : [`(${rowsIn[language](rows)})`]),
  ].join(' ');
};

/** What is typed before an item of a list, also behind the words that lead to it. */
const bullet = /^[\s\u00a0]*[-–—•·*▪◦][\s\u00a0]+|(?<=:[\s\u00a0])[-–—•·*▪◦][\s\u00a0]+/gu;

/**
 * The words in which an item of an earlier review is quoted: of a table its number and caption with how many rows it has,
 * not its cells one after the other; of an item of a list no dash before it and no semicolon behind it.
 */
export const quotedWords = (item: Pick<ReviewItem, 'text' | 'figures'>, language: Language): string =>
  quotedTable(item, language) ?? item.text.replace(bullet, '').replace(/[\s\u00a0]*;[\s\u00a0]*$/u, '');

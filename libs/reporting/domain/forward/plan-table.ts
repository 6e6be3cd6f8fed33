import { isRange } from '../check/naming-cells';
import { cellText, type DocumentCell, type DocumentTable } from './document-part';
import { gridOf, isNumber } from './table-grid';

/** What the head of a plan calls its rows. */
const planWords =
  /^(?:№|measures?|actions?|commitments?|pledges?|steps?|activit(?:y|ies)|мер[аы]|мероприяти\p{L}*|действи\p{L}*|обязательств\p{L}*|шаг\p{L}?|іс-шара\p{L}*|шара\p{L}*|міндеттеме\p{L}*|қадам\p{L}*)(?![\p{L}\p{N}])/iu;

/** And what it says of them. */
const planColumns =
  /^(?:no\.?|#|п\/п|р\/с|deadlines?|terms?|when|until|due|dates?|years?|who|responsible\p{L}*|results?|status|indicators?|срок\p{L}*|когда|кто|дата|год|ответственн\p{L}*|исполнител\p{L}*|результат\p{L}*|статус|мерзім\p{L}*|жыл\p{L}*|қашан|кім|жауапты\p{L}*|орындаушы\p{L}*|нәтиже\p{L}*|мәртебе\p{L}*)(?![\p{L}\p{N}])/iu;

const captionWords =
  /(?<!\p{L})(?:commitments?|pledges?|action plan|plan of measures|обязательств\p{L}*|план\p{L}* (?:мер|действий|мероприятий)|міндеттеме\p{L}*|іс-шара\p{L}*|іс-қимыл жоспар\p{L}*)(?!\p{L})/iu;

const wordsOfHead = 3;

const isHeadWord = (cell: DocumentCell, words: RegExp): boolean =>
  words.test(cellText(cell)) && cellText(cell).split(/\s+/u).length <= wordsOfHead;

/** A row that the document calls a head, or that names what a plan consists of; any other row is taken for a measure. */
export const isHeadOfPlan = (row: readonly DocumentCell[]): boolean => {
  if (row.every(({ isHead }) => isHead)) return true;
  if (row.length < 2) return false;
  const written = row.filter((cell) => cellText(cell) !== '');
  const isAboutRows = written.filter((cell) => isHeadWord(cell, planColumns)).length > 1;
  return isAboutRows || row.some((cell) => isHeadWord(cell, planWords) && !isHeadWord(cell, /^№\s?\d/u));
};

/**
 * Whether each row of a table is something that was promised: its head or its caption says so, and its rows hold words
 * rather than numbers.
 */
export const isPlan = (table: DocumentTable, caption: string): boolean => {
  const [head = [], ...rows] = table.rows;
  const isNamed =
    captionWords.test(caption) ||
    (head.length > 1 && head.some((cell) => isHeadWord(cell, planWords) && !/^№/u.test(cellText(cell))));
  if (!isNamed || rows.length === 0) return false;
  const measured = gridOf({ ...table, rows }).filter((row) =>
    row.slice(1).some((one) => one && isNumber(one.text) && !isRange(one.text)),
  );
  return measured.length * 2 < rows.length;
};

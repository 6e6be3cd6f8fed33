import { type ReportSection, type StripEntry, valueApart } from '../document-model';
import { linesOf } from './docx-letters';

/** In points: what a page of a chapter leaves under its title, its mark, the caption and the head of the table. */
const pageRoom = 576;
const titleRoom = 211;
const valueRoom = 92;
/** Of a row beside the room above and below its words: its first line, and each further one. */
const row = { first: 8, title: 11.4, value: 10.4 };

const ordinary = 5;
const tight = 2.8;

const heightOf = ({ title, value, year, shown }: StripEntry, inset: number): number => {
  const ofTitle = linesOf([{ text: title, size: 9, bold: false }], titleRoom) - 1;
  const { unit } = valueApart(value ?? '', shown?.unit ?? '');
  const beneath = linesOf([{ text: `${unit} · ${String(year)}`, size: 7.5, bold: false }], valueRoom);
  const ofValue = value === null ? 0 : beneath + (shown?.isImpossible === true ? 1 : 0);
  return 2 * inset + row.first + Math.max(ofTitle * row.title, ofValue * row.value);
};

/**
 * Room above and below the words of the table of a goal, in points: less than the ordinary where the table then has its
 * page to itself, and does not leave a row or two to the next.
 */
export const stripInset = ({ strip }: Pick<ReportSection, 'strip'>): number => {
  const words = strip.reduce((sum, entry) => sum + heightOf(entry, 0), 0);
  const fitting = (pageRoom - words) / (2 * Math.max(1, strip.length));
  return fitting < tight ? ordinary : Math.min(ordinary, Math.floor(fitting * 10) / 10);
};

import { wordWidth } from './docx-letters';
import { softHyphen, syllables } from './syllables';

/** Widths of letters are rounded, and the cut of a head is wider than it reckons. */
const safety = 1.04;

/** The most room that words of one point take in print. */
export const printedWidth = (text: string, bold: boolean): number =>
  safety * wordWidth({ text, size: 1, bold });

/** A line on which words have to find room; measures in points. */
export interface Line {
  readonly size: number;
  readonly room: number;
  readonly isHyphenated: boolean;
  readonly bold: boolean;
}

/** The column of the text within a list or quotation. */
export const proseLine: Line = { size: 10, room: 330, isHyphenated: true, bold: false };

/** No letter of Noto Sans is wider than this times its size, bold and with the safety. */
const widestLetter = 1.2;

const longestRun = (text: string): number => {
  let [longest, from] = [0, 0];
  for (let at = 0; at <= text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (at < text.length && letter !== 32 && letter !== 10 && letter !== 9) continue;
    longest = Math.max(longest, at - from);
    from = at + 1;
  }
  return longest;
};

/** A line may end here, and nothing shows it. */
const zeroWidthSpace = '\u200b';

interface Piece {
  readonly text: string;
  /** What follows it at the end of a line. */
  readonly joint: typeof softHyphen | typeof zeroWidthSpace;
}

const lettersOf = (part: string): readonly string[] => part.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];

/**
 * A word in lines, each as long as there is room: parted at syllables, where these have no room between any letters. Only
 * where a line ends there is a sign in the text, as readers of the file find words that have none.
 */
const inLines = (word: string, { size, room, isHyphenated, bold }: Line): string => {
  const fits = (text: string): boolean => size * printedWidth(text, bold) <= room;
  const pieces = (isHyphenated ? syllables(word) : [word]).flatMap((part, at, parts): readonly Piece[] => {
    const joint = softHyphen;
    if (fits(at === parts.length - 1 ? part : `${part}-`)) return [{ text: part, joint }];
    const letters = lettersOf(part);
    return letters.map((text, index) => ({
      text,
      joint: index < letters.length - 1 ? zeroWidthSpace : joint,
    }));
  });
  let [written, line, joint] = ['', '', ''];
  pieces.forEach((piece, at) => {
    const shown = at < pieces.length - 1 && piece.joint === softHyphen ? '-' : '';
    if (line !== '' && !fits(`${line}${piece.text}${shown}`)) {
      written += `${line}${joint}`;
      line = '';
    }
    line += piece.text;
    joint = piece.joint;
  });
  return `${written}${line}`;
};

/** Words with a place to part each that has no room on its line: at a syllable, else between any letters. */
export const fitWords = (text: string, line: Line): string =>
  // Most texts need no more than this look.
  longestRun(text) * widestLetter * line.size <= line.room
    ? text
    : text.replace(/[^ \t\n]+/gu, (word) =>
        line.size * printedWidth(word, line.bold) <= line.room ? word : inLines(word, line),
      );

/** Whether a text has a word that no line holds. */
export const hasLongWord = (text: string, line: Line = proseLine): boolean => fitWords(text, line) !== text;

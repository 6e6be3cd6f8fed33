import { evidentLanguage, hasWords, type Language, languageOfParagraph } from '@qadam/language/domain';
import {
  type MaskedText,
  maskText,
  type PersonalKind,
  personalSpansInSteps,
  type PersonalText,
  Pseudonyms,
} from '../privacy/mask-text';
import type { PersonalSpan } from '../privacy/personal-span';
import { normaliseText, type Paragraph } from './paragraph';

/** One paragraph of a text, or one row of a table, as a reader of files finds it. */
export type TextBlock =
  | { readonly page: number; readonly text: string }
  | {
      /** Of a row that stands on a page. */
      readonly page?: number;
      readonly sheet: string | null;
      /** Counts from 1, as a spreadsheet does. */
      readonly row: number;
      readonly cells: readonly string[];
      /** Columns that hold persons or their numbers by their heading: masked whole. */
      readonly personal?: ReadonlyMap<number, PersonalKind>;
    };

/** A stretch of the kept text that stands for words which only an administrator may see again. */
export interface KeptMask {
  /** Counts from 1 in a document. */
  readonly number: number;
  readonly kind: PersonalKind;
  /** Of the placeholder, in the kept text. */
  readonly start: number;
  readonly end: number;
  readonly original: string;
}

export interface LaidOutText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly masks: readonly KeptMask[];
}

/** Between the cells of a row, in the text that people read. */
export const cellSeparator = ' | ';

/** Most cells hold nothing that has to be made plain: asked first, as a table may have millions. */
const oneLine = (text: string): string => {
  const composed = text.normalize('NFC');
  return /[\u0000-\u001f\u007f-\u00a0\u2028\u2029\ufeff]| {2}/u.test(composed)
    ? normaliseText(composed)
        .replace(/[\s\u00a0]+/gu, ' ')
        .trim()
    : composed.trim();
};

const contentsOf = (block: TextBlock): readonly PersonalText[] =>
  'cells' in block
    ? block.cells.map((cell, column) => ({ text: oneLine(cell), whole: block.personal?.get(column) }))
    : [{ text: oneLine(block.text) }];

/** A text without what is personal in it. */
const without = (text: string, spans: readonly PersonalSpan[]): string => {
  let done = 0;
  let left = '';
  for (const { start, end } of spans) {
    left += `${text.slice(done, start)} `;
    done = end;
  }
  return left + text.slice(done);
};

/** A cell of so many words says more of the language of its row than the short ones beside it: place, sex, kind. */
const wordsOfAnswer = 4;

/** The longest of the texts where it is an answer, else all of them. */
const mainOf = (texts: readonly string[]): string => {
  const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), '');
  return longest.trim().split(/\s+/u).length >= wordsOfAnswer ? longest : texts.join(' ');
};

/**
 * By the words that are of nobody, as a Kazakh name in a Russian sentence says nothing of its language; else by all.
 * `null` for numbers, and for a row of a few words that may be of two languages: those around it decide.
 */
const languageIn = (
  contents: readonly PersonalText[],
  personalAt: (column: number) => readonly PersonalSpan[] | undefined,
  isRow: boolean,
): Language | null => {
  const words = contents.map(({ text }) => text).join(' ');
  const said = mainOf(contents.map(({ text }, column) => without(text, personalAt(column) ?? [])));
  const judged = hasWords(said) ? said : words;
  return hasWords(judged) ? (isRow ? evidentLanguage : languageOfParagraph)(judged) : null;
};

const firstIn = <Item, Value>(items: readonly Item[], read: (item: Item) => Value | null): Value | null => {
  for (const item of items) {
    const value = read(item);
    if (value !== null) return value;
  }
  return null;
};

/** Blocks that are laid out in one step: some tens of milliseconds of work. */
const blocksInStep = 1_000;

/**
 * The text of a document as it is kept and shown, personal data masked, with the places of its paragraphs. The
 * language of a paragraph is judged by what is not masked; one person, and the same words, of one document have one
 * placeholder. In steps, as a table of 200 MB takes a while and others wait meanwhile, and part by part, so that it need
 * not be in memory as a whole: texts follow one another, numbers and offsets are those of the whole.
 */
export function* layOutInParts(blocks: readonly TextBlock[]): Generator<LaidOutText | undefined, void> {
  // Made anew each time it is gone through: a table may have millions of cells.
  const texts = {
    *[Symbol.iterator]() {
      for (const block of blocks) yield* contentsOf(block);
    },
  };
  const personal = yield* personalSpansInSteps(texts);
  let pieces: string[] = [];
  let paragraphs: Paragraph[] = [];
  let masks: KeptMask[] = [];
  let [paragraphCount, maskCount] = [0, 0];
  const pseudonyms = new Pseudonyms();
  // A row of numbers, or of a few words that tell nothing, is in the language of the row before it, the first ones in that of the first words.
  let before = 0;
  let language =
    firstIn(blocks, (block) => {
      const contents = contentsOf(block);
      const position = before;
      before += contents.length;
      return languageIn(contents, (column) => personal.get(position + column), 'cells' in block);
    }) ?? 'ru';
  let at = 0;
  let lastPage = 1;
  const put = (piece: string) => {
    pieces.push(piece);
    at += piece.length;
  };
  const keep = ({ text, masks: found }: MaskedText) => {
    for (const { kind, start, end, original } of found) {
      maskCount += 1;
      masks.push({ number: maskCount, kind, start: at + start, end: at + end, original });
    }
    put(text);
  };
  let first = 0;
  for (const [index, block] of blocks.entries()) {
    if (index % blocksInStep === blocksInStep - 1) {
      yield { text: pieces.join(''), paragraphs, masks };
      [pieces, paragraphs, masks] = [[], [], []];
    }
    const contents = contentsOf(block);
    const position = first;
    first += contents.length;
    const isRow = 'cells' in block;
    if (contents.every(({ text }) => text === '')) continue;
    const page = block.page ?? 1;
    if (at > 0) put(page > lastPage ? '\f'.repeat(page - lastPage) : '\n');
    lastPage = page;
    const start = at;
    language = languageIn(contents, (column) => personal.get(position + column), isRow) ?? language;
    const cells: number[] = [];
    contents.forEach(({ text }, column) => {
      if (column > 0) put(cellSeparator);
      const from = at;
      keep(maskText(text, language, pseudonyms, personal.get(position + column) ?? []));
      cells.push(from, at);
    });
    paragraphCount += 1;
    paragraphs.push({
      ...{ number: paragraphCount, page, start, end: at, language },
      ...(isRow ? { sheet: block.sheet, row: block.row, cells } : {}),
    });
  }
  yield { text: pieces.join(''), paragraphs, masks };
}

/** The same in one go and one part. */
export const layOutText = (blocks: readonly TextBlock[]): LaidOutText => {
  const parts = [...layOutInParts(blocks)].filter((part) => part !== undefined);
  return {
    text: parts.map(({ text }) => text).join(''),
    paragraphs: parts.flatMap(({ paragraphs }) => paragraphs),
    masks: parts.flatMap(({ masks }) => masks),
  };
};

/** The paragraphs of a running text, pages parted by `\\f`. */
export const blocksOfText = (raw: string): readonly TextBlock[] =>
  normaliseText(raw)
    .split('\f')
    .flatMap((page, index) =>
      page
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((text) => ({ page: index + 1, text })),
    );

import type { Language } from '@qadam/language/domain';
import { label } from '../render';
import { saidNumbers } from './fitting-figures';

/** What a review that was compiled here says of a figure. */
export interface MeasuredFigure {
  readonly indicator: string;
  /** Indicator with its series and group, then the area. */
  readonly measured: string;
  readonly year: number;
}

/** A note of a document, and where its mark stood in the text. */
export interface PartNote {
  readonly at: number;
  readonly text: string;
  /** Of a figure that leads to its row among the figures and their sources; it has no words of its own. */
  readonly figure?: MeasuredFigure;
}

export interface NotedFigure extends MeasuredFigure {
  /** Where the number before the mark begins in the sentence. */
  readonly at: number;
}

const code = '(\\d{1,2}\\.[\\da-z]{1,2}\\.\\d{1,2})';

/** `5.5.2 Women in managerial positions. Kazakhstan, 2019, %. Source: …`, as earlier files of reviews have it in a note. */
const noteOf = new RegExp(`^${code} (.+), (\\d{4}), `, 'u');

const titleOf = new RegExp(`^${code} (.+)$`, 'u');
const placeOf = /^(.+) · (\d{4})$/u;

/**
 * What a row of the figures and their sources says: `5.5.2 Women in managerial positions`, and under it
 * `Kazakhstan · 2019`. Null where no cell does.
 */
export const figureOfRow = (cells: readonly (readonly string[])[]): MeasuredFigure | null => {
  for (const [first = '', second = ''] of cells) {
    const [, indicator, title] = titleOf.exec(first) ?? [];
    const [, area, year] = placeOf.exec(second) ?? [];
    if (indicator !== undefined && title !== undefined && area !== undefined)
      return { indicator, measured: `${title}. ${area}`, year: Number(year) };
  }
  return null;
};

/** What a note says that names the indicator, the year and the source; null where it is another's. */
const figureOfNote = (text: string, language: Language): MeasuredFigure | null => {
  const [own = '', ...source] = text
    .replace(`${label('illustrative', language)}. `, '')
    .split(`${label('source', language)}: `);
  const [, indicator, measured, year] = noteOf.exec(own) ?? [];
  return source.length > 0 && indicator !== undefined && measured !== undefined
    ? { indicator, measured, year: Number(year) }
    : null;
};

/**
 * The figures of a sentence of a document whose notes or rows name their indicators; `from` is where the sentence begins in the
 * text of the notes. Empty where none does, as in a document that was written elsewhere.
 */
export const notedFigures = (
  sentence: string,
  from: number,
  notes: readonly PartNote[],
  language: Language,
): readonly NotedFigure[] =>
  notes.flatMap(({ at, text, figure = figureOfNote(text, language) }) => {
    if (figure === null || at <= from || at > from + sentence.length) return [];
    const said = saidNumbers(sentence.slice(0, at - from), language).at(-1);
    return said === undefined ? [] : [{ ...figure, at: said.at }];
  });

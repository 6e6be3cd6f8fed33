import type { Language } from '@qadam/language/domain';
import { label } from '../render';
import { saidNumbers } from './fitting-figures';

/** A note of a document, and where its mark stood in the text. */
export interface PartNote {
  readonly at: number;
  readonly text: string;
}

/** What the note under a figure of a review that was compiled here says of it. */
export interface NotedFigure {
  readonly indicator: string;
  /** Indicator with its series and group, then the area, as the note writes them. */
  readonly measured: string;
  readonly year: number;
  /** Where the number before the mark begins in the sentence. */
  readonly at: number;
}

/** `5.5.2 Women in managerial positions. Kazakhstan, 2019, %. Source: …`, as the DOCX of a review writes it. */
const noteOf = /^(\d{1,2}\.[\da-z]{1,2}\.\d{1,2}) (.+), (\d{4}), /u;

/**
 * The figures of a sentence of a document whose notes name their indicators; `from` is where the sentence begins in the
 * text of the notes. Empty where none does, as in a document that was written elsewhere.
 */
export const notedFigures = (
  sentence: string,
  from: number,
  notes: readonly PartNote[],
  language: Language,
): readonly NotedFigure[] =>
  notes.flatMap(({ at, text }) => {
    if (at <= from || at > from + sentence.length) return [];
    const [own, ...source] = text
      .replace(`${label('illustrative', language)}. `, '')
      .split(`${label('source', language)}: `);
    const [, indicator, measured, year] = noteOf.exec(own ?? '') ?? [];
    const said = saidNumbers(sentence.slice(0, at - from), language).at(-1);
    return source.length > 0 && indicator !== undefined && measured !== undefined && said !== undefined
      ? [{ indicator, measured, year: Number(year), at: said.at }]
      : [];
  });

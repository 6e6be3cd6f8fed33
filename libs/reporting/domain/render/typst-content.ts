import type { Language } from '@qadam/language/domain';
import type { CitedVoice, UsedFigure } from '../document-model';
import { fitWords, type Line, proseLine } from './fit-words';
import { softHyphen } from './syllables';
import { typstString } from './typst-text';

export interface TypstContext {
  readonly language: Language;
  /** Key of the section whose blocks tell where they stand, for a preview. */
  readonly marked: string | null;
  /** Keys of the only sections that are printed, the outermost first; without one of them, all are. */
  readonly alone: readonly string[];
  readonly voices: readonly CitedVoice[];
  readonly figures: readonly UsedFigure[];
  /** On which the words stand; absent, that of the text. */
  readonly line?: Line;
  /** Takes a file that the source refers to and gives its path. */
  readonly asset: (name: string, content: string | Uint8Array) => string;
}

/** A text as content on such a line: an expression of its own, closed so that nothing can join it. */
export const plain = (text: string, line: Line = proseLine): string =>
  fitWords(text, line)
    .split(softHyphen)
    .map((part) => `#${typstString(part)};`)
    .join('#soft-hyphen;');

/** Name of the place of a section, to which references lead. */
export const sectionName = (key: string): string => `section-${key}`;

/** Between two lines of one paragraph. */
export const lineBreak = '#linebreak();';

/** The counted word of a caption. */
export const captionMark = (text: string): string => `#text(fill: accent, weight: 600)[${plain(text)}];`;

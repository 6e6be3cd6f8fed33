import { languages } from '@qadam/language/domain';
import type { TracedFigure, TracedSentence } from '../trace';
import { outcomeWords, thenAndNowWords, todayWords } from './put-in-words';
import { type ItemOutcome, itemOutcomes } from './review-item';

/** A note that was put into a text under the quotation of an item of the review before: whence it is, and its outcome. */
export interface NoteOfItem {
  readonly outcome: ItemOutcome;
}

const openings = languages.flatMap((language) => [
  todayWords[language].trim(),
  `${thenAndNowWords.firstThen[language]} `,
]);

const afterSource = (text: string): string | null => /^\(.+?\)\.(?:\s+(?=\S)|$)/su.exec(text)?.[0] ?? null;

/**
 * What the note of an item says: `(VNR 2022, Goal 1). Not met: …`, in any language; `null` for other words. A note without
 * an outcome is only known where it follows a quotation.
 */
export const noteOfItem = (text: string, followsQuotation = false): NoteOfItem | null => {
  const source = afterSource(text);
  if (source === null) return null;
  const rest = text.slice(source.length);
  const said = rest.toLocaleLowerCase('ru');
  const outcome = itemOutcomes.find((one) =>
    languages.some((language) => {
      const words = outcomeWords[one][language];
      return said.startsWith(words) && /^[.:]/u.test(said.slice(words.length));
    }),
  );
  if (outcome !== undefined) return { outcome };
  if (openings.some((opening) => rest.startsWith(opening))) return { outcome: 'open' };
  return followsQuotation && rest === '' ? { outcome: 'open' } : null;
};

const isThenAndNow = ({ isTable, text }: TracedSentence): boolean =>
  isTable === true &&
  languages.some((language) => text.includes(`: ${thenAndNowWords.caption[language]} — `));

/** A sentence of a review, and what became of what it quotes; `null` where it says something of its own. */
export interface ToldSentence {
  readonly sentence: TracedSentence;
  readonly outcome: ItemOutcome | null;
  /** The note under it, where it is the end of a quotation. */
  readonly note: string | null;
}

/**
 * The sentences of a text without the notes and tables that were put into it under quotations of the review before; today’s
 * figures of these stand with what is quoted.
 */
export const toldSentences = (sentences: readonly TracedSentence[]): readonly ToldSentence[] => {
  const told: { -readonly [Key in keyof ToldSentence]: ToldSentence[Key] }[] = [];
  const paragraphs = [
    ...Map.groupBy(sentences, ({ paragraph, ordinal }) =>
      ordinal === 0 ? `chart ${paragraph}` : paragraph,
    ).values(),
  ];
  let quotation: typeof told = [];
  const giveFigures = (figures: readonly TracedFigure[]): void => {
    const last = quotation.at(-1);
    if (last) last.sentence = { ...last.sentence, figures: [...last.sentence.figures, ...figures] };
  };
  let wasNote = false;
  for (const own of paragraphs) {
    const text = own.map((one) => one.text).join(' ');
    const isQuoted = quotation.some(
      ({ sentence }) => sentence.isQuoted === true || sentence.chart !== undefined,
    );
    const note = own.some(({ isTable, ordinal }) => isTable === true || ordinal === 0)
      ? null
      : noteOfItem(text, isQuoted);
    if (note && quotation.length > 0) {
      for (const one of quotation) one.outcome = note.outcome;
      const end = quotation.at(-1);
      if (end) end.note = text;
      giveFigures(own.flatMap(({ figures }) => figures));
      wasNote = true;
      continue;
    }
    const [first] = own;
    if (wasNote && first && isThenAndNow(first)) {
      giveFigures(first.figures);
      wasNote = false;
      continue;
    }
    wasNote = false;
    quotation = own.map((sentence) => ({ sentence, outcome: null, note: null }));
    told.push(...quotation);
  }
  return told;
};

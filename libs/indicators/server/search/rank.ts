import { trigramsOf, trigramSimilarity } from '@qadam/language/domain';
import type { Forms, IndexedText, SearchIndex, Subject, TextRank } from './search-index';

/** How a word of the question and a word of a text meet, best first. */
const [same, sameStem, beginning, alike] = [4, 3, 2, 1];

/** Up to this length a word stands for itself and its forms, not for every longer word that begins with it. */
const shortWord = 3;

/** Below, words share little more than chance; the default of `pg_trgm` is 0.3, meant for whole titles. */
const alikeEnough = 0.4;
const shortestTypo = 5;

const weights: Readonly<Record<TextRank, number>> = { title: 10, official: 6, metadata: 2 };

export interface Match {
  readonly score: number;
  /** The text that was found; `null` for a code. */
  readonly text: IndexedText | null;
}

/** One word of the question with every word of the index that it meets, and how. */
export type Meetings = ReadonlyMap<string, number>;

const meets = (word: string, own: Forms, other: string, forms: Forms): number => {
  if (word === other) return same;
  if ([...own].some((form) => forms.has(form))) return sameStem;
  return word.length > shortWord && other.startsWith(word) ? beginning : 0;
};

/**
 * The words of the index that a word meets: the word itself, another form of it, one that it begins; only where there
 * is none, those that are spelt much alike.
 */
export const meetingsOf = (word: string, own: Forms, { forms, trigrams }: SearchIndex): Meetings => {
  const found = new Map<string, number>();
  for (const [other, theirs] of forms) {
    const how = meets(word, own, other, theirs);
    if (how > 0) found.set(other, how);
  }
  if (found.size > 0 || word.length < shortestTypo || /\d/u.test(word)) return found;
  const wanted = trigramsOf(word);
  for (const [other, theirs] of trigrams)
    if (trigramSimilarity(wanted, theirs) >= alikeEnough) found.set(other, alike);
  return found;
};

const scoreIn = (
  { words, rank, folded }: IndexedText,
  wanted: string,
  meetings: readonly Meetings[],
): number => {
  const each = meetings.map((own) => Math.max(0, ...words.map((word) => own.get(word) ?? 0)));
  if (each.includes(0)) return 0;
  const mean = each.reduce((sum, one) => sum + one, 0) / each.length;
  const whole = rank === 'title' && folded === wanted ? 50 : 0;
  // Of titles with the same words the shorter one is more about them.
  return mean * weights[rank] + whole + 1 / (1 + words.length);
};

/** How well a subject answers: a code most, then a whole title, then words by how they meet and where they stand. */
export const matchOf = (
  { kind, code, texts }: Subject,
  wanted: string,
  meetings: readonly Meetings[],
): Match => {
  if (kind !== 'area' && code === wanted) return { score: 200, text: null };
  if (kind !== 'area' && /^\d/u.test(wanted) && code.startsWith(`${wanted}.`))
    return { score: 100, text: null };
  let best: Match = { score: 0, text: null };
  for (const text of texts) {
    const score = scoreIn(text, wanted, meetings);
    if (score > best.score) best = { score, text };
  }
  return best;
};

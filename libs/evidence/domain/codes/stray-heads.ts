import { trigramSimilarity, trigramsOf } from '@qadam/language/domain';
import { foldHead, readCodeHead, waysToWriteHeads } from './code-book-heads';

/** A column of a file that is not taken: its head is none of the code book, or stands there before. */
export interface StrayHead {
  /** From 1. */
  readonly column: number;
  /** As the file has it. */
  readonly head: string;
  readonly problem: 'unknown-head' | 'head-twice' | 'no-head';
  /** The head that it may mean, as `codeBookHeader` has it. */
  readonly nearest: string | null;
}

/** Shares fewer than a quarter of their threes of letters: another word. */
const leastAlike = 0.25;

const trigramsIn = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .flatMap((word) => [...trigramsOf(word)]),
  );

/** The head whose words are most like these, of those under which the file says nothing yet; `null` where none is alike. */
const nearestHead = (head: string, taken: ReadonlySet<string>): string | null => {
  const own = trigramsIn(foldHead(head));
  let [nearest, likeness]: [string | null, number] = [null, leastAlike];
  for (const [written, known] of waysToWriteHeads) {
    const alike = taken.has(known) ? 0 : trigramSimilarity(own, trigramsIn(written));
    if (alike > likeness) [nearest, likeness] = [known, alike];
  }
  return nearest;
};

/** The columns of a table that say something and are not taken. The first row holds the heads as the file writes them. */
export const strayHeads = ([heads = [], ...rows]: readonly (readonly string[])[]): readonly StrayHead[] => {
  const names = heads.map(readCodeHead);
  const isEmpty = (at: number) => rows.every((cells) => (cells[at] ?? '').trim() === '');
  const taken = new Set(names.flatMap((name, at) => (name === null || isEmpty(at) ? [] : [name])));
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), heads.length);
  return Array.from({ length: width }, (_, at) => at).flatMap((at): StrayHead[] => {
    const [head, name] = [heads[at]?.trim() ?? '', names[at] ?? null];
    const stray = { column: at + 1, head };
    if (name !== null)
      return names.indexOf(name) < at ? [{ ...stray, problem: 'head-twice', nearest: name }] : [];
    if (head !== '') return [{ ...stray, problem: 'unknown-head', nearest: nearestHead(head, taken) }];
    return isEmpty(at) ? [] : [{ ...stray, problem: 'no-head', nearest: null }];
  });
};

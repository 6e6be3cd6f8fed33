import { foldWord, wordsOf } from '../reading/words';
import type { Term, TermWord } from './ontology';

const strengthMark = /\^([123])$/u;

/**
 * A term as it is written in the ontology: words separated by spaces, `*` after a stem, `^2` or `^3` at the end
 * for stronger evidence. Returns null for a term without a word.
 */
export const parseTerm = (written: string): Term | null => {
  const trimmed = written.trim();
  const strength = Number(strengthMark.exec(trimmed)?.[1] ?? 1) as Term['strength'];
  const words = trimmed
    .replace(strengthMark, '')
    .split(/\s+/u)
    .flatMap((piece): TermWord[] => {
      const parts = wordsOf(piece);
      return parts.map(({ raw }, index) => ({
        folded: foldWord(raw),
        isStem: piece.endsWith('*') && index === parts.length - 1,
      }));
    });
  return words.length === 0 ? null : { words, strength };
};

/** The written form that two terms share when they match the same texts. */
export const canonicalTerm = ({ words }: Pick<Term, 'words'>): string =>
  words.map(({ folded, isStem }) => (isStem ? `${folded}*` : folded)).join(' ');

/** The words of a term in its canonical form; reading thousands of terms must not take long. */
export const wordsOfCanonical = (canonical: string): TermWord[] =>
  canonical.split(' ').map((word) => {
    const isStem = word.endsWith('*');
    return { folded: isStem ? word.slice(0, -1) : word, isStem };
  });

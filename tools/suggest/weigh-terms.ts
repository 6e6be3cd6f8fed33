import {
  canonicalTerm,
  type Codes,
  foldWord,
  type OntologyGoal,
  OntologyMatcher,
  parseTerm,
  tableOf,
  type Term,
  type TrainingText,
  type WeighedTerm,
  wordsOf,
} from '@qadam/suggest';

const strengthFactor: Readonly<Record<Term['strength'], number>> = { 1: 1, 2: 1.6, 3: 2.3 };
const severalWordsFactor = 1.25;
const againstFactor = 1.2;
/** How many texts the belief "half of the texts with this term are about its goal" is worth. */
const priorTexts = 4;
const priorPrecision = 0.5;
const lowestFactor = 0.25;
const highestFactor = 1.4;

interface RawTerm {
  readonly words: string;
  readonly code: number;
  readonly weight: number;
}

const rawTerms = (ontology: readonly OntologyGoal[], codes: Codes): RawTerm[] => {
  const best = new Map<string, RawTerm>();
  const take = (written: string, code: number, sign: 1 | -1): void => {
    const term = parseTerm(written);
    if (term === null) return;
    const words = canonicalTerm(term);
    const length = term.words.length > 1 ? severalWordsFactor : 1;
    const weight = sign * strengthFactor[term.strength] * length * (sign < 0 ? againstFactor : 1);
    const key = `${code}|${sign}|${words}`;
    const known = best.get(key);
    if (!known || Math.abs(known.weight) < Math.abs(weight)) best.set(key, { words, code, weight });
  };
  for (const { entries } of ontology)
    for (const entry of entries) {
      const code = codes.indexOf(entry.code);
      if (code === undefined) continue;
      for (const language of ['en', 'ru', 'kk'] as const) {
        for (const term of entry[language]) take(term, code, 1);
        for (const term of entry.not?.[language] ?? []) take(term, code, -1);
      }
    }
  return [...best.values()];
};

/** In how many labelled texts each term stands, and in how many of them the goal is the term's. */
const occurrences = (
  terms: readonly RawTerm[],
  texts: readonly TrainingText[],
  codes: Codes,
): { readonly all: Float64Array; readonly right: Float64Array } => {
  const matcher = new OntologyMatcher(
    tableOf(terms.map(({ words }, code) => ({ words, code, weight: 1 }))),
    terms.length,
  );
  const fitsOf = new Map<string, ReturnType<typeof matcher.vocabulary.fitsOf>>();
  const all = new Float64Array(terms.length);
  const right = new Float64Array(terms.length);
  const goals = terms.map(({ code }) => codes.goalOfTarget[code] ?? code - codes.targets.length);
  for (const { text, goal } of texts) {
    const fits = wordsOf(text).map(({ raw }) => {
      const folded = foldWord(raw);
      const known = fitsOf.get(folded) ?? matcher.vocabulary.fitsOf(folded);
      fitsOf.set(folded, known);
      return known;
    });
    const of = goal === '' ? codes.goals.length : codes.goals.indexOf(goal);
    for (const term of new Set(matcher.matchesIn(fits).map(({ code }) => code))) {
      all[term] = (all[term] ?? 0) + 1;
      if (goals[term] === of) right[term] = (right[term] ?? 0) + 1;
    }
  }
  return { all, right };
};

/**
 * The terms of the ontology with weights: the author's strength, more for several words, less for a term that
 * several codes share, and by the share of labelled texts with the term that are about its goal.
 */
export const weighTerms = (
  ontology: readonly OntologyGoal[],
  texts: readonly TrainingText[],
  codes: Codes,
): WeighedTerm[] => {
  const terms = rawTerms(ontology, codes);
  const sharing = new Map<string, number>();
  for (const { words, weight } of terms) if (weight > 0) sharing.set(words, (sharing.get(words) ?? 0) + 1);
  const { all, right } = occurrences(terms, texts, codes);
  return terms.map(({ words, code, weight }, place) => {
    if (weight < 0) return { words, code, weight };
    const precision = ((right[place] ?? 0) + priorTexts * priorPrecision) / ((all[place] ?? 0) + priorTexts);
    const factor = Math.min(highestFactor, Math.max(lowestFactor, precision / priorPrecision));
    const shared = Math.sqrt(sharing.get(words) ?? 1);
    return { words, code, weight: Math.round(((weight * factor) / shared) * 1000) / 1000 };
  });
};

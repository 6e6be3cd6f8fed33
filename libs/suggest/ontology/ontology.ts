import type { Language } from '@qadam/language/domain';

type Terms = Readonly<Record<Language, readonly string[]>>;

/** What people say about one goal or target, in three languages, and what speaks against it. */
export interface OntologyEntry extends Terms {
  readonly code: string;
  readonly not?: Partial<Terms>;
}

/** One file of `libs/suggest/ontology`; its goal is empty for what is said at meetings and is about none. */
export interface OntologyGoal {
  readonly goal: string;
  readonly entries: readonly OntologyEntry[];
}

/** One word of a term: a stem with any ending (`isStem`), or a word with its usual inflections. */
export interface TermWord {
  readonly folded: string;
  readonly isStem: boolean;
}

export interface Term {
  readonly words: readonly TermWord[];
  readonly strength: 1 | 2 | 3;
}

/** A term of the ontology as the weights hold it: `words` separated by spaces, stems with a star. */
export interface WeighedTerm {
  readonly words: string;
  /** Index into the codes, or of its goal after them. */
  readonly code: number;
  /** Above 0 speaks for the code, below 0 against it. */
  readonly weight: number;
}

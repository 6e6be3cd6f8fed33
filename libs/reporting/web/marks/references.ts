import { createContext, useContext } from 'react';

export interface SectionName {
  readonly number: string | null;
  readonly title: string;
}

export interface TermExplained {
  readonly term: string;
  readonly explanation: string;
}

/** The sections of the review and the terms of the glossary, by the names that texts use for them. */
export interface References {
  readonly sections: ReadonlyMap<string, SectionName>;
  readonly terms: ReadonlyMap<string, TermExplained>;
  /** Where a section is read; `null` where its name leads nowhere. */
  readonly addressOf: ((key: string) => string) | null;
}

const ReferencesContext = createContext<References>({
  sections: new Map(),
  terms: new Map(),
  addressOf: null,
});

export const ReferencesProvider = ReferencesContext.Provider;

export const useReferences = (): References => useContext(ReferencesContext);

export const referencesOf = (
  sections: readonly (SectionName & { readonly key: string })[],
  terms: readonly (TermExplained & { readonly code: string })[],
  addressOf: References['addressOf'],
): References => ({
  sections: new Map(sections.map((section) => [section.key, section])),
  terms: new Map(terms.map((term) => [term.code, term])),
  addressOf,
});

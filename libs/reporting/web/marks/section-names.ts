import { createContext, useContext } from 'react';

export interface SectionName {
  /** Printed number, or the title where the section carries none. */
  readonly mark: string;
  readonly title: string;
  /** Where the section can be read. */
  readonly to: string;
}

const none: ReadonlyMap<string, SectionName> = new Map();

/** The sections of the review that a text belongs to, by key: references to them are written by it. */
export const SectionNames = createContext(none);

export const useSectionName = (key: string): SectionName | undefined => useContext(SectionNames).get(key);

interface Named {
  readonly key: string;
  readonly number?: string | null | undefined;
  readonly title: string;
}

export const sectionNamesOf = (
  sections: readonly Named[],
  to: (key: string) => string,
): ReadonlyMap<string, SectionName> =>
  new Map(
    sections.map(({ key, number, title }) => [
      key,
      { mark: number ?? title, title: number ? `${number} ${title}` : title, to: to(key) },
    ]),
  );

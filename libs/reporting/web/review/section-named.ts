import type { SectionName } from '../marks/references';

/** A section as a reader knows it, by number and title; its key where the review has it no more. */
export const sectionNamed = (key: string, sections: ReadonlyMap<string, SectionName>): string => {
  const section = sections.get(key);
  return section ? [section.number, section.title].filter(Boolean).join(' ') : key;
};

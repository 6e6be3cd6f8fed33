import type { SectionInput } from './input';

type Numbered = Pick<SectionInput, 'key' | 'parentKey' | 'numbering'>;

/**
 * The printed number of every section by its key: `4.2` by depth, annexes by themselves, `null` where a section
 * carries none. A section whose parent is not among them stands on the outermost level.
 */
export const sectionNumbers = (sections: readonly Numbered[]): ReadonlyMap<string, string | null> => {
  const keys = new Set(sections.map(({ key }) => key));
  const numbering = new Map(sections.map((section) => [section.key, section.numbering]));
  const numbers = new Map<string, string | null>();
  const counts = new Map<string, number>();
  const next = (counter: string): number => {
    const count = (counts.get(counter) ?? 0) + 1;
    counts.set(counter, count);
    return count;
  };
  for (const section of sections) {
    const parent = section.parentKey !== null && keys.has(section.parentKey) ? section.parentKey : null;
    if (section.numbering === 'unnumbered') {
      numbers.set(section.key, null);
      continue;
    }
    const count = next(`${section.numbering} ${parent ?? ''}`);
    const above = parent !== null && numbering.get(parent) === 'numbered' ? numbers.get(parent) : null;
    numbers.set(section.key, section.numbering === 'annex' || !above ? String(count) : `${above}.${count}`);
  }
  return numbers;
};

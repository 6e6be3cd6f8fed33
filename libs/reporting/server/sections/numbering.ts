import type { Language } from '@qadam/language/domain';
import { annexLabel } from '@qadam/reporting/domain';
import type { SectionRow } from './section-store.service';

type Numbered = Pick<SectionRow, 'key' | 'parentKey' | 'numbering'>;

/** The printed number of each section by its key: `4.2`, `Annex 1`; unnumbered ones are left out. */
export const numbersOf = (sections: readonly Numbered[], language: Language): ReadonlyMap<string, string> => {
  const numbers = new Map<string, string>();
  const counts = new Map<string, number>();
  const next = (counter: string): number => {
    const count = (counts.get(counter) ?? 0) + 1;
    counts.set(counter, count);
    return count;
  };
  for (const { key, parentKey, numbering } of sections) {
    if (numbering === 'unnumbered') continue;
    const parent = parentKey === null ? undefined : numbers.get(parentKey);
    const count = next(`${parentKey ?? ''} ${numbering}`);
    if (numbering === 'annex') numbers.set(key, annexLabel(String(count), language));
    else numbers.set(key, parent === undefined ? String(count) : `${parent}.${count}`);
  }
  return numbers;
};

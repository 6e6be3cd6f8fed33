import { type Language, localeOf } from '@qadam/language/domain';
import { type Area, areaLevels } from './area';

/**
 * Compares areas for a list in a reader's language: wider levels first, cities of republican significance after
 * the regions, then by name as the language's own collation has it (in Kazakh «Қ» follows «К»). A generic word
 * before the name is passed over, so that «область Абай» stands under А.
 */
export const compareAreas = (language: Language): ((one: Area, other: Area) => number) => {
  const collator = new Intl.Collator(localeOf[language]);
  return (one, other) =>
    areaLevels.indexOf(one.level) - areaLevels.indexOf(other.level) ||
    kindRank(one) - kindRank(other) ||
    collator.compare(sortName(one, language), sortName(other, language)) ||
    collator.compare(one.code, other.code);
};

/** The areas in the order of `compareAreas`; the list given is left as it is. */
export const sortAreas = (areas: readonly Area[], language: Language): readonly Area[] =>
  areas.toSorted(compareAreas(language));

const kindRank = ({ kind }: Area): number => (kind === 'republican-city' ? 1 : 0);

/** Only Russian puts the generic word first. */
const sortName = ({ name }: Area, language: Language): string =>
  name[language].replace(/^(?:область|город|район)\s+/u, '');

import { codeWords, type TableKnowledge } from '@qadam/indicators/domain';
import type { Language } from '@qadam/language/domain';
import type { CodeChoice } from './import.object';

/** Areas to choose from by their names in the reader's language, in its alphabet; the country, which is none of a list, first. */
export const areaChoices = (
  { areas, country }: Pick<TableKnowledge, 'areas' | 'country'>,
  language: Language,
): readonly CodeChoice[] => {
  const { compare } = new Intl.Collator(language);
  return areas
    .map(({ code, names }) => ({ dimension: 'REF_AREA', code, ...codeWords(code, { names }, language) }))
    .sort(
      (one, other) =>
        Number(other.code === country) - Number(one.code === country) || compare(one.label, other.label),
    );
};

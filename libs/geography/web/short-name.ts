/** Words that only say what kind of place it is: on a tile the name alone is enough. */
const generic = /(?:^|\s)(?:облысы|қаласы|ауданы|область|город|район|region|city|district)(?=\s|$)/giu;

/** `Ұлытау облысы` -> `Ұлытау`; never leaves nothing. */
export const shortAreaName = (name: string): string => name.replace(generic, '').trim() || name;

const vowels = 'аәеёиоөуұүыіэюяaeiouy';
const beforeSyllable = new RegExp(`(?<=[${vowels}]\\p{L}*)(?=[^${vowels}\\P{L}][${vowels}])`, 'giu');

/**
 * Soft hyphens where a syllable begins, so that a long name can break on a small tile; browsers know no Kazakh
 * hyphenation. A rule of thumb: before every consonant that a vowel follows.
 */
export const hyphenated = (name: string): string =>
  name.replace(/\p{L}{7,}/gu, (word) => word.replace(beforeSyllable, '\u00ad'));

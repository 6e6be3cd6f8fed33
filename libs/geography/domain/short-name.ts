/** Words that only say what kind of place it is: on a tile the name alone is enough. */
const generic = /(?:^|\s)(?:облысы|ауданы|область|район|region|district)(?=\s|$)/giu;

/** A city may have the name of the region around it: what tells them apart stays, short. */
const cities: readonly (readonly [RegExp, string])[] = [
  [/\sқаласы$/iu, ' қ.'],
  [/^город\s/iu, 'г. '],
];

/** `Ұлытау облысы` -> `Ұлытау`, `Алматы қаласы` -> `Алматы қ.`; never leaves nothing. */
export const shortAreaName = (name: string): string => {
  const city = cities.find(([word]) => word.test(name));
  return city === undefined ? name.replace(generic, '').trim() || name : name.replace(...city);
};

const vowels = 'аәеёиоөуұүыіэюяaeiouy';
/** Where a name begins its second part (Қазақ-стан, Turki-stan), which no syllable cuts. */
const beforePart = `(?=стан|stan)`;
const beforeSyllable = new RegExp(
  `(?<=[${vowels}]\\p{L}*)(?:${beforePart}|(?<![сs](?=тан|tan))(?=[^${vowels}\\P{L}][${vowels}]))`,
  'giu',
);

/**
 * Soft hyphens where a syllable begins, so that a long name can break on a small tile; browsers know no Kazakh
 * hyphenation. A rule of thumb: before every consonant that a vowel follows, and before the
 * “стан” of a land.
 */
export const hyphenated = (name: string): string =>
  name.replace(/\p{L}{7,}/gu, (word) => word.replace(beforeSyllable, '\u00ad'));

import { stemKazakh, stemRussian } from '@qadam/language/domain';

/** Words of everyday speech and the official ones for the same: regions are `өңір` in the Kazakh titles. */
const groups: readonly { readonly stem: (word: string) => string; readonly words: readonly string[] }[] = [
  { stem: stemKazakh, words: ['аймақ', 'өңір'] },
  { stem: stemRussian, words: ['электричество', 'электроэнергия'] },
  { stem: stemRussian, words: ['инвалид', 'инвалидность'] },
  { stem: stemRussian, words: ['садик', 'дошкольный'] },
  { stem: stemRussian, words: ['зарплата', 'заработок'] },
];

/** What means the same as these words, in whatever form they are written. */
export const synonymsOf = (words: readonly string[]): readonly string[] =>
  groups.flatMap(({ stem, words: group }) => {
    const stems = new Set(words.map(stem));
    return group.some((word) => stems.has(stem(word))) ? group.filter((word) => !stems.has(stem(word))) : [];
  });

import { foldText, type Language, languages, type Trilingual } from '@qadam/language/domain';

/** What is written about a code, each in the languages in which somebody wrote it. */
export const guidanceFields = ['counts', 'doesNotCount', 'examples', 'notes'] as const;

export type GuidanceField = (typeof guidanceFields)[number];

export const textFields = ['title', ...guidanceFields] as const;

export type TextField = (typeof textFields)[number];

export const headOfText = (field: TextField, language: Language): string => `${field}_${language}`;

/** The head of the table: `code`, `colour`, then each text in each language (`counts_kk`). */
export const codeBookHeader: readonly string[] = [
  'code',
  'colour',
  ...textFields.flatMap((field) => languages.map((language) => headOfText(field, language))),
];

const words: Readonly<Record<'code' | 'colour' | TextField, Trilingual>> = {
  code: { kk: 'Код', ru: 'Код', en: 'Code' },
  colour: { kk: 'Түсі', ru: 'Цвет', en: 'Colour' },
  title: { kk: 'Атауы', ru: 'Название', en: 'Title' },
  counts: { kk: 'Не жатады', ru: 'Что относится', en: 'What counts' },
  doesNotCount: { kk: 'Не жатпайды', ru: 'Что не относится', en: 'What does not count' },
  examples: { kk: 'Мысалдар', ru: 'Примеры', en: 'Examples' },
  notes: { kk: 'Ескертпелер', ru: 'Примечания', en: 'Notes' },
};

const languageNames: Trilingual<Trilingual> = {
  kk: { kk: 'қазақша', ru: 'казахский', en: 'Kazakh' },
  ru: { kk: 'орысша', ru: 'русский', en: 'Russian' },
  en: { kk: 'ағылшынша', ru: 'английский', en: 'English' },
};

const plainHeads = ['code', 'colour'] as const;

/** A head in the words of a language: “Title (Kazakh)” for `title_kk`; a head that is none stands for itself. */
export const codeHeadInWords = (head: string, language: Language): string => {
  const plain = plainHeads.find((each) => each === head);
  if (plain) return words[plain][language];
  for (const field of textFields)
    for (const of of languages)
      if (headOfText(field, of) === head) return `${words[field][language]} (${languageNames[of][language]})`;
  return head;
};

/** How heads are compared. */
export const foldHead = (head: string): string => foldText(head).replace(/\s+/gu, ' ').trim();

/** Every way to write a head, folded; a text whose language is not said is in that of its head. */
export const waysToWriteHeads: ReadonlyMap<string, string> = new Map([
  ...codeBookHeader.map((head) => [foldHead(head), head] as const),
  ...plainHeads.flatMap((head) =>
    languages.map((language) => [foldHead(words[head][language]), head] as const),
  ),
  ['color', 'colour'] as const,
  ...textFields.flatMap((field) =>
    languages.flatMap((language) => [
      [foldHead(words[field][language]), headOfText(field, language)] as const,
      ...languages.flatMap((of) =>
        [languageNames[of][language], of].map(
          (name) => [foldHead(`${words[field][language]} (${name})`), headOfText(field, of)] as const,
        ),
      ),
    ]),
  ),
  ...[['Атау', 'title_kk'] as const, ['Түс', 'colour'] as const].map(
    ([word, head]) => [foldHead(word), head] as const,
  ),
]);

/** The head that a file names in its own way: `Title_RU`, «Название», «Атауы (орысша)»; `null` for another column. */
export const readCodeHead = (cell: string): string | null => waysToWriteHeads.get(foldHead(cell)) ?? null;

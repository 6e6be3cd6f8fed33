import { type Language, languages } from '@qadam/language/domain';
import type { Texts } from '../codes/code-book-table';

/** What the description of a code holds of the code book. */
export interface CodeTexts {
  /** In the languages beside the one that the name of the code is in. */
  readonly title: Texts;
  readonly counts: Texts;
  readonly doesNotCount: Texts;
  readonly examples: Texts;
  readonly notes: Texts;
}

const headings = {
  title: 'Title',
  counts: 'Counts',
  doesNotCount: 'Does not count',
  examples: 'Examples',
  notes: 'Notes',
} as const satisfies Record<keyof CodeTexts, string>;

const parts = Object.keys(headings) as (keyof typeof headings)[];
const heading = new RegExp(`^\\[(${Object.values(headings).join('|')}), (${languages.join('|')})\\]$`, 'u');

export const noTexts: CodeTexts = { title: {}, counts: {}, doesNotCount: {}, examples: {}, notes: {} };

/**
 * The description of a code as one text that people can read and `readGuidance` takes apart again: a line such as
 * `[Does not count, ru]` above each part. Notes alone, in one language, stand without a heading.
 */
export const writeGuidance = (texts: CodeTexts): string => {
  const filled = parts.flatMap((part) =>
    languages.flatMap((language) => {
      const text = texts[part][language];
      return text ? [{ part, language, text }] : [];
    }),
  );
  const [first] = filled;
  if (filled.length === 1 && first?.part === 'notes' && !heading.test(first.text.split('\n')[0] ?? ''))
    return first.text;
  return filled.map(({ part, language, text }) => `[${headings[part]}, ${language}]\n${text}`).join('\n\n');
};

/** Takes a description apart; one from another program, without our headings, is a note in `language`. */
export const readGuidance = (description: string, language: Language): CodeTexts => {
  const lines = description.split('\n');
  if (!heading.test(lines[0] ?? ''))
    return description === '' ? noTexts : { ...noTexts, notes: { [language]: description } };
  const found: Record<keyof CodeTexts, Partial<Record<Language, string>>> = {
    ...{ title: {}, counts: {}, doesNotCount: {}, examples: {}, notes: {} },
  };
  let gathered: string[] = [];
  const close = (part: keyof CodeTexts, of: Language) => {
    found[part][of] = gathered.join('\n').replace(/\n$/u, '');
    gathered = [];
  };
  let current: [keyof CodeTexts, Language] | null = null;
  for (const line of lines) {
    const [, word, of] = heading.exec(line) ?? [];
    const part = parts.find((each) => headings[each] === word);
    if (part === undefined) gathered.push(line);
    else {
      if (current) close(...current);
      current = [part, of as Language];
      gathered = [];
    }
  }
  if (current) close(...current);
  return found;
};

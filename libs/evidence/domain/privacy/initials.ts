import { beginsSentence, opensNoName, span } from './capitalised-words';
import { isFamilyName } from './double-surnames';
import { isSureGivenName } from './name-lists';
import { isOffice } from './offices';
import type { PersonalSpan } from './personal-span';
import { isShortSurname } from './short-surnames';

const surname = "\\p{Lu}[\\p{L}’'-]*\\p{L}";
const initials = '\\p{Lu}\\.[ \\u00a0]?\\p{Lu}\\.';
const initialsFirst = new RegExp(
  `(?<![\\p{L}\\p{N}.])${initials}[ \\u00a0]?(${surname})(?![\\p{L}\\p{N}])`,
  'gu',
);
const initialsLast = new RegExp(`(?<![\\p{L}\\p{N}.-])(${surname})[ \\u00a0]${initials}(?!\\p{L})`, 'gu');
const oneInitial = new RegExp(
  `(?<![\\p{L}\\p{N}.])\\p{Lu}\\.[ \\u00a0]?(${surname})(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}.-])(${surname})[ \\u00a0]\\p{Lu}\\.(?!\\p{L}|[ \\u00a0]?\\p{Lu}\\.)`,
  'gu',
);

/** «U.S. Supreme Court». */
const isCountry = /^U\. ?[SKN]\./u;

interface WithInitials extends PersonalSpan {
  readonly isSure: boolean;
}

/** «Ахметов Е. Б. Секретарь»: initials belong to one word only, of two the one that ends as a surname; both where none does. */
const withBothInitials = (text: string): PersonalSpan[] => {
  const found = [initialsFirst, initialsLast]
    .flatMap((form) =>
      [...text.matchAll(form)].flatMap((match): WithInitials[] => {
        const word = match[1] ?? '';
        if (opensNoName(word) || isOffice(word) || isCountry.test(match[0])) return [];
        return [{ ...span(match.index, match.index + match[0].length), isSure: isFamilyName(word) }];
      }),
    )
    .sort((one, other) => one.start - other.start);
  const kept: WithInitials[] = [];
  for (const each of found) {
    const last = kept.at(-1);
    if (last === undefined || each.start >= last.end) kept.push(each);
    else if (each.isSure && !last.isSure) kept[kept.length - 1] = each;
    else if (!each.isSure && !last.isSure) kept[kept.length - 1] = { ...last, end: each.end };
  }
  return kept.map(({ start, end }) => span(start, end));
};

/** Surnames with one initial or two, before them or behind: «А. Б. Иванов», «Ахметова Г.». */
export const withInitials = (text: string): PersonalSpan[] => [
  ...withBothInitials(text),
  ...[...text.matchAll(oneInitial)].flatMap((match) =>
    isFamilyName(match[1] ?? match[2] ?? '') ||
    isSureGivenName(match[2] ?? '') ||
    (isShortSurname(match[2] ?? '') && !beginsSentence(text, match.index))
      ? [span(match.index, match.index + match[0].length)]
      : [],
  ),
];

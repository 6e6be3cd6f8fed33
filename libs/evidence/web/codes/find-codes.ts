import { foldText, languages } from '@qadam/language/domain';
import type { CodePartsFragment } from './codes.generated';

const textOf = ({ code, titles, wording, everyday, guidance }: CodePartsFragment): string =>
  foldText(
    [
      ...[code, wording, everyday],
      ...[titles, guidance?.counts, guidance?.doesNotCount, guidance?.examples, guidance?.notes].flatMap(
        (text) => languages.map((language) => text?.[language]),
      ),
    ]
      .filter(Boolean)
      .join('\n'),
  );

/** Codes for what was typed: a number finds a goal with its targets, words look through titles and all that is written. */
export const findCodes = (
  codes: readonly CodePartsFragment[],
  typed: string,
): readonly CodePartsFragment[] => {
  const query = typed.trim().toLowerCase().replace(',', '.');
  if (query === '') return codes;
  if (/^\d/u.test(query))
    return codes.filter(
      ({ code }) => code === query || code.startsWith(query.includes('.') ? query : `${query}.`),
    );
  const words = foldText(query).split(/\s+/u);
  return codes.filter((code) => {
    const text = textOf(code);
    return words.every((word) => text.includes(word));
  });
};

import { findAddresses } from './addresses';
import { findNamesBesideNumbers } from './beside-numbers';
import { findCoordinates } from './coordinates';
import { findNames } from './names';
import { findNumbers } from './numbers';
import type { PersonalSpan } from './personal-span';

/**
 * Names of persons, telephone and individual identification numbers, e-mail addresses, homes, points on the map and bank cards of a text
 * in Kazakh, Russian and English, in the order of the text and without overlaps. By rules and lists, cautiously: a
 * single given name is left where it neither speaks, stands in a list nor beside a number, since many are common words or places; budget figures, years, numbers of organisations
 * (BIN) and places or institutions named after somebody are left too.
 */
export const findPersonalData = (text: string): readonly PersonalSpan[] => {
  const numbers = findNumbers(text);
  const found = [
    ...[...numbers, ...findAddresses(text), ...findCoordinates(text), ...findNames(text)],
    ...findNamesBesideNumbers(text, numbers),
  ].sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: PersonalSpan[] = [];
  for (const span of found) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
};

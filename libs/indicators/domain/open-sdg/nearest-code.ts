import { editDistance } from '@qadam/language/domain';

const withoutSpaces = (text: string): string => text.replace(/\s+/gu, '').toUpperCase();

/**
 * The known codes nearest to an unknown one: at most two edits away (one for codes of five characters or fewer, none for
 * a single character, so that more than half of it is the same), compared without spaces and letter case. Several if they are
 * equally near; none if none is that near.
 */
export const nearestCodes = (code: string, known: Iterable<string>): readonly string[] => {
  const plain = withoutSpaces(code);
  if (plain === '') return [];
  let nearest: string[] = [];
  let best = plain.length === 1 ? 0 : plain.length <= 5 ? 1 : 2;
  for (const candidate of known) {
    const other = withoutSpaces(candidate);
    if (Math.abs(other.length - plain.length) > best) continue;
    const distance = editDistance(plain, other);
    if (distance < best) [best, nearest] = [distance, [candidate]];
    else if (distance === best) nearest.push(candidate);
  }
  return nearest;
};

/** The only code that is nearest (`nearestCodes`); `null` if several are: a wrong proposal is worse than none. */
export const nearestCode = (code: string, known: Iterable<string>): string | null => {
  const [nearest, ...others] = nearestCodes(code, known);
  return others.length > 0 ? null : (nearest ?? null);
};

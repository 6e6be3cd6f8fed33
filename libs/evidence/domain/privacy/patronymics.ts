import { foldText } from '@qadam/language/domain';
import { isAdjective, looksAsSurname, opensAsAdverb } from './acts';
import { areNeighbours, opensNoName, span, type Word } from './capitalised-words';
import { isFamilyName } from './double-surnames';
import { isGivenName } from './given-names';
import { isKin } from './kin';
import { isBody } from './name-lists';
import { isPatronymic, isTown } from './name-words';
import { isOffice } from './offices';
import type { PersonalSpan } from './personal-span';
import { isRole } from './roles';
import { isShortSurname } from './short-surnames';

/**
 * «Нурпеис Бакытжан Сабитович»: a surname that no list has and no ending tells, before the two words of a name, inside
 * a sentence or where the three are all that stands between two marks.
 */
const isUnlistedSurname = (text: string, { text: word, start }: Word, end: number): boolean => {
  const isOpening = opensAsAdverb(word) && !/(?:[кқгғ]азы|[кқгғ]али)$/u.test(word);
  if (!looksAsSurname(word) || isAdjective(word) || isOpening || isBody(word) || isTown(word)) return false;
  if (isOffice(word) || isRole(foldText(word)) || isKin(foldText(word))) return false;
  const before = text.slice(Math.max(0, start - 3), start);
  return (
    /\p{Ll}[ \u00a0]$/u.test(before) || /^(?:$|[,.;:)\n]|[ \u00a0][(–—-])/u.test(text.slice(end, end + 2))
  );
};

/** Name and patronymic, with the surname before or behind them. */
export const withPatronymic = (text: string, words: readonly Word[]): PersonalSpan[] =>
  words.flatMap((word, at) => {
    if (!isPatronymic(word.text) && !isSplitPatronymic(text, word, words[at - 1])) return [];
    let [start, end] = [word.start, endOfSplit(text, word)];
    let first = at;
    for (let steps = 0; steps < 2; steps += 1) {
      const before = words[first - 1];
      if (!before || !areNeighbours(text, before, words[first]) || opensNoName(before.text)) break;
      // The word next to it is the given name; one more is taken only if it can belong to a name.
      const isNext = steps === 0 && before.text.length > 2;
      const canBeName =
        isFamilyName(before.text) ||
        isGivenName(before.text) ||
        isShortSurname(before.text) ||
        isUnlistedSurname(text, before, end);
      if (!isNext && !canBeName) break;
      first -= 1;
      start = before.start;
    }
    const after = words[at + 1];
    const gap = after && text.slice(end, after.start);
    if (after && gap !== undefined && /^[ \u00a0]{1,2}$/u.test(gap) && isFamilyName(after.text))
      end = after.end;
    return [span(start, end)];
  });

/** «Серік ұлы», «Серик кызы», written apart, behind a given name. */
const split = /^[ \u00a0](?:ұлы|улы|қызы|кызы|тегі)(?:\p{Ll}{0,4})(?!\p{L})/u;
const isSplitPatronymic = (text: string, word: Word, before: Word | undefined): boolean =>
  split.test(text.slice(word.end, word.end + 14)) &&
  areNeighbours(text, before, word) &&
  (isGivenName(word.text) || isGivenName(before?.text ?? '') || isFamilyName(before?.text ?? ''));
const endOfSplit = (text: string, word: Word): number =>
  isPatronymic(word.text) ? word.end : word.end + (split.exec(text.slice(word.end))?.[0].length ?? 0);

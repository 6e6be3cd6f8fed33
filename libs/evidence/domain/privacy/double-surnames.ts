import { isSurname } from './name-words';
import { isShortSurname, nominativesOf } from './short-surnames';

const isPart = (part: string): boolean =>
  /^\p{Lu}/u.test(part) && (isSurname(part) || nominativesOf(part).some(isShortSurname));

/** «Ахметова-Ким», «Ли-Сериковой»: two surnames with a hyphen, of which one is told by its ending; no «Алматы-Арена». */
export const isDoubleSurname = (word: string): boolean => {
  const [one, other, more] = word.split('-');
  if (one === undefined || other === undefined || more !== undefined) return false;
  return isPart(one) && isPart(other) && (isSurname(one) || isSurname(other));
};

/** One surname or two with a hyphen. */
export const isFamilyName = (word: string): boolean => isSurname(word) || isDoubleSurname(word);

import { isGivenName } from './given-names';
import { isSurname, isTown } from './name-words';
import type { PersonalSpan } from './personal-span';

const name = "\\p{Lu}[\\p{L}’'-]*\\p{L}(?:[ \\u00a0]\\p{Lu}[\\p{L}’'-]*\\p{L})?";
const before = new RegExp(`(?<![\\p{L}\\p{N}-])(${name})[ \\u00a0]*[,:(–—-]?[ \\u00a0]*$`, 'u');
const behind = new RegExp(`^[ \\u00a0]*[,:(–—-]?[ \\u00a0]*(${name})(?![\\p{L}\\p{N}])`, 'u');
/** Shops, hotels and firms are called as people are; so are streets. */
const isFirm =
  /(?:магазин|кафе|ресторан|гостиниц|отель|аптек|салон|фирм|компани|такси|клиник|центр|сад|школ|ИП|ТОО|КХ|к\/х|ЖШС|ЖК|ШҚ|дүкен|hotel|shop|caf[eé]|улиц|ул\.|село|ауыл|город|г\.)\p{Ll}*[ \u00a0]*[«"“]?$/iu;
const isFirmBehind = /^[»"”]?[ \u00a0]*(?:дүкені|кафесі|орталығы|дәріханасы|көшесі|қонақ|ауылы)/u;

const isPerson = (words: string): boolean =>
  words.split(/[ \u00a0]/u).every((word) => !isTown(word) && (isGivenName(word) || isSurname(word))) &&
  words.split(/[ \u00a0]/u).some((word) => isGivenName(word));

/** Names right beside a telephone number: «Телефон Айгуль 8 705 …», «8 705 … (Марат)»; no names of shops. */
export const findNamesBesideNumbers = (
  text: string,
  numbers: readonly PersonalSpan[],
): readonly PersonalSpan[] =>
  numbers.flatMap(({ start, end, kind }) => {
    if (kind !== 'phone') return [];
    const from = Math.max(0, start - 60);
    const left = before.exec(text.slice(from, start));
    const right = behind.exec(text.slice(end, end + 60));
    const spans: PersonalSpan[] = [];
    if (left?.[1] !== undefined) {
      const words = nameIn(left[1], 'end');
      const at = from + left.index + left[1].length - words.length;
      if (words !== '' && !isFirm.test(text.slice(Math.max(0, at - 24), at)))
        spans.push({ start: at, end: at + words.length, kind: 'name' });
    }
    if (right?.[1] !== undefined) {
      const words = nameIn(right[1], 'start');
      const at = end + right[0].length - right[1].length;
      if (words !== '' && !isFirmBehind.test(text.slice(at + words.length, at + words.length + 24)))
        spans.push({ start: at, end: at + words.length, kind: 'name' });
    }
    return spans;
  });

/** Both words where both are of a name, else the one that stands next to the number. */
const nameIn = (words: string, side: 'start' | 'end'): string => {
  if (isPerson(words)) return words;
  const one = words.split(/[ \u00a0]/u).at(side === 'end' ? -1 : 0) ?? '';
  return isPerson(one) ? one : '';
};

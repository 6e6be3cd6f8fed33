import { span } from './capitalised-words';
import { namedAfter, placeAfter } from './name-words';
import { isOfMany, offices } from './offices';
import type { PersonalSpan } from './personal-span';
import { isShortSurname, mayBeElse, mayBeShortSurname } from './short-surnames';

/** Also members and candidates, who are of something: «Члену общественного совета Пак». */
const posts = `${offices}|[Чч]лен(?:а|у|ом|е)?|[Кк]андидат(?:а|у|ом|е)?|мүшесі|[Mm]ember|[Cc]andidate`;
/** Of what somebody is: at most three words in the genitive. */
const ofWhat = '(?:[ \\u00a0]\\p{Ll}{2,}(?:[аяыи]|ого|его|ой|ей|ых|их)){0,3}';
const behindPost = new RegExp(
  `(?<!\\p{L})(?:${posts})${ofWhat}[ \\u00a0](\\p{Lu}\\p{Ll}{1,5})(?![\\p{L}\\p{N}-])`,
  'gu',
);

/** Of a post the case ending of the surname is one letter or two: «Киму», «Цоем»; «Ана» is a Kazakh mother. */
const isDeclined = (word: string): boolean =>
  word.length > 3 && mayBeShortSurname(word) && !mayBeElse.test(word);

/**
 * A short surname behind what somebody is, with what it is of between them: «Депутат Ли», «заместителю акима района Цой»,
 * «Директору школы Ан». Those of three letters right behind an office are found with other names (`afterOffice`).
 */
export const shortBehindOffice = (text: string): PersonalSpan[] =>
  [...text.matchAll(behindPost)].flatMap(({ 0: all, 1: name = '', index }) => {
    const end = index + all.length;
    const isName = (isShortSurname(name) && !mayBeElse.test(name)) || isDeclined(name);
    // A school or a district is what somebody is of, and no place of that name; a street is one.
    const isPlace = namedAfter.test(all.slice(0, -name.length)) || placeAfter.test(text.slice(end, end + 24));
    return isName && !isPlace && !isOfMany(all) ? [span(end - name.length, end)] : [];
  });

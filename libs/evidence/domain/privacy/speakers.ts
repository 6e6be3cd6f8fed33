import { span } from './capitalised-words';
import { isPlainGivenName } from './name-lists';
import { isStrongSurname, isTown } from './name-words';
import type { PersonalSpan } from './personal-span';

/** A word before a colon at the head of a paragraph, with what is told of its bearer between: «Асель (жительница):». */
const head =
  /(?:^|\n)[ \u00a0]*(?:[–—•*-][ \u00a0]*|\d{1,3}[.)][ \u00a0]*)?(\p{Lu}[\p{Ll}’'-]{2,})(?=(?:[ \u00a0]\([^()\n]{1,60}\)|,[ \u00a0]\d{1,2}(?:[ \u00a0](?:лет|год|года|жаста))?)?[ \u00a0]?:[ \u00a0]?(?:[«"“–—-]|\p{L}+,?[ \u00a0]\p{L}))/gu;
/** Of lists and calendars. */
const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/iu;

/** «Регионов: двадцать», «Вопросов: нет»: how many there are of what. */
const ofMany =
  /^(?:регион|район|дом|вопрос|ответ|документ|голос|объект|проект|случа|процент|участник|школьник|ученик|студент|метр|литр|тариф|автобус|пункт|город|округ|прием|отзыв|доход|расход|вид|тип|грант|фонд|клуб|центр)[ое]в$/iu;

/** A given name or a surname alone that says who speaks: «Айгүл: «Су жоқ»», «Марат: дороги нет», "Aigul: no water". */
export const speakersAtHead = (text: string): PersonalSpan[] =>
  [...text.matchAll(head)].flatMap((match) => {
    const name = match[1] ?? '';
    const start = match.index + match[0].length - name.length;
    const isName = isPlainGivenName(name) || (isStrongSurname(name) && !ofMany.test(name));
    return isName && !isTown(name) && !months.test(name) ? [span(start, start + name.length)] : [];
  });

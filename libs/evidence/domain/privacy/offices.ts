import { acts, didSomething, isAdjective, looksAsSurname } from './acts';
import { opensNoName, span } from './capitalised-words';
import { isFamilyName } from './double-surnames';
import { isGivenName } from './given-names';
import { isBody, isSureGivenName } from './name-lists';
import { isStrongSurname, isSurname, isTown } from './name-words';
import type { PersonalSpan } from './personal-span';
import { isShortSurname } from './short-surnames';

/** What people are called by their work or post, with the first letter in either case; stems of Russian and Kazakh ones. */
export const offices = [
  '[Жж]ител(?:ь|я|ю|ем)|[Жж]ительниц\\p{Ll}{1,2}|жител\\p{Ll}{1,6}|участни\\p{Ll}{1,4}|[Дд]иректор\\p{Ll}{0,3}|[Уу]чител\\p{Ll}{1,6}',
  '[Вв]рач\\p{Ll}{0,3}|[Фф]ельдшер\\p{Ll}{0,3}|[Дд]епутат\\p{Ll}{0,3}|[Аа]кима?|[Әә]кім|[Тт]ұрғын|[Мм]ұғалім|[Дд]әрігер|[Фф]ермер\\p{Ll}{0,3}',
  '[Рр]еспондент\\p{Ll}{0,3}|[Кк]апитан\\p{Ll}{0,2}|[Мм]айор\\p{Ll}{0,2}|[Уу]частков(?:ый|ого|ому|ым)|[Пп]редседател\\p{Ll}{1,2}',
  '[Нн]ачальник\\p{Ll}{0,2}|[Сс]тарост\\p{Ll}{1,2}|[Сс]пециалист\\p{Ll}{0,2}|[Тт]өраға(?:сы)?|[Бб]асшы(?:сы)?|[Мм]аман(?:ы)?',
  '[Мм]едсест(?:ра|р[ыеу]|рой)|[Мм]едбике(?:сі)?|[Сс]таршин\\p{Ll}{1,2}|[Сс]ержант\\p{Ll}{0,2}|[Лл]ейтенант\\p{Ll}{0,2}|[Сс]ледовател\\p{Ll}{1,2}',
  '[Бб]ухгалтер\\p{Ll}{0,2}|[Вв]оспитател\\p{Ll}{1,6}|[Кк]омбайн[её]р\\p{Ll}{0,2}|[Тт]ракторист\\p{Ll}{0,2}|[Вв]одител\\p{Ll}{1,2}',
  '[Зз]аместител\\p{Ll}{1,2}|[Зз]авуч\\p{Ll}{0,2}|[Бб]иблиотекар\\p{Ll}{1,2}|[Сс]екретар\\p{Ll}{1,2}|[Ии]нженер\\p{Ll}{0,2}|[Лл]есник\\p{Ll}{0,2}',
  '[Чч]абан\\p{Ll}{0,2}|[Вв]етеринар\\p{Ll}{0,2}|[Аа]кушер\\p{Ll}{0,4}|[Тт]ерапевт\\p{Ll}{0,2}|[Пп]едиатр\\p{Ll}{0,2}|[Хх]ирург\\p{Ll}{0,2}',
  '[Уу]часкелік|[Тт]әрбиеші(?:сі)?|[Кк]омбайншы|[Жж]үргізуші(?:сі)?|[Ее]сепші(?:сі)?|орынбасары|[Хх]атшы(?:сы)?|[Кк]ітапханашы|[Кк]ассир\\p{Ll}{0,2}',
  '[Мм]одератор\\p{Ll}{0,3}|[Вв]етеран\\p{Ll}{0,2}|[Аа]рдагер|[Ии]мам\\p{Ll}{0,2}|[Пп]енсионер\\p{Ll}{0,4}|[Зз]ейнеткер|[Шш]опан|[Мм]алшы',
  '[Rr]esident|[Ff]armer|[Tt]eacher|[Dd]eputy(?:[ \\u00a0]akim)?|[Aa]kim|[Nn]urse|[Dd]octor|[Oo]fficer|[Aa]ccountant|[Pp]ensioner|[Ii]mam|[Dd]irector|[Ss]heriff',
  '[Cc]aptain|[Ss]ergeant|[Ll]ieutenant|[Ii]nspector|[Mm]oderator|[Ll]ibrarian|[Dd]river|[Vv]eteran|[Ss]hepherd|[Ww]idow',
].join('|');
const officeWord = new RegExp(`^(?:${offices})$`, 'u');
/** Whether a word says what somebody is by work or post. */
export const isOffice = (word: string): boolean => officeWord.test(word);
/** «директор школы», «заместитель акима», «әкімнің орынбасары». */
const ofWhat =
  '(?:[ \\u00a0](?:школ\\p{Ll}|сел\\p{Ll}|аул\\p{Ll}|отдел\\p{Ll}|клуб\\p{Ll}|больниц\\p{Ll}|детсад\\p{Ll}|акима|директора|района|фермы|округа|полиции|главного|при[её]много))?';
const office = new RegExp(
  `(?<![\\p{L}])(?:${offices})${ofWhat},?[ \\u00a0]+(\\p{Lu}\\p{Ll}[\\p{L}-]+)(?:([ \\u00a0])(\\p{Lu}\\p{Ll}[\\p{L}-]+))?(?![\\p{L}\\p{N}])`,
  'gu',
);
/** Of many, and of places whose names are given names too: «жители Самал», «жители Арман». */
const ofMany = /^(?:жител|участни|тұрғын)/iu;
export const isOfMany = (words: string): boolean =>
  /^(?:жители|жителей|жителя[мх]|участники|участников|участника[мх])/iu.test(words);
const isOfPlace = /^\p{L}+[ \u00a0](?:сел|аул|района|округа)/u;

/** Names behind what somebody is: «фельдшер Асанов», «директор школы Лев Гончар уволился», "Nurse Assanova". */
export const afterOffice = (text: string): PersonalSpan[] =>
  [...text.matchAll(office)].flatMap((match) => {
    const [all, name = '', gap = '', next = ''] = match;
    const start = match.index + all.length - next.length - gap.length - name.length;
    // A comma parts what follows from the office, but for a name between commas: «The teacher, Zhakupova, resigned».
    const isApart = /,[ \u00a0]+$/u.test(text.slice(match.index, start));
    const behind = text.slice(match.index + all.length);
    if (isApart && !(isStrongSurname(name) && behind.startsWith(','))) return [];
    const isGiven = ofMany.test(all) ? isSureGivenName : isGivenName;
    // Whatever stands beside a given name is the rest of the name: «аким Болат Нұрғазы».
    const isUnlisted =
      [name, next].every(
        (word) => looksAsSurname(word) && !isBody(word) && !isAdjective(word) && !opensNoName(word),
      ) &&
      !ofMany.test(all) &&
      /\p{Script=Cyrillic}/u.test(name) &&
      (acts.test(behind.slice(0, 30)) || didSomething.test(behind));
    const isWhole = isGiven(name) || isGiven(next) || (isSurname(name) && isSurname(next)) || isUnlisted;
    // «фельдшер села Каракенгир Есенова»: the place comes first.
    if (isStrongSurname(next) && !isGivenName(name) && !isFamilyName(name) && isOfPlace.test(all))
      return [span(start + name.length + gap.length, start + name.length + gap.length + next.length)];
    if (next !== '' && !isTown(next) && !isTown(name) && isWhole)
      return [span(start, start + name.length + gap.length + next.length)];
    // A short surname is told from the beginning of another word by its office.
    const isName =
      (isFamilyName(name) && !isTown(name)) ||
      isShortSurname(name) ||
      (isPerson(all) && isSureGivenName(name));
    return isName ? [span(start, start + name.length)] : [];
  });

/** Behind these a given name alone is one; akims and residents are of places. */
const isPerson = (words: string): boolean =>
  /^(?:медсест|медбике|имам|imam|ветеран|ардагер|пенсионер|зейнеткер|nurse|воспитат|чабан|шопан|малшы|veteran|shepherd)/iu.test(
    words,
  );

/** «Подпись: Нурсеитова», «Қолы: …», "Signed: …": a surname behind the word for a signature. */
const signature =
  /(?<!\p{L})(?:[Пп]одпис(?:ь|ал[аи]?|ано)|[Зз]аписал[аи]?|[Сс]оставил[аи]?|[Пп]ринял[аи]?|[Ққ]олы|[Жж]азған|[Жж]азып алған|[Ss]igned(?: by)?|[Ww]ritten by|[Rr]ecorded by|[Ss]ignature)[ \u00a0]?:?[ \u00a0](\p{Lu}[\p{L}-]+)(?![\p{L}\p{N}])/gu;
export const besideSignature = (text: string): PersonalSpan[] =>
  [...text.matchAll(signature)].flatMap((match) => {
    const name = match[1] ?? '';
    const end = match.index + match[0].length;
    return (isFamilyName(name) || isSureGivenName(name)) && !isTown(name)
      ? [span(end - name.length, end)]
      : [];
  });

import { followsAmount } from './amounts';
import type { PersonalSpan } from './personal-span';

const gap = '[ \\u00a0]*';
const papers =
  'УДЛ|паспорт(?:ы|а|у|ом|е)?|загранпаспорт\\p{Ll}{0,2}|удостоверени\\p{Ll}{1,2}(?:[ \\u00a0]+личности)?|уд(?:ост)?\\.?[ \\u00a0]?л(?:ичн)?(?:\\.|ости)|свидетельств\\p{Ll}{1,2}[ \\u00a0]+о[ \\u00a0]+рождении|вид\\p{Ll}{0,2}[ \\u00a0]+на[ \\u00a0]+жительство|(?:жеке[ \\u00a0]+)?(?:бас[ \\u00a0]+)?куәлі[кг]\\p{Ll}{0,4}|төлқұжат\\p{Ll}{0,5}|passport|id[ \\u00a0]+card|identity[ \\u00a0]+card|birth[ \\u00a0]+certificate';
const wordsBetween =
  '(?:(?:РК|ҚР|гражданина[ \\u00a0]РК|серии?|сериясы|номер\\p{Ll}{0,2}|нөмірі\\p{Ll}{0,2}|number|no\\.?|series|is)[ \\u00a0]*){0,2}';
const numbered = new RegExp(
  `(?<!\\p{L})(?:${papers})${gap}[:–—-]?${gap}${wordsBetween}[:–—-]?${gap}(?:№|N[ \\u00a0]?(?=\\d{9}))?${gap}((?:\\p{Lu}{1,2}[ \\u00a0]?(?:№[ \\u00a0]?)?)?\\d(?:[ \\u00a0]?\\d){5,9})(?![\\p{L}\\d]|[.,–-][ \\u00a0]?\\d)`,
  'giu',
);
/** Papers of things: «технический паспорт», «паспорт проекта» has no number right behind it. */
const isOfThing =
  /(?:техническ|энергетическ|социальн|экологическ|санитарн|кадастров|техникалық|энергетикалық)\p{Ll}*[ \u00a0]+$/iu;
const mayHave =
  /аспорт|УДЛ|достоверени|уд\.|уд(?:ост)? |видетельств|жительство|уәлі[кг]|өлқұжат|assport|[Cc]ard|ertificate/u;

/** Numbers of passports, identity cards and the like, where the name of the paper stands before them. */
export const findIdentityDocuments = (text: string): readonly PersonalSpan[] =>
  mayHave.test(text)
    ? [...text.matchAll(numbered)].flatMap((match) => {
        const number = match[1] ?? '';
        const end = match.index + match[0].length;
        const before = text.slice(Math.max(0, match.index - 24), match.index);
        return isOfThing.test(before) || followsAmount(text, end)
          ? []
          : [{ start: end - number.length, end, kind: 'other' as const }];
      })
    : [];

import { foldText } from '@qadam/language/domain';

export const foldHeading = (heading: string): string =>
  foldText(heading)
    .replace(/[\s_]+/gu, ' ')
    .trim();

/** What a column can say of a finding, by the words of its heading. */
export type ToldRole = 'area' | 'group' | 'sex' | 'date' | 'kind';

const roleWords: Readonly<Record<ToldRole, RegExp>> = {
  area: /^(?:област|район|аудан|облыс|аймак|елди|город|кала|ауыл|село|селе|территор|регион|населен|area|region|district|place|settlement|village|location|где вы (?:живете|проживаете)|кайда турасыз|where do you live)/u,
  group:
    /(?:групп|топ$|топы|^топ(?:ка|ка?да|тан) |кто говорит|категори|stakeholder|group|who speaks|респондент|respondent|кимни|кто вы|кимсиз|^(?:кто|ким|who)$)/u,
  sex: /^(?:пол$|пол |пола$|жыныс|sex|gender|вы (?:мужчина|женщина)|сиз (?:ер|айел)|are you (?:a )?(?:man|woman|male|female))/u,
  date: /^(?:дата|дату|куни|date|day|кун$|submission ?(?:time|date)|today|start$)/u,
  kind: /^(?:вид|тип|тур|kind|type)/u,
};

/** Words before the one that a question is about: «В каком районе …», «Ваш пол», “What is your sex”, «Қай ауданда …». */
const before =
  /^(?:(?:в|во|из|к|с|на|от|о|in|from|to|of)|как(?:ой|ая|ое|ом|ую|ого|им)|ваш(?:а|е|и|у|его|ей|ем)?|укажите|назовите|выберите|кай|кандай|сиздин|озиниздин|which|what|is|the|your|select|choose) /u;

const withoutQuestion = (folded: string): string => {
  const shorter = folded.replace(before, '');
  return shorter === folded ? folded : withoutQuestion(shorter);
};

/** The last part of a name that a form puts together of its group and its question: `who-sex`, `who/sex`. */
const inGroup = /^[a-z][a-z0-9_]*(?:[-/][a-z][a-z0-9_]*)*[-/]([a-z][a-z0-9_]*)$/u;

/** Of a head of two lines, «Участник: Пол», the lower one. */
export const lowerOf = (heading: string): string => /: ([^:]+)$/u.exec(heading)?.[1] ?? heading;

/** Whether a heading, or the question that it is, asks for this; of what kind a thing is, is asked of much else too. */
export const asksFor = (role: ToldRole, heading: string): boolean => {
  const folded = foldHeading(inGroup.exec(heading.trim())?.[1] ?? lowerOf(heading));
  return roleWords[role].test(folded) || (role !== 'kind' && roleWords[role].test(withoutQuestion(folded)));
};

const findingWords =
  /(?:вывод|тужырым|finding|проблем|мселе|маселе|предложен|усыныс|комментар|что сказа|айтыл|ответ|жауап|потребност|кажеттил|need|problem|proposal|comment|said|describe|опишите|сипатта|пикир|мнени|opinion|feedback|отзыв)/u;

/** Whether a heading tells that what people said stands below it. */
export const asksWhatIsSaid = (heading: string): boolean => findingWords.test(foldHeading(heading));

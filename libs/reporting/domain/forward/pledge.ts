import { isAim } from './aim';
import { isOfOthers, isPlainPledge } from './plain-pledge';

const pledges = [
  /\b(?:(?:we|will|and|who|that|akimat|government|ministry|country)\s+(?:commit|pledge|promise|undertake)s?|commits? (?:itself|ourselves|themselves)|(?:commits|pledges|undertakes|committed (?:itself|ourselves|themselves)|(?:is|are) committed)) to\b/iu,
  /(?<!\p{L})(?:обязу(?:емся|ется|ются|юсь)|обязал(?:ся|ась|ось|ись)|обеща(?:ем|ет|ют)|(?:берем|берём|берет|берёт|берут|взял[аи]?) на себя обязательств\p{L}*)(?!\p{L})/iu,
  /(?<!\p{L})(?:міндеттен(?:еміз|еді|ді|дік)|(?:міндеттеме|уәде) (?:аламыз|алады|алды|алдық|береміз|береді|берді|бердік)|көздей(?:ді|міз)|көздеп отыр(?:мыз)?|жоспарла(?:п отыр(?:мыз)?|йды|ймыз))(?!\p{L})/iu,
];

/** The day by which something is to be done. */
const deadlines = [
  /\b(?:by|until|till|before|no later than)\s(?:the\s)?(?:(?:end|beginning|start|middle)\s(?:of\s)?)?(?:\p{L}+\s)?20\d\d\b/iu,
  /(?<!\p{L})(?:до|к|не позднее)\s(?:(?:конца|концу|начала|началу|середины|середине)\s)?(?:\p{L}+\s)?20\d\d(?!\d)/iu,
  /(?<!\d)20\d\d\s?(?:ж\.|жыл\p{L}*)(?:\s\p{L}+)?\s(?:дейін|қарай)(?!\p{L})/iu,
];

/** Whether words name a year until which something is to be done. */
export const hasDeadline = (words: string): boolean => deadlines.some((deadline) => deadline.test(words));

/** Of what is foretold rather than promised. */
const foretold =
  /\b(?:reach|amount|exceed|grow|rise|fall|number|have|become|remain|be(?!\s\p{L}*(?:ed|built|made|put|set|cut|brought|held|given|taken|laid|dug|drawn)\b))\b/iu;

const verbs =
  'постро примет примем примут откро созда сниз сократ увелич повыс обеспеч довед достигн введ введё отремонтиру провед внедр подключ ' +
  'опублику разработа утверд реализу заверш установ назнач удво охват выдел запуст модернизиру расшир улучш уменьш получ';

/** Perfective verbs of doing, which have no present: «построит», «примут». */
const russianFuture = new RegExp(
  `(?<!\\p{L})(?:буд(?:ет|ут|ем) \\p{L}+|должн[аоы]? быть|намерен[аы]?|планиру(?:ет|ем|ют|ется|ются)|(?:${verbs.replaceAll(' ', '|')})(?:ит|им|ят|ат|ет|ём|ем|ют|ут|ст|дим|дут)?)(?!\\p{L})`,
  'iu',
);

/** What is owed by a year is to be answered for, whatever its verb: “must reach 5 %”, «должна достичь 5 %». */
const owed =
  /\b(?:must|should|shall|ought to|(?:has|have|needs?) to)\s(?!have\s\p{L}+ed\b)\p{L}|(?<!\p{L})(?:долж(?:ен|н[аоы])|предстоит)(?!\p{L})/iu;

const kazakhFuture =
  /(?:ады|еді|амыз|еміз|[лдт][ае]й(?:ды|ді|мыз|міз)|тиіс|керек|қажет|жоспарлануда|жоспарланған)[\s."»”)]*$/iu;

const isFuture = (sentence: string): boolean => {
  const [, done] =
    /\b(?:will|shall|must|plans? to|intends? to|aims? to|(?:is|are) going to)\s(.+)/isu.exec(sentence) ?? [];
  if (done !== undefined && !foretold.test(done.split(/\s/u).slice(0, 2).join(' '))) return true;
  if (/\b(?:is|are)\sto\s(?:have|receive|get)\s/iu.test(sentence)) return true;
  if (owed.test(sentence)) return true;
  return russianFuture.test(sentence) || kazakhFuture.test(sentence);
};

/**
 * Whether a sentence says of itself that it is a promise: by its verb (“We commit to …”, «Мы обязуемся …», «…
 * міндеттенеміз»), because it says that something will or must be done by a year, what is planned or needed (see
 * `isPlainPledge`), or what the aim is (see `isAim`). What is merely foretold is none.
 */
export const isPledge = (sentence: string): boolean =>
  (!isOfOthers(sentence) && pledges.some((pledge) => pledge.test(sentence))) ||
  (isFuture(sentence) && hasDeadline(sentence)) ||
  (!isOfOthers(sentence) && isAim(sentence, hasDeadline(sentence))) ||
  isPlainPledge(sentence);

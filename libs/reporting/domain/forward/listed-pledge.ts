import { withoutBullet } from './lead-in';
import { hasDeadline } from './pledge';

/** Verbs with which an item tells what is to be done. */
const imperative =
  /^(?:build|open|reduce|adopt|introduce|establish|create|ensure|increase|raise|cut|develop|strengthen|expand|improve|provide|train|launch|complete|repair|renovate|extend|connect|publish|approve|set up|put in place|double|halve|implement|conduct|support|promote|achieve|bring|moderni[sz]e|plant|supply|equip|finish|organi[sz]e|draft|prepare|simplify|digiti[sz]e|protect|restore|abolish|eliminate)(?!\p{L})/iu;

/** Of a verb that does something: «открыть», «довести», «сократиться» too. */
const infinitive = /^(?:не\s)?\p{L}+(?:ть|ти|чь)(?:ся|сь)?(?!\p{L})/iu;

/** Kazakh names the doing at the end: «орталық ашу». */
const doing = /(?<!\p{L})(?!(?:су|бу|ту|ду|жау|тау|бау|сау|қау)(?!\p{L}))\p{L}{2,}(?:у|ю)$/iu;

const headOfSteps =
  /(?:next|further) steps|(?:way|path) forward|(?:дальнейшие|следующие|последующие) (?:шаги|действия)|(?:келесі|алдағы|кейінгі) қадам/iu;
const headOfCommitments =
  /(?<!\p{L})(?:commitments?|pledges?|action plan|planned (?:measures|actions)|обязательств\p{L}*|план\p{L}* (?:мер|действий)|планируемые меры|міндеттеме\p{L}*|іс-қимыл жоспар\p{L}*|іс-шара\p{L}* жоспар\p{L}*)(?!\p{L})/iu;

/** A heading of the end of a text that tells no step. */
const conclusion = /^[\s\d.]*(?:concluding remarks|conclusions?|заключение|выводы|қорытынды(?:лар)?)\s*$/iu;

/** Whether what stands under a heading is what its authors will do: `steps` every sentence, `commitments` what its lists tell to do. */
export const promisedUnder = (heading: string): 'steps' | 'commitments' | null => {
  if (headOfSteps.test(heading)) return 'steps';
  return headOfCommitments.test(heading) ? 'commitments' : null;
};

/** Whether a heading closes a text without a word of what comes next. */
export const isConclusion = (heading: string): boolean => conclusion.test(heading);

/** Whether an item of a list tells what is to be done: “Build 5 schools”, «открыть центр», «орталық ашу». */
export const tellsToDo = (item: string): boolean => {
  const words = withoutBullet(item);
  return imperative.test(words) || infinitive.test(words) || doing.test(words);
};

/** Whether such an item is a promise by itself: it names the year until which it is to be done. */
export const isListedPledge = (item: string): boolean => tellsToDo(item) && hasDeadline(item);

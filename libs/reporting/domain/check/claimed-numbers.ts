import { namesIn } from './number-names';
import { isYear } from './years';

/** Words and signs after which a number is a name (goal 5, chapter 3, № 12), in the stems that people write. */
const namesBefore =
  /(?:§§?|sdgs?|goals?|targets?|indicators?|chapters?|sections?|(?<!\p{L})(?:sec|sect|ch|para|cl)\.|paragraphs?|clauses?|parts?|(?<!\p{L})(?:п|пп|гл|разд|абз|ч)\.|параграф\p{L}*|абзац\p{L}*|annex(?:es)?|(?<!\p{L})(?:box(?:es)?|maps?|graphs?|diagrams?|infographics?|карт(?:а|у|е|ой|ы)|картограмм\p{L}*|инфографик\p{L}*|вставк\p{L}*|врезк\p{L}*|бокс(?:е|а)?|схем\p{L}*|сызба\p{L}*)|tables?|figures?|charts?|page|article|no\.?|№|цур|цел[ьиеяюй]\p{L}*|задач\p{L}*|показател\p{L}*|глав\p{L}*|раздел\p{L}*|приложени\p{L}*|таблиц\p{L}*|рисун\p{L}*|график\p{L}*|диаграмм\p{L}*|стать\p{L}*|пункт\p{L}*|одм|тдм|мақсат\p{L}*|міндет\p{L}*|көрсеткіш\p{L}*|бөлім\p{L}*|тарау\p{L}*|қосымша\p{L}*|кесте\p{L}*|сурет\p{L}*|бап\p{L}*)[\s\u00a0]*$/iu;

/** Of these none is numbered 4,5 with a comma; targets may stand in a list like that. */
const drawnBefore =
  /(?:tables?|figures?|charts?|таблиц\p{L}*|рисун\p{L}*|график\p{L}*|диаграмм\p{L}*|кесте\p{L}*|сурет\p{L}*)[\s\u00a0]*$/iu;

/** The sections 3, 4.1 and 5: what stands between the word and the last number. */
const listBefore = /(?:\d+(?:\.\d+)*(?:,|\s(?:and|or|to|и|или|по|және|мен|немесе)|\s?[-–—])[\s\u00a0]?)+$/iu;

/** A power or an index as signs of their own, as in 10⁶ and H₂O. */
const raisedAfter = /^[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ₀₁₂₃₄₅₆₇₈₉]/u;

/** A number beside a sign of reckoning, a power with a caret, or what a letter equals: part of a formula. */
const formulaAfter = /^[\s\u00a0]?[×·*^√÷=]|^[\s\u00a0][+−/][\s\u00a0]\d/u;
const formulaBefore =
  /(?:[×·*^√÷][\s\u00a0]?|(?<!\p{L})\p{L}[\s\u00a0]?[=≈<>≤≥][\s\u00a0]?|\d[\s\u00a0][+−/][\s\u00a0])$/u;

/** Indices of chemistry and air, whose letters stand apart: PM 2.5. */
const substanceBefore = /(?<!\p{L})(?:PM|CO|NO|SO|CH|РМ|ТЧ)[\s\u00a0-]$/u;

/** And in their shortenings, as a book refers to itself: fig. 3, p. 45, стр. 7. */
const shortNamesBefore =
  /(?<!\p{L})(?:figs?|sect?|secs|pp?|ch|arts?|app|tab|vols?|рис|табл|стр|ст|гл|разд|прил|с|бет|сур)\.[\s\u00a0]*$/iu;

const roundNumber = /^10{2,}$|^1(?:0{0,2}[ \u00a0\u202f,]000)+$|^10{1,2}[ \u00a0\u202f,]000$/u;

const perBefore = /(?<!\p{L})(?:per|for every|(?:в расч[её]те )?на(?: каждые)?)[\s\u00a0]*$/iu;

const amongAfter =
  /^[\s\u00a0]*(?:жив|рожд|родивш|человек|жител|населени|женщин|детей|people|persons|live|births|population|inhabitants|women|children|(?:тірі )?туған\p{L}*ға|адамға|тұрғынға|халыққа|балаға|әйелге|(?:\p{L}+[\s\u00a0]){1,3}шаққанда)/iu;

const thousandsAfter = /^[\s\u00a0](?:тыс(?:\.|яч\p{L}*)|мың|thousand)(?!\p{L})/iu;

const isShareOf = (before: string, after: string): boolean =>
  /(?<!\p{L})per[\s\u00a0]*$/iu.test(before) ||
  (perBefore.test(before) && amongAfter.test(after)) ||
  /^[\s\u00a0]*(?:(?:тірі[\s\u00a0])?туған|(?:\p{L}+[\s\u00a0]){1,3}шаққанда)/iu.test(after);

/** “Per 1,000 live births”, «на 100 тыс. живорожденных» say what a number is a share of. */
const isMeasure = (text: string, before: string, given: string): boolean => {
  const after = given.replace(thousandsAfter, '');
  const isRound = roundNumber.test(text) || (after !== given && /^10{0,2}$/u.test(text));
  return isRound && isShareOf(before, after);
};

const hasThousands = /^\d{1,3}(?:[ \u00a0\u202f,]\d{3})+/u;

/** “Before the table 4,000 people”: no table, chapter or goal has a number in thousands; laws and orders may. */
const isTooLongForName = (text: string, before: string): boolean =>
  (hasThousands.test(text) && !/(?:no\.?|№)[\s\u00a0]*$/iu.test(before)) ||
  (/^\d+,\d+$/u.test(text) && drawnBefore.test(before));

/** Kazakh puts the number of a goal before it, and an ordinal takes a suffix. */
const namesAfter =
  /^(?:-?(?:мақсат|міндет|көрсеткіш|бөлім|тарау|кесте|сурет|бап|баб|тармақ|тармағ|абзац|параграф|бет|б\.|жылдар|қосымша|диаграмма|график|сызба|карта|картограмма|инфографика|терезе|кірістірме|бокс)|[-‑](?:ші|шы|інші|ыншы|нші|ншы|й|я|е|го|му|м|х|st|nd|rd|th)(?!\p{L})|(?:st|nd|rd|th)\b)/iu;

const months =
  /^[\s\u00a0]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|январ|феврал|март|апрел|мая|май|июн|июл|август|сентябр|октябр|ноябр|декабр|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)\p{L}*/iu;

const monthBefore =
  /(?:january|february|march|april|may|june|july|august|september|october|november|december)[\s\u00a0]*$/iu;

const dayRange = /^\s?(?:[-–—]|to|and|по|и|мен)\s?\d{1,2}(?!\d)/u;

const number =
  /(?<![\p{L}\p{N}.,/-])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?(?!\d)|(?<=[\s\u00a0(])\.\d+|(?<![\p{L}\p{N}.,/])\d+(?:[.,]\d+)*/gu;

const unit =
  /^[\s\u00a0]*(?:%|per cent|percent|процент|пайыз|теңге|тенге|tenge|млн|млрд|thousand|million|billion|км|km|мың|тыс|tonnes?(?!\p{L})|тонн|hectares?(?!\p{L})|га(?!\p{L})|кг(?!\p{L})|kg(?!\p{L}))/iu;

/** Several goals, figures, tables take several numbers: before one number and a noun they are only mentioned. */
const severalBefore =
  /(?<!\p{L})(?:goals|targets|indicators|chapters|sections|parts|tables|figures|charts|цели|задачи|показатели|главы|разделы|приложения|таблицы|рисунки|графики|статьи|пункты)[\s\u00a0]$/iu;
const nounAfter = /^[\s\u00a0](?!(?:and|or|to|through|is|are|was|were|on|of|in)(?!\p{L}))\p{Ll}{3,}/u;
const severalAfter = /^[\s\u00a0]\p{Ll}+(?:ов|ев|ей|ий|ых|их|ек|ок|сел|школ|стран|человек)(?!\p{L})/u;

/** Kazakh puts the number before what it names: after it stands what is counted. */
const namedInKazakh =
  /(?<!\p{L})(?:мақсат|міндет|көрсеткіш|бөлім|тарау|кесте|сурет|қосымша|бап)\p{L}*[\s\u00a0]$/iu;
const countedInKazakh =
  /^[\s\u00a0](?!(?:және|мен|пен|бен|немесе|бойынша|туралы|қараңыз)(?!\p{L}))\p{Ll}{3,}/u;

/** “Part 40 of people”, where “part 3 of the law” is a name. */
const shareBefore = /(?<!\p{L})(?:part|часть)[\s\u00a0]$/iu;
const shareAfter = /^[\s\u00a0](?:of|из)[\s\u00a0](?!the|this|that|our|an?(?!\p{L}))\p{Ll}/u;

/** “12 of them” in Kazakh: 12-сі, 97-сі; and 70-тен, 22-ге. */
const partInKazakh = /^[-‑](?:с?[іы](?!\p{L})|[тд][еа]н(?!\p{L})|[гқк][еа](?!\p{L}))/iu;

/** Whether the word before it, which could name it, is only mentioned and the number counts what follows. */
const countsWhatFollows = (text: string, before: string, after: string): boolean =>
  /^\d+$/u.test(text) &&
  (partInKazakh.test(after) ||
    (severalBefore.test(before) && (/[а-я]/iu.test(before) ? severalAfter : nounAfter).test(after)) ||
    (namedInKazakh.test(before) && countedInKazakh.test(after)) ||
    (shareBefore.test(before) && shareAfter.test(after)));

/** “Ranks 66th”, «занимает 66-е место»: an ordinal that says how one stands among others. */
const isRank = (before: string, after: string): boolean =>
  (/(?<!\p{L})(?:rank(?:s|ed|ing)?|placed|came)(?:\s(?:only|as|the|at))?[\s\u00a0]$/iu.test(before) &&
    /^(?:st|nd|rd|th)\b/iu.test(after)) ||
  /^(?:st|nd|rd|th)\s(?:place|position|rank)(?!\p{L})/iu.test(after) ||
  /^[-‑](?:е|ое|м|ом|го|ого|й)\s(?:мест[оеа]|позици[яию])(?!\p{L})/iu.test(after);

/** A number that claims something, and where it begins. */
export interface Claim {
  readonly text: string;
  readonly at: number;
}

/**
 * Numbers in a sentence that claim something: years, dates, names of goals, targets, chapters and laws, ordinals, the
 * marks of citations, the numbers of lists and sections, powers, formulae and indices are left out. A number with a unit is a claim whatever it looks like.
 */
export const claimsIn = (sentence: string): readonly Claim[] => {
  const named = namesIn(sentence);
  return [...sentence.matchAll(number)]
    .filter(({ 0: text, index }) => {
      if (named.some(([from, to]) => from <= index && index < to)) return false;
      const [before, after] = [sentence.slice(0, index), sentence.slice(index + text.length)];
      if (raisedAfter.test(after) || formulaBefore.test(before) || formulaAfter.test(after)) return false;
      if (substanceBefore.test(before)) return false;
      if (after.startsWith('_') || isMeasure(text, before, after)) return false;
      if (unit.test(after) || isRank(before, after)) return true;
      // The mark of a citation or a note: [1].
      if (/\[(?:\d+[,;–-]\s?)*$/u.test(before) && /^(?:[,;–-]\s?\d+)*\]/u.test(after)) return false;
      if (shortNamesBefore.test(before)) return false;
      if (isTooLongForName(text, before)) return true;
      if (isYear(text, before, after)) return false;
      if (countsWhatFollows(text, before, after)) return true;
      if (namesBefore.test(before.replace(listBefore, '')) || namesAfter.test(after)) return false;
      if (months.test(after) || (monthBefore.test(before) && text.length <= 2)) return false;
      // 13–23 May: the first day of a range of days.
      if (dayRange.test(after) && months.test(after.replace(dayRange, ''))) return false;
      if (/^\d+(?:\.\d+){2,}$/u.test(text)) return false;
      return !(before.trim() === '' && /^[.)]\s/u.test(after));
    })
    .map(({ 0: text, index }) => ({ text, at: index }));
};

/** The same as they are written. */
export const claimedNumbers = (sentence: string): readonly string[] =>
  claimsIn(sentence).map(({ text }) => text);

/** A sign before a number belongs to it, a dash between two does not. */
const signBefore = /(?<=[\s\u00a0(])[-−]$/u;
const magnitudeAfter =
  /^[\s\u00a0]?(?:тыс(?:\.|яч\p{L}*)|млн|млрд|трлн|миллион\p{L}*|миллиард\p{L}*|мың|thousand|million|billion|trillion)(?!\p{L})/iu;

/** The same as a reader takes them, with their sign and what multiplies them: `-1.2`, `3 млрд`. */
export const wordsOfClaims = (sentence: string): readonly string[] =>
  claimsIn(sentence).map(({ text, at }) => {
    const sign = signBefore.exec(sentence.slice(0, at))?.[0] ?? '';
    const magnitude = magnitudeAfter.exec(sentence.slice(at + text.length))?.[0] ?? '';
    return `${sign}${text}${magnitude}`;
  });

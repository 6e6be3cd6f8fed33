import { areNeighbours, beginsSentence, opensNoName, span, type Word } from './capitalised-words';
import { acts, hasDone, isAdjective, looksAsSurname, opensAsAdverb } from './acts';
import { isGivenName } from './given-names';
import { isBody, isSureGivenName } from './name-lists';
import { isStrongSurname, isTown } from './name-words';
import { isOffice } from './offices';
import type { PersonalSpan } from './personal-span';

/** What is named after people stands before their names; so do peoples, and posts of a state. */
const beforeNamed =
  /(?:магазин|кафе|ресторан|гостиниц|отель|аптек|салон|фирм|компани|центр|сад|школ|ИП|ТОО|КХ|к\/х|ЖШС|ЖК|ШҚ|имени|им\.|улиц|ул\.|проспект|площад|район|село|совхоз|колхоз|аул|парк|музе|театр|hotel|shop|caf[eé]|street|park|school|lake|mount)\p{Ll}*[ \u00a0]*[«"“]?$|(?:дүкен|ауыл|көше)[ \u00a0]*[«"“]?$/iu;
/** Posts of a state, which stand before surnames. */
const isPost =
  /^(?:президент|премьер|министр|сенатор|спикер|president|minister|senator|governor|justice|judge)/iu;
/** «фельдшер села Бестобе Асанова», "a resident of Zhezkazgan Assanova": before a place that somebody is of. */
const ofPlace =
  /(?<!\p{L})(?:села|аула|пос[её]лка|города|из|г\.|с\.|(?:resident|native|farmer|entrepreneur|pensioner)s? (?:of|from))[ \u00a0]$/u;
/** Before a surname what somebody is, or what is theirs: «Врач Жунусова», «Дети Нурпеисова», «Дорога Иванова». */
const isSomebodysOwn =
  /^(?:врач|учител|фельдшер|жител|капитан|майор|начальник|старост|специалист|глав|семь|дет[еи]|дом|дорог|брат|сест|муж|жен[аеу]|мат[ье]|от[ец]|сын|доч|сосед|бабушк|дедушк|тет|дяд|мост|колод|двор|земл|участ|бизнес|дело|вопрос|мнен|слов|просьб|жалоб|предложен|дәрігер|мұғалім|тұрғын|көрші|үй|жер|бала|dr|doctor|teacher|nurse)/iu;
/**
 * Two words of a name of which no list knows the given one: a surname beyond doubt with a capitalised word beside it that
 * has its capital from no beginning of a sentence, or that somebody's act follows; and a listed given name with any such
 * word behind it. Not where something is named after them.
 */
export const besideSurname = (text: string, words: readonly Word[]): PersonalSpan[] =>
  words.flatMap((word, at) => {
    const next = words[at + 1];
    if (!next || !areNeighbours(text, word, next)) return [];
    if (isSomebodysOwn.test(word.text) || isOffice(word.text)) return [];
    if (!isGivenName(word.text) && !isGivenName(next.text)) {
      if (isAdjective(word.text)) return [];
      if (opensAsAdverb(word.text) && beginsSentence(text, word.start)) return [];
    }
    if (
      [word, next].some(
        (one) => one.text.length < 3 || opensNoName(one.text) || isTown(one.text) || isBody(one.text),
      )
    )
      return [];
    if (/^\p{Lu}{2}/u.test(word.text) !== /^\p{Lu}{2}/u.test(next.text)) return [];
    const before = text.slice(Math.max(0, word.start - 24), word.start);
    if (beforeNamed.test(before)) return [];
    // «Президент Асанов»: the post is no part of the name; nor is the place that somebody is of.
    if (
      isStrongSurname(next.text) &&
      !isGivenName(word.text) &&
      (isPost.test(word.text) || (!isStrongSurname(word.text) && ofPlace.test(before)))
    )
      return [span(next.start, next.end)];
    const isInside = !beginsSentence(text, word.start);
    const isActing = acts.test(text.slice(next.end, next.end + 30));
    const isDone = /^\p{L}{3,}$/u.test(word.text) && hasDone(next.text, text.slice(next.end, next.end + 30));
    const isName =
      (isStrongSurname(next.text) && !isStrongSurname(word.text) && (isInside || isActing || isDone)) ||
      (isStrongSurname(word.text) && isGivenName(next.text)) ||
      (isSureGivenName(word.text) && ((isInside && isActing) || looksAsSurname(next.text))) ||
      (isSureGivenName(next.text) && isInside && looksAsSurname(word.text));
    return isName ? [span(word.start, next.end)] : [];
  });

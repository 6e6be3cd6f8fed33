import type { Language } from '@qadam/language/domain';
import { editDistance, lemmasOf, stemRussian, trigramsOf, trigramSimilarity } from '@qadam/language/domain';
import type { Forms, IndexedText, SearchIndex, Subject, TextRank } from './search-index';

/** How a word of the question and a word of a text meet, best first. */
const [same, sameStem, sameShortStem, beginning, derived, alike, byChance] = [4, 3, 2.5, 2, 1.5, 1, 0.2];

/** Up to this length a word stands for itself and its forms, not for every longer word that begins with it. */
const shortWord = 3;
/**
 * So long an English stem that what begins with it is of its family: `manag` of managers begins managerial. Stems of
 * Kazakh are not as sure: `каража` of Каражал begins қаражат, means.
 */
const tellingStem = /^[a-z]{5,}$/u;

/**
 * A Russian word made of another and of what is done with it: «водоснабжение» of water, «лесопользование» of the forest.
 * Only before these, as «положение» has nothing of «пол».
 */
const compound =
  /^(\p{Script=Cyrillic}{3,})[ое](?:снабж|пользов|хозяйств|отвед|охран|ресурс|обеспеч|провод|сбереж|защит|потребл|производ|промышл|развед|устройств|энерг|очист|заготов|восстанов|переработ|содержа)/u;

/** Below, words share little more than chance; the default of `pg_trgm` is 0.3, meant for whole titles. */
const alikeEnough = 0.4;
const shortestTypo = 5;

const weights: Readonly<Record<TextRank, number>> = { title: 10, official: 6, metadata: 2 };

export interface Match {
  readonly score: number;
  /** The text that was found; `null` for a code. */
  readonly text: IndexedText | null;
  /** Words of the question that the subject meets nowhere, by their places; none of most matches. */
  readonly missing: readonly number[];
}

/** One word of the question with every word of the index that it meets, and how. */
export type Meetings = ReadonlyMap<string, number>;

/** What an abbreviation meets: itself only. */
export const meetingsOfAbbreviation = (word: string): Meetings => new Map([[word, same]]);

/** A stem so short that Kazakh endings taken off may have left it of a Russian word: «су», water, of «суда». */
const isDoubtful = (stem: string, word: string, other: string): boolean =>
  /^\p{Script=Cyrillic}{1,3}$/u.test(stem) && ![word, other].every((each) => stemRussian(each) === stem);

/** A form of another word is whole, and begins longer ones by chance: `lives` livestock, «умер» «умеренная». */
const isInflected = (word: string): boolean => {
  const lemmas = lemmasOf(word);
  return lemmas.length > 0 && !lemmas.includes(word);
};

const meets = (word: string, own: Forms, other: string, forms: Forms): number => {
  if (word === other) return same;
  const share = (kind: keyof Forms) => [...own[kind]].some((form) => forms[kind].has(form));
  const shared = [...own.stems].filter((stem) => forms.stems.has(stem));
  if (shared.some((stem) => !isDoubtful(stem, word, other))) return sameStem;
  if (shared.length > 0) return sameShortStem;
  const begins = word.length > shortWord && other.startsWith(word);
  const isWhole = begins && isInflected(word);
  if (begins && !isWhole) return beginning;
  if (share('families')) return derived;
  const base = compound.exec(other)?.[1];
  if (base !== undefined && own.stems.has(base)) return derived;
  const stems = [...own.stems].filter((stem) => !isWhole || stem !== word);
  if (stems.some((stem) => tellingStem.test(stem) && other.startsWith(stem))) return derived;
  return isWhole ? byChance : 0;
};

const stemOf = (word: string, { stems }: Forms): string =>
  [...stems].reduce((shortest, stem) => (stem.length < shortest.length ? stem : shortest), word);

const isNear = (one: string, other: string): boolean =>
  editDistance(one, other) <= Math.max(1, Math.floor(Math.min(one.length, other.length) / 3));

/** Endings alone make words look alike: «аиелдер» shares more with «елдер», countries, than with what it stands for. */
const isSlip = (word: string, own: Forms, other: string, forms: Forms): boolean =>
  isNear(word, other) || isNear(stemOf(word, own), stemOf(other, forms));

/**
 * The words that a word and its synonyms meet: those that are only spelt alike, where none of them meets anything
 * better.
 */
export const meetingsTogether = (each: readonly Meetings[]): Meetings => {
  const sure = each.filter((own) => [...own.values()].some((how) => how > alike));
  return new Map((sure.length > 0 ? sure : each).toReversed().flatMap((own) => [...own]));
};

/**
 * The words of the index that a word meets: the word itself, another form of it, one that it or its stem begins; only
 * where there is none, those that are spelt much alike.
 */
export const meetingsOf = (word: string, own: Forms, { forms, trigrams }: SearchIndex): Meetings => {
  const found = new Map<string, number>();
  for (const [other, theirs] of forms) {
    const how = meets(word, own, other, theirs);
    if (how > 0) found.set(other, how);
  }
  // A short word that is none may be one that somebody has begun to type.
  if (found.size === 0 && word.length > 1 && word.length <= shortWord && /^\p{L}+$/u.test(word))
    for (const [other] of forms) if (other.startsWith(word)) found.set(other, beginning);
  if (found.size > 0 || word.length < shortestTypo || /\d/u.test(word) || lemmasOf(word).length > 0)
    return found;
  const wanted = trigramsOf(word);
  for (const [other, theirs] of trigrams) {
    if (trigramSimilarity(wanted, theirs) < alikeEnough) continue;
    const theirForms = forms.get(other);
    if (theirForms !== undefined && isSlip(word, own, other, theirForms)) found.set(other, alike);
  }
  return found;
};

/** How the words of a text meet one of the question at best; forms of a short Kazakh word stand in no Russian text. */
const bestIn = (
  { words, capitals, language }: Pick<IndexedText, 'words' | 'capitals' | 'language'>,
  { abbreviations }: Pick<Question, 'abbreviations'>,
  own?: Meetings,
): number => {
  const isForeign = language !== undefined && language !== 'kk';
  return words
    .filter((word) => !abbreviations.has(word) || capitals.has(word))
    .map((word) => own?.get(word) ?? 0)
    .reduce((best, how) => (isForeign && how === sameShortStem ? best : Math.max(best, how)), 0);
};

/** Before other subjects of the same word. */
const goalFirst = 1;

const scoreIn = (
  { kind }: Pick<Subject, 'kind'>,
  text: IndexedText,
  question: Question,
  meetings: readonly Meetings[],
): number => {
  const { words, rank, folded, language } = text;
  const { wanted, isKazakh } = question;
  // «Суға» is a form of water; «суда» of a Russian text is one of the court's, and only looks like another of water.
  const least = isKazakh && language !== undefined && language !== 'kk' ? same : 0;
  const each = meetings.map((own) => bestIn(text, question, own)).map((how) => (how < least ? 0 : how));
  if (each.includes(0)) return 0;
  // A goal is called by the word itself: its other forms, «вода» for «водой», are as good, and it stands before its targets.
  const isCalledSo = kind === 'goal' && rank === 'title' && each.every((how) => how >= sameStem);
  const mean = isCalledSo ? same : each.reduce((sum, one) => sum + one, 0) / each.length;
  const whole = rank === 'title' && folded === wanted ? 50 : 0;
  // Of titles with the same words the shorter one is more about them.
  return mean * weights[rank] + whole + 1 / (1 + words.length) + (isCalledSo ? goalFirst : 0);
};

/** Less than what tells a title from a text, more than what the length of a text does. */
const ownLanguage = 1.5;

const nothing: Match = { score: 0, text: null, missing: [] };

/** A question as it was typed and its words, folded. */
export interface Question {
  readonly wanted: string;
  readonly words: readonly string[];
  /** Of the reader: of two texts that answer alike theirs is shown. */
  readonly language: Language;
  /** Written with letters that only Kazakh has. */
  readonly isKazakh: boolean;
  /** The words by which a subject may be found that does not meet the others. */
  readonly telling: ReadonlySet<string>;
  /** The words that were typed in capitals and are what an agency is called for short: WHO is not who. */
  readonly abbreviations: ReadonlySet<string>;
}

/** Small words and bare numbers stand in every second text: to meet one of them alone is chance. */
const tells = (word: string, { telling }: Question): boolean =>
  telling.has(word) && word.length > shortWord && /\p{L}/u.test(word);

/**
 * A subject that meets the words in different texts, or only some of them, its code among its texts; at least one that
 * tells something. Worth less than a text that meets all.
 */
const scatteredMatch = (
  { kind, code, texts }: Subject,
  question: Question,
  meetings: readonly Meetings[],
): Match => {
  const each = question.words.map((word, at) => {
    if (kind !== 'area' && word === code) return { score: same * weights.title, text: null, isTelling: true };
    let best: { score: number; text: IndexedText | null; isTelling: boolean } = {
      ...{ score: 0, text: null, isTelling: tells(word, question) },
    };
    for (const text of texts) {
      const how = bestIn(text, question, meetings[at]);
      const score = how * weights[text.rank];
      if (score > best.score) best = { ...best, score, text };
    }
    return best;
  });
  if (!each.some(({ score, isTelling }) => score > 0 && isTelling)) return nothing;
  const [first] = each.toSorted((one, other) => other.score - one.score);
  return {
    score: each.reduce((sum, { score }) => sum + score, 0) / each.length / 100,
    text: first?.text ?? null,
    missing: each.flatMap(({ score }, at) => (score > 0 ? [] : [at])),
  };
};

/**
 * How well a subject answers: a code most, then a whole title, then words by how they meet and where they stand; those
 * that no text of it meets together follow, the more of them the better.
 */
export const matchOf = (subject: Subject, question: Question, meetings: readonly Meetings[]): Match => {
  const { kind, code, texts } = subject;
  const { wanted, words } = question;
  if (kind !== 'area' && code === wanted) return { ...nothing, score: 200 };
  if (kind !== 'area' && /^\d/u.test(wanted) && code.startsWith(`${wanted}.`))
    return { ...nothing, score: 100 };
  let best = nothing;
  let shown = 0;
  for (const text of texts) {
    const score = scoreIn(subject, text, question, meetings);
    if (score === 0) continue;
    const own = score + (text.language === question.language ? ownLanguage : 0);
    if (own > shown) {
      best = { ...best, text };
      shown = own;
    }
    best = { ...best, score: Math.max(best.score, score) };
  }
  return best.score === 0 && words.length > 1 ? scatteredMatch(subject, question, meetings) : best;
};

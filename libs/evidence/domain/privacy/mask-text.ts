import { foldText, type Language, type Trilingual } from '@qadam/language/domain';
import { atOnce } from '../steps';
import { findPersonalData } from './find-personal-data';
import { findKnownNames } from './names';
import { findKnownNumbers, isKnownAgain, numberKey } from './known-numbers';
import { type KnownNames, learnName, People } from './people';
import type { PersonalKind, PersonalSpan } from './personal-span';

export type { PersonalKind } from './personal-span';

/** What stands in the text instead, in the language of the paragraph. */
const placeholderWords: Readonly<Record<PersonalKind, Trilingual>> = {
  name: { kk: 'есім', ru: 'имя', en: 'name' },
  phone: { kk: 'телефон', ru: 'телефон', en: 'phone' },
  iin: { kk: 'ЖСН', ru: 'ИИН', en: 'IIN' },
  email: { kk: 'пошта', ru: 'почта', en: 'e-mail' },
  address: { kk: 'мекенжай', ru: 'адрес', en: 'address' },
  card: { kk: 'карта', ru: 'карта', en: 'card' },
  account: { kk: 'шот', ru: 'счёт', en: 'account' },
  other: { kk: 'дерек', ru: 'сведения', en: 'detail' },
};

export const placeholderOf = (kind: PersonalKind, number: number, language: Language): string =>
  `[${placeholderWords[kind][language]} ${number}]`;

/** Numbers the people and numbers of one document, so that one person, or the same words, have one placeholder. */
export class Pseudonyms {
  private readonly people = new People();
  private readonly known = new Map<string, number>();
  private readonly counts = new Map<PersonalKind, number>();

  /** What stands for these words, wherever in the document: the same number, its word in the language around it. */
  placeholder(kind: PersonalKind, words: string, language: Language, isNominative = false): string {
    return placeholderOf(kind, this.numberOf(kind, words, isNominative), language);
  }

  numberOf(kind: PersonalKind, words: string, isNominative = false): number {
    const key = `${isNominative ? 'nominative ' : ''}${kind} ${kind === 'name' || kind === 'email' || kind === 'address' ? foldText(words) : numberKey(words)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const next =
      kind === 'name' ? this.people.numberOf(words, isNominative) : (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, next);
    this.known.set(key, next);
    return next;
  }
}

export interface MaskedText {
  readonly text: string;
  /** In the order of the text; offsets of the placeholders in `text`. */
  readonly masks: readonly {
    readonly kind: PersonalKind;
    readonly start: number;
    readonly end: number;
    readonly original: string;
  }[];
}

/** A text, or a cell that is personal as a whole by its place, as in a column of telephone numbers. */
export interface PersonalText {
  readonly text: string;
  readonly whole?: PersonalKind | undefined;
}

/** Texts that are looked through in one step. */
const textsInStep = 4_000;

const wholly = ({ text, whole }: PersonalText): PersonalSpan[] | null =>
  whole !== undefined && /[\p{L}\p{N}]/u.test(text) ? [{ start: 0, end: text.length, kind: whole }] : null;

/**
 * What is personal in each text of one document, by the place of the text in it: what `findPersonalData` finds, and
 * every other mention of the names and numbers that were found anywhere in it. Texts without any are left out. Goes
 * through the texts twice, in steps.
 */
export function* personalSpansInSteps(
  texts: Iterable<PersonalText>,
): Generator<undefined, ReadonlyMap<number, readonly PersonalSpan[]>> {
  const found = new Map<number, readonly PersonalSpan[]>();
  const names: KnownNames = { surnames: new Set(), given: new Set(), short: new Set() };
  const numbers = new Map<string, PersonalKind>();
  let at = 0;
  for (const each of texts) {
    if (at % textsInStep === textsInStep - 1) yield;
    const spans = wholly(each) ?? findPersonalData(each.text);
    if (spans.length > 0) found.set(at, spans);
    at += 1;
    for (const { start, end, kind } of spans) {
      const words = each.text.slice(start, end);
      if (kind === 'name') learnName(names, words, each.whole === undefined);
      else if (isKnownAgain(kind, words)) numbers.set(numberKey(words), kind);
    }
  }
  if (names.surnames.size + names.given.size + numbers.size === 0) return found;
  at = 0;
  for (const { text } of texts) {
    if (at % textsInStep === textsInStep - 1) yield;
    const spans = found.get(at) ?? [];
    const again = [...findKnownNumbers(text, numbers), ...findKnownNames(text, names)].filter(
      ({ start, end }) => !spans.some((other) => start < other.end && other.start < end),
    );
    if (again.length > 0)
      found.set(
        at,
        [...spans, ...again].sort((one, other) => one.start - other.start),
      );
    at += 1;
  }
  return found;
}

/** The same in one go. */
export const personalSpansOf = (
  texts: Iterable<PersonalText>,
): ReadonlyMap<number, readonly PersonalSpan[]> => atOnce(personalSpansInSteps(texts));

/** «Петрова:» at the head of a paragraph, «Петрова сказала»: who does something stands in the nominative. */
const isSubject = (text: string, start: number, end: number): boolean => {
  const behind = text.slice(end, end + 30);
  return (
    (/^[ \u00a0]?:/u.test(behind) && text.slice(0, start).trim() === '') ||
    /^[ \u00a0](?:не[ \u00a0])?\p{Ll}{2,}(?:ла|лась)(?!\p{L})/u.test(behind)
  );
};

/**
 * A text with every personal span replaced by a placeholder such as `[name 1]`: those of `personalSpansOf`, where it is
 * one of many in a document.
 */
export const maskText = (
  text: string,
  language: Language,
  pseudonyms: Pseudonyms,
  spans: readonly PersonalSpan[] = personalSpansOf([{ text }]).get(0) ?? [],
): MaskedText => {
  const masks: MaskedText['masks'][number][] = [];
  let done = 0;
  let result = '';
  for (const { start, end, kind } of spans) {
    const original = text.slice(start, end);
    result += text.slice(done, start);
    const placeholder = pseudonyms.placeholder(kind, original, language, isSubject(text, start, end));
    masks.push({ kind, start: result.length, end: result.length + placeholder.length, original });
    result += placeholder;
    done = end;
  }
  return { text: result + text.slice(done), masks };
};

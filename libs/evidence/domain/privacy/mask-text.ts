import { foldText, type Language, type Trilingual } from '@qadam/language/domain';
import { findPersonalData } from './find-personal-data';
import type { PersonalKind } from './personal-span';

export type { PersonalKind } from './personal-span';

/** What stands in the text instead, in the language of its paragraph. */
const placeholderWords: Readonly<Record<PersonalKind, Trilingual>> = {
  name: { kk: 'есім', ru: 'имя', en: 'name' },
  phone: { kk: 'телефон', ru: 'телефон', en: 'phone' },
  iin: { kk: 'ЖСН', ru: 'ИИН', en: 'IIN' },
  email: { kk: 'пошта', ru: 'почта', en: 'e-mail' },
  card: { kk: 'карта', ru: 'карта', en: 'card' },
};

/** Numbers the people and numbers of one document, so that the same words have the same placeholder. */
export class Pseudonyms {
  private readonly known = new Map<string, number>();
  private readonly counts = new Map<PersonalKind, number>();

  numberOf(kind: PersonalKind, words: string): number {
    const key = `${kind} ${kind === 'name' || kind === 'email' ? foldText(words) : words.replace(/\D/gu, '')}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const next = (this.counts.get(kind) ?? 0) + 1;
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

/**
 * A text with every personal span (`findPersonalData`) replaced by a placeholder such as `[name 1]`, or all of it
 * where `whole` says that it is personal by its place, as in a column of telephone numbers.
 */
export const maskText = (
  text: string,
  language: Language,
  pseudonyms: Pseudonyms,
  whole?: PersonalKind,
): MaskedText => {
  const isPersonal = whole !== undefined && /[\p{L}\p{N}]/u.test(text);
  const spans = isPersonal ? [{ start: 0, end: text.length, kind: whole }] : findPersonalData(text);
  const masks: MaskedText['masks'][number][] = [];
  let done = 0;
  let result = '';
  for (const { start, end, kind } of spans) {
    const original = text.slice(start, end);
    result += text.slice(done, start);
    const placeholder = `[${placeholderWords[kind][language]} ${pseudonyms.numberOf(kind, original)}]`;
    masks.push({ kind, start: result.length, end: result.length + placeholder.length, original });
    result += placeholder;
    done = end;
  }
  return { text: result + text.slice(done), masks };
};

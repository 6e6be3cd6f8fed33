import type { Trilingual } from '@qadam/language/domain';
import { Failure } from './failure';

/** U+0000, and half of a pair of UTF-16: PostgreSQL keeps neither in a text (manual, 8.3 and 8.14). */
const unstorable = /\0|\p{Surrogate}/u;

const codeOf = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** So many letters on either side are enough to find the place. */
const lettersAround = 40;

/** What a person types in secret is not said back. */
const isSecret = (place: string): boolean => /(?:password|token|secret)\w*$/iu.test(place);

const wordsFor = (text: string, at: number, place: string): Trilingual => {
  const code = codeOf(text.slice(at, at + 1));
  const before = text.slice(Math.max(0, at - lettersAround), at);
  const after = text.slice(at + 1, at + 1 + lettersAround);
  const around = `${before}[${code}]${after}`.replaceAll('\0', '').toWellFormed();
  const said = isSecret(place) ? '' : ` «${around}»`;
  return {
    kk: `Мәтінде сақтауға келмейтін көрінбейтін ${code} таңбасы бар${said}. Оны айналасындағы сөздермен бірге жойып, қайта теріңіз де, қайта сақтаңыз.`,
    ru: `В тексте есть невидимый знак ${code}, который нельзя сохранить${said}. Удалите его вместе со словами вокруг, наберите их заново и сохраните еще раз.`,
    en: `The text holds an invisible character ${code} that cannot be kept${said === '' ? '' : `: “${around}”`}. Delete it with the words around it, type these again and save once more.`,
  };
};

/**
 * Looks through whatever came from outside, without recursion so that no input can exhaust the stack.
 * @throws Failure `invalid-input` with the place of the first text that the database cannot keep as it is
 */
export const requireStorable = (value: unknown, place = ''): void => {
  const waiting: { readonly value: unknown; readonly place: string }[] = [{ value, place }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (typeof next.value === 'string') {
      const at = next.value.search(unstorable);
      if (at !== -1)
        throw new Failure('invalid-input', wordsFor(next.value, at, next.place), {
          field: next.place,
          character: codeOf(next.value.slice(at, at + 1)),
        });
    } else if (typeof next.value === 'object' && next.value !== null && !ArrayBuffer.isView(next.value)) {
      const isList = Array.isArray(next.value);
      const inside = isList || next.place === '' ? next.place : `${next.place}.`;
      for (const [key, item] of Object.entries(next.value as Readonly<Record<string, unknown>>).toReversed())
        waiting.push({ value: item, place: isList ? `${inside}[${key}]` : `${inside}${key}` });
    }
  }
};

import { type Language, sentencesIn } from '@qadam/language/domain';
import type { DocumentLine } from './document-part';
import { hasDeadline, isPledge } from './pledge';

/** The words before a list that end with a colon; `null` where a line leads to nothing. */
export const leadInOf = ({ text }: Pick<DocumentLine, 'text'>, language: Language): string | null => {
  const [, lead] = /^(.*\p{L}.*?)[\s\u00a0]*:$/su.exec(text.trim()) ?? [];
  if (lead === undefined) return null;
  return sentencesIn(lead, language).at(-1)?.segment.trim() ?? null;
};

/** A sign that a program writes before an item which it does not call one. */
const bullet = /^[\s\u00a0]*(?:[-–—•·*▪◦]|\d{1,2}\)|\p{L}\))[\s\u00a0]+/u;

/** Whether a line goes on with what was led to: an item, or a line that is written like one. */
export const goesOn = ({ shape, text }: Pick<DocumentLine, 'shape' | 'text'>): boolean =>
  shape === 'item' || bullet.test(text) || /^\p{Ll}/u.test(text) || /;$/u.test(text.trim());

/** What a list of promises is called. */
const promisedWords =
  /(?<!\p{L})(?:commitments?|pledges?|next steps|обязательств\p{L}*|следующие шаги|міндеттеме\p{L}*|келесі қадамдар)(?!\p{L})/iu;

const russianInfinitive = /^\p{L}+(?:ть|ти|чь)(?:ся|сь)?(?!\p{L})/u;

/** Kazakh and Russian end a line with it; the whole is read as one sentence. */
export const withoutBullet = (item: string): string =>
  item.replace(bullet, '').replace(/[\s\u00a0]*[;,.]$/u, '');

/**
 * Whether an item of a list is a promise by what leads to it: both together are one («До 2022 года предстоит:» «открыть 120
 * центров»), in Kazakh with the verb of the lead-in at the end; the lead-in names a year until which something is to be
 * done; or it calls the list so.
 */
export const isLedPledge = (lead: string, item: string): boolean => {
  const words = withoutBullet(item);
  return (
    isPledge(`${lead} ${words}`) ||
    isPledge(`${words} ${/\p{L}+$/u.exec(lead)?.[0] ?? ''}`) ||
    (hasDeadline(lead) && russianInfinitive.test(words)) ||
    promisedWords.test(lead)
  );
};

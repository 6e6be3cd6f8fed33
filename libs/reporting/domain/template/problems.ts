import { languages } from '@qadam/language/domain';
import type { TemplateRow } from './rows';

export const templateProblemCodes = [
  'empty',
  'key-unreadable',
  'key-twice',
  'parent-missing',
  'title-missing',
  'limit-out-of-range',
  'goal-out-of-range',
  'target-unreadable',
  'target-unknown',
] as const;

export type TemplateProblemCode = (typeof templateProblemCodes)[number];

export interface TemplateProblem {
  readonly code: TemplateProblemCode;
  /** Of the section; empty for the template as a whole. */
  readonly key: string;
  /** The targets that are unknown. */
  readonly targets?: readonly string[];
}

/** Most words that a limit may allow: more is a slip of the hand. */
const greatestWordLimit = 100_000;

/** Whether a section may have this limit: none, or a whole number of words from 1 to 100,000. */
export const mayBeLimit = (words: number | null): boolean =>
  words === null || (Number.isInteger(words) && words > 0 && words <= greatestWordLimit);

const keyPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){0,2}$/;
const targetPattern = /^\d{1,2}(?:\.(?:\d{1,2}|[a-z]))?$/;

/** Of the codes for a section's search those that are not written like `5` or `5.c` or are none of the `known`. */
export const unfitTargets = (codes: readonly string[], known?: ReadonlySet<string>): readonly string[] =>
  codes.filter((code) => !targetPattern.test(code) || known?.has(code) === false);

/**
 * What keeps rows from being a template: none at all, a key that is not small letters, digits, hyphens and at most two
 * slashes or stands twice, a parent that is not the chapter it stands in, a title missing in a language, a limit outside
 * 1 to 100,000 words, a goal outside 1 to 17, a target that is not written like `5` or `5.c` or is none of the `known`
 * goals and targets.
 */
export const templateProblems = (
  rows: readonly TemplateRow[],
  known?: ReadonlySet<string>,
): readonly TemplateProblem[] => {
  if (rows.length === 0) return [{ code: 'empty', key: '' }];
  const before = new Set<string>();
  /** The section before and all those above it: what the next one may stand in. */
  let open: readonly string[] = [];
  return rows.flatMap((row): TemplateProblem[] => {
    const { key, parentKey, title, wordLimit, goal, targetCodes } = row;
    const found: readonly (readonly [boolean, TemplateProblemCode])[] = [
      [!keyPattern.test(key), 'key-unreadable'],
      [before.has(key), 'key-twice'],
      [parentKey !== null && !open.includes(parentKey), 'parent-missing'],
      [languages.some((language) => title[language].trim() === ''), 'title-missing'],
      [!mayBeLimit(wordLimit), 'limit-out-of-range'],
      [goal !== null && !(Number.isInteger(goal) && goal >= 1 && goal <= 17), 'goal-out-of-range'],
      [targetCodes.some((code) => !targetPattern.test(code)), 'target-unreadable'],
    ];
    const unknown = unfitTargets(targetCodes, known).filter((code) => targetPattern.test(code));
    before.add(key);
    open = [...open.slice(0, parentKey === null ? 0 : open.indexOf(parentKey) + 1), key];
    return [
      ...found.flatMap(([holds, code]) => (holds ? [{ code, key }] : [])),
      ...(unknown.length === 0 ? [] : [{ code: 'target-unknown' as const, key, targets: unknown }]),
    ];
  });
};

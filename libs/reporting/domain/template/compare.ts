import { languages, type Trilingual } from '@qadam/language/domain';
import type { TemplateRow } from './rows';

export const templateChanges = [
  'added',
  'removed',
  'moved',
  'title',
  'guidance',
  'word-limit',
  'numbering',
  'goal',
  'targets',
] as const;

export type TemplateChange = (typeof templateChanges)[number];

/** How one section differs between two versions of a template. */
export interface TemplateDifference {
  readonly key: string;
  readonly title: Trilingual;
  readonly changes: readonly TemplateChange[];
}

const sameText = (one: Trilingual, other: Trilingual): boolean =>
  languages.every((language) => one[language] === other[language]);

/** The keys of the longest run that stands in the same order in both; all others have moved. */
const kept = (before: readonly string[], after: readonly string[]): ReadonlySet<string> => {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1)
      (lengths[row] as number[])[column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const found = new Set<string>();
  for (let row = 0, column = 0; row < before.length && column < after.length;) {
    if (before[row] === after[column]) {
      found.add(before[row] as string);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return found;
};

/**
 * What changed from one version of a template to another, section by section: those of the newer in its order, then
 * those that it no longer has. A section has moved when its parent is another one, or when it is none of the longest
 * common subsequence of keys (Myers 1986 calls the rest the edit script). Empty for two that are alike.
 */
export const compareTemplates = (
  before: readonly TemplateRow[],
  after: readonly TemplateRow[],
): readonly TemplateDifference[] => {
  const old = new Map(before.map((row) => [row.key, row]));
  const current = new Map(after.map((row) => [row.key, row]));
  const inPlace = kept(
    before.filter(({ key }) => current.has(key)).map(({ key }) => key),
    after.filter(({ key }) => old.has(key)).map(({ key }) => key),
  );
  const changesOf = (row: TemplateRow): readonly TemplateChange[] => {
    const was = old.get(row.key);
    if (!was) return ['added'];
    const found: readonly (readonly [boolean, TemplateChange])[] = [
      [was.parentKey !== row.parentKey || !inPlace.has(row.key), 'moved'],
      [!sameText(was.title, row.title), 'title'],
      [!sameText(was.guidance, row.guidance), 'guidance'],
      [was.wordLimit !== row.wordLimit, 'word-limit'],
      [was.numbering !== row.numbering, 'numbering'],
      [was.goal !== row.goal, 'goal'],
      [was.targetCodes.join() !== row.targetCodes.join(), 'targets'],
    ];
    return found.flatMap(([holds, change]) => (holds ? [change] : []));
  };
  return [
    ...after.map((row) => ({ key: row.key, title: row.title, changes: changesOf(row) })),
    ...before
      .filter(({ key }) => !current.has(key))
      .map(({ key, title }) => ({ key, title, changes: ['removed'] as const })),
  ].filter(({ changes }) => changes.length > 0);
};

import type { TemplateRow } from './rows';

/** Where a section and everything below it begins and ends (exclusive) in the order of reading; -1 for an unknown key. */
export const rangeOfTemplateSection = (
  rows: readonly TemplateRow[],
  key: string,
): readonly [number, number] => {
  const from = rows.findIndex((row) => row.key === key);
  const within = new Set([key]);
  let to = from + 1;
  for (let row = rows[to]; row?.parentKey != null && within.has(row.parentKey); row = rows[to]) {
    within.add(row.key);
    to += 1;
  }
  return [from, to];
};

/** The keys of the sections beside one, itself included, in their order. */
const besides = (rows: readonly TemplateRow[], key: string): readonly string[] => {
  const parent = rows.find((row) => row.key === key)?.parentKey ?? null;
  return rows.filter(({ parentKey }) => parentKey === parent).map((row) => row.key);
};

/** Whether a section has a neighbour of its own chapter before (-1) or after it (1). */
export const mayMoveTemplateSection = (rows: readonly TemplateRow[], key: string, step: -1 | 1): boolean => {
  const siblings = besides(rows, key);
  return siblings[siblings.indexOf(key) + step] !== undefined;
};

/** The section and all below it, changed over with its neighbour of the same chapter; the same rows at an end. */
export const moveTemplateSection = (
  rows: readonly TemplateRow[],
  key: string,
  step: -1 | 1,
): readonly TemplateRow[] => {
  const siblings = besides(rows, key);
  const neighbour = siblings[siblings.indexOf(key) + step];
  if (neighbour === undefined) return rows;
  const [first, second] = step === -1 ? [neighbour, key] : [key, neighbour];
  const [from, middle] = rangeOfTemplateSection(rows, first);
  const [, to] = rangeOfTemplateSection(rows, second);
  return [...rows.slice(0, from), ...rows.slice(middle, to), ...rows.slice(from, middle), ...rows.slice(to)];
};

/** Without the section and everything below it. */
export const removeTemplateSection = (rows: readonly TemplateRow[], key: string): readonly TemplateRow[] => {
  const [from, to] = rangeOfTemplateSection(rows, key);
  return from < 0 ? rows : [...rows.slice(0, from), ...rows.slice(to)];
};

/** An empty section behind one and all below it, in the same chapter, or as the last one inside it. */
export const addTemplateSection = (
  rows: readonly TemplateRow[],
  at: string,
  key: string,
  inside: boolean,
): readonly TemplateRow[] => {
  const [from, to] = rangeOfTemplateSection(rows, at);
  const beside = rows[from];
  const nothing = { kk: '', ru: '', en: '' };
  const added: TemplateRow = {
    key,
    parentKey: inside ? at : (beside?.parentKey ?? null),
    title: nothing,
    guidance: nothing,
    numbering: inside ? 'numbered' : (beside?.numbering ?? 'numbered'),
    goal: null,
    wordLimit: null,
    targetCodes: [],
  };
  return [...rows.slice(0, to), added, ...rows.slice(to)];
};

/** What stands for a key until a section has a title. */
const waitingKey = /(?:^|\/)section-\d+$/u;

/** `Water in numbers` as `water-in-numbers`; empty for a title without Latin letters or digits. */
const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 40)
    .replace(/-+$/u, '');

/**
 * New sections called by their English titles rather than by `section-1`, so that their addresses tell what they are:
 * `goals/water-in-numbers`. Sections that were `known` before keep their keys, for texts hang on them, and so does one
 * without an English title.
 */
export const withOfferedKeys = (
  rows: readonly TemplateRow[],
  known: ReadonlySet<string>,
): readonly TemplateRow[] => {
  const taken = new Set(rows.map(({ key }) => key));
  const renamed = new Map<string, string>();
  return rows.map((row) => {
    const parentKey = row.parentKey === null ? null : (renamed.get(row.parentKey) ?? row.parentKey);
    const slug = slugOf(row.title.en);
    if (known.has(row.key)) return { ...row, parentKey };
    if (!waitingKey.test(row.key) || slug === '') {
      const stands = row.parentKey !== null && row.key.startsWith(`${row.parentKey}/`);
      // What was given a name of its own goes with the chapter that it stands in.
      const key = stands ? `${parentKey}${row.key.slice(row.parentKey.length)}` : row.key;
      if (key !== row.key) renamed.set(row.key, key);
      return { ...row, key, parentKey };
    }
    const wanted = parentKey === null ? slug : `${parentKey}/${slug}`;
    let key = wanted;
    for (let number = 2; taken.has(key); number += 1) key = `${wanted}-${number}`;
    taken.add(key);
    renamed.set(row.key, key);
    return { ...row, key, parentKey };
  });
};

/** How deep each section stands, 0 for the outermost. */
export const depthsOfRows = (rows: readonly TemplateRow[]): ReadonlyMap<string, number> => {
  const depths = new Map<string, number>();
  for (const { key, parentKey } of rows)
    depths.set(key, parentKey === null ? 0 : (depths.get(parentKey) ?? 0) + 1);
  return depths;
};

import { type ReportTemplate, sectionsOf, type TemplateSection } from './section';

/** A section of a template by itself, as it is stored and edited; the order of a list of them is that of reading. */
export interface TemplateRow extends Omit<TemplateSection, 'children'> {
  readonly parentKey: string | null;
}

/** The sections of a shipped template in the order of reading. */
export const rowsOf = (template: ReportTemplate): readonly TemplateRow[] =>
  [...sectionsOf(template)].map(({ section: { children: _, ...own }, parentKey }) => ({ ...own, parentKey }));

interface Placed {
  readonly key: string;
  readonly parentKey: string | null;
}

/** Every section before those below it, and these together: a list whose order was changed becomes a tree again. */
const depthFirst = (rows: readonly Placed[]): readonly string[] => {
  const known = new Set(rows.map(({ key }) => key));
  const below = Map.groupBy(rows, ({ parentKey }) =>
    parentKey !== null && known.has(parentKey) ? parentKey : null,
  );
  const walk = (parent: string | null): readonly string[] =>
    (below.get(parent) ?? []).flatMap(({ key }) => [key, ...walk(key)]);
  return walk(null);
};

/**
 * The order of a review's sections when a template is taken over: that of the template, and what only the review has
 * stays behind the section that it followed. Keys of both, each once, those of a chapter together.
 */
export const mergedOrder = (
  ofReview: readonly Placed[],
  ofTemplate: readonly Placed[],
): readonly string[] => {
  const order = [...ofTemplate];
  const indexOf = (wanted: string): number => order.findIndex(({ key }) => key === wanted);
  ofReview.forEach((row, index) => {
    if (indexOf(row.key) >= 0) return;
    const before = ofReview[index - 1];
    order.splice(before === undefined ? 0 : indexOf(before.key) + 1, 0, row);
  });
  return depthFirst(order);
};

import type { Language } from '@qadam/language/domain';
import { chartOfKey, type FigureNode, type ResolvedChart } from '@qadam/reporting/domain';
import type { FigureAnswer, FoundFigure } from '../sources/figure-source';
import { decisionOfPart } from '../moved/table-decisions';
import { chartMoved } from './chart-points';
import { figureMoved } from './figure-reading';
import { type Frozen, frozenKey } from './frozen-evidence';

type Asked = Omit<FigureNode['attrs'], 'id' | 'format' | 'unit'>;

/** A node that asks for something else by now is another figure: what was approved was not about it. */
const isStillOf = ({ indicator, seriesKey, area, year }: Asked, figure: FoundFigure): boolean =>
  indicator === figure.indicator &&
  area === figure.area &&
  (seriesKey === null || seriesKey === figure.seriesKey) &&
  (year === null || year === figure.year);

interface Place {
  readonly sectionId: number;
  readonly language: Language;
}

/** What the approval in force fixed of this node; nothing where it asks for something else by now. */
export const approvedFigure = (
  frozen: Frozen,
  { sectionId, language }: Place,
  { attrs }: { readonly attrs: Asked & { readonly id: string } },
): FoundFigure | undefined => {
  const figure = frozen.figures.get(frozenKey(sectionId, language, attrs.id));
  return figure && isStillOf(attrs, figure) ? figure : undefined;
};

/**
 * Whether the figure of a text that is open again stays as it was approved: where somebody decided to keep it, and where
 * newer data say something else and nobody has decided yet. What did not move, or was decided to be taken, follows the data.
 */
export const figureStays = (
  { decisions }: Frozen,
  { sectionId, language }: Place,
  nodeId: string,
  approved: FoundFigure,
  newest: FigureAnswer,
): boolean => {
  const choice = decisions.get(frozenKey(sectionId, language, nodeId))?.choice;
  return choice === 'keep' || (choice !== 'take' && newest.ok && figureMoved(approved, newest.figure));
};

/** `waits`: newer data draw it otherwise, and nobody has taken the new one. */
export type ChartStanding = 'follows' | 'waits';

/**
 * Whether the chart of a text that is open again stays as it was approved. What was decided about the chart itself holds;
 * where nothing was, it goes along with a figure of its indicator in the same text that was taken, unless another was kept.
 */
export const chartStanding = (
  { figures, decisions, tableDecisions }: Frozen,
  { sectionId, language }: Place,
  key: string,
  approved: ResolvedChart,
  newest: ResolvedChart | null,
): ChartStanding => {
  const standing = chartMoved(key, approved, newest, language) ? 'waits' : 'follows';
  const own = decisionOfPart(tableDecisions.get(sectionId), key)?.choice;
  if (own !== undefined) return own === 'take' ? 'follows' : standing;
  const { indicator } = chartOfKey(key);
  const text = frozenKey(sectionId, language, '');
  const choices = [...figures].flatMap(([name, figure]) =>
    name.startsWith(text) && figure.indicator === indicator ? (decisions.get(name)?.choice ?? []) : [],
  );
  return choices.includes('take') && !choices.includes('keep') ? 'follows' : standing;
};

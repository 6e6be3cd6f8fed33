import type { HeatChartSpec, MarkClass, RingChartSpec } from '@qadam/chart/domain';
import { formatNumber } from '@qadam/language/domain';
import type { ChartTexts } from '../series/line-chart';
import type { InterlinkageCounts } from './goal-interlinkages';
import { leadingKind } from './leading-kind';
import { goalKinds, isOpenLink, linkColour, linkKindOf, type LinkKind, linkOutline } from './link-kinds';
import { ringOf, type RingEnds } from './ring';

/** What links the goals with each other. */
export interface LinksOfGoals {
  readonly goals: readonly { readonly code: string; readonly title: string }[];
  readonly cells: readonly {
    readonly goal: string;
    readonly otherGoal: string;
    readonly counts: InterlinkageCounts;
    readonly synergyShare: number | null;
    readonly tradeOffShare: number | null;
  }[];
}

export interface LinkMatrixWords extends Pick<HeatChartSpec['words'], 'row' | 'column'> {
  readonly goal: (goal: LinksOfGoals['goals'][number]) => string;
  readonly kind: (kind: LinkKind) => string;
  /** The leading kind, share of synergies and of trade-offs, and the pairs by their kind. */
  readonly measures: readonly string[];
}

/** A share of pairs in percent, as precise as it is read: a tenth. */
export const linkPercent = (share: number | null): number | null =>
  share === null ? null : Math.round(share * 1000) / 10;

/** Goals by goals: the more frequent kind of link and its share. */
export const linkMatrixOf = (
  { goals, cells }: LinksOfGoals,
  texts: ChartTexts,
  { goal: named, kind: kindNamed, row, column, measures }: LinkMatrixWords,
): HeatChartSpec => ({
  ...texts,
  kind: 'heat',
  rows: goals.map((goal) => ({ id: goal.code, label: named(goal) })),
  columns: goals.map((goal) => ({ id: goal.code, label: goal.code, name: named(goal) })),
  classes: goalKinds.map((id) => ({
    ...{ id, label: kindNamed(id), colour: linkColour[id], outline: linkOutline[id] },
    isOpen: isOpenLink(id),
  })),
  cells: cells.map(({ goal, otherGoal, counts, synergyShare, tradeOffShare }) => {
    const { kind, share } = leadingKind(counts);
    const { synergy, tradeOff, neither, notAssessable } = counts;
    return {
      ...{ row: goal, column: otherGoal, mark: kind },
      texts: share === null ? [] : [formatNumber(share * 100, texts.language, { maximumFractionDigits: 0 })],
      values: [
        ...[kindNamed(kind), linkPercent(synergyShare), linkPercent(tradeOffShare)],
        ...[synergy, tradeOff, neither, notAssessable],
      ],
    };
  }),
  words: { row, column, measures },
});

/** The surest links between indicators. */
export interface SurestLinks {
  readonly synergies: readonly SurestLink[];
  readonly tradeOffs: readonly SurestLink[];
}

interface SurestLink extends RingEnds {
  readonly kind: string;
  readonly rho: number | null;
  /** Of the 95 % interval. */
  readonly from: number | null;
  readonly to: number | null;
  readonly pairs: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

export interface LinkRingWords {
  readonly kind: (kind: LinkKind) => string;
  /** The colour of the points of a goal. */
  readonly goalColour: (goal: string) => string;
  /** More: the limits of the interval and the number of points; years: the first and the last of these. */
  readonly columns: Required<RingChartSpec['words']>;
}

/** The surest links on a ring. */
export const linkRingOf = (
  { synergies, tradeOffs }: SurestLinks,
  texts: ChartTexts,
  { kind: kindNamed, goalColour, columns }: LinkRingWords,
): RingChartSpec => {
  const links = [...synergies, ...tradeOffs];
  return {
    ...texts,
    kind: 'ring',
    classes: (['synergy', 'trade-off'] as const).map((id): MarkClass => ({
      ...{ id, label: kindNamed(id), colour: linkColour[id] },
      isOpen: id === 'trade-off',
    })),
    nodes: ringOf(links, 0, 1).map(({ code, goal, title, x, y }) => ({
      ...{ id: code, label: `${code} ${title}`, colour: goalColour(goal), x, y },
    })),
    links: links.map(({ one, other, kind, rho, from, to, pairs, firstYear, lastYear }) => ({
      ...{ one: one.code, other: other.code, mark: linkKindOf(kind), value: rho },
      ...{ more: [from, to, pairs], years: [firstYear, lastYear] },
    })),
    words: columns,
  };
};

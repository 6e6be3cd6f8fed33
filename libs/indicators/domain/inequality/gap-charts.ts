import type { LineChartSpec } from '@qadam/chart/domain';
import { type BorderChange, type ChartTexts, lineChartOf, type MethodChange } from '../series/line-chart';

/** As many groups as there are colours; of more only the two that make the gap are drawn. */
export const mostGapLines = 4;

/** The figures of one group, as columns. */
export interface GapGroup {
  readonly code: string;
  readonly label: string;
  readonly years: readonly number[];
  readonly values: readonly number[];
}

/** Groups of one dimension over time, and which were best and worst in each year, oldest first. */
export interface GapLines<Group extends GapGroup = GapGroup> {
  readonly groups: readonly Group[];
  readonly years: readonly {
    readonly year: number;
    readonly bestCode: string;
    readonly worstCode: string;
  }[];
}

/** The value of a group in a year; `null` where it has none. */
export const groupValue = ({ years, values }: GapGroup, year: number): number | null =>
  values[years.indexOf(year)] ?? null;

/** The groups that make the gap of a year; `null` where one of them is not there. */
export const gapEnds = <Group extends GapGroup>(
  { groups }: Pick<GapLines<Group>, 'groups'>,
  year: GapLines['years'][number] | undefined,
): { readonly best: Group; readonly worst: Group } | null => {
  const best = groups.find(({ code }) => code === year?.bestCode);
  const worst = groups.find(({ code }) => code === year?.worstCode);
  return best === undefined || worst === undefined ? null : { best, worst };
};

/** The groups that a chart of the gap draws: all of them, or of many only the two that make the newest gap. */
export const drawnGroups = <Group extends GapGroup>(gap: GapLines<Group>): readonly Group[] => {
  if (gap.groups.length <= mostGapLines) return gap.groups;
  const ends = gapEnds(gap, gap.years.at(-1));
  return ends === null ? [] : [ends.best, ends.worst];
};

/** The lines of the groups over time; the distance between them is the gap. */
export const gapChartOf = (
  gap: GapLines,
  area: string,
  texts: ChartTexts,
  methodChanges: readonly MethodChange[],
): LineChartSpec =>
  lineChartOf(
    drawnGroups(gap).map((group) => ({
      ...{ id: group.code, label: group.label, role: 'focus', area },
      series: {
        observations: group.years.flatMap((year) => {
          const value = groupValue(group, year);
          return value === null ? [] : [{ area, year, value }];
        }),
      },
    })),
    texts,
    { methodChanges },
  );

/** How far the regions lie apart in a year. */
export interface RegionalSpread {
  readonly year: number;
  /** A share, not per cent; `null` where it cannot be said. */
  readonly coefficientOfVariation: number | null;
}

/** Years with enough regions: how far the few of a newer year lie apart is another question. */
export const comparedYears = <Year extends RegionalSpread>(
  years: readonly Year[],
  compared: { readonly year: number } | null,
): readonly Year[] => years.filter(({ year }) => compared !== null && year <= compared.year);

/** The line of `variationChartOf`. */
export const regionsLine = 'regions';

/**
 * How far the regions lie apart over the years, as the coefficient of variation in per cent, cut where the compared regions
 * became others or the method changed. `null` for fewer than two years, or where the newest has no coefficient.
 */
export const variationChartOf = (
  years: readonly RegionalSpread[],
  texts: ChartTexts & { readonly label: string },
  changes: {
    readonly borders: readonly BorderChange['year'][];
    /** Years from which other regions have figures, see `changedRegionYears`. */
    readonly otherRegions?: readonly number[];
    readonly methods: readonly MethodChange[];
  },
): LineChartSpec | null => {
  if (years.length < 2 || years.at(-1)?.coefficientOfVariation == null) return null;
  const { label, ...frame } = texts;
  return lineChartOf(
    [
      {
        ...{ id: regionsLine, label, role: 'focus', area: regionsLine },
        series: {
          observations: years.flatMap(({ year, coefficientOfVariation: spread }) =>
            spread === null ? [] : [{ area: regionsLine, year, value: spread * 100 }],
          ),
        },
      },
    ],
    frame,
    {
      borderChanges: [
        ...changes.borders.map((year) => ({ year, label: String(year), areas: [regionsLine] })),
        ...(changes.otherRegions ?? []).map((year) => ({ year, areas: [regionsLine] })),
      ],
      methodChanges: changes.methods,
    },
  );
};

import type { TracedFigure, TracedPlace, TracedSection } from '../trace';
import type { ComparableChart } from './compare-charts';
import { withPlainYear } from './plain-year';
import type { FigureThen, ItemOutcome, ReviewItem } from './review-item';
import { withoutMeasure } from './said-measure';

/** A figure of an earlier review, as the data say it today. */
export interface ComparableFigure extends FigureThen {
  readonly today?: string | null;
}

export interface ComparableItem extends ReviewItem {
  /** Absent while nobody has said what became of it. */
  readonly outcome?: ItemOutcome;
  readonly reason?: string;
  readonly figures: readonly ComparableFigure[];
  readonly chart?: ComparableChart | null;
}

export interface ComparedFigure {
  readonly indicator: string;
  readonly indicatorTitle: string;
  /** Empty for the headline of an indicator without breakdown. */
  readonly seriesLabel: string;
  readonly areaName: string;
  /** As it is written, with its year; `null` where only the other review gives it. */
  readonly before: string | null;
  readonly after: string | null;
  /** The newest value of the data; `null` where there is none. */
  readonly today: string | null;
  /** Where it lies in the data. */
  readonly place: TracedPlace;
}

/** What the data say today of a figure of the new review, which may have kept an older value; `null` where they say nothing. */
export type TodayOf = (figure: TracedFigure) => string | null;

interface Given {
  readonly text: string;
  readonly year: number | null;
}

/** The year stands in what is written, or behind it; on both sides in one form. */
const written = ({ text, year }: Given): string => {
  const plain = withPlainYear(text);
  return year === null || plain.includes(String(year)) ? plain : `${plain} (${year})`;
};

/** The digits of a number: `39,1` in a table is `39,1 %` of the text. */
const digitsOf = ({ text }: Given): string =>
  withoutMeasure(text).replace(/\([^()]*\)|(?:\p{L}\.)+|[^\d.,−-]/gu, '');

/** By year, the latest last; different numbers of one year are said together. */
const byYear = (all: readonly Given[]): readonly { readonly year: number | null; readonly text: string }[] =>
  [...Map.groupBy(all, ({ year }) => year)]
    .map(([year, own]) => {
      const unlike = own.filter(
        (one, at) => at === own.findIndex((other) => digitsOf(other) === digitsOf(one)),
      );
      return { year, text: unlike.map(written).join('; ') };
    })
    .sort((left, right) => (left.year ?? 0) - (right.year ?? 0));

/** The latest of each side beside each other, then what they say of other years. */
const pairs = (
  before: readonly Given[],
  after: readonly Given[],
): { before: string | null; after: string | null }[] => {
  const [then, now] = [byYear(before), byYear(after)];
  const [lastThen, lastNow] = [then.at(-1), now.at(-1)];
  const years = [...new Set([...then, ...now].map(({ year }) => year))];
  const others = years.flatMap((year) => {
    const [left, right] = [then, now].map((side) => side.find((one) => one.year === year));
    const isFurther = (left !== undefined && left !== lastThen) || (right !== undefined && right !== lastNow);
    return isFurther ? [{ before: left?.text ?? null, after: right?.text ?? null }] : [];
  });
  return [{ before: lastThen?.text ?? null, after: lastNow?.text ?? null }, ...others];
};

const byCode = new Intl.Collator('en', { numeric: true });

/**
 * The figures of two reviews, each series of an indicator in an area by itself: the latest that each gives stand beside each
 * other, and what they say of other years follows. Numbers whose indicator nobody found are none.
 */
export const compareFigures = (
  items: readonly ComparableItem[],
  sections: readonly TracedSection[],
  todayOf: TodayOf = () => null,
): readonly ComparedFigure[] => {
  const before = items.flatMap(({ figures }) =>
    figures.flatMap((figure) => {
      const { place } = figure;
      if (!place) return [];
      return [
        { figure, key: JSON.stringify([place.indicator, figure.series ?? place.seriesKey, place.area]) },
      ];
    }),
  );
  const after = sections
    .flatMap(({ sentences }) => sentences.flatMap(({ figures }) => figures))
    .filter(({ kind, isMissing }) => kind === 'figure' && !isMissing)
    .map((figure: TracedFigure) => {
      const { place, series, indicator, areaName } = figure;
      return {
        figure,
        key: JSON.stringify([indicator, series ?? place?.seriesKey ?? null, place?.area ?? areaName]),
      };
    });
  const [befores, afters] = [Map.groupBy(before, ({ key }) => key), Map.groupBy(after, ({ key }) => key)];
  return [...new Set([...befores.keys(), ...afters.keys()])]
    .flatMap((key) => {
      const [then = [], now = []] = [befores.get(key), afters.get(key)];
      const [first, newest] = [then.at(-1)?.figure, now.at(-1)?.figure];
      const today = first?.today ?? (newest && todayOf(newest)) ?? null;
      const [indicator, seriesKey, area] = JSON.parse(key) as [string, string | null, string];
      const named = {
        ...{ indicator, place: { indicator, seriesKey, area } },
        indicatorTitle: newest?.indicatorTitle ?? first?.indicatorTitle ?? '',
        seriesLabel: newest?.seriesLabel ?? first?.seriesLabel ?? '',
        areaName: newest?.areaName ?? first?.areaName ?? '',
        today: today === null ? null : withPlainYear(today),
      };
      return pairs(
        then.map(({ figure }) => figure),
        now.map(({ figure }) => figure),
      ).map((pair, index): ComparedFigure => ({
        ...named,
        ...pair,
        today: index === 0 ? named.today : null,
      }));
    })
    .sort((left, right) => byCode.compare(left.indicator, right.indicator));
};

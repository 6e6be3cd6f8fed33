/** A sentence in an address: its paragraph and its number there, such as `3.2`; or a chart, such as `chart-2`. */
export interface SentencePlace {
  readonly paragraph: number;
  /** 0 is the paragraph as a whole. */
  readonly ordinal: number;
  /** Counts the charts of the text from 1; `null` for words. */
  readonly chart: number | null;
}

export const readPlace = (text: string | null): SentencePlace | null => {
  const chart = /^chart-([1-9]\d{0,3})$/u.exec(text ?? '')?.[1];
  if (chart !== undefined) return { paragraph: 1, ordinal: 0, chart: Number(chart) };
  const [, paragraph, ordinal] = /^([1-9]\d{0,4})(?:\.(\d{1,4}))?$/u.exec(text ?? '') ?? [];
  return paragraph === undefined
    ? null
    : { paragraph: Number(paragraph), ordinal: Number(ordinal ?? 0), chart: null };
};

/** Where a sentence or chart stands in the pages of a review. */
export const placeInText = (
  report: string,
  section: string,
  language: string,
  place: {
    readonly paragraph: number;
    readonly ordinal: number;
    readonly chartNumber?: number | null | undefined;
  },
): string => {
  const at = place.chartNumber ? `chart-${place.chartNumber}` : `${place.paragraph}.${place.ordinal}`;
  return `/reviews/${report}/sections/${section}?text=${language}&at=${at}`;
};

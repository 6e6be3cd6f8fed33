/** A sentence in an address: its paragraph and its number there, such as `3.2`. */
export interface SentencePlace {
  readonly paragraph: number;
  /** 0 is the paragraph as a whole. */
  readonly ordinal: number;
}

export const readPlace = (text: string | null): SentencePlace | null => {
  const [, paragraph, ordinal] = /^([1-9]\d{0,4})(?:\.(\d{1,4}))?$/u.exec(text ?? '') ?? [];
  return paragraph === undefined ? null : { paragraph: Number(paragraph), ordinal: Number(ordinal ?? 0) };
};

/** Where a sentence stands in the pages of a review. */
export const placeInText = (
  report: string,
  section: string,
  language: string,
  { paragraph, ordinal }: SentencePlace,
): string => `/reviews/${report}/sections/${section}?text=${language}&at=${paragraph}.${ordinal}`;

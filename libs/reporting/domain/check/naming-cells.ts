/** 15–24, as a group of ages is called. */
export const isRange = (text: string): boolean => /^\d+\s?[-–—]\s?\d+$/u.test(text);

/** The heads under which numbers are names: of goals, targets, rows, years and ages. */
export const namingHead =
  /^(?:№|no\.?|#|п\/п|№\s?п\/п|код|code|sdgs?|goals?|targets?|цур|цел[ьи]|задач[аи]|тдм|мақсат\p{L}*|міндет\p{L}*|жыл\p{L}*|год\p{L}*|years?|возраст\p{L}*|ages?|жас\p{L}*)$/iu;

/** “Ulytau 12,5” and “39 %” say something; “Place 0”, “aged 15 and more” and “5.5 Equality” are names. */
export const saysSomething = (label: string): boolean =>
  /\d[.,]\d|%/u.test(label) && !/^\d{1,2}\.\d{1,2}[.)]?\s+\p{L}/u.test(label);

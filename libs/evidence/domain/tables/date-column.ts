import { readWrittenDay } from '@qadam/language/domain';
import { asksFor, foldHeading } from './column-headings';

/** Whether a column has the moment at which a form was sent, which may be days after what was said; it is kept in UTC. */
export const isUploadTime = (heading: string): boolean =>
  /^submission ?(?:time|date)$/u.test(foldHeading(heading));

/** How near to what was said a day is: one that is asked for, the day a form was filled in, its start, its sending. */
const distanceOf = (heading: string): number => {
  if (isUploadTime(heading)) return 3;
  const folded = foldHeading(heading);
  return folded === 'start' ? 2 : folded === 'today' ? 1 : 0;
};

/** The column of the day, by its heading; first of all one that has days below it. -1 for none. */
export const dateColumn = (
  headings: readonly string[],
  rows: readonly { readonly cells: readonly string[] }[],
): number => {
  const named = headings
    .flatMap((heading, at) => (asksFor('date', heading) ? [at] : []))
    .sort((one, other) => distanceOf(headings[one] ?? '') - distanceOf(headings[other] ?? ''));
  const withDays = named.find((at) => rows.some(({ cells }) => readWrittenDay(cells[at] ?? '') !== null));
  return withDays ?? named[0] ?? -1;
};

/** Columns that were remembered, but for a day of sending where these have a nearer one. */
export const withNearerDay = <Columns extends { readonly date?: string }>(
  remembered: Columns,
  guessed: { readonly date?: string } | null,
): Columns => {
  const nearer = guessed?.date;
  if (remembered.date === undefined || !isUploadTime(remembered.date)) return remembered;
  return nearer === undefined || isUploadTime(nearer) ? remembered : { ...remembered, date: nearer };
};

/** Says how wide a text is, in pixels. */
export type Measure = (text: string) => number;

type TwoLines = readonly [first: string, second: string];

const atSpaces = /(?<= )/u;
const atSpacesAndHyphens = /(?<= |\p{L}-)/u;

/** Every way to write a name in two lines, the first line growing. */
const inTwo = (name: string, breaks: RegExp): readonly TwoLines[] => {
  const pieces = name.split(breaks);
  return pieces.slice(1).map(
    (_, at) =>
      [
        pieces
          .slice(0, at + 1)
          .join('')
          .trimEnd(),
        pieces.slice(at + 1).join(''),
      ] as const,
  );
};

/** What a name needs in at most two lines, broken behind a hyphen only where that is asked for. */
export const narrowest = (name: string, measure: Measure): number =>
  Math.min(measure(name), ...inTwo(name, atSpaces).map((lines) => Math.max(...lines.map(measure))));

const cut = (text: string, room: number, measure: Measure): string => {
  if (measure(text) <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && measure(`${letters.join('').trimEnd()}…`) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
};

/** A name in one or two lines no wider than `room` pixels: broken at a space, else behind a hyphen, else cut short. */
export const nameLines = (name: string, room: number, measure: Measure): readonly string[] => {
  if (measure(name) <= room) return [name];
  const fits = (lines: TwoLines): boolean => lines.every((line) => measure(line) <= room);
  const whole = inTwo(name, atSpaces).findLast(fits) ?? inTwo(name, atSpacesAndHyphens).findLast(fits);
  if (whole) return whole;
  const ways = inTwo(name, atSpacesAndHyphens);
  const [first, second] = ways.findLast(([line]) => measure(line) <= room) ?? ways[0] ?? [name, ''];
  return [first, second].filter((line) => line !== '').map((line) => cut(line, room, measure));
};

import type { PersonalSpan } from './personal-span';

const latitude = '-?[1-8]?\\d\\.\\d';
const longitude = '-?(?:1[0-7]\\d|\\d{1,2})\\.\\d';
/**
 * Where an answer was given, as forms write it: latitude and longitude in degrees with at least four decimals (a place
 * within 10 m); with fewer, where height and accuracy in metres follow and nothing else stands in the answer (the
 * geopoint of ODK XForms), as four figures of a table may look the same.
 */
const points = [
  new RegExp(
    `(?<![\\d.,-])${latitude}\\d{3,}(?:[,;][ \\u00a0]?|[ \\u00a0])${longitude}\\d{3,}(?:[ \\u00a0]-?\\d+(?:\\.\\d+)?){0,2}(?![\\d.])`,
    'gu',
  ),
  new RegExp(
    `(?<=^|: )${latitude}\\d*[ \\u00a0]${longitude}\\d*[ \\u00a0]-?\\d+(?:\\.\\d+)?[ \\u00a0]\\d+(?:\\.\\d+)?$`,
    'gmu',
  ),
];

/** Points on the map, which in answers of persons are their homes more often than not. */
export const findCoordinates = (text: string): readonly PersonalSpan[] =>
  /\d\.\d/u.test(text)
    ? points.flatMap((point) =>
        [...text.matchAll(point)].map(({ 0: found, index }) => ({
          ...{ start: index, end: index + found.length, kind: 'address' as const },
        })),
      )
    : [];

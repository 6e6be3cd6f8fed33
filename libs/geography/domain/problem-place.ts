/** `areas.json, entry 17 (ulytau), name.kk`; entries count from 1. The entry may be of any shape. */
export const areaPlace = (index: number, entry: unknown, field = ''): string =>
  placeOf('areas.json', index, textOf(entry, 'code'), field);

/** `successions.json, entry 3 (karagandy to ulytau), on`; entries count from 1. */
export const successionPlace = (index: number, entry: unknown, field = ''): string =>
  placeOf('successions.json', index, `${textOf(entry, 'from')} to ${textOf(entry, 'to')}`, field);

/** `source-towns.json, entry 3 (KZTMT), parent`; entries count from 1. */
export const townPlace = (index: number, entry: unknown, field = ''): string =>
  placeOf('source-towns.json', index, textOf(entry, 'code'), field);

const placeOf = (file: string, index: number, entry: string, field: string): string =>
  [file, `entry ${index + 1} (${entry})`, field].filter((part) => part !== '').join(', ');

const textOf = (entry: unknown, field: string): string => {
  const value: unknown = typeof entry === 'object' && entry !== null ? Reflect.get(entry, field) : undefined;
  return typeof value === 'string' ? value : '?';
};

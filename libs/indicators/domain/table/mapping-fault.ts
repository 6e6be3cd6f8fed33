import type { z } from 'zod';
import type { Trilingual } from '@qadam/language/domain';
import { nearestCodes } from '../open-sdg/nearest-code';

type Path = readonly PropertyKey[];

const isRecord = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === 'object' && value !== null;

/** What stands at a place of a document; `undefined` for nothing. */
const valueAt = (document: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), document);

/** A place in a mapping in words: a column by its number in the row, as the mapping itself counts, then the names below. */
const placeOf = (path: Path, document: unknown): Trilingual => {
  const [first, at, ...rest] = path;
  if (first !== 'columns' || typeof at !== 'number') {
    const name = path.map(String).join('.');
    return { kk: name, ru: name, en: name };
  }
  const own = valueAt(document, ['columns', at, 'column']);
  const column = typeof own === 'number' ? own : at + 1;
  const below = rest.length === 0 ? '' : `, ${rest.map(String).join('.')}`;
  return { kk: `${column}-баған${below}`, ru: `столбец ${column}${below}`, en: `column ${column}${below}` };
};

const near = (text: string, known: readonly string[]): Trilingual => {
  const nearest = nearestCodes(text, known).join(', ');
  return nearest === ''
    ? { kk: '', ru: '', en: '' }
    : { kk: ` (мүмкін, ${nearest})`, ru: ` (вероятно, ${nearest})`, en: ` (probably ${nearest})` };
};

const written = (value: unknown): string =>
  typeof value === 'string' ? `“${value}”` : JSON.stringify(value);

const whatIsWrong = (issue: z.core.$ZodIssue, value: unknown, names: readonly string[]): Trilingual => {
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const meant = near(key, names);
    return {
      kk: `«${key}» деген атау жоқ${meant.kk}`,
      ru: `нет такого имени: «${key}»${meant.ru}`,
      en: `there is no name “${key}”${meant.en}`,
    };
  }
  if (value === undefined) return { kk: 'көрсетілмеген', ru: 'не указано', en: 'is not given' };
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    const meant = near(String(value), known);
    return {
      kk: `${written(value)} болмайды${meant.kk}; мыналар болады: ${known.join(', ')}`,
      ru: `${written(value)} не подходит${meant.ru}; подходят ${known.join(', ')}`,
      en: `${written(value)} is none of the choices${meant.en}: ${known.join(', ')}`,
    };
  }
  return {
    kk: `${written(value)} мәні бұл жерге жарамайды`,
    ru: `значение ${written(value)} здесь не подходит`,
    en: `${written(value)} cannot stand here`,
  };
};

/** Names that the parts of a mapping have: the whole, a column of it, what holds for the whole table. */
const namesAt = ([first]: Path): readonly string[] =>
  first === 'columns'
    ? ['column', 'heading', 'use', 'dimension', 'year', 'area', 'dimensions', 'blank']
    : first === 'constants'
      ? ['indicator', 'series', 'unit', 'area', 'year', 'multiplier', 'dimensions']
      : ['sheet', 'headerRow', 'headerRows', 'separator', 'decimal', 'columns', 'constants', 'codes'];

/** What is wrong with a column mapping, with its place as the mapping counts, and the nearest choice where one is near. */
export const mappingFault = (issue: z.core.$ZodIssue | undefined, document: unknown): Trilingual => {
  if (issue === undefined) return { kk: 'сипаттама емес', ru: 'это не описание', en: 'this is no mapping' };
  const place = placeOf(issue.path, document);
  const wrong = whatIsWrong(issue, valueAt(document, issue.path), namesAt(issue.path));
  const at = (name: string) => (name === '' ? '' : `${name}: `);
  return {
    kk: `${at(place.kk)}${wrong.kk}`,
    ru: `${at(place.ru)}${wrong.ru}`,
    en: `${at(place.en)}${wrong.en}`,
  };
};

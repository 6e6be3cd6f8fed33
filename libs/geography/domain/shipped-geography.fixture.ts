import { type Geography, parseGeography } from './index';

type ReadText = (file: URL, encoding: 'utf8') => string;

/** The real data files, for the specs beside this file, which bring the reading. */
export const shippedFiles = (readText: ReadText) => ({
  areas: readEntries(readText, 'areas.json'),
  successions: readEntries(readText, 'successions.json'),
});

export const shippedGeography = (readText: ReadText): Geography => parseGeography(shippedFiles(readText));

export const shippedTowns = (readText: ReadText) => readEntries(readText, 'source-towns.json');

const readEntries = (readText: ReadText, file: string): Record<string, unknown>[] =>
  JSON.parse(readText(new URL(`../../../data/geography/${file}`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >[];

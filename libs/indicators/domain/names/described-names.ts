import { languages } from '@qadam/language/domain';
import type { Table } from '../table/table';

interface Labelled {
  readonly 'skos:prefLabel'?: unknown;
}

const isObject = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null;

const objectsIn = (given: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(given) ? given.filter(isObject) : [];

const textsIn = (given: unknown): readonly string[] =>
  (Array.isArray(given) ? given : [given]).filter((one) => typeof one === 'string');

/** The words of a concept in the order of the languages; empty where it has none. */
const wordsOf = (concept: Labelled): readonly string[] => {
  const labels = objectsIn(concept['skos:prefLabel']);
  return languages.map((language) => {
    const label = labels.find((one) => one['@language'] === language);
    return typeof label?.['@value'] === 'string' ? label['@value'] : '';
  });
};

const nameColumns = languages.map((language) => `name_${language}`);

/** How the lists of what is no group are called, with the headings before their names in a table of codes. */
const listed: Readonly<Record<string, readonly string[]>> = {
  indicator: ['indicator'],
  series: ['series'],
  unit: ['unit'],
  area: ['area', 'code'],
};
const dimensionHeadings = ['dimension', 'code', ...languages.map((language) => `dimension_${language}`)];
export const dimensionMark = 'dimension:';

/**
 * The code lists among the notes of a description that stands beside a CSV of ours (SKOS concept schemes), as the tables
 * of codes that a data package has. Other notes are passed over. Never throws.
 */
export const tablesOfDescribedNames = (file: string, notes: readonly unknown[]): readonly Table[] =>
  notes.flatMap((note): Table[] => {
    if (!isObject(note) || note['dc:type'] !== 'skos:ConceptScheme') return [];
    const name = String(note['dc:identifier'] ?? '');
    const isDimension = name.startsWith(dimensionMark);
    const headings = isDimension ? dimensionHeadings : listed[name];
    if (headings === undefined) return [];
    const rows = objectsIn(note['skos:hasTopConcept']).map((concept) => {
      const [first = '', second = first] = textsIn(concept['skos:notation']);
      const codes = isDimension
        ? [name.slice(dimensionMark.length), first, ...wordsOf(note)]
        : [first, second].slice(0, headings.length);
      return [...codes, ...wordsOf(concept)];
    });
    return [
      {
        ...{ file, sheet: null, problems: [] },
        rows: [[...headings, ...nameColumns], ...rows].map((cells, at) => ({ row: at + 1, cells })),
      },
    ];
  });

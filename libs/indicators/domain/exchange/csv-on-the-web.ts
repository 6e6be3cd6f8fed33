import { type Language, languages } from '@qadam/language/domain';
import { type ExportCatalogue, type NamedCode, ownWords } from './export-content';
import { dimensionMark } from '../names/described-names';
import { metadataAnnotations } from './metadata-annotations';
import { figureTable } from './tidy-csv';

const types: Readonly<Record<string, string>> = { year: 'gYear', value: 'double', data_date: 'date' };
const key = ['indicator', 'series', 'unit', 'dimensions', 'area', 'year'];

const inLanguages = (words: readonly (readonly [string, string])[]) =>
  words.map(([language, text]) => ({ '@value': text, '@language': language }));

/** A concept scheme of SKOS: a code list, its name and the names of its codes in the languages that have words of their own. */
const codeList = (
  code: string,
  name: Omit<NamedCode, 'code'> | null,
  codes: readonly (Omit<NamedCode, 'code'> & { readonly code: string | readonly string[] })[],
) => {
  const labelled = (named: Omit<NamedCode, 'code'>) =>
    languages.flatMap((language) => {
      const words = ownWords(named)[language] ?? '';
      return words === '' ? [] : [[language, words] as const];
    });
  return {
    'dc:identifier': code,
    'dc:type': 'skos:ConceptScheme',
    ...(name === null ? {} : { 'skos:prefLabel': inLanguages(labelled(name)) }),
    'skos:hasTopConcept': codes.map((one) => ({
      'skos:notation': one.code,
      'skos:prefLabel': inLanguages(labelled(one)),
    })),
  };
};

/** The names of everything that the cells of a CSV call by codes; the columns with words hold no groups apart. */
const codeLists = ({ indicators, series, units, dimensions, areas }: ExportCatalogue) =>
  [
    codeList('indicator', null, indicators),
    codeList('series', null, series),
    codeList('unit', null, units),
    codeList(
      'area',
      null,
      // Our slug, and the code of the statistics.
      areas.map(({ area, code, name }) => ({ code: area === code ? area : [area, code], name })),
    ),
    ...dimensions.map((dimension) =>
      codeList(`${dimensionMark}${dimension.code}`, dimension, dimension.codes),
    ),
  ].filter((list) => list['skos:hasTopConcept'].length > 0);

/**
 * What stands beside a CSV of figures: its columns with their types and key, publisher, licence, and, as notes, what is
 * known about its indicators and what its codes are called. Source: W3C, Metadata Vocabulary for Tabular Data (CSV on the Web), 2015. By that
 * standard it is found as `NAME.csv-metadata.json`, or by the link header of an answer. `url` is the place of the CSV.
 */
export const csvMetadata = (
  catalogue: ExportCatalogue,
  { url, language }: { readonly url: string; readonly language: Language | null },
): string => {
  const { header } = figureTable(catalogue, language === null ? languages : [language]);
  const { vintages } = catalogue;
  const distinct = (texts: readonly string[]) => [...new Set(texts)].filter((text) => text !== '');
  const newest = vintages
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  const texts = metadataAnnotations(catalogue).map(({ indicator, id, type, value, texts }) => ({
    'dc:identifier': id,
    'dc:subject': indicator,
    'dc:type': type,
    'dc:description': [...(value === null ? [] : [{ '@value': value }]), ...inLanguages(texts)],
  }));
  const notes = [...texts, ...codeLists(catalogue)];
  const description = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url,
    'dc:title': 'Indicators of the Sustainable Development Goals',
    'dc:publisher': inLanguages(
      languages.flatMap((one) =>
        distinct(vintages.map(({ publisher }) => publisher[one])).map((name) => [one, name] as const),
      ),
    ),
    'dc:source': distinct(vintages.map(({ address }) => address)),
    'dc:rights': distinct(vintages.map(({ licence }) => licence)),
    ...(newest === undefined ? {} : { 'dc:date': newest }),
    'dc:modified': catalogue.preparedAt,
    dialect: { header: true, encoding: 'utf-8' },
    tableSchema: {
      columns: header.map((name) => ({
        ...{ name, titles: name, datatype: types[name] ?? 'string' },
        ...(['indicator', 'area', 'year', 'value'].includes(name) ? { required: true } : {}),
      })),
      primaryKey: key,
    },
    ...(notes.length === 0 ? {} : { notes }),
  };
  return `${JSON.stringify(description, null, 2)}\n`;
};

import { type Language, languages } from '@qadam/language/domain';
import type { ExportCatalogue } from './export-content';
import { metadataAnnotations } from './metadata-annotations';
import { figureTable } from './tidy-csv';

const types: Readonly<Record<string, string>> = { year: 'gYear', value: 'double', data_date: 'date' };
const key = ['indicator', 'series', 'unit', 'dimensions', 'area', 'year'];

const inLanguages = (words: readonly (readonly [string, string])[]) =>
  words.map(([language, text]) => ({ '@value': text, '@language': language }));

/**
 * What stands beside a CSV of figures: its columns with their types and key, publisher, licence, and, as notes, what is
 * known about its indicators. Source: W3C, Metadata Vocabulary for Tabular Data (CSV on the Web), 2015. By that
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
  const notes = metadataAnnotations(catalogue).map(({ indicator, id, type, value, texts }) => ({
    'dc:identifier': id,
    'dc:subject': indicator,
    'dc:type': type,
    'dc:description': [...(value === null ? [] : [{ '@value': value }]), ...inLanguages(texts)],
  }));
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

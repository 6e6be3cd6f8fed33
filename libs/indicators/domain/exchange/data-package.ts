import { languages } from '@qadam/language/domain';
import { csvCell, tidyHeader } from '../figures/tidy-figures';
import { dimensionsText } from '../figures/figure-series';
import {
  type ExportCatalogue,
  type ExportWriter,
  type NamedCode,
  ownWords,
  publishersOf,
} from './export-content';
import { originCells, originColumns } from './tidy-csv';

/**
 * The table of figures in a data package: codes, whose words stand in the other tables, and beside the number of the
 * load who published it, so that this table alone can be read back.
 */
export const packageFiguresWriter = ({ vintages }: ExportCatalogue): ExportWriter => {
  const origins = new Map(vintages.map((load) => [load.id, originCells(load).map(csvCell).join()]));
  const unsaid = originCells(undefined).join();
  return {
    start: () => `${[...tidyHeader, 'vintage', ...originColumns].join()}\n`,
    series: ({ indicator, series, unit, dimensions, lines }) => {
      const key = [indicator, series, unit, dimensionsText(dimensions)].map(csvCell).join();
      return lines
        .flatMap(({ area, observations }) =>
          observations.map(
            ({ year, value, vintage }) =>
              `${key},${csvCell(area)},${year},${value},${vintage},${origins.get(vintage) ?? unsaid}\n`,
          ),
        )
        .join('');
    },
    end: () => '',
  };
};

const table = (header: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [header, ...rows].map((cells) => `${cells.map((cell) => csvCell(String(cell))).join()}\n`).join('');

const nameColumns = languages.map((language) => `name_${language}`);

/** The small tables of a data package, by file name. */
export const packageTables = (catalogue: ExportCatalogue): Readonly<Record<string, string>> => {
  const words = (named: Omit<NamedCode, 'code'>) => {
    const own = ownWords(named);
    return languages.map((language) => own[language] ?? '');
  };
  const rows = (codes: ExportCatalogue['units']) => codes.map((one) => [one.code, ...words(one)]);
  return {
    'indicators.csv': table(['indicator', ...nameColumns], rows(catalogue.indicators)),
    'series.csv': table(['series', ...nameColumns], rows(catalogue.series)),
    'units.csv': table(['unit', ...nameColumns], rows(catalogue.units)),
    'dimensions.csv': table(
      ['dimension', 'code', ...languages.map((language) => `dimension_${language}`), ...nameColumns],
      catalogue.dimensions.flatMap((dimension) =>
        dimension.codes.map((one) => [dimension.code, one.code, ...words(dimension), ...words(one)]),
      ),
    ),
    'areas.csv': table(
      ['area', 'code', ...nameColumns],
      catalogue.areas.map(({ area, code, name }) => [area, code, ...words({ name })]),
    ),
    'metadata.csv': table(
      ['indicator', 'field', 'lang', 'text'],
      catalogue.metadata.map(({ indicator, field, lang, text: words }) => [indicator, field, lang, words]),
    ),
    'vintages.csv': table(
      [
        'vintage',
        'label',
        'date',
        ...languages.map((language) => `publisher_${language}`),
        'address',
        'licence',
      ],
      catalogue.vintages.map(({ id, label, date, publisher, address, licence }) => [
        ...[id, label, date, ...words({ name: publisher }), address, licence],
      ]),
    ),
  };
};

type Field = Readonly<{ name: string; type: string; constraints?: Readonly<Record<string, boolean>> }>;

const text = (name: string): Field => ({ name, type: 'string' });
const required = (name: string, type: string): Field => ({ name, type, constraints: { required: true } });

const resource = (
  name: string,
  fields: readonly Field[],
  primaryKey: readonly string[],
  foreign: readonly (readonly [string, string])[] = [],
) => ({
  ...{ name, path: `${name}.csv`, profile: 'tabular-data-resource', format: 'csv' },
  ...{ mediatype: 'text/csv', encoding: 'utf-8' },
  schema: {
    fields,
    // An empty series code is a code, not a missing value.
    missingValues: [],
    primaryKey,
    ...(foreign.length === 0
      ? {}
      : {
          foreignKeys: foreign.map(([field, other]) => ({
            fields: field,
            reference: { resource: other, fields: field },
          })),
        }),
  },
});

/**
 * `datapackage.json` of a Frictionless data package: figures with foreign keys into the tables of indicators, series,
 * units, areas and vintages. Source: Data Package and Table Schema specifications, version 1.
 */
export const dataPackageDescriptor = (catalogue: ExportCatalogue): string => {
  const names = nameColumns.map(text);
  const licences = [...new Set(catalogue.vintages.map(({ licence }) => licence))].filter(
    (licence) => licence !== '',
  );
  const publishers = [...new Set(catalogue.vintages.map(({ address }) => address))];
  const descriptor = {
    profile: 'tabular-data-package',
    name: 'qadam-sdg-indicators',
    title: 'Indicators of the Sustainable Development Goals',
    created: catalogue.preparedAt,
    ...(catalogue.asOf === null ? {} : { version: catalogue.asOf }),
    ...(licences.length === 0 ? {} : { licenses: licences.map((name) => ({ name })) }),
    sources: publishers.map((address) => ({
      title: publishersOf(
        { ...catalogue, vintages: catalogue.vintages.filter((vintage) => vintage.address === address) },
        'en',
      ),
      ...(address === '' ? {} : { path: address }),
    })),
    resources: [
      resource(
        'figures',
        [
          ...[required('indicator', 'string'), text('series'), text('unit'), text('dimensions')],
          ...[required('area', 'string'), required('year', 'year'), required('value', 'number')],
          required('vintage', 'integer'),
          ...originColumns.map((name) => (name === 'data_date' ? { name, type: 'date' } : text(name))),
        ],
        ['indicator', 'series', 'unit', 'dimensions', 'area', 'year'],
        [
          ['indicator', 'indicators'],
          ['series', 'series'],
          ['unit', 'units'],
          ['area', 'areas'],
          ['vintage', 'vintages'],
        ],
      ),
      resource('indicators', [required('indicator', 'string'), ...names], ['indicator']),
      resource(
        'metadata',
        ['indicator', 'field', 'lang', 'text'].map((name) => required(name, 'string')),
        ['indicator', 'field', 'lang'],
        [['indicator', 'indicators']],
      ),
      resource('series', [text('series'), ...names], ['series']),
      resource('units', [text('unit'), ...names], ['unit']),
      resource(
        'dimensions',
        [
          ...[required('dimension', 'string'), required('code', 'string')],
          ...languages.map((language) => text(`dimension_${language}`)),
          ...names,
        ],
        ['dimension', 'code'],
      ),
      resource('areas', [required('area', 'string'), text('code'), ...names], ['area']),
      resource(
        'vintages',
        [
          ...[required('vintage', 'integer'), text('label'), required('date', 'date')],
          ...languages.map((language) => text(`publisher_${language}`)),
          ...[text('address'), text('licence')],
        ],
        ['vintage'],
      ),
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
};

import { Injectable } from '@nestjs/common';
import {
  csvMetadata,
  dataPackageDescriptor,
  type ExportCatalogue,
  type ExportedSeries,
  type ExportWriter,
  packageFiguresWriter,
  packageTables,
  sdmxCsvWriter,
  sdmxJsonWriter,
  sdmxMlWriter,
  structureMessage,
  structureSchema,
  tidyCsvWriter,
} from '@qadam/indicators/domain';
import type { Language } from '@qadam/language/domain';
import { Database, invalidInput, notFound } from '@qadam/platform/server';
import { loadAt } from '../vintages/as-of';
import { readExport, readExportedSeries } from './export-data';
import { readRecordedBreaks } from './recorded-breaks';
import { writeSpreadsheet } from './spreadsheet';

export const exportFormats = ['csv', 'xlsx', 'sdmx-csv', 'sdmx-json', 'sdmx-ml', 'datapackage'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportQuestion {
  readonly format: ExportFormat;
  /** `null`: all of them. */
  readonly indicator: string | null;
  /** A day (YYYY-MM-DD) or the number of a load; `null`: what holds now. */
  readonly asOf: string | null;
  /** The language of words where a format has room for one; `null`: all three where it has room, else English. */
  readonly language: Language | null;
  /** What the files are called, without an ending; by default after what they hold. */
  readonly name?: string;
  /** Where the data can be fetched, for what describes them from elsewhere; by default they lie beside it. */
  readonly address?: string;
}

export interface ExportFile {
  readonly name: string;
  readonly mediaType: string;
  /** Describes the others, which can be read without it. */
  readonly isDescription?: boolean;
  chunks(): AsyncIterable<string | Uint8Array>;
}

export interface FigureExport {
  /** The one that the export is about first; the others stand beside it. */
  readonly files: readonly [ExportFile, ...ExportFile[]];
  readonly figures: number;
}

/** What an export is called, without an ending: after what it holds and the day or load that it is as of. */
export const exportName = (format: string, indicator: string | null, asOf: string | null): string =>
  ['qadam-sdg', format, indicator ?? '', asOf ?? ''].filter((part) => part !== '').join('-');

const once = (name: string, mediaType: string, make: () => string): ExportFile => ({
  name,
  mediaType,
  async *chunks() {
    yield make();
  },
});

/** Figures in exchange formats, as of any day, read and written piece by piece. */
@Injectable()
export class ExportService {
  constructor(private readonly database: Database) {}

  /** @throws Failure where there is no such indicator, or no figures as of the day. */
  async export({ format, indicator, asOf, language, name, address }: ExportQuestion): Promise<FigureExport> {
    // Fixed first, so that an import meanwhile does no harm.
    const { known, until, isNewest } = await loadAt(this.database, asOf);
    if (indicator !== null) {
      const known = await this.database.one('select 1 from indicator where code = $1', [indicator]);
      if (known === undefined) throw notFound('indicator', indicator);
    }
    const { catalogue, labels, keys, figures } = await readExport(this.database, {
      indicator,
      known,
      asOf,
    });
    if (figures === 0)
      throw invalidInput(
        asOf === null
          ? {
              kk: `${indicator ?? ''} бойынша дерек жоқ. Басқа көрсеткішті таңдаңыз.`,
              ru: `По ${indicator ?? ''} данных нет. Выберите другой показатель.`,
              en: `There are no figures of ${indicator ?? 'any indicator'}. Choose another indicator.`,
            }
          : {
              kk: `${indicator ?? ''} бойынша бұл күнге дерек жоқ. Басқа күнді немесе көрсеткішті таңдаңыз.`,
              ru: `По ${indicator ?? ''} на этот день данных нет. Выберите другой день или показатель.`,
              en: `There are no figures of ${indicator ?? 'any indicator'} as of that day. Choose another day or indicator.`,
            },
        { field: 'indicator' },
      );
    // The newest load, asked for by its number, is what holds now.
    const isPresent = asOf === null || (isNewest && /^\d+$/u.test(asOf));
    const breaks = await readRecordedBreaks(this.database, isPresent ? null : until);
    const series = () => readExportedSeries(this.database, keys, labels, known, breaks);
    // The plain table ends in .csv too: beside it a reader could not tell which is which.
    const kind = format === 'sdmx-csv' ? '-sdmx' : '';
    const base = name ?? `${exportName('', indicator, asOf)}${kind}`;
    return { figures, files: this.files(format, base, catalogue, { series, figures, language, address }) };
  }

  private files(
    format: ExportFormat,
    base: string,
    catalogue: ExportCatalogue,
    content: {
      readonly series: () => AsyncIterable<ExportedSeries>;
      readonly figures: number;
      readonly language: Language | null;
      readonly address: string | undefined;
    },
  ): FigureExport['files'] {
    const { series, figures, language, address } = content;
    const one = language ?? 'en';
    const written = (name: string, mediaType: string, make: () => ExportWriter): ExportFile => ({
      ...{ name, mediaType },
      async *chunks() {
        const writer = make();
        yield writer.start();
        for await (const each of series()) yield writer.series(each);
        yield writer.end();
      },
    });
    const structure = once(`${base}-structure.xml`, 'application/vnd.sdmx.structure+xml; version=2.1', () =>
      structureMessage(catalogue),
    );
    switch (format) {
      case 'csv':
        return [
          written(`${base}.csv`, 'text/csv; charset=utf-8', () => tidyCsvWriter(catalogue, language)),
          {
            ...once(`${base}.csv-metadata.json`, 'application/csvm+json', () =>
              csvMetadata(catalogue, { url: address ?? `${base}.csv`, language }),
            ),
            isDescription: true,
          },
        ];
      case 'sdmx-csv':
        return [
          written(`${base}.csv`, 'application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8', () =>
            sdmxCsvWriter(catalogue, one),
          ),
          { ...structure, isDescription: true },
        ];
      case 'sdmx-json':
        return [
          written(`${base}.json`, 'application/vnd.sdmx.data+json; version=2.0.0; charset=utf-8', () =>
            sdmxJsonWriter(catalogue, one),
          ),
        ];
      case 'sdmx-ml':
        return [
          written(`${base}.xml`, 'application/vnd.sdmx.structurespecificdata+xml; version=2.1', () =>
            sdmxMlWriter(catalogue, one),
          ),
          structure,
          once(`${base}.xsd`, 'application/xml', () => structureSchema(catalogue)),
        ];
      case 'xlsx':
        return [
          {
            name: `${base}.xlsx`,
            mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
            async *chunks() {
              yield await writeSpreadsheet(catalogue, series(), figures, one);
            },
          },
        ];
      case 'datapackage':
        return [
          once('datapackage.json', 'application/json', () => dataPackageDescriptor(catalogue)),
          written('figures.csv', 'text/csv; charset=utf-8', () => packageFiguresWriter(catalogue)),
          ...Object.entries(packageTables(catalogue)).map(([name, text]) =>
            once(name, 'text/csv; charset=utf-8', () => text),
          ),
        ];
    }
  }
}

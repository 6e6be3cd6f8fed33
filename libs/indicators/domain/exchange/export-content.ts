import { type Language, languages, type Trilingual } from '@qadam/language/domain';
import type { SeriesKey } from '../figures/figure-series';
import type { MetadataText } from '../metadata/metadata-field';

export interface NamedCode {
  readonly code: string;
  readonly name: Trilingual;
  /** Languages in which it has no words of its own and stands in those of another. */
  readonly lacking?: readonly Language[];
}

/** Its own words in each language: nothing where those of another stand in. */
export const ownWords = ({ name, lacking = [] }: Omit<NamedCode, 'code'>): Readonly<Partial<Trilingual>> =>
  Object.fromEntries(
    languages.flatMap((language) => (lacking.includes(language) ? [] : [[language, name[language]]])),
  );

export interface ExportedArea {
  /** Our slug, such as `ulytau`. */
  readonly area: string;
  /** The code of the statistics; the slug where they have none. */
  readonly code: string;
  readonly name: Trilingual;
}

export interface ExportedVintage {
  readonly id: number;
  readonly label: string;
  readonly publisher: Trilingual;
  readonly address: string;
  readonly licence: string;
  /** Date of the data, or the day on which they were loaded: YYYY-MM-DD. */
  readonly date: string;
}

/** What an export is about: every code that its figures use, with its words. Codes occur once and in order. */
export interface ExportCatalogue {
  readonly indicators: readonly NamedCode[];
  readonly series: readonly NamedCode[];
  readonly units: readonly NamedCode[];
  readonly dimensions: readonly (NamedCode & { readonly codes: readonly NamedCode[] })[];
  readonly areas: readonly ExportedArea[];
  readonly years: readonly number[];
  readonly vintages: readonly ExportedVintage[];
  /** What is known about the indicators, in their order and that of the fields. */
  readonly metadata: readonly MetadataText[];
  /** When the export was made, ISO 8601 with seconds. */
  readonly preparedAt: string;
  /** The date as of which the figures are; `null`: as they are now. */
  readonly asOf: string | null;
}

export interface ExportedObservation {
  readonly year: number;
  readonly value: number;
  readonly vintage: number;
  /** Whether it is the first after a change of method or of borders. */
  readonly isAfterBreak: boolean;
}

/** One series with its lines, an area each. */
export interface ExportedSeries extends SeriesKey {
  /** What tells it from the others of its indicator, in words. */
  readonly label: Trilingual;
  readonly lines: readonly { readonly area: string; readonly observations: readonly ExportedObservation[] }[];
}

/** Writes a file piece by piece: `start`, then every series, then `end`, so that no file has to fit in memory. */
export interface ExportWriter {
  start(): string;
  series(one: ExportedSeries): string;
  end(): string;
}

/** The publishers of an export in one line. */
export const publishersOf = ({ vintages }: ExportCatalogue, language: keyof Trilingual): string =>
  [...new Set(vintages.map(({ publisher }) => publisher[language]))].join('; ');

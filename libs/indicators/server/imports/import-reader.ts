import type {
  KnownArea,
  MetadataReading,
  NamedDimensionCode,
  OpenSdgFolder,
  SdmxFormat,
} from '@qadam/indicators/domain';
import type { Trilingual } from '@qadam/language/domain';
import type { FigureKind, UnreadPlace } from '../figures/record-figures';
import type { LabelRow } from '../figures/labels';
import type { PlacedProblem } from './own-problems';

/** Who publishes the figures. */
export interface ImportSource {
  readonly code: string;
  readonly publisher: Trilingual;
  readonly licence?: string;
}

/** Who published some figures of a file, and on which day. */
export interface ImportOrigin {
  readonly source: ImportSource;
  /** `YYYY-MM-DD`; `null` where the file does not say. */
  readonly publishedOn: string | null;
}

/** The areas that a reader may meet, with the codes of the source and, for names, those of ours. */
export interface ReadingGround {
  /** Codes of the source with the years in which they hold. */
  readonly areas: readonly KnownArea[];
  /** Our own codes per dimension, for files that bring no list of theirs. */
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>;
  /** The units in which each indicator has figures already. */
  readonly units: ReadonlyMap<string, readonly string[]>;
  /** What units are called. */
  readonly unitNames: readonly NamedDimensionCode[];
  /** What codes of groups are called. */
  readonly codeNames: readonly NamedDimensionCode[];
  /** The year that it is now. */
  readonly currentYear: number;
}

/** A part of what is read; of a single file, whose figures come last, it may say how much has been read, 0 to 1. */
export type ReadingPart = OpenSdgFolder & { readonly share?: number | undefined };

/**
 * One way of reading files into figures. Whatever the format, what is read has the shape of an Open SDG folder,
 * and everything after it is the same for all: codes, checks, comparison, commit.
 */
export interface ImportReader {
  readonly kind: FigureKind;
  /** Which of the forms of its kind it is, as told by its content. */
  readonly format?: SdmxFormat | null;
  readonly source: ImportSource;
  /** Where the figures come from, by their `origin`, where the files name several publishers, licences or days. */
  readonly origins?: readonly ImportOrigin[];
  /** The day of publication that the files name, as `YYYY-MM-DD`. */
  readonly publishedOn?: string | null;
  /** The day on which the files were made: proposed as that of publication, and never taken for it. */
  readonly preparedOn?: string | null;
  /** How the load is called in the list of vintages. */
  readonly label: string;
  /** Where it came from, for the audit and the load's note. */
  readonly note: string;
  /** Whether figures of the same indicators and source that are no longer there are withdrawn. */
  readonly isComplete: boolean;
  /** Part by part where there are many files; each indicator is in one part. */
  readonly read: (ground: ReadingGround) => Iterable<ReadingPart>;
  readonly partCount: number;
  /** Problems of figures with values and columns as the file has them, where it may have them in another way. */
  readonly asWritten?: (problems: readonly PlacedProblem[]) => readonly PlacedProblem[];
  /** What the files say about the indicators themselves; nothing where the format has no room for it. */
  readonly metadata?: () => MetadataReading | Promise<MetadataReading>;
  /** Words of the files for what we have no words for. */
  readonly titleOf: (indicator: string) => Trilingual | null;
  readonly areaNameOf: (sourceCode: string) => Trilingual | null;
  readonly labels: () => readonly LabelRow[];
  /** Where errors stand: what holds there is neither confirmed nor withdrawn. */
  readonly unreadPlaces: (
    problems: readonly PlacedProblem[],
    areaOf: ReadonlyMap<string, string>,
  ) => readonly UnreadPlace[];
}

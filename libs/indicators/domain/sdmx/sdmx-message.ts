import type { MetadataText } from '../metadata/metadata-field';
import type { GivenName } from '../names/given-names';

/** The forms in which SDMX data messages are read. */
export type SdmxFormat = 'sdmx-ml-generic' | 'sdmx-ml-structure-specific' | 'sdmx-csv' | 'sdmx-json';

/** One observation with everything said about it: its key, its value and the attributes of all levels. */
export interface SdmxObservation {
  /** Physical line in the file; `null` in SDMX-JSON, where lines mean nothing. */
  readonly row: number | null;
  /** The path of the observation in SDMX-JSON; `null` where there are lines. */
  readonly place: string | null;
  /** By component: SERIES, REF_AREA, TIME_PERIOD, OBS_VALUE, OBS_STATUS, ... */
  readonly values: Readonly<Record<string, string>>;
  /** `Delete` asks to take the observation away. */
  readonly action: SdmxAction;
}

export type SdmxAction = 'Information' | 'Append' | 'Replace' | 'Delete';

/** Who sends a message, in the words of the message by language. */
export interface SdmxSender {
  readonly id: string;
  readonly names: Readonly<Record<string, string>>;
}

/** A data message, whatever form it came in. */
export interface SdmxMessage {
  readonly format: SdmxFormat;
  /** Who maintains the data structure; `null` where the message does not say. */
  readonly agency: string | null;
  readonly sender: SdmxSender | null;
  /** The day on which the message was made, `YYYY-MM-DD`; `null` where it does not say. Its data may be older. */
  readonly preparedOn: string | null;
  readonly observations: readonly SdmxObservation[];
  /** Components that the message itself marks as attributes: they are no part of a key. */
  readonly attributes: ReadonlySet<string>;
  /** Names of codes, by component and code, where the message carries them. */
  readonly codeNames: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** What it calls its codes in our languages, where it was exported from here and has room for that. */
  readonly names: readonly GivenName[];
  /** What its annotations say about indicators. */
  readonly metadata: readonly MetadataText[];
}

/** The file is no well-formed XML or JSON, or no data message; `row` is a physical line where one is known. */
export class SdmxSyntaxError extends Error {
  override readonly name = 'SdmxSyntaxError';
  constructor(
    readonly kind: 'malformed-file' | 'unrecognised-format',
    readonly detail: string,
    readonly row: number | null,
  ) {
    super(detail);
  }
}

const actions: Readonly<Record<string, SdmxAction>> = {
  i: 'Information',
  a: 'Append',
  m: 'Append',
  r: 'Replace',
  d: 'Delete',
};

/** The action in words (`Replace`) or as the letter of SDMX-CSV (`R`; `M` merges); anything else informs. */
export const actionOf = (text: string | undefined): SdmxAction =>
  actions[(text ?? '').trim().slice(0, 1).toLowerCase()] ?? 'Information';

/** The day of a moment as headers write it (`2026-01-01T00:00:00Z`); `null` for another text. */
export const dayOfHeader = (text: string): string | null =>
  /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:T|$)/u.exec(text.trim())?.[1] ?? null;

/** The agency in `urn:...=AGENCY:ID(1.0)` or `AGENCY:ID(1.0)`; `null` for another text. */
export const agencyOf = (reference: string): string | null =>
  /(?:^|=)([A-Za-z][\w.-]*):[^:()]+\(/u.exec(reference.trim())?.[1] ?? null;

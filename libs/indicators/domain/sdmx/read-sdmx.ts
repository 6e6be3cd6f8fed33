import type { SeriesKey } from '../figures/figure-series';
import type { FigureOrigin } from '../loads/figure-origin';
import type { MetadataText } from '../metadata/metadata-field';
import type { GivenName } from '../names/given-names';
import { beginningOf, decodeText } from '@qadam/language/domain';
import { readDelimited } from '../open-sdg/delimited-text';
import { compareIndicatorCodes, type OpenSdgIndicator, type OpenSdgOptions } from '../open-sdg/folder';
import type { ImportProblem, ProblemKind, ProblemSeverity } from '../open-sdg/problem';
import { problemMessage } from '../open-sdg/problem-message';
import { interpretMessage } from './interpret-message';
import { asPart, atOnce, type Steps } from '../steps/steps';
import { ownAgency } from './own-codes';
import type { KnownPublisher } from './own-origin';
import { isSdmxCsvHeader, type RaggedRow, readSdmxCsv } from './sdmx-csv';
import { readSdmxJson } from './sdmx-json';
import { type SdmxFormat, type SdmxMessage, type SdmxSender, SdmxSyntaxError } from './sdmx-message';
import { readSdmxMl } from './sdmx-ml';

export interface SdmxOptions extends Omit<OpenSdgOptions, 'knownCodes'> {
  /** Series code to indicator, from the figures that are there already. */
  readonly indicatorOfSeries?: ReadonlyMap<string, string>;
  /** Who publishes the figures is known without the message. */
  readonly isPublisherGiven?: boolean;
  /** Publishers that figures have come from, which exports from before they named them in three languages may mean. */
  readonly knownPublishers?: readonly KnownPublisher[];
  /** Series code to the indicators under which the United Nations list it. */
  readonly listedSeries?: ReadonlyMap<string, readonly string[]>;
  /** The units of `indicator|series` where all figures that are there already have one. */
  readonly storedUnits?: ReadonlyMap<string, readonly string[]>;
  /** The units that a list beside the message defines. */
  readonly definedUnits?: readonly string[];
  /** Codes of dimensions and units that are known here; others are told with a warning, units beside known ones with an error. */
  readonly knownCodes?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Years in which a break of a series in an area of the source (`''`: the country) is recorded here already. */
  readonly recordedBreaks?: (series: SeriesKey, sourceAreaCode: string) => readonly number[];
}

export interface SdmxReading {
  /** `null` where the file was not recognised. */
  readonly format: SdmxFormat | null;
  readonly agency: string | null;
  readonly sender: SdmxSender | null;
  /** The day on which the message was made, which need not be that of its data. */
  readonly preparedOn: string | null;
  /** Whether the sender says that the data replace what was there. */
  readonly isReplacement: boolean;
  readonly indicators: readonly OpenSdgIndicator[];
  /** Where its figures come from, as our own exports tell it; observations name theirs where there are several. */
  readonly origins: readonly FigureOrigin[];
  /** What the message says about the indicators themselves, as our own exports do. */
  readonly metadata: readonly MetadataText[];
  /** What our own exports call their codes. */
  readonly names: readonly GivenName[];
  readonly problems: readonly ImportProblem[];
}

type Sniffed = 'xml' | 'json' | 'csv' | null;

/** What a text is, by how it begins; `null` for none of the forms of SDMX. */
export const sniffSdmx = (text: string): Sniffed => {
  const start = text.trimStart();
  if (start.startsWith('<')) return 'xml';
  if (start.startsWith('{')) return 'json';
  return isSdmxCsvHeader(readDelimited(start.match(/^[^\r\n]*/u)?.[0] ?? '').records[0]?.cells ?? [])
    ? 'csv'
    : null;
};

export interface SdmxText {
  readonly message: SdmxMessage;
  readonly ragged: readonly RaggedRow[];
  /** Of SDMX-CSV only. */
  readonly separator: string;
  readonly unclosedQuoteRow: number | null;
}

/**
 * The data message in a text, before anything of it is judged.
 * @throws SdmxSyntaxError where it is none, or breaks off.
 */
export function* readSdmxText(text: string): Steps<SdmxText> {
  const form = sniffSdmx(text);
  const whole = { ragged: [], separator: ',', unclosedQuoteRow: null };
  if (form === 'xml') return { ...whole, message: yield* readSdmxMl(text) };
  if (form === 'json') return { ...whole, message: readSdmxJson(text) };
  if (form === null)
    throw new SdmxSyntaxError('unrecognised-format', beginningOf(text, 40).split('\n')[0] ?? '', null);
  const delimited = readDelimited(text);
  const { separator, unclosedQuoteRow } = delimited;
  yield undefined;
  return { ...readSdmxCsv(delimited), separator, unclosedQuoteRow };
}

/**
 * Reads an SDMX data message in whatever of its forms: SDMX-ML 2.1 generic and structure-specific, SDMX-CSV 1.0 and
 * 2.0, SDMX-JSON 1.0 and 2.0, told by the content and not by the name. Gives the same as the reading of an Open SDG
 * folder: series with observations of source areas, and every problem with its place and its remedy. `_T` in a
 * dimension is its total. Years only; UNIT_MULT is multiplied out. Never throws.
 */
export const readSdmx = (file: string, bytes: Uint8Array, options: SdmxOptions): SdmxReading =>
  atOnce(readSdmxInSteps(file, bytes, options));

/** The same with a rest every few thousand observations. */
export function* readSdmxInSteps(file: string, bytes: Uint8Array, options: SdmxOptions): Steps<SdmxReading> {
  const problems: ImportProblem[] = [];
  const report = (
    kind: ProblemKind,
    severity: ProblemSeverity,
    value: string | null,
    row: number | null = null,
  ): void => {
    const message = problemMessage(kind, { value: value ?? '' });
    problems.push({ file, row, column: null, kind, severity, value, message });
  };
  const { text, encoding, hasByteOrderMark } = decodeText(bytes);
  const form = sniffSdmx(text);
  if (encoding !== 'UTF-8') report('encoding', 'warning', encoding);
  else if (hasByteOrderMark && form === 'csv') report('byte-order-mark', 'warning', null);

  const nothing = {
    format: null,
    agency: null,
    sender: null,
    preparedOn: null,
    isReplacement: false,
    origins: [],
    indicators: [],
    metadata: [],
    names: [],
    problems,
  };
  try {
    const { message, ragged, separator, unclosedQuoteRow } = yield* asPart(readSdmxText(text), 0, 0.5);
    if (separator !== ',') report('separator', 'warning', separator === '\t' ? 'TAB' : separator);
    if (unclosedQuoteRow !== null) report('unclosed-quote', 'error', null, unclosedQuoteRow);
    for (const { row, found, expected } of ragged)
      report('ragged-row', 'error', `${found} ≠ ${expected}`, row);
    if (message.observations.length === 0 && unclosedQuoteRow === null) report('no-data', 'warning', null);
    const isUnsent = message.sender === null || message.sender.id === ownAgency;
    const isAsked = isUnsent && options.isPublisherGiven !== true;
    if (isAsked && message.agency === null) report('sender-missing', 'warning', message.sender?.id ?? null);
    const interpreted = yield* asPart(interpretMessage(file, message, options), 0.5, 1);
    // Whoever uses our structure is not us: of our own exports each figure says who published it.
    if (isAsked && interpreted.origins.some(({ publisher }) => publisher === null))
      report('sender-missing', 'warning', message.agency);
    return {
      format: message.format,
      agency: message.agency,
      sender: message.sender,
      preparedOn: message.preparedOn,
      isReplacement: message.observations.some(({ action }) => action === 'Replace'),
      origins: interpreted.origins,
      indicators: interpreted.indicators.toSorted((one, other) =>
        compareIndicatorCodes(one.indicator, other.indicator),
      ),
      metadata: message.metadata,
      names: message.names,
      problems: [...problems, ...interpreted.problems],
    };
  } catch (error) {
    if (!(error instanceof SdmxSyntaxError)) throw error;
    report(error.kind, 'error', error.detail, error.row);
    return nothing;
  }
}

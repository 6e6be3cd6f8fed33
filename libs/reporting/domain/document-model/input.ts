import type { Language } from '@qadam/language/domain';
import type { RichText } from '../rich-text';
import type { SectionNumbering } from '../template';
import type { SectionState } from '../workflow';
import type { DataAnnex } from './annex-data';
import type { TraceInput } from './trace-annex';
import type {
  CheckedProblemCode,
  ImageMediaType,
  PrintedSpec,
  ReportCover,
  ShownValue,
  StripEntry,
} from './document';

/** A load of figures by which a reader can look it up. */
export interface DataLoad {
  readonly number: number;
  /** ISO day: that of the published data where it is known, else the one on which it came in. */
  readonly day: string;
}

export interface SectionInput {
  readonly key: string;
  readonly parentKey: string | null;
  /** In the report's language. */
  readonly title: string;
  readonly numbering: SectionNumbering;
  readonly goal: number | null;
  /** As its approval froze it; where absent, the strip of the goal as the data stand. */
  readonly strip?: readonly StripEntry[];
  /** What the tables of an annex are made from, where the section asks for them. */
  readonly annex?: DataAnnex;
  /** The load of figures on which its tables stand. */
  readonly load?: DataLoad;
  /** Indicators of its frozen tables of which newer data say otherwise. */
  readonly movedCodes?: readonly string[];
  readonly state: SectionState;
  /** Most words in one language; absent or `null` where there is no limit. */
  readonly wordLimit?: number | null;
  /** The text in the report's language; `null` if there is none. */
  readonly content: RichText | null;
  /** Whether the template says what belongs into it, so that it has a text of its own also above others. */
  readonly hasGuidance?: boolean;
  /** Languages in which the section has a text. */
  readonly writtenIn: readonly Language[];
}

/** A figure looked up for one `figure` node, texts in the report's language. */
export interface ResolvedFigure {
  /** Ready to read, formatted for the language and the node's format. */
  readonly text: string;
  readonly value: number;
  readonly unit: string;
  readonly indicator: string;
  readonly indicatorTitle: string;
  readonly area: string;
  readonly year: number;
  /** A share outside 0 to 100, as it was published; absent otherwise. */
  readonly isImpossible?: boolean;
  /** What the series counts; empty for a headline series. */
  readonly series: string;
  /** Of whom or what, such as `Women, urban`; empty for a total. */
  readonly group: string;
  /** Fixed by the approval of its section. */
  readonly frozen: boolean;
  readonly source: string;
  /** ISO day of the vintage that the figure comes from. */
  readonly vintage: string;
  readonly illustrative: boolean;
}

/** A finding looked up for citations, texts in the report's language except where a language is named. */
export interface ResolvedFinding {
  /** The analyst's own words; empty while there are none. The passage itself is never printed. */
  readonly summary: string;
  readonly summaryLanguage: Language;
  readonly place: string;
  /** ISO day on which it was said. */
  readonly date: string;
  readonly stakeholderGroup: string;
  readonly illustrative: boolean;
  /** Taken back by its author or an analyst: it must not be printed. */
  readonly withdrawn: boolean;
}

export interface ResolvedChart {
  readonly spec: PrintedSpec;
  /** What it is drawn from; absent in charts that were frozen before it was kept. */
  readonly values?: readonly ShownValue[];
  readonly illustrative: boolean;
  /** Chosen places of which there is nothing to draw, by their names; left out where there are none. */
  readonly lacking?: readonly string[];
}

export interface ResolvedTerm {
  readonly term: string;
  readonly explanation: string;
}

export interface ResolvedImage {
  readonly bytes: Uint8Array;
  readonly mediaType: ImageMediaType;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Something to decide on that no renderer sees, as newer data than those of an approval. */
export interface CheckedProblem {
  readonly code: CheckedProblemCode;
  readonly sectionKey: string;
  readonly subject: string;
  readonly message: string;
}

export interface ReportInput {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly cover: ReportCover;
  readonly version: string;
  readonly traceCode: string;
  /** ISO day. */
  readonly date: string;
  /** In the order of reading: a parent stands before its children. */
  readonly sections: readonly SectionInput[];
  /** By the `id` of the figure node. */
  readonly figures: ReadonlyMap<string, ResolvedFigure>;
  /** Of all areas; absent, their codes stand for them. */
  readonly areaNames?: ReadonlyMap<string, string>;
  /** Indicators of frozen figures of which newer data say otherwise. */
  readonly drifted?: readonly string[];
  /** What the check says of the data in this language; absent where it was not asked. */
  readonly checked?: readonly CheckedProblem[];
  /** By the id of the finding. */
  readonly findings: ReadonlyMap<string, ResolvedFinding>;
  /** By `chartKey` of the chart node. */
  readonly charts: ReadonlyMap<string, ResolvedChart>;
  /** By the code of the term. */
  readonly terms?: ReadonlyMap<string, ResolvedTerm>;
  /** By the id of the picture. */
  readonly images?: ReadonlyMap<string, ResolvedImage>;
  /** Indicators of a goal, for the strip that opens its chapter. */
  readonly strips?: ReadonlyMap<number, readonly StripEntry[]>;
  /** For an annex that leads from each sentence to what it rests on. */
  readonly trace?: TraceInput;
}

import type { PictureSpec } from '@qadam/chart/domain';
import type { Language } from '@qadam/language/domain';
import type { SectionNumbering } from '../template';
import type { TracedSection } from '../trace';
import type { SectionState } from '../workflow';

export const imageMediaTypes = ['image/png', 'image/jpeg'] as const;
export type ImageMediaType = (typeof imageMediaTypes)[number];

export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
  /** Code of the glossary's term that the words are an instance of. */
  readonly term: string | null;
  /** Of the words, where it is not that of the report. */
  readonly language?: Language;
}

export interface LineBreakRun {
  readonly kind: 'line-break';
}

/** A figure in a sentence: `text` is ready to read, `number` leads to the list of figures. */
export interface FigureRun {
  readonly kind: 'figure';
  readonly text: string;
  readonly number: number;
}

/** A citation mark `[number]` that leads to the list of voices. */
export interface CitationRun {
  readonly kind: 'citation';
  readonly number: number;
}

/** A note of the author's own; counts through the whole document. */
export interface FootnoteRun {
  readonly kind: 'footnote';
  readonly number: number;
  readonly text: string;
}

/** Leads to another section: `text` is its printed number, or its title where it carries none. */
export interface SectionReferenceRun {
  readonly kind: 'section-reference';
  readonly key: string;
  readonly text: string;
}

/** A place that cannot be filled: shown as such, listed among the problems. */
export interface ProblemRun {
  readonly kind: 'problem';
  readonly text: string;
}

export type Run =
  TextRun | LineBreakRun | FigureRun | CitationRun | FootnoteRun | SectionReferenceRun | ProblemRun;

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
}

/** A heading inside a section; its level continues the section's own without a jump. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: number;
  readonly runs: readonly Run[];
}

export interface ListBlock {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly items: ReadonlyArray<readonly Block[]>;
}

export interface QuoteBlock {
  readonly kind: 'quote';
  readonly blocks: readonly Block[];
}

export interface TableBlockCell {
  readonly header: boolean;
  readonly blocks: readonly Block[];
}

export interface TableBlock {
  readonly kind: 'table';
  /** Counts through the whole document; `null` inside lists, quotations and cells, where a table has no caption. */
  readonly number: number | null;
  readonly caption: string;
  /** Shares of its columns in a table as wide as the page allows; absent, they are equal and as wide as the text. */
  readonly widths?: readonly number[];
  /** Lines under it: where it comes from, as of when, what of it is not printed. */
  readonly notes?: readonly string[];
  /** The words of every row, where only the first are printed. */
  readonly wholeRows?: ReadonlyArray<readonly string[]>;
  /** Every row has the same number of cells. */
  readonly rows: ReadonlyArray<readonly TableBlockCell[]>;
}

/** Words that exist in another language only. */
export interface ForeignLabel {
  readonly text: string;
  readonly language: Language;
}

/** An observation that a chart or the table of a goal shows, with where it comes from; texts ready to read. */
export interface ShownValue {
  readonly indicator: string;
  readonly indicatorTitle: string;
  /** What the series counts; empty for a headline series. */
  readonly series: string;
  /** Of whom or what, such as `Women, urban`; empty for a total. */
  readonly group: string;
  readonly area: string;
  readonly year: number;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  /** ISO day of the vintage. */
  readonly vintage: string;
  readonly illustrative: boolean;
  /** A share outside 0 to 100, as it was published; absent otherwise. */
  readonly isImpossible?: boolean;
  /** Labels among its words that exist only in another language; absent where there are none. */
  readonly foreignLabels?: readonly ForeignLabel[];
}

/** What a chart of a text can be drawn from. */
export type PrintedSpec = PictureSpec;

export interface ChartBlock {
  readonly kind: 'chart';
  /** Counts through the whole document. */
  readonly number: number;
  readonly indicator: string;
  readonly spec: PrintedSpec;
  readonly values: readonly ShownValue[];
  readonly illustrative: boolean;
}

/** An uploaded picture. */
export interface ImageBlock {
  readonly kind: 'image';
  /** Counts together with the charts; `null` for a picture without caption. */
  readonly number: number | null;
  readonly imageId: string;
  readonly bytes: Uint8Array;
  readonly mediaType: ImageMediaType;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Empty for a picture that only decorates. */
  readonly alternative: string;
  readonly caption: string;
}

/** A block that cannot be shown. */
export interface ProblemBlock {
  readonly kind: 'problem';
  readonly text: string;
}

export type Block =
  | ParagraphBlock
  | HeadingBlock
  | ListBlock
  | QuoteBlock
  | TableBlock
  | ChartBlock
  | ImageBlock
  | ProblemBlock;

export type StatusShape = 'on-track' | 'moderate' | 'limited' | 'away' | 'not-assessable';

/** One line of the strip that opens a goal chapter: texts are ready to read. */
export interface StripEntry {
  readonly code: string;
  readonly title: string;
  readonly value: string | null;
  readonly year: number | null;
  readonly status: { readonly shape: StatusShape; readonly word: string };
  /** What the value is; absent without one, and in approvals of before it was kept. */
  readonly shown?: ShownValue;
}

export interface ReportSection {
  readonly key: string;
  readonly title: string;
  readonly numbering: SectionNumbering;
  /** `4.5`, the annex's own number, or `null` where the section carries none. */
  readonly number: string | null;
  /** 1 for the outermost. */
  readonly level: number;
  readonly goal: number | null;
  readonly state: SectionState;
  readonly strip: readonly StripEntry[];
  /** Caption of the strip, its number among the tables, and what stands under it; `null` without a strip. */
  readonly stripTable: {
    readonly number: number;
    readonly caption: string;
    readonly notes: readonly string[];
  } | null;
  /** The strip is that of the approval. */
  readonly isStripFrozen: boolean;
  readonly blocks: readonly Block[];
  /** What of the blocks was made from data; `null` where people wrote all of it. */
  readonly annex: { readonly tables: readonly TableBlock[]; readonly values: readonly ShownValue[] } | null;
  /** Languages in which the text exists although it is missing in this one; `null` when nothing is missing. */
  readonly missingHere: readonly Language[] | null;
  readonly children: readonly ReportSection[];
}

/**
 * A voice as it is printed: its gist in the analyst's own words, where, when, by which group. Never by whom, and never
 * the passage of the minutes, by which somebody could be recognised.
 */
export interface CitedVoice {
  readonly number: number;
  readonly findingId: string;
  readonly summary: string;
  readonly summaryLanguage: Language;
  readonly place: string;
  /** ISO day. */
  readonly date: string;
  readonly stakeholderGroup: string;
  readonly illustrative: boolean;
  /** Numbers or titles of the sections that cite it. */
  readonly citedIn: readonly string[];
}

/** An entry of the list of terms. */
export interface UsedTerm {
  readonly code: string;
  readonly term: string;
  readonly explanation: string;
  readonly usedIn: readonly string[];
}

/** An entry of the list of figures or of tables. */
export interface Listed {
  readonly number: number;
  readonly title: string;
}

/** Publisher and day of data that figures or charts of the report rest on. */
export interface UsedSource {
  readonly text: string;
  readonly usedIn: readonly string[];
}

export interface UsedFigure {
  readonly number: number;
  readonly text: string;
  readonly value: number;
  readonly unit: string;
  readonly indicator: string;
  readonly indicatorTitle: string;
  readonly area: string;
  readonly year: number;
  /** What the series counts; empty for a headline series. */
  readonly series: string;
  /** Of whom or what, such as `Women, urban`; empty for a total. */
  readonly group: string;
  /** Fixed by the approval of its section. */
  readonly frozen: boolean;
  readonly source: string;
  /** ISO day of the vintage. */
  readonly vintage: string;
  readonly illustrative: boolean;
  readonly usedIn: readonly string[];
}

export type ReportProblemCode =
  | 'figure-unresolved'
  | 'finding-unresolved'
  | 'finding-withdrawn'
  | 'finding-withdrawn-since'
  | 'finding-without-words'
  | 'table-long'
  | 'value-impossible'
  | 'label-untranslated'
  | 'table-wide'
  | 'word-long'
  | 'chart-unresolved'
  | 'chart-lacks-places'
  | 'section-unresolved'
  | 'term-unresolved'
  | 'image-unresolved'
  | 'letter-missing'
  | 'control-character'
  | 'text-missing'
  | 'translation-unfinished'
  | 'word-limit'
  | 'not-approved'
  | CheckedProblemCode;

/** What the check of a review says of its data, in its own words. */
export const checkedProblemCodes = [
  'figure-drifted',
  'table-drifted',
  'chart-drifted',
  'numbers-unlike',
] as const;
export type CheckedProblemCode = (typeof checkedProblemCodes)[number];

/** What the document model and its renderers find by themselves. */
export type OwnProblemCode = Exclude<ReportProblemCode, CheckedProblemCode>;

export interface ReportProblem {
  readonly code: ReportProblemCode;
  readonly sectionKey: string;
  /** Number and title of the section as printed. */
  readonly section: string;
  /** The node's own name: figure id, finding id or indicator; empty for a whole section. */
  readonly subject: string;
  /** In the report's language: what is wrong and what to do. */
  readonly message: string;
}

export interface ReportCover {
  /** Who publishes, such as the ministry; empty where it is not said. */
  readonly publisher: string;
  readonly country: string;
  /** Lines of the imprint below the title: contacts, licence; each a paragraph. */
  readonly imprint: readonly string[];
}

/** Everything that a renderer needs; no renderer looks anything up. */
export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly cover: ReportCover;
  /** A paper rather than a book: its parts follow one another on a page, and its cover says all that is said of it. */
  readonly isPaper?: boolean;
  /** `null` where it has none. */
  readonly version: string | null;
  /** Short code in the footer that leads to the trace of this very document. */
  readonly traceCode: string;
  /** ISO day of the compilation. */
  readonly date: string;
  /** Something in it is not approved: the cover and every footer say so. */
  readonly draft: boolean;
  readonly sections: readonly ReportSection[];
  /** What the sentences rest on, for a renderer that has room for all of it; empty without an annex of it. */
  readonly trace: readonly TracedSection[];
  readonly voices: readonly CitedVoice[];
  readonly figures: readonly UsedFigure[];
  /** In the order of the report's alphabet. */
  readonly terms: readonly UsedTerm[];
  readonly sources: readonly UsedSource[];
  /** Charts and pictures with a caption. */
  readonly listOfFigures: readonly Listed[];
  readonly listOfTables: readonly Listed[];
  readonly problems: readonly ReportProblem[];
}

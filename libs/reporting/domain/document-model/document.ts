import type { ChartSpec } from '@qadam/chart/domain';
import type { Language } from '@qadam/language/domain';
import type { SectionNumbering } from '../template';
import type { SectionState } from '../workflow';

export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
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

/** A place that cannot be filled: shown as such, listed among the problems. */
export interface ProblemRun {
  readonly kind: 'problem';
  readonly text: string;
}

export type Run = TextRun | LineBreakRun | FigureRun | CitationRun | ProblemRun;

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
  /** Every row has the same number of cells. */
  readonly rows: ReadonlyArray<readonly TableBlockCell[]>;
}

export interface ChartBlock {
  readonly kind: 'chart';
  /** Counts through the whole document. */
  readonly number: number;
  readonly spec: ChartSpec;
  readonly illustrative: boolean;
}

/** A block that cannot be shown. */
export interface ProblemBlock {
  readonly kind: 'problem';
  readonly text: string;
}

export type Block =
  ParagraphBlock | HeadingBlock | ListBlock | QuoteBlock | TableBlock | ChartBlock | ProblemBlock;

export type StatusShape = 'on-track' | 'moderate' | 'limited' | 'away' | 'not-assessable';

/** One line of the strip that opens a goal chapter: texts are ready to read. */
export interface StripEntry {
  readonly code: string;
  readonly title: string;
  readonly value: string | null;
  readonly year: number | null;
  readonly status: { readonly shape: StatusShape; readonly word: string };
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
  readonly blocks: readonly Block[];
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

export interface UsedFigure {
  readonly number: number;
  readonly text: string;
  readonly value: number;
  readonly unit: string;
  readonly indicator: string;
  readonly indicatorTitle: string;
  readonly area: string;
  readonly year: number;
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
  | 'finding-without-words'
  | 'chart-unresolved'
  | 'text-missing'
  | 'not-approved';

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
  /** Who publishes, such as the ministry. */
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
  readonly version: string;
  /** Short code in the footer that leads to the trace of this very document. */
  readonly traceCode: string;
  /** ISO day of the compilation. */
  readonly date: string;
  /** Something in it is not approved: the cover and every footer say so. */
  readonly draft: boolean;
  readonly sections: readonly ReportSection[];
  readonly voices: readonly CitedVoice[];
  readonly figures: readonly UsedFigure[];
  readonly problems: readonly ReportProblem[];
}

import type { ChartChoice } from './chart-choice';

/** How a live figure is written into its sentence; the formatting itself happens where the figure is resolved. */
export const figureFormats = ['value', 'number', 'value-and-year'] as const;
export type FigureFormat = (typeof figureFormats)[number];

export const figureUnits = ['shown', 'hidden'] as const;
export type FigureUnit = (typeof figureUnits)[number];

export interface LinkMark {
  readonly type: 'link';
  readonly attrs: { readonly href: string };
}

/** The marked words are a term of the glossary, explained in the report's list of terms. */
export interface TermMark {
  readonly type: 'term';
  /** Code of the term in the glossary. */
  readonly attrs: { readonly id: string };
}

export type Mark = { readonly type: 'bold' } | { readonly type: 'italic' } | LinkMark | TermMark;

export interface TextNode {
  readonly type: 'text';
  readonly text: string;
  readonly marks?: readonly Mark[] | undefined;
}

export interface HardBreakNode {
  readonly type: 'hardBreak';
}

/** A number in a sentence that stays joined to its observation. */
export interface FigureNode {
  readonly type: 'figure';
  readonly attrs: {
    readonly id: string;
    readonly indicator: string;
    /** `null` is the indicator's headline series. */
    readonly seriesKey: string | null;
    readonly area: string;
    /** `null` is the newest year. */
    readonly year: number | null;
    readonly format: FigureFormat;
    /** Whether the unit is written beside the number; left out, the format decides. */
    readonly unit?: FigureUnit | undefined;
  };
}

export interface CitationNode {
  readonly type: 'citation';
  readonly attrs: { readonly findingId: string };
}

/** A note of the author's own, printed at the foot of the page. */
export interface FootnoteNode {
  readonly type: 'footnote';
  readonly attrs: { readonly text: string };
}

/** Stands for the printed number of another section, or its title where it carries no number. */
export interface SectionReferenceNode {
  readonly type: 'sectionReference';
  readonly attrs: { readonly key: string };
}

export type InlineNode =
  TextNode | HardBreakNode | FigureNode | CitationNode | FootnoteNode | SectionReferenceNode;

export interface ParagraphNode {
  readonly type: 'paragraph';
  readonly content?: readonly InlineNode[] | undefined;
}

export interface HeadingNode {
  readonly type: 'heading';
  readonly attrs: { readonly level: 1 | 2 | 3 };
  readonly content?: readonly InlineNode[] | undefined;
}

export interface ListItemNode {
  readonly type: 'listItem';
  readonly content: readonly BlockNode[];
}

export interface BulletListNode {
  readonly type: 'bulletList';
  readonly content: readonly ListItemNode[];
}

export interface OrderedListNode {
  readonly type: 'orderedList';
  readonly attrs?: { readonly start?: number | undefined } | undefined;
  readonly content: readonly ListItemNode[];
}

export interface BlockquoteNode {
  readonly type: 'blockquote';
  readonly content: readonly BlockNode[];
}

export interface TableCellNode {
  readonly type: 'tableCell' | 'tableHeader';
  readonly content: readonly BlockNode[];
}

export interface TableRowNode {
  readonly type: 'tableRow';
  readonly content: readonly TableCellNode[];
}

export interface TableNode {
  readonly type: 'table';
  /** Printed with the table's number; without it the table is called after the heading above it. */
  readonly attrs?: { readonly caption?: string | undefined } | undefined;
  readonly content: readonly TableRowNode[];
}

export interface ChartNode {
  readonly type: 'chart';
  readonly attrs: ChartChoice;
}

/** A picture that was uploaded; what it shows is said in words unless it only decorates. */
export interface ImageNode {
  readonly type: 'image';
  readonly attrs: {
    readonly imageId: string;
    readonly alt: string;
    readonly caption: string;
    readonly decorative: boolean;
  };
}

export type BlockNode =
  | ParagraphNode
  | HeadingNode
  | BulletListNode
  | OrderedListNode
  | BlockquoteNode
  | TableNode
  | ChartNode
  | ImageNode;

/** The content of a section in one language: ProseMirror's JSON with our own atoms. */
export interface RichText {
  readonly type: 'doc';
  readonly content: readonly BlockNode[];
}

/** Any node of the tree. */
export type RichTextNode = RichText | BlockNode | ListItemNode | TableRowNode | TableCellNode | InlineNode;

export const emptyContent: RichText = { type: 'doc', content: [] };

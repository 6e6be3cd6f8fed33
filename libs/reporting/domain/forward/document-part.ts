import type { PartNote } from './noted-figure';

/** A heading, paragraph or item of a list of a document. */
export interface DocumentLine {
  readonly shape: 'heading' | 'paragraph' | 'item';
  /** 1 for the outermost heading; 0 for what is none. */
  readonly level: number;
  readonly text: string;
  /** Notes whose marks stand in it. */
  readonly notes?: readonly PartNote[];
  /** Its style is that of captions. */
  readonly isCaption?: boolean;
  /** Its style is that of the title or subtitle of the document. */
  readonly isTitle?: boolean;
  /** Of a line wholly in bold the size of its letters, whatever its unit: larger ones are told apart. */
  readonly boldSize?: number;
}

export interface DocumentCell {
  readonly lines: readonly DocumentLine[];
  /** The document itself calls it a head. */
  readonly isHead: boolean;
  /** How many columns and rows it takes. */
  readonly columns: number;
  readonly rows: number;
}

export interface DocumentTable {
  readonly shape: 'table';
  readonly rows: readonly (readonly DocumentCell[])[];
  /** It stood in a cell of the table before it. */
  readonly isNested: boolean;
  /** What stood right before it in that cell. */
  readonly above?: DocumentLine;
}

/** A picture between the lines. */
export interface DocumentPicture {
  readonly shape: 'picture';
  /** What it shows, as the document says it; empty where it says nothing. */
  readonly alternative: string;
}

/** What a document consists of, in reading order; a table in a cell follows the table around it. */
export type DocumentPart = DocumentLine | DocumentTable | DocumentPicture;

export const cellText = ({ lines }: DocumentCell): string =>
  lines
    .map(({ text }) => text)
    .join(' ')
    .trim();

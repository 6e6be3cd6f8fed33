import type { IStylesOptions, IXmlableObject } from 'docx';
import { type Attributes, attributesOf, childrenOf, nameOf, numberIn, within, wordsOf } from './docx-body';
import { lineHeight, linesOf, type SizedWords } from './docx-letters';

const page = { height: 700.2, width: 453.5 };
/** The line above the notes of a page. */
const noteRule = 14;
/** Inner edges of a cell, and the line below its row. */
const cellEdges = { across: 8, down: 6.5 };

interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly before: number;
  readonly after: number;
  readonly line: number;
  readonly left: number;
  readonly keepNext: boolean;
}

/** A paragraph or row of a table: what it takes of a page, in points. */
interface Piece {
  readonly height: number;
  /** What must stay together; less than `height` where it may go over to the next page line by line. */
  readonly least: number;
  /** Space above it, within `height`; gone where it comes to the top of a page by itself. */
  readonly before: number;
  /** Space below it, within `height`: of two spaces that meet, LibreOffice prints the larger one. */
  readonly after: number;
  readonly keepNext: boolean;
  /** Height of its notes, which stand at the foot of the page. */
  readonly notes: number;
  readonly breaks: 'before' | 'after' | null;
  readonly bookmarks: readonly string[];
}

type Styled = NonNullable<NonNullable<IStylesOptions['default']>['heading1']>;

const looksOf = ({ default: own = {}, paragraphStyles = [] }: IStylesOptions): ReadonlyMap<string, Look> => {
  const points = (twips: unknown): number | undefined => (typeof twips === 'number' ? twips / 20 : undefined);
  const read = ({ run, paragraph }: Styled, base?: Look): Look => ({
    size: typeof run?.size === 'number' ? run.size / 2 : (base?.size ?? 10),
    bold: run?.bold === true,
    before: points(paragraph?.spacing?.before) ?? base?.before ?? 0,
    after: points(paragraph?.spacing?.after) ?? base?.after ?? 0,
    line: (paragraph?.spacing?.line ?? (base?.line ?? 1) * 240) / 240,
    left: points(paragraph?.indent?.left) ?? 0,
    keepNext: paragraph?.keepNext ?? false,
  });
  const normal = read(own.document ?? {});
  const named = Object.entries(own).map(([name, style]): [string, Look] => [
    `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    read(style as Styled, normal),
  ]);
  return new Map([
    ...named,
    ...paragraphStyles.map((style): [string, Look] => [style.id, read(style, normal)]),
    ['', normal],
  ]);
};

/** What the line below a paragraph takes: its thickness, in eighths of a point, and its distance from the words. */
const ruleBelow = (borders: IXmlableObject): number => {
  const below = childrenOf(borders).find((node) => nameOf(node) === 'w:bottom');
  const attributes = below ? attributesOf(below) : {};
  return (numberIn(attributes, 'w:sz') ?? 0) / 8 + (numberIn(attributes, 'w:space') ?? 0);
};

class PieceReader {
  private readonly looks: ReadonlyMap<string, Look>;
  private notesRead = 0;

  constructor(
    styles: IStylesOptions,
    private readonly notes: readonly string[],
  ) {
    this.looks = looksOf(styles);
  }

  read(nodes: readonly IXmlableObject[], width: number): readonly Piece[] {
    return nodes.flatMap((node) => {
      switch (nameOf(node)) {
        case 'w:p':
          return [this.paragraph(node, width)];
        case 'w:tbl':
          return this.rows(node, width);
        case 'w:sdt':
        case 'w:sdtContent':
          return this.read(childrenOf(node), width);
        default:
          return [];
      }
    });
  }

  private rows(table: IXmlableObject, width: number): readonly Piece[] {
    const grid = [...within(table)].filter((node) => nameOf(node) === 'w:gridCol');
    const widths = grid.map((column) => (numberIn(attributesOf(column), 'w:w') ?? 0) / 20);
    return childrenOf(table)
      .filter((node) => nameOf(node) === 'w:tr')
      .map((row): Piece => {
        const cells = childrenOf(row).filter((node) => nameOf(node) === 'w:tc');
        const inside = cells.map((cell, index) =>
          this.read(childrenOf(cell), (widths[index] ?? width) - cellEdges.across),
        );
        const heights = inside.map((pieces) => pieces.reduce((sum, { height }) => sum + height, 0));
        const height = Math.max(0, ...heights) + cellEdges.down;
        const bookmarks = inside.flat().flatMap((piece) => piece.bookmarks);
        const notes = inside.flat().reduce((sum, piece) => sum + piece.notes, 0);
        return {
          height,
          least: height,
          before: 0,
          after: 0,
          keepNext: false,
          notes,
          breaks: null,
          bookmarks,
        };
      });
  }

  private paragraph(node: IXmlableObject, width: number): Piece {
    let look = this.looks.get('') as Look;
    const words: SizedWords[] = [];
    let [size, bold, drawn, notes, breaks, ruled] = [0, false, 0, 0, 0, 0];
    let [keepNext, broken]: [boolean, Piece['breaks']] = [false, null];
    const bookmarks: string[] = [];
    let spacing: Attributes = {};
    for (const inner of within(node)) {
      const attributes = attributesOf(inner);
      switch (nameOf(inner)) {
        case 'w:pStyle':
          look = this.looks.get(String(attributes['w:val'])) ?? look;
          break;
        case 'w:spacing':
          spacing = attributes;
          break;
        case 'w:pBdr':
          ruled = ruleBelow(inner);
          break;
        case 'w:keepNext':
          keepNext = true;
          break;
        case 'w:pageBreakBefore':
          broken = 'before';
          break;
        case 'w:sectPr':
          broken = 'after';
          break;
        case 'w:bookmarkStart':
          bookmarks.push(String(attributes['w:name']));
          break;
        case 'w:r':
          [size, bold] = [look.size, look.bold];
          break;
        case 'w:b':
          bold = attributes['w:val'] !== false;
          break;
        case 'w:sz':
          size = (numberIn(attributes, 'w:val') ?? 0) / 2;
          break;
        case 'w:t':
          words.push({ text: wordsOf(inner), size, bold });
          break;
        case 'w:br':
          breaks += 1;
          break;
        case 'w:footnoteReference':
          notes += this.note();
          break;
        case 'wp:extent':
          // English Metric Units, 12,700 to the point.
          drawn += (numberIn(attributes, 'cy') ?? 0) / 12700;
      }
    }
    const before = (numberIn(spacing, 'w:before') ?? look.before * 20) / 20;
    const after = (numberIn(spacing, 'w:after') ?? look.after * 20) / 20;
    const lines = linesOf(words, width - look.left) + breaks;
    const largest = words.reduce((most, one) => Math.max(most, one.size), 0);
    const line = (largest || look.size) * lineHeight * look.line;
    // A picture stands on the line of its paragraph; its own height is not multiplied.
    const text = (drawn > 0 ? drawn + line / 3 : lines * line) + ruled;
    const height = before + text + after;
    // Two lines at least stand together on either page.
    const least = drawn > 0 || lines < 4 || look.keepNext ? before + text : before + 2 * line;
    return {
      height,
      least,
      before,
      after,
      keepNext: keepNext || look.keepNext,
      notes,
      breaks: broken,
      bookmarks,
    };
  }

  private note(): number {
    const look = this.looks.get('FootnoteText') ?? (this.looks.get('') as Look);
    const text = this.notes[this.notesRead] ?? '';
    this.notesRead += 1;
    const lines = linesOf([{ text: `0${text}`, size: look.size, bold: false }], page.width);
    return lines * look.size * lineHeight * look.line + look.after;
  }
}

/**
 * The page on which each bookmark of the body of a report begins, by its name, reckoned from the widths of letters,
 * the styles, pictures, notes and page breaks, on A4 with edges of 25 mm. Chapters begin on new pages, so that an error
 * does not grow through a chapter; a program that has the very font counts the pages anew when the contents are updated.
 * A full layout (`docx/layout`) takes ten times as long as writing the document.
 */
export const reckonPages = (
  body: IXmlableObject,
  styles: IStylesOptions,
  notes: readonly string[],
): ReadonlyMap<string, number> => {
  const pieces = new PieceReader(styles, notes).read(childrenOf(body), page.width);
  const pages = new Map<string, number>();
  let [number, filled, hasNotes] = [1, 0, false];
  const turn = (): void => {
    [number, filled, hasNotes] = [number + 1, 0, false];
  };
  pieces.forEach((piece, index) => {
    const foot = (one: Piece): number => (one.notes > 0 ? one.notes + (hasNotes ? 0 : noteRule) : 0);
    let together = piece.least + foot(piece);
    for (let last = piece, next = index + 1; last.keepNext; next += 1) {
      const following = pieces[next];
      if (!following || following.breaks === 'before') break;
      together += last.height - last.least + following.least + following.notes;
      last = following;
    }
    // At the top of a page there is nothing above to meet.
    const met = filled > 0 ? Math.min(pieces[index - 1]?.after ?? 0, piece.before) : 0;
    const room = page.height - filled + met;
    if (filled > 0 && (piece.breaks === 'before' || Math.min(together, page.height) > room)) turn();
    for (const bookmark of piece.bookmarks) pages.set(bookmark, number);
    const isTop = filled === 0;
    filled += piece.height + foot(piece);
    filled -= isTop ? (piece.breaks === 'before' ? 0 : piece.before) : met;
    hasNotes ||= piece.notes > 0;
    // The space after a paragraph may hang over the edge of the page; lines may not.
    while (filled - page.height > piece.height - piece.least) {
      [number, filled, hasNotes] = [number + 1, filled - page.height, false];
    }
    if (piece.breaks === 'after') turn();
  });
  return pages;
};

import type { Block, ReportDocument, ReportSection } from '../document-model';

/** The file of the compiler's world that names the figures which go ahead, as a list in JSON. */
export const figuresAheadPath = '/figures-ahead.json';

/**
 * A chart or picture before a text that may run on in front of it. Which of them go ahead is told by a file, so that the
 * typesetter does over only the pages on which one moves; its tags, number and caption stay in their row.
 */
export const typstFigures = `
#let figures-ahead = json("${figuresAheadPath}")
#let figure-mark(kind, number) = [#metadata((kind, number))<qadam-figure>]
#let before-text(number, body) = {
  let marked = figure-mark("top", number) + body + figure-mark("end", number)
  if number in figures-ahead {
    figure-mark("before", number)
    place(top, float: true, clearance: 6mm, marked)
  } else { marked }
}
// What went ahead stands before anything that is no text of its own section.
#let figures-done = place.flush()
#let figure-marks = context [#metadata(query(<qadam-figure>).map(mark => {
  let at = mark.location().position()
  (..mark.value, at.page, at.y.pt())
}))<qadam-figures>]
`;

const isText = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' || block?.kind === 'list' || block?.kind === 'quote';

/** The number of the chart or captioned picture at this place of a section, if text comes next. */
const numberBeforeText = (blocks: readonly Block[], index: number): number | null => {
  const block = blocks[index];
  const isFigure = block?.kind === 'chart' || block?.kind === 'image';
  return isFigure && isText(blocks[index + 1]) ? block.number : null;
};

/** Whether any chart or picture of these sections may go ahead. */
export const haveMovableFigures = (sections: ReportDocument['sections']): boolean =>
  sections.some(
    ({ blocks, children }) =>
      blocks.some((_, index) => numberBeforeText(blocks, index) !== null) || haveMovableFigures(children),
  );

/** The source of a block of a section of a section; of a figure before text, with what lets it go ahead. */
export const placeFigure = (
  { blocks }: Pick<ReportSection, 'blocks'>,
  index: number,
  source: string,
): string => {
  const number = numberBeforeText(blocks, index);
  return number === null ? source : `#before-text(${number})[${source}];`;
};

/** Whether text ends at this place of a section, before which a figure may wait for its page. */
export const endsText = ({ blocks }: Pick<ReportSection, 'blocks'>, index: number): boolean => {
  if (!isText(blocks[index - 1]) || isText(blocks[index])) return false;
  const first = blocks.slice(0, index).findLastIndex((block) => !isText(block));
  return numberBeforeText(blocks, first) !== null;
};

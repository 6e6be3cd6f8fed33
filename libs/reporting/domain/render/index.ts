export * from './chart-image';
export { controlsIn } from './control-characters';
export * from './covered-text';
export * from './docx';
export { figureBookmarks } from './docx-bookmarks';
export { chooseFigures, type FigureMark } from './figure-places';
export * from './goal-colours';
export { htmlFonts, type HtmlFolder, renderHtml } from './html';
export {
  annexLabel,
  chartLabel,
  howToRead,
  identityOf,
  label,
  type LabelName,
  languageNames,
  stateLabels,
  tableLabel,
} from './labels';
export { printProblems } from './print-problems';
export { renderTypst, type TypstSource } from './typst';
export { onlySection } from './shown-alone';
export { figuresAheadPath } from './typst-figures';

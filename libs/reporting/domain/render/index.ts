export * from './chart-image';
export { controlsIn } from './control-characters';
export * from './covered-text';
export * from './docx';
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

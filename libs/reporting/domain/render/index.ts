export * from './chart-image';
export * from './docx';
export * from './goal-colours';
export {
  annexLabel,
  chartLabel,
  label,
  type LabelName,
  languageNames,
  stateLabels,
  tableLabel,
} from './labels';
export { renderTypst, type TypstSource } from './typst';

import type { Language } from '@qadam/language/domain';
import { chartKey, citationsIn, type UnitLabel } from '@qadam/reporting/domain';
import type { ReadText } from '../sections/content-reading.service';
import { roundTripWords } from './round-trip-words';

/** How the units of a text read in a document: figures as in the sentence, citations by number, charts by title. */
export const unitLabelsOf = ({ text, figures, charts }: ReadText): UnitLabel => {
  const language: Language = text.language;
  const readings = new Map(figures.map((reading) => [reading.nodeId, reading.text]));
  const ids = [...new Set(citationsIn(text.content).map(({ attrs }) => attrs.findingId))];
  return (node) => {
    if (node.type === 'figure') return readings.get(node.attrs.id) ?? '[?]';
    if (node.type === 'citation') return `[${ids.indexOf(node.attrs.findingId) + 1}]`;
    if (node.type === 'chart') {
      const title = charts.get(chartKey(node.attrs))?.spec.title;
      return `[${roundTripWords.chart[language]}: ${title ?? node.attrs.indicator}]`;
    }
    return `[${node.type}]`;
  };
};

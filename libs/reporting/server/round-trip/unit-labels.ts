import type { Language } from '@qadam/language/domain';
import { chartKey, citationsIn, type UnitLabel } from '@qadam/reporting/domain';
import type { ReadText } from '../sections/content-reading.service';
import { roundTripWords } from './round-trip-words';

/**
 * How the units of a text read in a document: figures as in the sentence, citations by number, charts by title,
 * pictures and notes by their words, references by the number or title of the section.
 */
export const unitLabelsOf = (
  { text, figures, charts }: ReadText,
  sections: ReadonlyMap<string, string>,
): UnitLabel => {
  const language: Language = text.language;
  const readings = new Map(figures.map((reading) => [reading.nodeId, reading.text]));
  const ids = [...new Set(citationsIn(text.content).map(({ attrs }) => attrs.findingId))];
  const named = (kind: 'chart' | 'picture' | 'note', words: string): string =>
    `[${[roundTripWords[kind][language], words].filter(Boolean).join(': ')}]`;
  return (node) => {
    switch (node.type) {
      case 'figure':
        return readings.get(node.attrs.id) ?? '[?]';
      case 'citation':
        return `[${ids.indexOf(node.attrs.findingId) + 1}]`;
      case 'chart':
        return named('chart', charts.get(chartKey(node.attrs))?.spec.title ?? node.attrs.indicator);
      case 'image':
        return named('picture', node.attrs.caption || node.attrs.alt);
      case 'footnote':
        return named('note', node.attrs.text);
      case 'sectionReference':
        return sections.get(node.attrs.key) ?? '[?]';
      default:
        return `[${node.type}]`;
    }
  };
};

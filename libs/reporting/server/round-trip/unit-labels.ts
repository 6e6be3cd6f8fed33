import type { Language } from '@qadam/language/domain';
import { chartKey, chartSubject, citationsIn, type UnitLabel } from '@qadam/reporting/domain';
import type { ReadText } from '../sections/content-reading.service';
import { roundTripWords } from './round-trip-words';

/**
 * How the units of a text read in a document: figures as in the sentence, citations by number, charts by what stands
 * around them on the page, pictures by their captions, notes by their words, references by the title of the section.
 */
export const unitLabelsOf = (
  { text, figures, charts }: ReadText,
  sections: ReadonlyMap<string, string>,
): UnitLabel => {
  const language: Language = text.language;
  const readings = new Map(figures.map((reading) => [reading.nodeId, reading.text]));
  const ids = [...new Set(citationsIn(text.content).map(({ attrs }) => attrs.findingId))];
  return (node) => {
    switch (node.type) {
      case 'figure':
        return readings.get(node.attrs.id) ?? '[?]';
      case 'citation':
        return `[${ids.indexOf(node.attrs.findingId) + 1}]`;
      case 'chart': {
        const spec = charts.get(chartKey(node.attrs))?.spec;
        return spec
          ? [spec.title, spec.subtitle, spec.source].filter((words) => words !== '').join(' · ')
          : `[${roundTripWords.chart[language]}: ${chartSubject(node.attrs, language)}]`;
      }
      case 'image':
        return node.attrs.caption;
      case 'footnote':
        return node.attrs.text;
      case 'sectionReference':
        return sections.get(node.attrs.key) ?? '[?]';
      default:
        return `[${node.type}]`;
    }
  };
};

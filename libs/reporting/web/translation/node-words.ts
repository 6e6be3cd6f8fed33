import type { FigureNode, NodeWords } from '@qadam/reporting/domain';
import type { openText } from '../marks/evidence';
import type { References } from '../marks/references';

type Opened = Pick<ReturnType<typeof openText>, 'evidence'>;

/** A figure by what tells it from others of its indicator: `4.6 % (2023) [8.5.2, Ulytau, women]`. */
export const figureWords = (attrs: FigureNode['attrs'], { evidence }: Opened): string => {
  const reading = evidence.reading(attrs);
  const { areaName = attrs.area, seriesLabel = null } = reading?.figure ?? {};
  const place = [attrs.indicator, areaName, seriesLabel].filter(Boolean).join(', ');
  return [reading?.text, `[${place}]`].filter(Boolean).join(' ');
};

/** How what is no word reads in a text; `numbers` are those of the citations of both texts that are compared. */
export const nodeWordsOf =
  (text: Opened, numbers: ReadonlyMap<string, number>, sections: References['sections']): NodeWords =>
  (node) => {
    if (node.type === 'figure') return figureWords(node.attrs, text);
    if (node.type === 'citation') return `[${numbers.get(node.attrs.findingId) ?? '…'}]`;
    if (node.type === 'chart') return text.evidence.chart(node.attrs)?.spec?.title ?? node.attrs.indicator;
    const section = sections.get(node.attrs.key);
    return section ? (section.number ?? section.title) : node.attrs.key;
  };

import { chartKey, type ChartNode, nodesIn, type RichText } from '@qadam/reporting/domain';

export interface ChartPlace {
  /** `chartKey`. */
  readonly key: string;
  readonly attrs: ChartNode['attrs'];
  /** The paragraph before it, at least 1. */
  readonly paragraph: number;
}

/** Where the charts of a text stand among its paragraphs. */
export const chartPlaces = (content: RichText): readonly ChartPlace[] => {
  const places: ChartPlace[] = [];
  let paragraph = 0;
  for (const node of nodesIn(content)) {
    if (node.type === 'paragraph' || node.type === 'heading') paragraph += 1;
    if (node.type === 'chart')
      places.push({ key: chartKey(node.attrs), attrs: node.attrs, paragraph: Math.max(1, paragraph) });
  }
  return places;
};

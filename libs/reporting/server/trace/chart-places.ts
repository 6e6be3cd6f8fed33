import { chartKey, type ChartNode, nodesIn, numberedBlocks, type RichText } from '@qadam/reporting/domain';

export interface ChartPlace {
  /** `chartKey`. */
  readonly key: string;
  readonly attrs: ChartNode['attrs'];
  /** The paragraph before it, at least 1. */
  readonly paragraph: number;
  /** How many paragraphs stand before it: 0 at the beginning of the text. */
  readonly after: number;
  /** As a reader counts them. */
  readonly block: number;
  /** Counts the charts of the text from 1. */
  readonly number: number;
}

/** Where the charts of a text stand among its paragraphs. */
export const chartPlaces = (content: RichText): readonly ChartPlace[] => {
  const places: ChartPlace[] = [];
  let paragraph = 0;
  for (const { block, number } of numberedBlocks(content))
    for (const node of nodesIn(block)) {
      if (node.type === 'paragraph' || node.type === 'heading') paragraph += 1;
      if (node.type === 'chart') {
        const place = { paragraph: Math.max(1, paragraph), after: paragraph, block: number };
        const chart = { key: chartKey(node.attrs), attrs: node.attrs, number: places.length + 1 };
        places.push({ ...chart, ...place });
      }
    }
  return places;
};

import {
  chartKey,
  nodesIn,
  type BlockNode,
  type ChartNode,
  type CitationNode,
  type FigureNode,
  type RichText,
} from '../rich-text';

/** What a translation must carry over unchanged. */
export type EvidenceNode = FigureNode | ChartNode | CitationNode;

const isEvidence = (node: { readonly type: string }): node is EvidenceNode =>
  node.type === 'figure' || node.type === 'chart' || node.type === 'citation';

export const evidenceIn = (content: RichText | BlockNode): readonly EvidenceNode[] =>
  [...nodesIn(content)].filter(isEvidence);

/** Two nodes with one key ask for the same thing; how a figure is written may differ between languages. */
export const evidenceKey = (node: EvidenceNode): string => {
  if (node.type === 'citation') return `citation ${node.attrs.findingId}`;
  if (node.type === 'chart') return `chart ${chartKey(node.attrs)}`;
  const { indicator, seriesKey, area, year } = node.attrs;
  return `figure ${JSON.stringify([indicator, seriesKey, area, year])}`;
};

const withoutThoseOf = (content: RichText, other: RichText): EvidenceNode[] => {
  const counts = new Map<string, number>();
  for (const node of evidenceIn(other))
    counts.set(evidenceKey(node), (counts.get(evidenceKey(node)) ?? 0) + 1);
  return evidenceIn(content).filter((node) => {
    const left = counts.get(evidenceKey(node)) ?? 0;
    counts.set(evidenceKey(node), left - 1);
    return left <= 0;
  });
};

/**
 * Figures, charts and citations that a translation lacks, and those that it has and its source has not, each as often as
 * it is missing, in the order of reading.
 */
export const comparedEvidence = (
  source: RichText,
  translation: RichText,
): { readonly missing: readonly EvidenceNode[]; readonly extra: readonly EvidenceNode[] } => ({
  missing: withoutThoseOf(source, translation),
  extra: withoutThoseOf(translation, source),
});

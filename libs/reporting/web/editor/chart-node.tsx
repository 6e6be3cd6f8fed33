import { Node } from '@tiptap/core';
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';
import type { ChartNode as ChartContent } from '@qadam/reporting/domain';
import { ChartInText } from '../marks/rich-text-view';
import { useText } from '../text';
import { useEditorEvidence } from './editor-context';
import { valuesIn } from './pasted-values';

type Attrs = ChartContent['attrs'];

const ChartBlockView = ({ node, updateAttributes, deleteNode, editor }: NodeViewProps) => {
  const t = useText();
  const { evidence } = useEditorEvidence();
  const attrs = node.attrs as Attrs;
  return (
    <NodeViewWrapper className="r-chart-node">
      <ChartInText chart={evidence.chart(attrs)} />
      <div className="r-node-actions">
        <button
          type="button"
          className="q-link-button"
          onClick={() => updateAttributes({ kind: attrs.kind === 'line' ? 'bar' : 'line' })}
        >
          {t(attrs.kind === 'line' ? 'chart.asBars' : 'chart.asLine')}
        </button>
        <button
          type="button"
          className="q-link-button"
          onClick={() => {
            editor.commands.focus();
            deleteNode();
          }}
        >
          {t('chart.remove')}
        </button>
      </div>
    </NodeViewWrapper>
  );
};

const hidden = (value: unknown) => ({ default: value, rendered: false });

/** A chart that stays joined to its series. */
export const ChartNode = Node.create({
  name: 'chart',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    indicator: hidden(''),
    seriesKey: hidden(null),
    area: hidden('kz'),
    kind: hidden('line'),
  }),
  parseHTML: () => [
    {
      tag: 'div[data-chart]',
      getAttrs: (element) => valuesIn(element, 'data-chart'),
    },
  ],
  renderHTML: ({ node }) => ['div', { 'data-chart': JSON.stringify(node.attrs) }],
  addNodeView: () => ReactNodeViewRenderer(ChartBlockView),
});

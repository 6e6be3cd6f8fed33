import { Node } from '@tiptap/core';
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';
import type { ChartChoice } from '@qadam/reporting/domain';
import { useState } from 'react';
import { ChartChange } from '../charts/chart-change';
import { ChartInText } from '../charts/chart-in-text';
import { useText } from '../text';
import { useEditorEvidence } from './editor-context';
import { goOnWriting } from './go-on-writing';
import { valuesIn } from './pasted-values';

const ChartBlockView = ({ node, updateAttributes, deleteNode, editor }: NodeViewProps) => {
  const t = useText();
  const { evidence, language } = useEditorEvidence();
  const [isChanging, setChanging] = useState(false);
  const attrs = node.attrs as ChartChoice;
  return (
    <NodeViewWrapper className="r-chart-node">
      <ChartInText chart={evidence.chart(attrs)} indicator={attrs.indicator} />
      {isChanging && <ChartChange {...{ language, attrs }} onChange={updateAttributes} />}
      <div className="r-node-actions">
        <button
          type="button"
          className="q-link-button"
          aria-expanded={isChanging}
          onClick={() => setChanging(!isChanging)}
        >
          {t(isChanging ? 'chart.done' : 'chart.change')}
        </button>
        <button
          type="button"
          className="q-link-button"
          onClick={() => {
            goOnWriting(editor);
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
    // Left out where the kind asks for none.
    year: hidden(undefined),
    dimension: hidden(undefined),
    areas: hidden(undefined),
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

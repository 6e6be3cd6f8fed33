import { Node } from '@tiptap/core';
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';
import { CitationMark } from '../marks/citation-mark';
import { useText } from '../text';
import { useEditorEvidence } from './editor-context';
import { goOnWriting } from './go-on-writing';
import { typesOn } from './type-on';

const CitationView = ({ node, deleteNode, editor, getPos }: NodeViewProps) => {
  const t = useText();
  const { evidence, numbers } = useEditorEvidence();
  const findingId = String(node.attrs.findingId);
  return (
    <NodeViewWrapper as="span" onKeyDown={typesOn({ editor, getPos, node })}>
      <CitationMark voice={evidence.voice(findingId)} number={numbers.get(findingId) ?? 0}>
        {(close) => (
          <div className="r-node-actions">
            <button
              type="button"
              className="q-link-button"
              onClick={() => {
                close();
                goOnWriting(editor);
                deleteNode();
              }}
            >
              {t('editor.remove')}
            </button>
          </div>
        )}
      </CitationMark>
    </NodeViewWrapper>
  );
};

/** A numbered mark that leads to what was said. */
export const CitationNode = Node.create({
  name: 'citation',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ findingId: { default: '', rendered: false } }),
  parseHTML: () => [
    {
      tag: 'span[data-citation]',
      getAttrs: (element) => ({ findingId: element.getAttribute('data-citation') }),
    },
  ],
  renderHTML: ({ node }) => ['span', { 'data-citation': String(node.attrs.findingId) }, '[…]'],
  addNodeView: () => ReactNodeViewRenderer(CitationView, { as: 'span' }),
});

import { Mark, mergeAttributes, Node } from '@tiptap/core';
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';
import { FootnoteMark, SectionMark } from '../marks/reference-marks';
import { useText } from '../text';
import { goOnWriting } from './go-on-writing';
import { FootnoteForm } from './insert-forms';
import { typesOn, writeBehind } from './type-on';

const hidden = (value: unknown) => ({ default: value, rendered: false });

const FootnoteView = ({ node, updateAttributes, deleteNode, editor, getPos }: NodeViewProps) => {
  const t = useText();
  const text = String(node.attrs['text']);
  return (
    <NodeViewWrapper as="span">
      <FootnoteMark text={text}>
        {(close) => (
          <FootnoteForm
            text={text}
            verb={t('footnote.change')}
            onDone={(changed) => {
              close();
              updateAttributes({ text: changed });
              writeBehind({ editor, node, getPos });
            }}
            onRemove={() => {
              close();
              goOnWriting(editor);
              deleteNode();
            }}
          />
        )}
      </FootnoteMark>
    </NodeViewWrapper>
  );
};

/** A note at the foot of the page. */
export const FootnoteNode = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ text: hidden('') }),
  parseHTML: () => [
    {
      tag: 'span[data-footnote]',
      getAttrs: (element) => ({ text: element.getAttribute('data-footnote') }),
    },
  ],
  renderHTML: ({ node }) => ['span', { 'data-footnote': String(node.attrs['text']) }, '*'],
  addNodeView: () => ReactNodeViewRenderer(FootnoteView, { as: 'span' }),
});

const SectionReferenceView = ({ node, deleteNode, editor, getPos }: NodeViewProps) => {
  const t = useText();
  return (
    <NodeViewWrapper as="span" onKeyDown={typesOn({ editor, getPos, node })}>
      <SectionMark sectionKey={String(node.attrs['key'])}>
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
      </SectionMark>
    </NodeViewWrapper>
  );
};

/** Follows the numbering: a section that moves is still referred to rightly. */
export const SectionReferenceNode = Node.create({
  name: 'sectionReference',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ key: hidden('') }),
  parseHTML: () => [
    {
      tag: 'span[data-section]',
      getAttrs: (element) => ({ key: element.getAttribute('data-section') }),
    },
  ],
  renderHTML: ({ node }) => ['span', { 'data-section': String(node.attrs['key']) }, '§'],
  addNodeView: () => ReactNodeViewRenderer(SectionReferenceView, { as: 'span' }),
});

/** Words that the glossary explains. */
export const TermMark = Mark.create({
  name: 'term',
  inclusive: false,
  addAttributes: () => ({ id: hidden('') }),
  parseHTML: () => [
    { tag: 'dfn[data-term]', getAttrs: (element) => ({ id: element.getAttribute('data-term') }) },
  ],
  renderHTML: ({ mark, HTMLAttributes }) => [
    'dfn',
    mergeAttributes(HTMLAttributes, { class: 'r-term', 'data-term': String(mark.attrs['id']) }),
    0,
  ],
});

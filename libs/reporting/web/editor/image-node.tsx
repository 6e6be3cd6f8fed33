import { Node } from '@tiptap/core';
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';
import type { ImageNode as ImageContent } from '@qadam/reporting/domain';
import { useState } from 'react';
import { PictureInText } from '../marks/reference-marks';
import { useText } from '../text';
import { goOnWriting } from './go-on-writing';
import { valuesIn } from './pasted-values';
import { PictureWords } from './picture-form';

type Attrs = ImageContent['attrs'];

const ImageView = ({ node, updateAttributes, deleteNode, editor }: NodeViewProps) => {
  const t = useText();
  const attrs = node.attrs as Attrs;
  const [isOpen, setOpen] = useState(false);
  return (
    <NodeViewWrapper className="r-chart-node">
      <PictureInText attrs={attrs} />
      <p className="q-muted r-picture-alt">
        {attrs.decorative ? t('picture.isDecorative') : t('picture.altIs', { alt: attrs.alt })}
      </p>
      {isOpen ? (
        <PictureWords
          before={attrs}
          imageId={attrs.imageId}
          verb={t('picture.change')}
          onDone={(changed) => {
            setOpen(false);
            updateAttributes(changed);
          }}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <div className="r-node-actions">
          <button type="button" className="q-link-button" onClick={() => setOpen(true)}>
            {t('picture.edit')}
          </button>
          <button
            type="button"
            className="q-link-button"
            onClick={() => {
              goOnWriting(editor);
              deleteNode();
            }}
          >
            {t('picture.remove')}
          </button>
        </div>
      )}
    </NodeViewWrapper>
  );
};

const hidden = (value: unknown) => ({ default: value, rendered: false });

/** A picture that was uploaded; its words are part of the text. */
export const ImageNode = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    imageId: hidden(''),
    alt: hidden(''),
    caption: hidden(''),
    decorative: hidden(false),
  }),
  parseHTML: () => [
    {
      tag: 'figure[data-picture]',
      getAttrs: (element) => valuesIn(element, 'data-picture'),
    },
  ],
  renderHTML: ({ node }) => ['figure', { 'data-picture': JSON.stringify(node.attrs) }],
  addNodeView: () => ReactNodeViewRenderer(ImageView, { stopEvent: ({ event }) => isOfForm(event) }),
});

/** What is typed in the form is the form's. */
const isOfForm = (event: Event): boolean =>
  event.target instanceof HTMLElement && event.target.closest('form, button') !== null;

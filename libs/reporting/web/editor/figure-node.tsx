import { Node } from '@tiptap/core';
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';
import { type FigureNode as FigureContent, figureFormats } from '@qadam/reporting/domain';
import { notify, PlaceLink } from '@qadam/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { FigureMark } from '../marks/figure-mark';
import { useText } from '../text';
import { FigureDecision } from '../moved/figure-decision';
import { useEditorEvidence } from './editor-context';
import { FigureYear } from './figure-year';
import { goOnWriting, writeOn } from './go-on-writing';
import { valuesIn } from './pasted-values';
import { typesOn } from './type-on';

type Attrs = FigureContent['attrs'];

const FigureView = ({ node, updateAttributes, deleteNode, editor, getPos }: NodeViewProps) => {
  const t = useText();
  const { code = '' } = useParams();
  const { evidence, language, sectionId, onDecided } = useEditorEvidence();
  const attrs = node.attrs as Attrs;
  // While another year or format is looked up the last one stays, and its opener with it.
  const [last, setLast] = useState(() => evidence.reading(attrs));
  const found = evidence.reading(attrs);
  if (found && found !== last) setLast(found);
  const reading = found ?? last;
  const back = (close: () => void) => {
    close();
    goOnWriting(editor);
  };
  return (
    <NodeViewWrapper as="span" onKeyDown={typesOn({ editor, getPos, node })}>
      <FigureMark reading={reading} year={attrs.year}>
        {(close) => (
          <div className="r-node-actions">
            <div role="group" aria-label={t('figure.format')} className="r-formats">
              {figureFormats.map((format) => (
                <button
                  key={format}
                  type="button"
                  className="q-button"
                  aria-pressed={attrs.format === format}
                  onClick={() => updateAttributes({ format })}
                >
                  {t(`figure.formats.${format}`)}
                </button>
              ))}
            </div>
            {reading?.isFrozen && reading.newerText !== null && sectionId !== null ? (
              <FigureDecision
                {...{ sectionId, language, nodeId: attrs.id, text: reading.text ?? '' }}
                newerText={reading.newerText}
                onDecided={onDecided}
              />
            ) : reading?.isFrozen ? (
              <PlaceLink to={`/reviews/${code}/figures`}>{t('kept.decide')}</PlaceLink>
            ) : (
              <FigureYear attrs={attrs} onChoose={(year) => updateAttributes({ year })} />
            )}
            <button
              type="button"
              className="q-link-button"
              onClick={() => {
                back(close);
                deleteNode();
                notify({ text: t('figure.removed'), undo: () => writeOn(editor).undo().run() });
              }}
            >
              {t('editor.remove')}
            </button>
          </div>
        )}
      </FigureMark>
    </NodeViewWrapper>
  );
};

const hidden = (value: unknown) => ({ default: value, rendered: false });

/** A live figure: one letter wide for the cursor, its own opener for the reader. */
export const FigureNode = Node.create({
  name: 'figure',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    id: hidden(''),
    indicator: hidden(''),
    seriesKey: hidden(null),
    area: hidden('kz'),
    year: hidden(null),
    format: hidden('value'),
  }),
  parseHTML: () => [
    {
      tag: 'span[data-figure]',
      getAttrs: (element) => valuesIn(element, 'data-figure'),
    },
  ],
  renderHTML: ({ node }) => ['span', { 'data-figure': JSON.stringify(node.attrs) }, '…'],
  addNodeView: () => ReactNodeViewRenderer(FigureView, { as: 'span' }),
});

import type { Span } from '@qadam/evidence/domain';
import { type RefObject, useCallback, useMemo } from 'react';
import type { VoiceDocumentTextQuery } from '../documents/documents.generated';
import { useText } from '../text';
import { MarkButton } from './mark-button';
import { type Highlight, Paragraph } from './paragraph';

export interface DocumentTextProps {
  readonly document: VoiceDocumentTextQuery['voiceDocumentText'];
  readonly highlights: readonly Highlight[];
  readonly selectedId: string | null;
  readonly current: number | null;
  readonly textRef: RefObject<HTMLDivElement | null>;
  readonly onSelect: (id: string) => void;
  readonly onMark?: ((span: Span) => void) | undefined;
}

const none: readonly Highlight[] = [];

/** The text with paragraph numbers, page marks and highlights. */
export const DocumentText = (props: DocumentTextProps) => {
  const { document, highlights, selectedId, current, textRef, onSelect, onMark } = props;
  const t = useText();
  const { text, paragraphs } = document;
  const markParagraph = useCallback(
    (number: number) => {
      const paragraph = paragraphs.find((each) => each.number === number);
      if (paragraph) onMark?.({ start: paragraph.start, end: paragraph.end });
    },
    [paragraphs, onMark],
  );
  const byParagraph = useMemo(
    () =>
      new Map(
        paragraphs.map(({ number, start, end }) => [
          number,
          highlights.filter((each) => each.start < end && each.end > start),
        ]),
      ),
    [paragraphs, highlights],
  );
  return (
    <div className="v-text" ref={textRef}>
      {paragraphs.map(({ number, page, start, end, language }, index) => (
        <div key={number}>
          {page !== (paragraphs[index - 1]?.page ?? 1) && (
            <p className="v-page">{t('reader.page', { number: page })}</p>
          )}
          <Paragraph
            {...{ number, start, end, language, text, onSelect }}
            highlights={byParagraph.get(number) ?? none}
            selectedId={byParagraph.get(number)?.some(({ id }) => id === selectedId) ? selectedId : null}
            isCurrent={number === current}
            onMark={onMark && markParagraph}
          />
        </div>
      ))}
      {onMark && <MarkButton textRef={textRef} onMark={onMark} />}
    </div>
  );
};

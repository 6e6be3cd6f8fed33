import type { Span } from '@qadam/evidence/domain';
import { type RefObject, useState } from 'react';
import { MaskWords } from '../masks/mask-words';
import type { Highlight } from './highlighted-words';
import { MarkButton } from './mark-button';
import { chunkLength, TextChunk } from './text-chunk';
import type { WordChoosing } from './use-word-choice';
import { WordBar } from './word-bar';

export interface DocumentTextProps {
  readonly documentId: string;
  readonly paragraphCount: number;
  readonly highlights: readonly Highlight[];
  readonly reasons: readonly Span[];
  readonly selectedId: string | null;
  /** A paragraph that must be there although it is out of view. */
  readonly wanted: number | null;
  readonly current: number | null;
  readonly choosing: WordChoosing;
  readonly textRef: RefObject<HTMLDivElement | null>;
  readonly onShown: () => void;
  readonly onSelect: (id: string) => void;
  readonly onMark?: ((span: Span) => void) | undefined;
  /** Words were masked: what is quoted from the text has changed. */
  readonly onMasked: () => void;
}

/** The text with paragraph numbers, page marks and highlights; a long one is asked for as it is read. */
export const DocumentText = (props: DocumentTextProps) => {
  const { documentId, paragraphCount, current, wanted, choosing, textRef, onMark, onMasked, ...shared } =
    props;
  const [masking, setMasking] = useState<Span | null>(null);
  const starts = Array.from(
    { length: Math.ceil(paragraphCount / chunkLength) },
    (_, at) => at * chunkLength + 1,
  );
  const holds = (first: number, number: number | null): boolean =>
    number !== null && number >= first && number < first + chunkLength;
  return (
    <div className="v-text" ref={textRef}>
      {starts.map((first) => (
        <TextChunk
          key={first}
          {...shared}
          {...{ documentId, first, onMark }}
          count={Math.min(chunkLength, paragraphCount - first + 1)}
          // A neighbour is wanted too: the next step may go there.
          isWanted={[current, wanted].some((number) => holds(first, number) || holds(first - 1, number))}
          current={holds(first, current) ? current : null}
        />
      ))}
      {onMark && choosing.paragraph === null && !masking && (
        <MarkButton textRef={textRef} onMark={onMark} onMask={setMasking} />
      )}
      {masking && (
        <MaskWords
          {...{ documentId }}
          span={masking}
          onCancel={() => setMasking(null)}
          onDone={() => {
            setMasking(null);
            onMasked();
          }}
        />
      )}
      {choosing.paragraph !== null && <WordBar choosing={choosing} />}
    </div>
  );
};

import { highlightPieces, type Span } from '@qadam/evidence/domain';
import { memo } from 'react';
import { useText } from '../text';
import { highlightStyle } from './colours';

/** A finding as the text shows it. */
export interface Highlight {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Decides its colour. */
  readonly position: number;
}

export interface HighlightedWordsProps {
  /** Where the words begin and end in the document. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Words that led to a suggestion, as offsets into the document. */
  readonly reasons: readonly Span[];
  readonly highlights: readonly Highlight[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
}

/** Words of a text with the findings that lie over them. */
export const HighlightedWords = memo((props: HighlightedWordsProps) => {
  const { start, end, words, reasons, highlights, selectedId, onSelect } = props;
  const t = useText();
  return highlightPieces({ start, end }, highlights).map((piece) => {
    const over = piece.spans.map((index) => highlights[index]).filter((each) => each !== undefined);
    const inner = over.at(-1);
    if (!inner) return words.slice(piece.start - start, piece.end - start);
    return (
      <a
        key={piece.start}
        className="v-highlight"
        title={over.length > 1 ? t('reader.overlap', { count: over.length }) : undefined}
        data-overlap={over.length > 1}
        href={`#finding-${inner.id}`}
        draggable={false}
        style={highlightStyle(
          over.map(({ position }) => position),
          over.some(({ id }) => id === selectedId),
        )}
        onClick={(event) => {
          event.preventDefault();
          if (window.getSelection()?.isCollapsed !== false) onSelect(inner.id);
        }}
      >
        {highlightPieces(piece, reasons).map((part) => {
          const said = words.slice(part.start - start, part.end - start);
          return part.spans.length > 0 ? (
            <mark key={part.start} className="v-because">
              {said}
            </mark>
          ) : (
            said
          );
        })}
      </a>
    );
  });
});
HighlightedWords.displayName = 'HighlightedWords';

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

interface ParagraphProps {
  readonly number: number;
  /** Of a table. */
  readonly row: number | null;
  readonly start: number;
  readonly end: number;
  readonly language: string;
  /** The words of this paragraph. */
  readonly text: string;
  /** Words that led to a suggestion, as offsets into the document. */
  readonly reasons: readonly Span[];
  readonly highlights: readonly Highlight[];
  readonly selectedId: string | null;
  readonly isCurrent: boolean;
  /** Left out for those who only read. */
  readonly onMark?: ((number: number) => void) | undefined;
  readonly onSelect: (id: string) => void;
}

/** One paragraph with its number and the findings that lie over it. */
export const Paragraph = memo((props: ParagraphProps) => {
  const {
    number,
    row,
    start,
    end,
    language,
    text,
    reasons,
    highlights,
    selectedId,
    isCurrent,
    onMark,
    onSelect,
  } = props;
  const t = useText();
  const name = t('reader.markParagraph', { number });
  const place = row === null ? undefined : t('finding.row', { number: row });
  return (
    <div className="v-paragraph" id={`p${number}`} data-current={isCurrent} tabIndex={-1}>
      {onMark ? (
        <button
          type="button"
          className="v-number"
          aria-label={name}
          title={place ? `${name} (${place})` : name}
          onClick={() => onMark(number)}
        >
          {number}
        </button>
      ) : (
        <span className="v-number" title={place}>
          {number}
        </span>
      )}
      <p lang={language} data-start={start}>
        {highlightPieces({ start, end }, highlights).map((piece) => {
          const words = text.slice(piece.start - start, piece.end - start);
          const over = piece.spans.map((index) => highlights[index]).filter((each) => each !== undefined);
          const inner = over.at(-1);
          if (!inner) return words;
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
                const said = text.slice(part.start - start, part.end - start);
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
        })}
      </p>
    </div>
  );
});
Paragraph.displayName = 'Paragraph';

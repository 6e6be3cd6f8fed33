import type { Span } from '@qadam/evidence/domain';
import { HighlightedWords, type HighlightedWordsProps } from './highlighted-words';

const none: readonly never[] = [];

/** Those that lie over a stretch; for most of them the same empty list, so that they are not drawn anew. */
const over = <T extends Span>({ start, end }: Span, spans: readonly T[]): readonly T[] => {
  const met = spans.filter((span) => span.start < end && span.end > start);
  return met.length === 0 ? none : met;
};

interface StretchesProps extends HighlightedWordsProps {
  readonly stretches: readonly Span[];
}

/** An over-long paragraph in stretches: the browser lays out those near to what is in view. */
export const Stretches = ({
  stretches,
  start,
  words,
  highlights,
  reasons,
  selectedId,
  onSelect,
}: StretchesProps) =>
  stretches.map((stretch) => {
    const own = over(stretch, highlights);
    return (
      <span key={stretch.start} className="v-stretch">
        <HighlightedWords
          {...{ start: stretch.start, end: stretch.end, highlights: own, onSelect }}
          words={words.slice(stretch.start - start, stretch.end - start)}
          reasons={over(stretch, reasons)}
          selectedId={own.some(({ id }) => id === selectedId) ? selectedId : null}
        />
      </span>
    );
  });

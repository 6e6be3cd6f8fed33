import { sheetInWords, type Span } from '@qadam/evidence/domain';
import { NotYetLoaded, useIsToBePrinted, useLanguage, useServerData } from '@qadam/ui';
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { VoiceDocumentPartDocument } from '../documents/documents.generated';
import { useText } from '../text';
import type { Highlight } from './highlighted-words';
import { Paragraph } from './paragraph';

/** Paragraphs that are asked for and drawn together. */
export const chunkLength = 50;
const guessedHeightPx = 76;
const nearPx = 1600;

export interface TextChunkProps {
  readonly documentId: string;
  /** Number of its first paragraph. */
  readonly first: number;
  readonly count: number;
  readonly highlights: readonly Highlight[];
  readonly reasons: readonly Span[];
  readonly selectedId: string | null;
  readonly current: number | null;
  /** Wanted although it is far from what is in view. */
  readonly isWanted: boolean;
  readonly onShown: () => void;
  readonly onSelect: (id: string) => void;
  readonly onMark?: ((span: Span) => void) | undefined;
}

const none: readonly Highlight[] = [];
const noReasons: readonly Span[] = [];

const over =
  ({ start, end }: Span) =>
  (span: Span): boolean =>
    span.start < end && span.end > start;

/** Some paragraphs of a text: a space of about their height until they come near to what is in view. */
export const TextChunk = memo((props: TextChunkProps) => {
  const { documentId, first, count, highlights, reasons, selectedId, current, onShown, onSelect, onMark } =
    props;
  const t = useText();
  const ref = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        setIsNear(true);
        watch.disconnect();
      },
      { rootMargin: `${nearPx}px` },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const isToBePrinted = useIsToBePrinted();
  const { data } = useServerData(
    VoiceDocumentPartDocument,
    { id: documentId, first, count },
    { paused: !isNear && !isToBePrinted && !props.isWanted },
  );
  const pageLanguage = useLanguage();
  const part = data?.voiceDocumentPart;
  useEffect(() => {
    if (part) onShown();
  }, [part, onShown]);
  const paragraphs = part?.paragraphs;
  const markParagraph = useCallback(
    (number: number) => {
      const paragraph = paragraphs?.find((each) => each.number === number);
      if (paragraph) onMark?.({ start: paragraph.start, end: paragraph.end });
    },
    [paragraphs, onMark],
  );
  const byParagraph = useMemo(
    () => new Map((paragraphs ?? []).map((each) => [each.number, highlights.filter(over(each))])),
    [paragraphs, highlights],
  );
  return (
    <div ref={ref} className="v-chunk" data-first={first} aria-busy={!part}>
      {!part && (
        <>
          <NotYetLoaded />
          <div className="v-unread" style={{ height: count * guessedHeightPx }} />
        </>
      )}
      {part?.paragraphs.map(({ number, page, start, end, language, sheet, row, text }, index) => (
        <div key={number}>
          {page !== (part.paragraphs[index - 1]?.page ?? part.pageBefore) && (
            <p className="v-page">{t('reader.page', { number: page })}</p>
          )}
          {sheet !== null && sheet !== (index > 0 ? part.paragraphs[index - 1]?.sheet : part.sheetBefore) && (
            <p className="v-page">{sheetInWords(sheet, pageLanguage)}</p>
          )}
          <Paragraph
            {...{ number, row, start, end, language, text, onSelect }}
            highlights={byParagraph.get(number) ?? none}
            reasons={reasons.some(over({ start, end })) ? reasons : noReasons}
            selectedId={byParagraph.get(number)?.some(({ id }) => id === selectedId) ? selectedId : null}
            isCurrent={number === current}
            onMark={onMark && markParagraph}
          />
        </div>
      ))}
    </div>
  );
});
TextChunk.displayName = 'TextChunk';

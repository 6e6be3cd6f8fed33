import type { RichText, RichTextNode } from '@qadam/reporting/domain';
import { Fragment, type ReactNode, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { citationNumbers, type Evidence } from '../marks/evidence';
import { RichTextView } from '../marks/rich-text-view';
import type { PlacedMark, ReviewMark } from './placed-marks';
import { markText } from './read-text';
import { selectedOnPage } from './selected-on-page';
import { markClass, type TextListener, type TextPlace } from './text-place';

interface MarkedTextViewProps {
  readonly content: RichText;
  readonly evidence: Evidence;
  readonly language: string;
  readonly place: ReadTextPlace;
}

/** The text that is read on the page, as the review beside it sees it. */
export class ReadTextPlace implements TextPlace {
  readonly listeners = new Set<TextListener>();
  onShow: (marks: readonly ReviewMark[]) => void = () => undefined;
  onReveal: (id: string | null) => void = () => undefined;
  marks: readonly ReviewMark[] = [];

  constructor(private readonly text: RichText) {}

  content(): RichText {
    return this.text;
  }

  show(marks: readonly ReviewMark[]): void {
    this.marks = marks;
    this.onShow(marks);
  }

  reveal(id: string | null): void {
    this.onReveal(id);
  }

  listen(listener: TextListener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
}

/** A text to read with its comments and suggestions in it; what is selected can be commented on. */
export const MarkedTextView = ({ content, evidence, language, place }: MarkedTextViewProps) => {
  const frame = useRef<HTMLDivElement>(null);
  const [marks, setMarks] = useState(place.marks);
  const [current, setCurrent] = useState<string | null>(null);
  const marked = useMemo(() => markText(content, marks), [content, marks]);
  const numbers = useMemo(() => citationNumbers([content]), [content]);

  useEffect(() => {
    place.onShow = setMarks;
    place.onReveal = (id) => {
      setCurrent(id);
      if (id === null) return;
      const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
      frame.current?.querySelector(`[data-review~="${id}"]`)?.scrollIntoView({ block: 'center', behavior });
    };
    setMarks(place.marks);
  }, [place]);

  const onSelection = useEffectEvent(() => {
    if (!frame.current) return;
    const selected = selectedOnPage(frame.current, content);
    // Writing the comment takes the selection away; what was chosen stays chosen until something else is.
    const isElsewhere =
      !frame.current.contains(document.activeElement) && document.activeElement !== document.body;
    if (selected || !isElsewhere) for (const { onSelect } of place.listeners) onSelect(selected);
  });
  useEffect(() => {
    document.addEventListener('selectionchange', onSelection);
    return () => document.removeEventListener('selectionchange', onSelection);
  }, []);

  const choose = (id: string) => {
    for (const { onMark } of place.listeners) onMark(id);
  };
  const written = (all: readonly PlacedMark[]): ReactNode =>
    all.map((mark) => {
      const ofCurrent = mark.id === current ? ' r-mark-current' : '';
      return (
        <Fragment key={mark.id}>
          {mark.goneNotes !== undefined && mark.goneNotes !== '' && (
            <del className={`r-mark r-mark-delete${ofCurrent}`} data-review={mark.id}>
              [{mark.goneNotes}]
            </del>
          )}
          {mark.inserted !== '' && (
            <ins className={`r-mark r-mark-inserted${ofCurrent}`} data-review={mark.id}>
              {mark.inserted}
            </ins>
          )}
        </Fragment>
      );
    });
  const around = (node: RichTextNode, shown: ReactNode): ReactNode => {
    const piece = marked.pieces.get(node);
    if (!piece) return shown;
    const attributes = {
      'data-letter': piece.from,
      ...(node.type === 'text' ? {} : { 'data-unit': '' }),
    };
    const under = piece.marks.at(-1);
    const Frame = node.type === 'chart' || node.type === 'image' ? 'div' : 'span';
    const isGone = piece.marks.some(({ kind }) => kind === 'replace' || kind === 'delete');
    return (
      <>
        {written(piece.before)}
        <Frame
          {...attributes}
          {...(under
            ? {
                className: piece.marks.map((mark) => markClass(mark, mark.id === current)).join(' '),
                'data-review': piece.marks.map(({ id }) => id).join(' '),
              }
            : {})}
        >
          {isGone && Frame === 'span' ? <del>{shown}</del> : shown}
        </Frame>
        {written(piece.after)}
      </>
    );
  };
  return (
    // The panel lists every mark as a button; a click in the text is the shorter way for a pointer.
    <div
      ref={frame}
      role="presentation"
      onClick={(event) => {
        const mark = (event.target as Element).closest<HTMLElement>('[data-review]');
        const id = mark?.dataset.review?.split(' ').at(-1);
        if (id && document.getSelection()?.isCollapsed !== false) choose(id);
      }}
    >
      <RichTextView
        content={marked.content}
        evidence={evidence}
        numbers={numbers}
        language={language}
        level={1}
        around={around}
      />
    </div>
  );
};

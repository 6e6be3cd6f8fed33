import { type Span, stretchesOf } from '@qadam/evidence/domain';
import { memo, useMemo } from 'react';
import { useText } from '../text';
import { type Highlight, HighlightedWords } from './highlighted-words';
import { Stretches } from './stretches';

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
  const stretches = useMemo(() => stretchesOf(text, start), [text, start]);
  const shown = { start, end, words: text, reasons, highlights, selectedId, onSelect };
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
      {stretches && <p className="v-note">{t('reader.longParagraph', { count: text.length })}</p>}
      <p lang={language} data-start={start}>
        {stretches ? <Stretches {...shown} stretches={stretches} /> : <HighlightedWords {...shown} />}
      </p>
    </div>
  );
});
Paragraph.displayName = 'Paragraph';

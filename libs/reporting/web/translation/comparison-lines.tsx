import type { Language } from '@qadam/language/domain';
import { type BlockNode, blockText, type NodeWords, type RichText } from '@qadam/reporting/domain';
import { Button } from '@qadam/ui';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { citationNumbers, type Opened } from '../marks/evidence';
import { type References, ReferencesProvider } from '../marks/references';
import { RichTextView } from '../marks/rich-text-view';
import type { ComparisonRow } from './rows';
import { useTranslationText } from './text';

interface ComparisonLinesProps {
  readonly rows: readonly ComparisonRow[];
  readonly texts: { readonly source: Opened; readonly own: Opened };
  readonly languages: { readonly source: Language; readonly own: Language };
  readonly sourceReferences: References;
  /** How nodes read in the source that the translation follows. */
  readonly wordsBefore: NodeWords;
  readonly side: string;
  /** Left out where the text is only read. */
  readonly onOpen?: ((index: number) => void) | undefined;
  readonly opened: { readonly index: number; readonly writing: ReactNode } | null;
}

const docOf = (...content: BlockNode[]): RichText => ({ type: 'doc', content });

const SourceSide = ({
  row: { source, change },
  text,
  numbers,
  wordsBefore,
  language,
}: {
  readonly row: ComparisonRow;
  readonly text: Opened;
  readonly numbers: ReadonlyMap<string, number>;
  readonly wordsBefore: NodeWords;
  readonly language: Language;
}) => {
  const t = useTranslationText();
  return (
    <>
      {change?.isMoved && (
        <span className="r-beside-mark" data-kind="moved">
          {t('marks.moved')}
        </span>
      )}
      {change && change.kind !== 'same' && (
        <span className="r-beside-mark" data-kind={change.kind}>
          {t(`marks.${change.kind}`)}
        </span>
      )}
      {change?.kind === 'removed' && change.before && (
        <p lang={language}>
          <del>{blockText(change.before, wordsBefore)}</del>
        </p>
      )}
      {change?.kind === 'changed' && (
        <p className="r-beside-words" lang={language}>
          {change.words.map(({ kind, text: words }, index) =>
            kind === 'added' ? (
              <ins key={index}>{words}</ins>
            ) : kind === 'removed' ? (
              <del key={index}>{words}</del>
            ) : (
              <span key={index}>{words}</span>
            ),
          )}
        </p>
      )}
      {source && (
        <RichTextView
          content={docOf(source.node)}
          evidence={text.evidence}
          numbers={numbers}
          language={language}
          level={1}
        />
      )}
    </>
  );
};

/** The two texts in lines; one line of the own text can be written at a time. */
export const ComparisonLines = ({
  rows,
  texts,
  sourceReferences,
  wordsBefore,
  languages,
  side,
  onOpen,
  opened,
}: ComparisonLinesProps) => {
  const t = useTranslationText();
  const sourceNumbers = useMemo(() => citationNumbers([texts.source.content]), [texts.source.content]);
  const ownNumbers = useMemo(() => citationNumbers([texts.own.content]), [texts.own.content]);
  const list = useRef<HTMLOListElement>(null);
  const last = useRef<number | null>(null);
  const openedIndex = opened?.index ?? null;
  // Who closes a line goes on from its button.
  useEffect(() => {
    if (openedIndex === null && last.current !== null)
      list.current?.children[last.current]?.querySelector<HTMLElement>('.r-beside-own > button')?.focus();
    last.current = openedIndex;
  }, [openedIndex]);

  return (
    <ol className="r-beside" data-side={side} ref={list}>
      {rows.map((row, index) => {
        const { source, own } = row;
        return (
          <li key={index}>
            <div className="r-beside-source">
              <ReferencesProvider value={sourceReferences}>
                <SourceSide
                  row={row}
                  text={texts.source}
                  numbers={sourceNumbers}
                  wordsBefore={wordsBefore}
                  language={languages.source}
                />
              </ReferencesProvider>
            </div>
            <div className="r-beside-own">
              {opened?.index === index ? (
                opened.writing
              ) : (
                <>
                  {own ? (
                    <RichTextView
                      content={docOf(own.node)}
                      evidence={texts.own.evidence}
                      numbers={ownNumbers}
                      language={languages.own}
                      level={1}
                    />
                  ) : (
                    source && <p className="q-muted">{t('noPartner')}</p>
                  )}
                  {onOpen && (own ?? source) && (
                    <Button kind="quiet" disabled={opened !== null} onClick={() => onOpen(index)}>
                      {own ? t('edit') : t('translate')}
                    </Button>
                  )}
                </>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
};

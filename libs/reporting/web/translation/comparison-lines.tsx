import type { Language } from '@qadam/language/domain';
import {
  type BlockNode,
  blockText,
  carryBlock,
  type NodeWords,
  type RichText,
} from '@qadam/reporting/domain';
import { Button, notify, useFailureText, useServerChange } from '@qadam/ui';
import { useMemo, useState } from 'react';
import { citationNumbers, type openText } from '../marks/evidence';
import { type References, ReferencesProvider } from '../marks/references';
import { RichTextView } from '../marks/rich-text-view';
import { SaveSectionDocument } from '../section/section.generated';
import { LineEditor } from './line-editor';
import { type ComparisonRow, withRow } from './rows';
import { useTranslationText } from './text';

type Opened = ReturnType<typeof openText>;

interface ComparisonLinesProps {
  readonly rows: readonly ComparisonRow[];
  readonly texts: { readonly source: Opened; readonly own: Opened };
  readonly languages: { readonly source: Language; readonly own: Language };
  readonly sourceReferences: References;
  /** How nodes read in the source that the translation follows. */
  readonly wordsBefore: NodeWords;
  readonly section: { readonly id: number; readonly version: number; readonly mayWrite: boolean };
  readonly side: string;
  readonly onSaved: () => void;
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
  section,
  side,
  onSaved,
}: ComparisonLinesProps) => {
  const t = useTranslationText();
  const textOf = useFailureText();
  const [save, saving] = useServerChange(SaveSectionDocument);
  const [edited, setEdited] = useState<number | null>(null);
  const sourceNumbers = useMemo(() => citationNumbers([texts.source.content]), [texts.source.content]);
  const ownNumbers = useMemo(() => citationNumbers([texts.own.content]), [texts.own.content]);

  const keep = async (row: ComparisonRow, written: RichText) => {
    const { error } = await save({
      id: section.id,
      language: languages.own,
      baseVersion: section.version,
      content: JSON.stringify(withRow(texts.own.content, row, written)),
    });
    if (error) {
      notify({ text: textOf(error), tone: 'bad' });
      return;
    }
    notify({ text: t('saved'), tone: 'good' });
    setEdited(null);
    onSaved();
  };

  return (
    <ol className="r-beside" data-side={side}>
      {rows.map((row, index) => {
        const { source, own } = row;
        const start = own?.node ?? (source && carryBlock(source.node, languages.own));
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
              {edited === index && start ? (
                <LineEditor
                  content={docOf(start)}
                  evidence={own ? texts.own.evidence : texts.source.evidence}
                  language={languages.own}
                  isBusy={saving.fetching}
                  onSave={(written) => void keep(row, written)}
                  onCancel={() => setEdited(null)}
                />
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
                  {section.mayWrite && start && (
                    <Button kind="quiet" disabled={edited !== null} onClick={() => setEdited(index)}>
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

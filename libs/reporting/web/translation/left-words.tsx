import type { Language } from '@qadam/language/domain';
import type { BlockNode, RichText } from '@qadam/reporting/domain';
import { notify, useFailureText, useServerChange } from '@qadam/ui';
import { useState } from 'react';
import { KeptTexts } from '../desk/kept-texts';
import { forgetText, keepText } from '../editor/kept-text';
import type { Opened } from '../marks/evidence';
import { KeptNotice } from '../section/kept-notice';
import { SaveSectionDocument } from '../section/section.generated';
import type { SectionComparisonQuery } from './translation.generated';
import type { TranslationPen } from './use-translation-pen';

interface LeftWordsProps {
  readonly own: SectionComparisonQuery['sectionComparison']['own'];
  readonly text: Opened;
  readonly language: Language;
  readonly pen: TranslationPen;
  /** Grows where words may have been kept aside or settled. */
  readonly keptRound: number;
  readonly again: () => void;
}

/** Words that never became a version, in this browser or on the server: they are offered again. */
export const LeftWords = ({ own, text, language, pen, keptRound, again }: LeftWordsProps) => {
  const textOf = useFailureText();
  const [save] = useServerChange(SaveSectionDocument);
  const [start] = useState(text.content);
  const [round, setRound] = useState(0);
  const baseVersion = own.newest?.number ?? 0;
  const put = async (whole: RichText) => {
    const content = JSON.stringify(whole);
    // Until the server has it, it is in the browser: what fails is offered once more.
    keepText(own.id, language, { content, at: new Date().toISOString(), baseVersion });
    const { error } = await save({ id: Number(own.id), language, baseVersion, content, tab: pen.view.tab });
    if (error) {
      notify({ text: textOf(error), tone: 'bad' });
      setRound((was) => was + 1);
    } else forgetText(own.id, language);
    again();
  };
  const append = (blocks: readonly BlockNode[]) =>
    void put({ type: 'doc', content: [...text.content.content, ...blocks] });
  return (
    <>
      <KeptTexts
        sectionId={own.id}
        language={language}
        current={text.content}
        evidence={text.evidence}
        round={keptRound}
        {...(pen.isFree ? { onTake: append } : {})}
      />
      {pen.isFree && (
        <KeptNotice
          key={round}
          section={{ id: own.id, language, newest: own.newest, versions: own.versions }}
          start={start}
          current={text.content}
          evidence={text.evidence}
          onReplace={(whole) => void put(whole)}
          onAppend={append}
        />
      )}
    </>
  );
};

import type { Language } from '@qadam/language/domain';
import { type BlockNode, plainText, type RichText } from '@qadam/reporting/domain';
import { Button, notify } from '@qadam/ui';
import { type ReactNode, useState } from 'react';
import { citationNumbers, type Evidence } from '../marks/evidence';
import { RichTextView } from '../marks/rich-text-view';
import { useText } from '../text';

interface PassagesNoticeProps {
  readonly label: string;
  /** What is said of the passages. */
  readonly children: ReactNode;
  readonly passages: readonly BlockNode[];
  readonly evidence: Evidence;
  readonly language: Language;
  readonly isBusy?: boolean;
  /** Puts the passages below the text; left out where the section is only read, as is `onDrop`. */
  readonly onTake?: (() => void) | undefined;
  readonly onDrop?: (() => void) | undefined;
}

/** Passages that the text lacks: to be seen, copied, put below it, or set aside. */
export const PassagesNotice = ({
  label,
  children,
  passages,
  evidence,
  language,
  isBusy = false,
  onTake,
  onDrop,
}: PassagesNoticeProps) => {
  const t = useText();
  const [isShown, setIsShown] = useState(false);
  const preview: RichText = { type: 'doc', content: passages };
  const isAny = passages.length > 0;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(plainText(preview));
      notify({ text: t('desk.copied'), tone: 'good' });
    } catch {
      // A browser may refuse: then the words are shown, to be marked and copied by hand.
      setIsShown(true);
      notify({ text: t('desk.notCopied'), tone: 'bad' });
    }
  };
  return (
    <section className="r-notice r-desk" aria-label={label}>
      <p>{children}</p>
      {isShown && (
        <RichTextView
          content={preview}
          evidence={evidence}
          numbers={citationNumbers([preview])}
          language={language}
          level={1}
        />
      )}
      <div className="r-buttons">
        {onTake && isAny && (
          <Button kind="main" disabled={isBusy} onClick={onTake}>
            {t('desk.takeKept')}
          </Button>
        )}
        {isAny && (
          <Button aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
            {t(isShown ? 'desk.hideKept' : 'desk.showKept')}
          </Button>
        )}
        {isAny && <Button onClick={() => void copy()}>{t('desk.copyKept')}</Button>}
        {onDrop && (
          <Button disabled={isBusy} onClick={onDrop}>
            {t('desk.dropKept')}
          </Button>
        )}
      </div>
    </section>
  );
};

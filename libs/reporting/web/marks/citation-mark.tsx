import { Dropdown, Mark, useFormat } from '@qadam/ui';
import type { ReactNode } from 'react';
import { useText } from '../text';
import type { Voice } from './evidence';

interface CitationMarkProps {
  /** `undefined` while it is looked up, `null` where there is no such finding. */
  readonly voice: Voice | null | undefined;
  readonly number: number;
  /** A link to the document of the finding, for those who may read it. */
  readonly children?: ReactNode | ((close: () => void) => ReactNode);
}

/** A voice in own words, where, when and by which group; the passage where the reader may see it. */
export const VoiceCard = ({ voice }: { readonly voice: Voice }) => {
  const t = useText();
  const format = useFormat();
  return (
    <>
      {voice.summary === '' ? (
        <p className="r-problem">{t('voice.noWords')}</p>
      ) : (
        <p lang={voice.summaryLanguage}>{voice.summary}</p>
      )}
      {voice.quote && (
        <blockquote className="r-quote" lang={voice.quoteLanguage}>
          {voice.quote}
        </blockquote>
      )}
      <p className="q-muted">
        {[voice.place, voice.date && format.day(voice.date), voice.stakeholderGroup]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {voice.illustrative && <Mark kind="illustrative" />}
    </>
  );
};

/** A numbered mark that opens to the voice behind it. */
export const CitationMark = ({ voice, number, children }: CitationMarkProps) => {
  const t = useText();
  if (voice === undefined)
    return (
      <span className="r-waiting" data-inline="citation">
        […]
      </span>
    );
  const name = t('voice.opener', { number });
  const isBroken = voice === null || voice.withdrawn;
  return (
    <span className="r-sign" data-inline="citation">
      <Dropdown
        label={name}
        buttonLabel={name}
        buttonClass={`r-citation${isBroken ? ' r-broken' : ''}`}
        panelClass="r-thread"
        isRead
        button={
          voice === null
            ? t('voice.missingMark')
            : voice.withdrawn
              ? t('voice.withdrawnMark', { number })
              : `[${number}]`
        }
      >
        {(close) => (
          <>
            {voice === null ? (
              <p>{t('voice.unknown')}</p>
            ) : voice.withdrawn ? (
              <p>{t('voice.withdrawn')}</p>
            ) : (
              <VoiceCard voice={voice} />
            )}
            {typeof children === 'function' ? children(close) : children}
          </>
        )}
      </Dropdown>
    </span>
  );
};

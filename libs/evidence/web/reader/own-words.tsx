import { personalWords, publishable } from '@qadam/evidence/domain';
import { type Language, isLanguage } from '@qadam/language/domain';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FindingPartsFragment } from '../findings/finding.generated';
import { PersonalWarning } from '../personal/personal-warning';
import { useKeptWords } from '../personal/use-kept-words';
import { useText } from '../text';

const pauseMs = 900;

export interface OwnWordsProps {
  readonly finding: FindingPartsFragment;
  readonly language: Language;
  /** From `changes`: words that come after a new turn were brought back, not typed. */
  readonly turns: number;
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
  readonly onSave: (summary: string, before: string) => void;
}

/** The analyst's own words; kept a moment after typing, on leaving the field, and when the editor closes. */
export const OwnWords = ({ finding, language, turns, fieldRef, onSave }: OwnWordsProps) => {
  const t = useText();
  const own = finding.summaryLanguage === language ? finding.summary : '';
  const [typed, setTyped] = useState(own);
  const saved = useRef(own);
  const latest = useRef({ typed, turns, onSave });
  const seenTurns = useRef(turns);
  useEffect(() => {
    latest.current = { typed, turns, onSave };
  });
  const keep = useCallback(() => {
    const { typed: now, onSave: save } = latest.current;
    if (now === saved.current) return;
    const before = saved.current;
    saved.current = now;
    seenTurns.current = latest.current.turns;
    save(now, before);
  }, []);
  useEffect(() => {
    if (seenTurns.current === latest.current.turns || own === saved.current) return;
    seenTurns.current = latest.current.turns;
    saved.current = own;
    setTyped(own);
  }, [own]);
  useEffect(() => {
    const timer = setTimeout(keep, pauseMs);
    return () => clearTimeout(timer);
  }, [typed, keep]);
  useEffect(() => keep, [keep]);
  const { keptWords } = finding;
  const personal = useMemo(() => personalWords([typed], keptWords), [typed, keptWords]);
  const keepWords = useKeptWords();
  const other =
    finding.summary !== '' && isLanguage(finding.summaryLanguage) && finding.summaryLanguage !== language;
  return (
    <>
      <label className="q-field">
        <span>{t('finding.summary', { language: t(`languages.${language}`) })}</span>
        <textarea
          ref={fieldRef}
          className="q-input"
          rows={3}
          lang={language}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={keep}
        />
        {other && (
          <span lang={finding.summaryLanguage ?? undefined} className="v-note">
            {finding.summary}
          </span>
        )}
      </label>
      <PersonalWarning
        isShown={personal.length > 0}
        text={t('personal.warning', { words: personal.join(', ') })}
        onMask={() => setTyped(publishable(typed, language, keptWords))}
        onKeep={() => keepWords(finding, personal)}
      />
    </>
  );
};

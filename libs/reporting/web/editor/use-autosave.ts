import { type RichText } from '@qadam/reporting/domain';
import { useServerChange } from '@qadam/ui';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { SaveSectionDocument } from '../section/section.generated';
import { Autosave, type SaveState } from './autosave';
import { forgetText, keepText, keptText } from './kept-text';

export interface SavingText {
  readonly state: SaveState;
  readonly change: (content: RichText) => void;
  readonly flush: () => Promise<boolean>;
  readonly saveOver: (version: number) => void;
  readonly accept: (version: number) => void;
}

/** Saves a section in one language while it is written, and keeps in the browser what is not saved yet. */
export const useAutosave = (sectionId: string, language: string, baseVersion: number): SavingText => {
  const [save] = useServerChange(SaveSectionDocument);
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: null });
  const [first] = useState(baseVersion);
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });

  const autosave = useMemo(
    () =>
      new Autosave({
        baseVersion: first,
        now: () => new Date(),
        onState: setState,
        save: async (base, content) => {
          const { data, error } = await latest.current({
            id: Number(sectionId),
            language,
            baseVersion: base,
            content,
          });
          if (error) return { failure: error };
          // A newer text may be waiting already: it stays kept.
          if (keptText(sectionId, language)?.content === content) forgetText(sectionId, language);
          return { version: data.saveSection.number };
        },
      }),
    [sectionId, language, first],
  );

  useEffect(() => {
    const onOnline = () => void autosave.flush();
    const onLeave = (event: BeforeUnloadEvent) => {
      if (!autosave.hasUnsaved) return;
      void autosave.flush();
      event.preventDefault();
    };
    window.addEventListener('online', onOnline);
    window.addEventListener('beforeunload', onLeave);
    return () => {
      window.removeEventListener('online', onOnline);
      window.removeEventListener('beforeunload', onLeave);
      void autosave.flush();
    };
  }, [autosave]);

  const change = useCallback(
    (content: RichText) => {
      const text = JSON.stringify(content);
      keepText(sectionId, language, { content: text, at: new Date().toISOString() });
      autosave.change(text);
    },
    [autosave, sectionId, language],
  );
  return {
    state,
    change,
    flush: useCallback(() => autosave.flush(), [autosave]),
    saveOver: useCallback((version) => void autosave.saveOver(version), [autosave]),
    accept: useCallback(
      (version) => {
        forgetText(sectionId, language);
        autosave.accept(version);
      },
      [autosave, sectionId, language],
    ),
  };
};

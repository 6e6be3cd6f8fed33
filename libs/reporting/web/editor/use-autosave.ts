import { type RichText } from '@qadam/reporting/domain';
import { useServerChange } from '@qadam/ui';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { KeepTextDocument } from '../desk/desk.generated';
import { SaveSectionDocument } from '../section/section.generated';
import { Autosave, type SaveState } from './autosave';
import { forgetLeft, forgetText, keepText, keptText } from './kept-text';

export interface SavingText {
  readonly state: SaveState;
  /** Something was typed; the text follows by `change` once the keys pause. */
  readonly touch: () => void;
  readonly change: (content: RichText) => void;
  readonly flush: () => Promise<boolean>;
  readonly saveOver: (version: number) => void;
  readonly accept: (version: number) => void;
  /** Whether something was typed that is not on the server. */
  readonly hasUnsaved: () => boolean;
  /** The number of the version that the text goes on from. */
  readonly baseVersion: () => number;
  /** Puts what is not saved beside the text, for a person to decide; whether that is done. */
  readonly keepAside: () => Promise<boolean>;
  /** Before somebody else writes: everything is a version, or kept aside. */
  readonly handOver: () => Promise<boolean>;
}

/** Saves a section in one language while it is written, and keeps in the browser what is not saved yet. */
export const useAutosave = (
  sectionId: string,
  language: string,
  baseVersion: number,
  tab: string,
  /** Brings in what was typed a moment ago. */
  gather: () => void,
): SavingText => {
  const [save] = useServerChange(SaveSectionDocument);
  const [keep] = useServerChange(KeepTextDocument);
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
            tab,
          });
          if (error) return { failure: error };
          // A newer text may be waiting already: it stays kept.
          if (keptText(sectionId, language)?.content === content) forgetText(sectionId, language);
          // The page may have been opened anew while this was on its way.
          forgetLeft(sectionId, language, content);
          return { version: data.saveSection.number };
        },
      }),
    [sectionId, language, first, tab],
  );

  useEffect(() => {
    const onOnline = () => {
      gather();
      void autosave.flush();
    };
    const onLeave = (event: BeforeUnloadEvent) => {
      gather();
      if (!autosave.hasUnsaved) return;
      void autosave.flush();
      event.preventDefault();
    };
    window.addEventListener('online', onOnline);
    window.addEventListener('beforeunload', onLeave);
    document.addEventListener('visibilitychange', gather);
    return () => {
      window.removeEventListener('online', onOnline);
      window.removeEventListener('beforeunload', onLeave);
      document.removeEventListener('visibilitychange', gather);
      void autosave.flush();
    };
  }, [autosave, gather]);

  const change = useCallback(
    (content: RichText) => {
      const text = JSON.stringify(content);
      keepText(sectionId, language, {
        content: text,
        at: new Date().toISOString(),
        baseVersion: autosave.baseVersion,
      });
      autosave.change(text);
    },
    [autosave, sectionId, language],
  );
  const keepAside = useCallback(async (): Promise<boolean> => {
    gather();
    const content = autosave.unsaved;
    if (content === null) return !autosave.hasUnsaved;
    const { error } = await keep({
      sectionId: Number(sectionId),
      language,
      baseVersion: autosave.baseVersion,
      content,
    });
    if (error) return false;
    if (keptText(sectionId, language)?.content === content) forgetText(sectionId, language);
    autosave.accept(autosave.baseVersion);
    return true;
  }, [autosave, keep, sectionId, language, gather]);
  const flush = useCallback(() => {
    gather();
    return autosave.flush();
  }, [autosave, gather]);
  return {
    state,
    hasUnsaved: useCallback(() => autosave.hasUnsaved, [autosave]),
    baseVersion: useCallback(() => autosave.baseVersion, [autosave]),
    keepAside,
    handOver: useCallback(async () => (await flush()) || (await keepAside()), [flush, keepAside]),
    touch: useCallback(() => autosave.touch(), [autosave]),
    change,
    flush,
    saveOver: useCallback(
      (version) => {
        gather();
        void autosave.saveOver(version);
      },
      [autosave, gather],
    ),
    accept: useCallback(
      (version) => {
        // Else what is given up would come a moment later.
        gather();
        forgetText(sectionId, language);
        autosave.accept(version);
      },
      [autosave, sectionId, language, gather],
    ),
  };
};

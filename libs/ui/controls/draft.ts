import { useCallback, useState } from 'react';

const prefix = 'qadam-draft-';

const kept = <Value>(name: string): Value | null => {
  try {
    return JSON.parse(sessionStorage.getItem(prefix + name) ?? 'null') as Value | null;
  } catch {
    return null;
  }
};

/**
 * What was typed into a form and is not saved yet: it outlives a change of language and a look at another page, in this
 * tab only. `forget` is for when it was saved or given up.
 */
export const useDraft = <Value>(
  name: string,
  initial: Value,
): readonly [Value, (draft: Value) => void, () => void] => {
  const [draft, setDraft] = useState<Value>(() => kept<Value>(name) ?? initial);
  const keep = useCallback(
    (next: Value) => {
      setDraft(next);
      try {
        sessionStorage.setItem(prefix + name, JSON.stringify(next));
      } catch {
        // Too long for the browser, or it keeps nothing: the text is still on the page.
      }
    },
    [name],
  );
  const forget = useCallback(() => {
    try {
      sessionStorage.removeItem(prefix + name);
    } catch {
      // Nothing was kept.
    }
  }, [name]);
  return [draft, keep, forget];
};

/** Whoever signs in next in this tab must not find the drafts of the one before. */
export const forgetDrafts = (): void => {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
};

/** A text that could not be saved stays in this browser until it is. */
export interface KeptText {
  readonly content: string;
  readonly at: string;
  /** The number of the version that it was written on. */
  readonly baseVersion: number;
}

const keyOf = (sectionId: string, language: string): string => `qadam-section-${sectionId}-${language}`;
/** What an earlier visit left is set apart from what is being written, which would else take its place. */
const keyOfLeft = (sectionId: string, language: string): string => `${keyOf(sectionId, language)}-left`;

const read = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

const write = (key: string, text: string | null): void => {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // A browser that keeps nothing still has the text on the page.
  }
};

export const keepText = (sectionId: string, language: string, kept: KeptText): void =>
  write(keyOf(sectionId, language), JSON.stringify(kept));

export const keptText = (sectionId: string, language: string): KeptText | null =>
  JSON.parse(read(keyOf(sectionId, language)) ?? 'null') as KeptText | null;

export const forgetText = (sectionId: string, language: string): void =>
  write(keyOf(sectionId, language), null);

const listeners = new Set<() => void>();

/** Tells when what earlier visits left has changed, in this window or in another one. */
export const listenToLeft = (listener: () => void): (() => void) => {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
};

/** The texts that earlier visits left, as one string that stays the same while they do. */
export const writtenLeft = (sectionId: string, language: string): string =>
  read(keyOfLeft(sectionId, language)) ?? '[]';

export const readLeft = (left: string): readonly KeptText[] => JSON.parse(left) as KeptText[];

const keepLeft = (sectionId: string, language: string, texts: readonly KeptText[]): void => {
  write(keyOfLeft(sectionId, language), texts.length === 0 ? null : JSON.stringify(texts));
  for (const listener of listeners) listener();
};

/** Sets apart what the last visit left, and keeps of all that was left what is still wanted. */
export const setLeftApart = (
  sectionId: string,
  language: string,
  isWanted: (kept: KeptText) => boolean,
): readonly KeptText[] => {
  const last = keptText(sectionId, language);
  const before = readLeft(writtenLeft(sectionId, language)).filter(
    ({ content }) => content !== last?.content,
  );
  const wanted = [...before, ...(last ? [last] : [])].filter(isWanted);
  keepLeft(sectionId, language, wanted);
  forgetText(sectionId, language);
  return wanted;
};

/** Puts a text with them, in place of one that it goes on from. */
export const leaveText = (
  sectionId: string,
  language: string,
  kept: KeptText,
  goesOnFrom: string | null,
): void =>
  keepLeft(sectionId, language, [
    ...readLeft(writtenLeft(sectionId, language)).filter(({ content }) => content !== goesOnFrom),
    kept,
  ]);

/** One of them is saved, or done with. */
export const forgetLeft = (sectionId: string, language: string, content: string): void => {
  const left = readLeft(writtenLeft(sectionId, language));
  const others = left.filter((kept) => kept.content !== content);
  if (others.length < left.length) keepLeft(sectionId, language, others);
};

/** A text that could not be saved stays in this browser until it is. */
export interface KeptText {
  readonly content: string;
  readonly at: string;
}

const keyOf = (sectionId: string, language: string): string => `qadam-section-${sectionId}-${language}`;

export const keepText = (sectionId: string, language: string, kept: KeptText): void => {
  try {
    localStorage.setItem(keyOf(sectionId, language), JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing still has the text on the page.
  }
};

export const keptText = (sectionId: string, language: string): KeptText | null => {
  try {
    const stored = localStorage.getItem(keyOf(sectionId, language));
    return stored === null ? null : (JSON.parse(stored) as KeptText);
  } catch {
    return null;
  }
};

export const forgetText = (sectionId: string, language: string): void => {
  try {
    localStorage.removeItem(keyOf(sectionId, language));
  } catch {
    // Nothing was kept.
  }
};

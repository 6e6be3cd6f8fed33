// Names of the places of a Word document that its links lead to.

export const sectionBookmark = (key: string): string => `section_${key.replace(/\W/gu, '_')}`;

export const termBookmark = (code: string): string => `term_${code.replace(/\W/gu, '_')}`;

export const voiceBookmark = (number: number): string => `voice_${number}`;

/** Names what the figures of the text lead to, each with its number behind it. */
export const figureBookmarks = 'figure_source_';

export const figureBookmark = (number: number): string => `${figureBookmarks}${number}`;

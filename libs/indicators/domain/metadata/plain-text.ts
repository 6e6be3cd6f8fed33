import { markdownText } from './markdown-text';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
};

/**
 * Text for readers out of the Markdown and HTML that metadata files hold: paragraphs and items of lists stay, links keep
 * their address, tags and marks of emphasis go. The result is plain text and is never read as markup again.
 */
export const plainText = (markup: string): string =>
  withoutMarks(withoutTags(markup.replace(/\r\n?/gu, '\n')));

const withoutTags = (markup: string): string =>
  !markup.includes('<')
    ? markup
    : markup
        .replace(/<(?:script|style)\b[\s\S]*?<\/(?:script|style)\s*>/giu, '')
        .replace(/<br\s*\/?>/giu, '\n')
        .replace(/<\/(?:p|div|li|h\d|tr|ul|ol)\s*>/giu, '\n\n')
        .replace(/<a\b[^>]*\bhref\s*=\s*["']?(https?:[^"'\s>]+)[^>]*>([\s\S]*?)<\/a\s*>/giu, '$2 ($1)')
        .replace(/<\/?(?!https?:)[a-z][^>]*>/giu, '');

/** Most texts hold none of the marks, and looking for each of them takes long. */
const mayHoldMarks = /[[<*_#&\n`~|\\]|^(?:[-+>]|\d+[.)])\s|[ \t]$/u;

const withoutMarks = (text: string): string => (mayHoldMarks.test(text) ? unmarked(text) : text.trim());

const unmarked = (text: string): string =>
  markdownText(text)
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/gu, (whole, name: string) => entities[name] ?? whole)
    .replace(/[ \t]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();

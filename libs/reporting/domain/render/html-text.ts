/** Text as HTML content or as the value of an attribute in double quotes. Control characters are dropped. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A name that an `id` may have: what stands for a space in it must not meet the name of another. */
export const htmlId = (kind: string, name: string | number): string =>
  `${kind}-${String(name).replace(/[^\w-]/gu, (letter) => `_${letter.codePointAt(0)?.toString(16) ?? ''}`)}`;

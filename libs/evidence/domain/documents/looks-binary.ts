/**
 * Whether a decoded text is no text: more than one character in fifty is a control or replacement character
 * (tabs, line ends and page breaks are text).
 */
export const looksBinary = (text: string): boolean => {
  const sample = text.slice(0, 20_000);
  const odd = sample.match(/[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/gu)?.length ?? 0;
  return odd > sample.length / 50;
};

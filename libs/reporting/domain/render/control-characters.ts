/** Names of the control characters U+0000 to U+001F, as Unicode's formal aliases have them. */
const named = [
  'NULL',
  'START OF HEADING',
  'START OF TEXT',
  'END OF TEXT',
  'END OF TRANSMISSION',
  'ENQUIRY',
  'ACKNOWLEDGE',
  'ALERT',
  'BACKSPACE',
  'CHARACTER TABULATION',
  'LINE FEED',
  'LINE TABULATION',
  'FORM FEED',
  'CARRIAGE RETURN',
  'SHIFT OUT',
  'SHIFT IN',
  'DATA LINK ESCAPE',
  'DEVICE CONTROL ONE',
  'DEVICE CONTROL TWO',
  'DEVICE CONTROL THREE',
  'DEVICE CONTROL FOUR',
  'NEGATIVE ACKNOWLEDGE',
  'SYNCHRONOUS IDLE',
  'END OF TRANSMISSION BLOCK',
  'CANCEL',
  'END OF MEDIUM',
  'SUBSTITUTE',
  'ESCAPE',
  'INFORMATION SEPARATOR FOUR',
  'INFORMATION SEPARATOR THREE',
  'INFORMATION SEPARATOR TWO',
  'INFORMATION SEPARATOR ONE',
];

/** Characters that turn the direction of what follows (Unicode Standard Annex 9), and their names. */
const turning: ReadonlyMap<string, string> = new Map([
  ['\u202a', 'LEFT-TO-RIGHT EMBEDDING'],
  ['\u202b', 'RIGHT-TO-LEFT EMBEDDING'],
  ['\u202c', 'POP DIRECTIONAL FORMATTING'],
  ['\u202d', 'LEFT-TO-RIGHT OVERRIDE'],
  ['\u202e', 'RIGHT-TO-LEFT OVERRIDE'],
  ['\u2066', 'LEFT-TO-RIGHT ISOLATE'],
  ['\u2067', 'RIGHT-TO-LEFT ISOLATE'],
  ['\u2068', 'FIRST STRONG ISOLATE'],
  ['\u2069', 'POP DIRECTIONAL ISOLATE'],
]);

const turningPattern = /[\u202a-\u202e\u2066-\u2069]/gu;
/** Lines and tabulators are white space like any other. */
const controlPattern = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** `U+0007 ALERT`: a character that nobody sees, by its code and name. */
const nameOf = (letter: string): string => {
  const code = letter.codePointAt(0) ?? 0;
  const name = turning.get(letter) ?? named[code] ?? (code === 0x7f ? 'DELETE' : 'CONTROL');
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')} ${name}`;
};

/** The control characters of a text that are not printed, each once, by code and name. */
export const controlsIn = (text: string): readonly string[] =>
  text.search(controlPattern) === -1 ? [] : [...new Set(text.match(controlPattern))].map(nameOf);

/**
 * A text without the characters that turn its direction. The typesetter (Typst 0.14) keeps the direction beyond their
 * end and sets the rest of the sentence from the wrong side; by the letters alone it sets both directions right.
 */
export const withoutTurns = (text: string): string =>
  text.search(turningPattern) === -1 ? text : text.replace(turningPattern, '');

/** They part words. */
const partingPattern = /[\v\f\u0085]/gu;

/** A text without characters that nobody sees; lines and tabulators stay. */
export const withoutControls = (text: string): string =>
  text.search(controlPattern) === -1 ? text : text.replace(partingPattern, ' ').replace(controlPattern, '');

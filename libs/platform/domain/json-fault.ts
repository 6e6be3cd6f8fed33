/** Where a text stops being JSON; lines and columns count from 1, a column is a character. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
}

const space = /[\t\n\r ]*/y;
const string = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

/** The end of what stands at `at`, else -1. */
const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'rest';

/** The offset of the first character that cannot stand where it does; of a string that is wrong its beginning. */
const offsetOfFault = (text: string): number | null => {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    at = endOf(space, text, at);
    const sign = text[at];
    const around = open.at(-1);
    if (expected === 'rest' && around === undefined) return sign === undefined ? null : at;
    if (sign === undefined) return at;
    const closes =
      (around === '{' && sign === '}' && (expected === 'rest' || expected === 'key-or-end')) ||
      (around === '[' && sign === ']' && (expected === 'rest' || expected === 'value-or-end'));
    if (closes) {
      open.pop();
      [expected, at] = ['rest', at + 1];
    } else if (expected === 'rest') {
      if (sign !== ',') return at;
      [expected, at] = [around === '{' ? 'key' : 'value', at + 1];
    } else if (expected === 'colon') {
      if (sign !== ':') return at;
      [expected, at] = ['value', at + 1];
    } else if (expected === 'key' || expected === 'key-or-end') {
      const end = endOf(string, text, at);
      if (end < 0) return at;
      [expected, at] = ['colon', end];
    } else if (sign === '{' || sign === '[') {
      open.push(sign);
      [expected, at] = [sign === '{' ? 'key-or-end' : 'value-or-end', at + 1];
    } else {
      const end = endOf(sign === '"' ? string : scalar, text, at);
      if (end < 0) return at;
      [expected, at] = ['rest', end];
    }
  }
};

/**
 * Where a text stops being JSON, or `null` where all of it is: the end of a text that breaks off, the beginning of a
 * string that is never closed or holds what has to be escaped. A mark of byte order before it is passed over.
 *
 * Source: RFC 8259.
 */
export const jsonFault = (written: string): JsonFault | null => {
  const text = written.replace(/^\ufeff/u, '');
  const at = offsetOfFault(text);
  if (at === null) return null;
  const lines = text.slice(0, at).split(/\r\n|[\r\n]/u);
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
};

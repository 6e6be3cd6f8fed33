import { beginningOf } from '@qadam/language/domain';
import { YAMLParseError } from 'yaml';
import type { MessageDetail } from './problem-message';

/** Where and why a text is no YAML. */
export interface YamlFault {
  /** The line, from 1; `null` where nobody knows. */
  readonly row: number | null;
  /** What stands there; `null` where the line is blank or not known. */
  readonly value: string | null;
  /** For the sentence about it. */
  readonly detail: Pick<MessageDetail, 'rows' | 'column' | 'fault'>;
}

const longestQuoted = 80;

/** What `readYaml` has thrown for a text, by the place and the code of the library, without its own English words. */
export const yamlFault = (text: string, error: unknown): YamlFault => {
  const place = error instanceof YAMLParseError ? error.linePos?.[0] : undefined;
  const fault = error instanceof YAMLParseError ? error.code : '';
  if (place === undefined) return { row: null, value: null, detail: { fault } };
  const line = text.split('\n')[place.line - 1]?.trim() ?? '';
  return {
    row: place.line,
    value: line === '' ? null : beginningOf(line, longestQuoted),
    detail: { rows: String(place.line), column: String(place.col), fault },
  };
};

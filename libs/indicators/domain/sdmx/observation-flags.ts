import type { ImportProblem } from '../open-sdg/problem';
import { problemMessage } from '../open-sdg/problem-message';
import { isConfidential, readFlaggedCell, statusesIn, statusOfFlag } from '../table/databases/eurostat-flags';
import { isDeclaredMissing } from './observation-row';

/** Where something is said of a value, and in which words. */
interface Said {
  readonly column: string;
  readonly text: string;
}

export interface ObservationValue {
  readonly raw: string;
  readonly isEmpty: boolean;
  readonly statuses: readonly string[];
  /** By what the value is held back from publication; `null` where it is free. */
  readonly confidentiality: Said | null;
  /** By what the message says that there is no value; `null` where it has one, or says nothing. */
  readonly missing: Said | null;
}

/**
 * The value of an observation and what its flags say: OBS_STATUS of SDMX, the flags of Eurostat in OBS_FLAG or behind the
 * value (`38.1 b`, `: c`), and CONF_STATUS. A value that is not there and confidential is a missing one.
 */
export const valueOf = (values: Readonly<Record<string, string>>): ObservationValue => {
  const cell = values['OBS_VALUE'] ?? '';
  const read = readFlaggedCell(cell);
  const raw = read.value;
  const isEmpty = ['', ':'].includes(raw.trim()) || /^nan$/iu.test(raw.trim());
  const status = (values['OBS_STATUS'] ?? '').trim();
  const statuses = [...new Set([...statusesIn(status), ...read.flags.map(statusOfFlag)])];
  const confidence = (values['CONF_STATUS'] ?? '').trim();
  const confidentiality = isConfidential(confidence)
    ? { column: 'CONF_STATUS', text: confidence }
    : !statuses.includes('c')
      ? null
      : read.flags.includes('c')
        ? { column: 'OBS_VALUE', text: cell.trim() }
        : { column: 'OBS_STATUS', text: status };
  const stated = statuses.some(isDeclaredMissing) ? { column: 'OBS_STATUS', text: status } : null;
  const colon = raw.trim() === ':' ? { column: 'OBS_VALUE', text: cell.trim() } : null;
  return {
    ...{ raw, isEmpty, statuses, confidentiality },
    missing: isEmpty ? (confidentiality ?? stated ?? colon) : null,
  };
};

/** What was taken under a flag, once for each, at its first place. */
export const flaggedValues = (
  file: string,
  flagged: ReadonlyMap<string, readonly number[]>,
): readonly ImportProblem[] =>
  [...flagged].map(([value, [row = null, ...others]]) => ({
    ...{ file, row, column: 'OBS_STATUS', kind: 'flagged-value', severity: 'warning', value },
    message: problemMessage('flagged-value', { value, count: String(others.length + 1) }),
  }));

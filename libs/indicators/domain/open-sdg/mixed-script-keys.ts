import { topLevelKeys } from './known-codes';
import { latinSpelling } from './look-alikes';
import type { ImportProblem } from './problem';
import { problemMessage } from './problem-message';

/** Keys of a YAML file that hold Cyrillic twins of Latin letters, each at its line with the Latin spelling. */
export const mixedScriptKeys = (file: string, text: string): ImportProblem[] =>
  topLevelKeys(text).flatMap(({ key, row }) => {
    const proposal = latinSpelling(key);
    return proposal === null
      ? []
      : [
          {
            file,
            row,
            column: null,
            kind: 'mixed-script-key' as const,
            severity: 'warning' as const,
            value: key,
            proposal,
            message: problemMessage('mixed-script-key', { value: key, proposal }),
          },
        ];
  });

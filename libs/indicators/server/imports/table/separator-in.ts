import { type Separator, separators } from '@qadam/indicators/domain';
import { invalidInput } from '@qadam/platform/server';
import { importWords } from '../import-words';

/** @throws Failure `invalid-input` for a text that separates nothing. */
export const separatorIn = (text: string | null): Separator | null => {
  if (text === null) return null;
  const found = separators.find((one) => one === text);
  if (found === undefined)
    throw invalidInput(importWords.badMapping(importWords.noSeparator(text)), { separator: text });
  return found;
};

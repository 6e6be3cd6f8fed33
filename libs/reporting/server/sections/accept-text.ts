import { parseRichText, refusalAt, type RichText } from '@qadam/reporting/domain';
import { invalidInput } from '@qadam/platform/server';
import { words } from '../words';
import { withDistinctFigures } from './distinct-figures';

/**
 * A text as it came from the editor, read by the schema.
 * @throws Failure `invalid-input` with the places that are wrong, the first in words
 */
export const acceptText = (content: unknown): RichText => {
  const parsed = parseRichText(content);
  if (parsed.ok) return withDistinctFigures(parsed.content);
  const [first] = parsed.problems;
  throw invalidInput(first ? refusalAt(content, first) : words.unreadableText, {
    field: 'content',
    problems: parsed.problems.slice(0, 20).map(({ code, place }) => ({ code, place })),
  });
};

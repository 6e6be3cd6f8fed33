import {
  type BlockNode,
  type InlineNode,
  parseRichText,
  type RangeAnchor,
  type SuggestedChange,
} from '@qadam/reporting/domain';
import { invalidInput } from '@qadam/platform/server';
import { z } from 'zod';
import { reviewWords } from './review-words';

const anchorSchema = z.object({
  path: z.array(z.number().int().min(0)).max(50),
  offset: z.number().int().min(0),
  quote: z.string().max(20_000),
  before: z.string().max(100),
  after: z.string().max(100),
  units: z.array(z.string().max(5000)).max(1000),
});

const changeSchema = z.object({
  kind: z.literal('replace'),
  anchor: anchorSchema,
  replacement: z.array(z.unknown()),
});

const unreadable = (field: string) => invalidInput(reviewWords.unreadablePlace, { field });

/** The place that a person chose, from the JSON of the page. */
export const readAnchor = (json: unknown): RangeAnchor => {
  const parsed = anchorSchema.safeParse(json);
  if (!parsed.success) throw unreadable('anchor');
  return parsed.data;
};

const inlineOf = (nodes: readonly unknown[]): readonly InlineNode[] => {
  const parsed = parseRichText({ type: 'doc', content: [{ type: 'paragraph', content: nodes }] });
  if (!parsed.ok)
    throw invalidInput(parsed.problems[0]?.message ?? reviewWords.unreadablePlace, {
      field: 'replacement',
      problems: parsed.problems.map(({ code, place }) => ({ code, place })),
    });
  const [block] = parsed.content.content as readonly BlockNode[];
  return block?.type === 'paragraph' ? (block.content ?? []) : [];
};

/** A suggestion made on the page: words and nodes in the place of a range. */
export const readChange = (json: unknown): SuggestedChange => {
  const parsed = changeSchema.safeParse(json);
  if (!parsed.success) throw unreadable('change');
  const { anchor, replacement } = parsed.data;
  if (anchor.quote === '' && replacement.length === 0)
    throw invalidInput(reviewWords.nothingChanges, { field: 'change' });
  return { kind: 'replace', anchor, replacement: inlineOf(replacement) };
};

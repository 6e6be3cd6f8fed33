import { z } from 'zod';
import {
  chartKinds,
  fewestComparedAreas,
  isOfNoIndicator,
  mostComparedAreas,
  ofNoIndicator,
} from './chart-choice';
import {
  type BlockNode,
  figureFormats,
  figureUnits,
  type InlineNode,
  type ListItemNode,
  type RichText,
} from './content';

const code = z.string().min(1).max(200);

const year = z.number().int().min(1900).max(2200);

/** Only addresses that a reader of a printed or downloaded report may follow: no `javascript:`, no `data:`. */
const href = z
  .string()
  .max(2000)
  .regex(/^(https?:\/\/|mailto:)[^\s<>"]+$/iu, 'link');

const mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('link'), attrs: z.object({ href }) }),
  z.object({ type: z.literal('term'), attrs: z.object({ id: code }) }),
]);

export const longestFootnote = 2000;

const inline: z.ZodType<InlineNode> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string().min(1), marks: z.array(mark).optional() }),
  z.object({ type: z.literal('hardBreak') }),
  z.object({
    type: z.literal('figure'),
    attrs: z.object({
      id: code,
      indicator: code,
      seriesKey: code.nullable(),
      area: code,
      year: year.nullable(),
      format: z.enum(figureFormats),
      unit: z.enum(figureUnits).optional(),
    }),
  }),
  z.object({ type: z.literal('citation'), attrs: z.object({ findingId: code }) }),
  z.object({
    type: z.literal('footnote'),
    attrs: z.object({ text: z.string().min(1).max(longestFootnote) }),
  }),
  z.object({ type: z.literal('sectionReference'), attrs: z.object({ key: code }) }),
]);

const blocks: z.ZodType<readonly BlockNode[]> = z.lazy(() => z.array(block));

const listItem: z.ZodType<ListItemNode> = z.object({ type: z.literal('listItem'), content: blocks });

const tableCell = z.object({ type: z.enum(['tableCell', 'tableHeader']), content: blocks });

const chart = z
  .object({
    indicator: code.or(z.literal(ofNoIndicator)),
    seriesKey: code.nullable(),
    area: code,
    kind: z.enum(chartKinds),
    year: year.nullish(),
    dimension: code.nullish(),
    areas: z.array(code).min(fewestComparedAreas).max(mostComparedAreas).nullish(),
  })
  .refine(({ indicator, kind }) => isOfNoIndicator(kind) === (indicator === ofNoIndicator), {
    path: ['indicator'],
  });

const block: z.ZodType<BlockNode> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), content: z.array(inline).optional() }),
  z.object({
    type: z.literal('heading'),
    attrs: z.object({ level: z.union([z.literal(1), z.literal(2), z.literal(3)]) }),
    content: z.array(inline).optional(),
  }),
  z.object({ type: z.literal('bulletList'), content: z.array(listItem) }),
  z.object({
    type: z.literal('orderedList'),
    attrs: z.object({ start: z.number().int().min(0).optional() }).optional(),
    content: z.array(listItem),
  }),
  z.object({ type: z.literal('blockquote'), content: blocks }),
  z.object({
    type: z.literal('table'),
    attrs: z.object({ caption: z.string().max(500).optional() }).optional(),
    content: z.array(z.object({ type: z.literal('tableRow'), content: z.array(tableCell).min(1) })).min(1),
  }),
  z.object({
    type: z.literal('chart'),
    attrs: chart,
  }),
  z.object({
    type: z.literal('image'),
    attrs: z
      .object({
        imageId: code,
        alt: z.string().max(1000).default(''),
        caption: z.string().max(500).default(''),
        decorative: z.boolean().default(false),
      })
      .refine(({ alt, decorative }) => decorative || alt.trim() !== '', {
        path: ['alt'],
        message: 'alternative',
      }),
  }),
]);

/**
 * What a section's content may hold. Unknown attributes (editors add their own) are dropped, unknown nodes are
 * refused. Parse through `parseRichText`, which also bounds the depth and names the place of an error.
 */
export const richTextSchema: z.ZodType<RichText> = z.object({
  type: z.literal('doc'),
  content: z.array(block),
});

import { z } from 'zod';
import { type Area, areaLevels } from './area';
import type { Succession } from './succession';

export const slug = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/u, 'write a slug of small Latin letters and hyphens');
const day = z.iso.date('write a day as YYYY-MM-DD');
export const text = z.string().trim().min(1, 'write the text; it is empty');
const precision = z.enum(['day', 'month']).default('day');

export const earlierParentsSchema = z.array(z.strictObject({ parent: slug, until: day })).default([]);
export const nameSchema = z.strictObject({ kk: text, ru: text, en: text });

/** One entry of `data/geography/areas.json`; unknown fields are refused, so that a misspelt one is seen. */
export const areaSchema: z.ZodType<Area> = z.strictObject({
  code: slug,
  level: z.enum(areaLevels),
  parent: slug.nullable(),
  earlierParents: earlierParentsSchema,
  name: nameSchema,
  kato: z
    .string()
    .regex(/^\d{9}$/u, 'write the nine digits of KATO')
    .nullable(),
  katoVerified: z.boolean(),
  iso: z
    .string()
    .regex(/^KZ(-\d{2})?$/u, 'write an ISO 3166 code such as KZ-62')
    .nullable(),
  sourceCodes: z.array(text),
  aliases: z.array(text),
  validFrom: day.nullable(),
  validFromPrecision: precision,
  validTo: day.nullable(),
  kind: z.enum(['region', 'republican-city']).nullable(),
  tile: z.strictObject({ column: z.int().min(0), row: z.int().min(0) }).nullable(),
});

/** One entry of `data/geography/successions.json`. */
export const successionSchema: z.ZodType<Succession> = z.strictObject({
  from: slug,
  to: slug,
  on: day,
  onPrecision: precision,
});

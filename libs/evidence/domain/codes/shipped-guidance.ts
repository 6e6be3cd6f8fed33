import { z } from 'zod';

const trilingual = z.object({ kk: z.string().min(1), ru: z.string().min(1), en: z.string().min(1) });

const guidance = z.object({
  code: z.string().regex(/^\d{1,2}\.[0-9a-z]{1,2}$/u),
  counts: trilingual,
  doesNotCount: trilingual,
  examples: trilingual,
  notes: trilingual,
});

/** What is written about a target in the code book before an installation writes its own. */
export type ShippedGuidance = z.infer<typeof guidance>;

/**
 * Types and checks `data/evidence/guidance.json` (already parsed as JSON): three languages everywhere, no target twice.
 * @throws Error naming the first entry that is wrong
 */
export const parseShippedGuidance = (file: unknown): readonly ShippedGuidance[] => {
  const all = z.array(guidance).parse(file);
  const seen = new Set<string>();
  for (const { code } of all) {
    if (seen.has(code)) throw new Error(`The target ${code} is described twice.`);
    seen.add(code);
  }
  return all;
};

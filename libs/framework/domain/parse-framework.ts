import { z } from 'zod';
import { goalOf, subjectOf, targetOf } from './code';
import type { Framework } from './framework';

const title = z.object({ kk: z.string().min(1), ru: z.string().min(1), en: z.string().min(1) });
const goalsAndTargets = z.object({
  goals: z.array(z.object({ code: z.string(), color: z.string().regex(/^#[0-9A-F]{6}$/), title })),
  targets: z.array(z.object({ code: z.string(), title })),
});
const indicators = z.array(
  z.object({
    code: z.string(),
    target: z.string(),
    unsd: z.string().optional(),
    sameAs: z.array(z.string()).optional(),
    national: z.boolean().optional(),
    parent: z.string().optional(),
    retired: z.boolean().optional(),
    title,
  }),
);

const responsibilities = z.object({
  source: title,
  agencies: z.record(z.string(), title.extend({ also: z.array(z.string()).optional() })),
  indicators: z.record(
    z.string(),
    z.object({ tier: z.enum(['I', 'II', 'III']).optional(), custodians: z.array(z.string()).optional() }),
  ),
});

/** Who looks after an indicator in the UN system (codes of `agencies`) and the tier of its methodology. */
export type Responsibilities = z.infer<typeof responsibilities>;

/**
 * Types and checks `data/framework/responsibilities.json`.
 * @throws Error naming the first indicator or agency that is not known; with `codes: null` any indicator is
 */
export const parseResponsibilities = (file: unknown, codes: ReadonlySet<string> | null): Responsibilities => {
  const found = responsibilities.parse(file);
  for (const [code, { custodians = [] }] of Object.entries(found.indicators)) {
    if (codes?.has(code) === false) throw new Error(`${code} is no indicator of the framework.`);
    for (const agency of custodians)
      if (found.agencies[agency] === undefined)
        throw new Error(`${agency}, custodian of ${code}, has no name.`);
  }
  return found;
};

const requireUnique = (codes: readonly string[]): void => {
  const seen = new Set<string>();
  for (const code of codes) {
    if (seen.has(code)) throw new Error(`The code ${code} occurs twice.`);
    seen.add(code);
  }
};

/**
 * Types and checks the files of `data/framework` (already parsed as JSON): every title in three languages,
 * every code well formed, unique, and under a known goal or target.
 * @throws Error naming the first entry that is wrong
 */
export const parseFramework = (files: {
  readonly goalsAndTargets: unknown;
  readonly indicators: readonly unknown[];
}): Framework => {
  const { goals, targets } = goalsAndTargets.parse(files.goalsAndTargets);
  const all = files.indicators.flatMap((file) => indicators.parse(file));
  requireUnique([...goals, ...targets, ...all].map(({ code }) => code));
  const known = new Set([...goals, ...targets].map(({ code }) => code));
  for (const { code } of targets)
    if (subjectOf(code) !== 'target' || !known.has(goalOf(code)))
      throw new Error(`${code} is not a target of a known goal.`);
  for (const { code, target } of all)
    if (subjectOf(code) !== 'indicator' || target !== targetOf(code) || !known.has(target))
      throw new Error(`${code} is not an indicator of a known target.`);
  return { goals, targets, indicators: all };
};

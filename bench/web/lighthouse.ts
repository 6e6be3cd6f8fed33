import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface Scores {
  readonly scores: Readonly<Record<(typeof categories)[number], number>>;
  /** The audits that cost points. */
  readonly complaints: readonly string[];
}

/** Scores of 100 for a phone, with Lighthouse's own simulated line and slowdown. */
export const lighthouseOf = async (home: string, address: string, port: number): Promise<Scores> => {
  const require = createRequire(join(home, 'package.json'));
  const { default: lighthouse } = (await import(
    pathToFileURL(require.resolve('lighthouse')).href
  )) as typeof import('lighthouse');
  const result = await lighthouse(address, { port, onlyCategories: [...categories], logLevel: 'silent' });
  if (result === undefined) throw new Error(`Lighthouse gave no result for ${address}.`);
  const { lhr } = result;
  const scores = Object.fromEntries(
    categories.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)]),
  ) as Scores['scores'];
  const complaints = categories.flatMap((name) =>
    (lhr.categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = lhr.audits[id];
      return weight > 0 && audit?.score != null && audit.score < 0.9
        ? [`${name}: ${id} ${audit.displayValue ?? ''}`.trim()]
        : [];
    }),
  );
  return { scores, complaints };
};

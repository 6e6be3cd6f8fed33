/** Annexes that are made from the data beside what people write in them. */
export const generatedAnnexes = ['statistics', 'stakeholders'] as const;
export type GeneratedAnnex = (typeof generatedAnnexes)[number];

/**
 * Which tables a section asks for by its key, as the shipped templates and their copies name it:
 * `annex-statistics` or `annex-stakeholders`; `null` for a section that people write alone.
 */
export const generatedAnnexOf = (key: string): GeneratedAnnex | null =>
  generatedAnnexes.find((annex) => key === `annex-${annex}`) ?? null;

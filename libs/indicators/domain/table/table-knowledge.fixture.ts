import type { TableKnowledge } from './table-knowledge';

/** A unit with its names, among the codes that a table may hold. */
export const unit = (code: string, ...names: readonly string[]) => ({
  dimension: 'UNIT_MEASURE',
  code,
  names,
});

/** What is known to a table of the country alone. */
export const countryKnowledge = (known: Pick<TableKnowledge, 'codes' | 'indicators'>): TableKnowledge => ({
  ...{ country: 'kz', dimensions: [], listedSeries: new Map() },
  areas: [{ code: 'kz', sourceCodes: [], names: ['Казахстан'], aliases: [] }],
  ...known,
});

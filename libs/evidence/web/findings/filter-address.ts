import type { FindingsQueryVariables } from './finding.generated';

export type FindingFilter = NonNullable<FindingsQueryVariables['filter']>;

/** The names of filters in the address of the page. */
export const filterNames = [
  ...(['q', 'code', 'area', 'event', 'document', 'language', 'from', 'to'] as const),
  ...(['group', 'sex', 'kind', 'untagged', 'withdrawn'] as const),
] as const;

export type FilterName = (typeof filterNames)[number];

/** The filter that an address asks for: `?code=5&area=ulytau&untagged=1`. */
export const filterOfAddress = (search: URLSearchParams): FindingFilter => {
  const codes = (search.get('code') ?? '').split(',').filter((code) => code !== '');
  return {
    text: search.get('q') || null,
    codes: codes.length > 0 ? codes : null,
    areaCode: search.get('area') || null,
    eventId: search.get('event') || null,
    documentId: search.get('document') || null,
    language: search.get('language') || null,
    saidFrom: search.get('from') || null,
    saidTo: search.get('to') || null,
    group: search.get('group') || null,
    sex: search.get('sex') || null,
    kind: search.get('kind') || null,
    untagged: search.get('untagged') === '1' || null,
    withdrawn: search.get('withdrawn') === '1' || null,
  };
};

/** What of an address filters findings; anything else in it is not asked for. */
export const filtersOfAddress = (search: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...search].filter(([name]) => filterNames.some((known) => known === name)));

/** The same address with one filter changed; an empty value takes it away. */
export const withFilter = (search: URLSearchParams, name: FilterName, value: string): URLSearchParams => {
  const changed = new URLSearchParams(search);
  if (value === '') changed.delete(name);
  else changed.set(name, value);
  return changed;
};

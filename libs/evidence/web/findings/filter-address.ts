import type { FindingsQueryVariables } from './finding.generated';

export type FindingFilter = NonNullable<FindingsQueryVariables['filter']>;

/** The names of filters in the address of the page. */
export const filterNames = [
  ...(['q', 'code', 'area', 'event', 'group', 'sex', 'kind', 'untagged', 'withdrawn'] as const),
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
    group: search.get('group') || null,
    sex: search.get('sex') || null,
    kind: search.get('kind') || null,
    untagged: search.get('untagged') === '1' || null,
    withdrawn: search.get('withdrawn') === '1' || null,
  };
};

/** The same address with one filter changed; an empty value takes it away. */
export const withFilter = (search: URLSearchParams, name: FilterName, value: string): URLSearchParams => {
  const changed = new URLSearchParams(search);
  if (value === '') changed.delete(name);
  else changed.set(name, value);
  return changed;
};

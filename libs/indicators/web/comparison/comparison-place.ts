import { useSearchParams } from 'react-router';

export const comparisonWays = ['areas', 'indicators', 'groups'] as const;
export type ComparisonWay = (typeof comparisonWays)[number];

/** What is compared, as the address holds it; empty lists stand for what the page proposes. */
export interface ComparisonPlace {
  readonly by: ComparisonWay;
  readonly indicators: readonly string[];
  readonly areas: readonly string[];
  readonly dimension: string | null;
  readonly groups: readonly string[];
  readonly asOf: string | null;
}

const listIn = (text: string | null): readonly string[] => [
  ...new Set((text ?? '').split(',').filter((code) => code !== '')),
];

export const placeIn = (search: URLSearchParams): ComparisonPlace => ({
  by: comparisonWays.find((way) => way === search.get('by')) ?? 'areas',
  indicators: listIn(search.get('indicators')),
  areas: listIn(search.get('areas')),
  dimension: search.get('dimension'),
  groups: listIn(search.get('groups')),
  asOf: search.get('asOf') || null,
});

/** The same place as the part of an address after `?`. */
export const queryOf = (place: ComparisonPlace): string => {
  const list = (name: string, codes: readonly string[]) =>
    codes.length === 0 ? [] : [`${name}=${codes.map(encodeURIComponent).join(',')}`];
  return [
    ...list('indicators', place.indicators),
    ...list('areas', place.areas),
    ...(place.by === 'areas' ? [] : [`by=${place.by}`]),
    ...(place.dimension === null ? [] : [`dimension=${encodeURIComponent(place.dimension)}`]),
    ...list('groups', place.groups),
    ...(place.asOf === null ? [] : [`asOf=${encodeURIComponent(place.asOf)}`]),
  ].join('&');
};

/** The place of the address, and how to change parts of it. */
export const useComparisonPlace = (): readonly [
  ComparisonPlace,
  (change: Partial<ComparisonPlace>, from: ComparisonPlace) => void,
] => {
  const [search, setSearch] = useSearchParams();
  return [
    placeIn(search),
    (change, from) => setSearch(queryOf({ ...from, ...change }), { replace: true, preventScrollReset: true }),
  ];
};

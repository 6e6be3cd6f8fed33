import { useSearchParams } from 'react-router';
import { countryCode } from '../words/area-choice';

export const linkViews = ['matrix', 'network', 'table'] as const;
export type LinkView = (typeof linkViews)[number];

export interface LinkPlace {
  readonly over: 'years' | 'areas';
  readonly area: string;
  /** Over regions; `null`: the year that the server proposes. */
  readonly year: number | null;
  readonly view: LinkView;
  readonly goals: readonly [string, string] | null;
  readonly pair: readonly [string, string] | null;
}

const pairIn = (text: string | null): readonly [string, string] | null => {
  const [one, other] = text?.split('~') ?? [];
  return one && other ? [one, other] : null;
};

/** What the address of the page asks for. */
export const placeIn = (search: URLSearchParams): LinkPlace => {
  const year = Number(search.get('year') ?? '');
  return {
    over: search.get('over') === 'areas' ? 'areas' : 'years',
    area: search.get('area') || countryCode,
    year: Number.isInteger(year) && year > 0 ? year : null,
    view: linkViews.find((view) => view === search.get('view')) ?? 'matrix',
    goals: pairIn(search.get('goals')),
    pair: pairIn(search.get('pair')),
  };
};

/** The address of a place; what goes without saying is left out. */
export const addressOf = ({ over, area, year, view, goals, pair }: LinkPlace): string => {
  const search = new URLSearchParams();
  if (over === 'areas') search.set('over', over);
  if (area !== countryCode) search.set('area', area);
  if (over === 'areas' && year !== null) search.set('year', String(year));
  if (view !== 'matrix') search.set('view', view);
  if (goals !== null) search.set('goals', goals.join('~'));
  if (pair !== null) search.set('pair', pair.join('~'));
  const text = search.toString();
  return text === '' ? '/interlinkages' : `/interlinkages?${text}`;
};

export const useLinkPlace = (): LinkPlace => placeIn(useSearchParams()[0]);

interface PlacedFigure {
  readonly indicator: string;
  readonly shownAt?: { readonly area: string; readonly seriesId: number | null } | null | undefined;
}

/** The page of the indicator as it shows this figure: in its area, of its series. */
export const pageOfFigure = ({ indicator, shownAt }: PlacedFigure): string => {
  const search = new URLSearchParams();
  if (shownAt) search.set('area', shownAt.area);
  if (typeof shownAt?.seriesId === 'number') search.set('series', String(shownAt.seriesId));
  return `/indicators/${indicator}${search.size === 0 ? '' : `?${search}`}`;
};

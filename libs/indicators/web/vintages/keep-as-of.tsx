import { PlaceRuleProvider, placeOfPath } from '@qadam/ui';
import { lazy, type ReactNode, Suspense, useCallback } from 'react';
import { useLocation } from 'react-router';
import { useAsOf } from './address';
import { isFigurePlace, isSettingPlace, placeAsOf } from './figure-place';

const SettingBar = lazy(async () => ({ default: (await import('./today-bar')).TodayBar }));
const Bar = lazy(async () => ({ default: (await import('./as-of-bar')).AsOfBar }));

/** In pixels, with its margin: what is below does not move when the bar comes. */
const barHeight = 70;

/** While figures are shown as of an earlier day, links between their pages keep that day. */
export const KeepAsOf = ({ children }: { readonly children: ReactNode }) => {
  const asOf = useAsOf();
  return (
    <PlaceRuleProvider value={useCallback((place) => placeAsOf(place, asOf), [asOf])}>
      {children}
    </PlaceRuleProvider>
  );
};

/** Stands above a page whose figures are of an earlier day, or which sets what holds now though one is named. */
export const EarlierDay = () => {
  const asOf = useAsOf();
  const { pathname } = useLocation();
  const place = placeOfPath(pathname);
  const isOfToday = isSettingPlace(place);
  if (asOf === null || !(isOfToday || isFigurePlace(place))) return null;
  return (
    <Suspense fallback={<div style={{ height: barHeight }} />}>
      {isOfToday ? <SettingBar /> : <Bar asOf={asOf} />}
    </Suspense>
  );
};

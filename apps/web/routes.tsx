import { isLanguage } from '@qadam/language/domain';
import { preloadMessages } from '@qadam/ui';
import { routes as evidenceRoutes } from '@qadam/evidence/start';
import { routes as geographyRoutes } from '@qadam/geography/start';
import { routes as identityRoutes } from '@qadam/identity/web';
import { embedRoutes, routes as indicatorRoutes } from '@qadam/indicators/start';
import { routes as reportingRoutes } from '@qadam/reporting/start';
import type { LoaderFunction, RouteObject, ShouldRevalidateFunction } from 'react-router';
import { EmbedFrame } from './embed-frame';
import { Frame } from './frame';
import { Broken } from './pages/broken';
import { NotFound } from './pages/not-found';
import { ToBestLanguage } from './pages/to-best-language';
import { WrongTurn } from './pages/wrong-turn';

/** Fetches texts in the language of the address. */
const fetchTexts =
  (...namespaces: readonly string[]): LoaderFunction =>
  ({ params: { language } }) =>
    isLanguage(language) ? preloadMessages(language, namespaces).then(() => null) : null;

const whenLanguageChanges: ShouldRevalidateFunction = ({ currentParams, nextParams }) =>
  currentParams['language'] !== nextParams['language'];

/**
 * The routes of an area with its texts fetched before a page is drawn: a page that stops in its first drawing to wait
 * for words is kept back by React for a good while longer than the words take.
 */
const withTexts = (namespace: string, routes: readonly RouteObject[]): RouteObject[] =>
  routes.map((route) => {
    const { lazy } = route;
    if (typeof lazy !== 'function') return route;
    return {
      ...route,
      shouldRevalidate: whenLanguageChanges,
      lazy: async () => ({ ...(await lazy()), loader: fetchTexts(namespace) }),
    } as RouteObject;
  });

const areas: RouteObject[] = [
  ...withTexts('indicators', indicatorRoutes),
  ...withTexts('evidence', evidenceRoutes),
  ...withTexts('reporting', reportingRoutes),
  ...withTexts('geography', geographyRoutes),
  ...identityRoutes,
];

const own: RouteObject[] = [
  { path: 'work', lazy: async () => ({ Component: (await import('./pages/work')).Work }) },
  { path: 'search', lazy: async () => ({ Component: (await import('./pages/search')).Search }) },
  { path: 'tokens', lazy: async () => ({ Component: (await import('./pages/tokens')).Tokens }) },
  { path: '*', Component: NotFound },
];

/** Every address: its language first, then the areas' own routes, then what belongs to the house itself. */
export const routes: RouteObject[] = [
  {
    path: '/:language',
    Component: Frame,
    loader: fetchTexts('ui', 'web', 'identity'),
    shouldRevalidate: whenLanguageChanges,
    ErrorBoundary: Broken,
    HydrateFallback: () => null,
    children: [{ ErrorBoundary: WrongTurn, children: [...areas, ...own] }],
  },
  {
    path: '/embed',
    Component: EmbedFrame,
    ErrorBoundary: Broken,
    HydrateFallback: () => null,
    children: [{ ErrorBoundary: WrongTurn, children: embedRoutes }],
  },
  { path: '*', ErrorBoundary: Broken, Component: ToBestLanguage },
];

import { isLanguage } from '@qadam/language/domain';
import { preloadMessages } from '@qadam/ui';
import { routes as evidenceRoutes } from '@qadam/evidence/start';
import { routes as geographyRoutes } from '@qadam/geography/start';
import { routes as identityRoutes } from '@qadam/identity/web';
import { embedRoutes, routes as indicatorRoutes } from '@qadam/indicators/start';
import { routes as reportingRoutes } from '@qadam/reporting/start';
import type { RouteObject } from 'react-router';
import { EmbedFrame } from './embed-frame';
import { Frame } from './frame';
import { NotFound } from './pages/not-found';
import { ToBestLanguage } from './pages/to-best-language';
import { WrongTurn } from './pages/wrong-turn';

const areas: RouteObject[] = [
  ...indicatorRoutes,
  ...evidenceRoutes,
  ...reportingRoutes,
  ...geographyRoutes,
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
    loader: ({ params }) =>
      isLanguage(params.language) ? preloadMessages(params.language, ['ui', 'web']).then(() => null) : null,
    shouldRevalidate: ({ currentParams, nextParams }) => currentParams.language !== nextParams.language,
    HydrateFallback: () => null,
    children: [{ ErrorBoundary: WrongTurn, children: [...areas, ...own] }],
  },
  {
    path: '/embed',
    Component: EmbedFrame,
    HydrateFallback: () => null,
    children: [{ ErrorBoundary: WrongTurn, children: embedRoutes }],
  },
  { path: '*', Component: ToBestLanguage },
];

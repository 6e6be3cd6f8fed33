import type { RouteObject } from 'react-router';

export * from './boundary-map';
export * from './short-name';
export * from './tile-map';
export * from './value-tiles';

export const routes: RouteObject[] = [
  {
    path: 'admin/boundaries',
    lazy: async () => ({ Component: (await import('./boundaries/boundaries-page')).BoundariesPage }),
  },
];

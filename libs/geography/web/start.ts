import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: 'admin/boundaries',
    lazy: async () => ({ Component: (await import('./boundaries/boundaries-page')).BoundariesPage }),
  },
];

import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: 'admin/boundaries',
    lazy: async () => ({ Component: (await import('./boundaries/boundaries-page')).BoundariesPage }),
  },
  {
    path: 'admin/towns',
    lazy: async () => ({ Component: (await import('./placements/placements-page')).PlacementsPage }),
  },
];

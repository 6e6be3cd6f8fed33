import type { RouteObject } from 'react-router';

export { IndicatorUsesSlot } from './indicator/uses-slot';
export { EarlierDay, KeepAsOf } from './vintages/keep-as-of';

/** Charts alone, for frames of other sites; they stand under `/embed`. */
export const embedRoutes: RouteObject[] = [
  {
    path: 'indicators/:code',
    lazy: async () => ({ Component: (await import('./embed/embed-page')).EmbedPage }),
  },
  {
    path: 'charts/:chart',
    lazy: async () => ({ Component: (await import('./embed/embed-chart')).EmbedChart }),
  },
];

export const routes: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./overview/overview-page')).OverviewPage }) },
  { path: 'goals', lazy: async () => ({ Component: (await import('./goals/goals-page')).GoalsPage }) },
  { path: 'goals/:code', lazy: async () => ({ Component: (await import('./goals/goal-page')).GoalPage }) },
  {
    path: 'goals/:code/headline',
    lazy: async () => ({ Component: (await import('./headlines/headline-page')).HeadlinePage }),
  },
  {
    path: 'targets/:code',
    lazy: async () => ({ Component: (await import('./goals/target-page')).TargetPage }),
  },
  {
    path: 'indicators/:code',
    lazy: async () => ({ Component: (await import('./indicator/indicator-page')).IndicatorPage }),
  },
  {
    path: 'indicators/:code/target',
    lazy: async () => ({ Component: (await import('./setting/setting-page')).SettingPage }),
  },
  {
    path: 'regions',
    lazy: async () => ({ Component: (await import('./regions/regions-page')).RegionsPage }),
  },
  {
    path: 'regions/:code',
    lazy: async () => ({ Component: (await import('./regions/region-page')).RegionPage }),
  },
  {
    path: 'compare',
    lazy: async () => ({ Component: (await import('./comparison/comparison-page')).ComparisonPage }),
  },
  {
    path: 'methods',
    lazy: async () => ({ Component: (await import('./methods/methods-page')).MethodsPage }),
  },
  {
    path: 'coverage',
    lazy: async () => ({ Component: (await import('./coverage/coverage-page')).CoveragePage }),
  },
  {
    path: 'interlinkages',
    lazy: async () => ({
      Component: (await import('./interlinkages/interlinkages-page')).InterlinkagesPage,
    }),
  },
  {
    path: 'admin/imports',
    lazy: async () => ({ Component: (await import('./imports/import-page')).ImportPage }),
  },
  {
    path: 'revisions',
    lazy: async () => ({ Component: (await import('./vintages/load-page')).LoadPage }),
  },
];

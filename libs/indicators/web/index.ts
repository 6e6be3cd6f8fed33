import type { RouteObject } from 'react-router';

export { useFigureText } from './words/figure-text';
<<<<<<< HEAD
export { SearchPage } from './search/search-page';
=======
export { EarlierDay, KeepAsOf } from './vintages/keep-as-of';
>>>>>>> fae7ee9 (Ask every public page, export and field for figures as of a day or a load)
export { IndicatorTable } from './words/indicator-table';

export const routes: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./overview/overview-page')).OverviewPage }) },
  { path: 'goals', lazy: async () => ({ Component: (await import('./goals/goals-page')).GoalsPage }) },
  { path: 'goals/:code', lazy: async () => ({ Component: (await import('./goals/goal-page')).GoalPage }) },
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
    path: 'interlinkages',
    lazy: async () => ({
      Component: (await import('./interlinkages/interlinkages-page')).InterlinkagesPage,
    }),
  },
  {
    path: 'admin/imports',
    lazy: async () => ({ Component: (await import('./imports/import-page')).ImportPage }),
  },
<<<<<<< HEAD
=======
  {
    path: 'revisions',
    lazy: async () => ({ Component: (await import('./vintages/load-page')).LoadPage }),
  },
  { path: 'search', lazy: async () => ({ Component: (await import('./search/search-page')).SearchPage }) },
>>>>>>> fae7ee9 (Ask every public page, export and field for figures as of a day or a load)
];

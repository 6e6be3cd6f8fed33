import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: 'reviews',
    lazy: async () => ({ Component: (await import('./reviews/reviews-page')).ReviewsPage }),
  },
  {
    path: 'reviews/:code',
    lazy: async () => ({ Component: (await import('./board/review-page')).ReviewPage }),
  },
  {
    path: 'reviews/:code/check',
    lazy: async () => ({ Component: (await import('./check/check-page')).CheckPage }),
  },
  {
    path: 'reviews/:code/ready',
    lazy: async () => ({ Component: (await import('./ready/ready-page')).ReadyPage }),
  },
  {
    path: 'reviews/:code/sections/*',
    lazy: async () => ({ Component: (await import('./section/section-page')).SectionPage }),
  },
];

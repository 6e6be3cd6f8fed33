import { lazy } from 'react';
import type { RouteObject } from 'react-router';

/** Only those who work on reviews see it: it is loaded for nobody else. */
export const IndicatorUses = lazy(async () => ({
  default: (await import('./trace/indicator-uses')).IndicatorUses,
}));

export const routes: RouteObject[] = [
  {
    path: 'reviews',
    lazy: async () => ({ Component: (await import('./reviews/reviews-page')).ReviewsPage }),
  },
  {
    path: 'reviews/new',
    lazy: async () => ({ Component: (await import('./templates/start-review-page')).StartReviewPage }),
  },
  {
    path: 'reviews/bodies',
    lazy: async () => ({ Component: (await import('./bodies/bodies-page')).BodiesPage }),
  },
  {
    path: 'reviews/templates',
    lazy: async () => ({ Component: (await import('./templates/templates-page')).TemplatesPage }),
  },
  {
    path: 'reviews/templates/:key',
    lazy: async () => ({ Component: (await import('./templates/template-page')).TemplatePage }),
  },
  {
    path: 'reviews/:code/calendar',
    lazy: async () => ({ Component: (await import('./calendar/calendar-page')).CalendarPage }),
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
    path: 'reviews/:code/figures',
    lazy: async () => ({ Component: (await import('./moved/moved-page')).MovedPage }),
  },
  {
    path: 'reviews/:code/ready',
    lazy: async () => ({ Component: (await import('./ready/ready-page')).ReadyPage }),
  },
  {
    path: 'reviews/:code/trace',
    lazy: async () => ({ Component: (await import('./trace/trace-page')).TracePage }),
  },
  {
    path: 'reviews/:code/forward',
    lazy: async () => ({ Component: (await import('./forward/forward-page')).ForwardPage }),
  },
  {
    path: 'reviews/:code/compare',
    lazy: async () => ({ Component: (await import('./forward/comparison-page')).ComparisonPage }),
  },
  {
    path: 'reviews/:code/sections/*',
    lazy: async () => ({ Component: (await import('./section/section-page')).SectionPage }),
  },
];

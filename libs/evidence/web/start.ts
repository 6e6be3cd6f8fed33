import type { RouteObject } from 'react-router';

export { KeptSteps } from './waiting/kept-steps';

export const routes: RouteObject[] = [
  { path: 'voices', lazy: async () => ({ Component: (await import('./events/voices-page')).VoicesPage }) },
  {
    path: 'voices/events/new',
    lazy: async () => ({ Component: (await import('./events/new-event-page')).NewEventPage }),
  },
  {
    path: 'voices/events/:id',
    lazy: async () => ({ Component: (await import('./events/event-page')).EventPage }),
  },
  {
    path: 'voices/documents',
    lazy: async () => ({ Component: (await import('./documents/documents-page')).DocumentsPage }),
  },
  {
    path: 'voices/documents/new',
    lazy: async () => ({ Component: (await import('./documents/new-document-page')).NewDocumentPage }),
  },
  {
    path: 'voices/documents/:id',
    lazy: async () => ({ Component: (await import('./reader/reader-page')).ReaderPage }),
  },
  {
    path: 'voices/documents/:id/columns',
    lazy: async () => ({ Component: (await import('./columns/columns-page')).ColumnsPage }),
  },
  {
    path: 'voices/documents/:id/masks',
    lazy: async () => ({ Component: (await import('./masks/masks-page')).MasksPage }),
  },
  {
    path: 'voices/set-aside',
    lazy: async () => ({ Component: (await import('./masks/set-aside-page')).SetAsidePage }),
  },
  {
    path: 'voices/exchange',
    lazy: async () => ({ Component: (await import('./exchange/exchange-page')).ExchangePage }),
  },
  {
    path: 'voices/findings',
    lazy: async () => ({ Component: (await import('./findings/findings-page')).FindingsPage }),
  },
  {
    path: 'voices/findings/:id',
    lazy: async () => ({ Component: (await import('./findings/finding-page')).FindingPage }),
  },
  {
    path: 'voices/code-book',
    lazy: async () => ({ Component: (await import('./codes/code-book-page')).CodeBookPage }),
  },
  {
    path: 'voices/rounds',
    lazy: async () => ({ Component: (await import('./rounds/rounds-page')).RoundsPage }),
  },
  {
    path: 'voices/rounds/new',
    lazy: async () => ({ Component: (await import('./rounds/new-round-page')).NewRoundPage }),
  },
  {
    path: 'voices/rounds/:id',
    lazy: async () => ({ Component: (await import('./rounds/round-page')).RoundPage }),
  },
  {
    path: 'voices/rounds/:id/agreement',
    lazy: async () => ({ Component: (await import('./agreement/agreement-page')).AgreementPage }),
  },
  {
    path: 'voices/matrix',
    lazy: async () => ({ Component: (await import('./matrix/matrix-page')).MatrixPage }),
  },
  {
    path: 'voices/summary',
    lazy: async () => ({ Component: (await import('./summary/summary-page')).SummaryPage }),
  },
];

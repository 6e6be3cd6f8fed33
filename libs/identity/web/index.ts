import type { RouteObject } from 'react-router';

export * from './account/account';
export * from './account/require-role';
export * from './account/role-name';

export const routes: RouteObject[] = [
  { path: 'sign-in', lazy: async () => ({ Component: (await import('./account/sign-in-page')).SignInPage }) },
  { path: 'admin', lazy: async () => ({ Component: (await import('./admin-page')).AdminPage }) },
];

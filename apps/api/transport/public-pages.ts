import { isLanguage, type Language } from '@qadam/language/domain';

/** The public pages: what follows the language in their addresses, their code in `libs`, and what they ask first. */
export const publicPages = [
  { address: /^\/?$/u, code: 'indicators/web/overview/overview-page.tsx', read: 'Overview' },
  { address: /^\/goals\/?$/u, code: 'indicators/web/goals/goals-page.tsx', read: 'GoalList' },
  { address: /^\/goals\/([^/]+)$/u, code: 'indicators/web/goals/goal-page.tsx', read: 'GoalPage' },
  { address: /^\/targets\/([^/]+)$/u, code: 'indicators/web/goals/target-page.tsx', read: 'TargetPage' },
  {
    address: /^\/indicators\/([^/]+)$/u,
    code: 'indicators/web/indicator/indicator-page.tsx',
    read: 'IndicatorPage',
  },
  { address: /^\/regions\/?$/u, code: 'indicators/web/regions/regions-page.tsx', read: 'RegionList' },
  { address: /^\/regions\/([^/]+)$/u, code: 'indicators/web/regions/region-page.tsx', read: 'RegionPage' },
] as const;

export interface PageAddress {
  readonly language: Language;
  readonly page: (typeof publicPages)[number];
  /** What the page is about, where its address names it. */
  readonly about: string;
}

/** The public page at a path such as `/kk/goals/5`; `undefined` for every other. */
export const publicPageAt = (path: string): PageAddress | undefined => {
  const [, language = '', rest = ''] = /^\/(\w+)(\/.*|)$/u.exec(path) ?? [];
  if (!isLanguage(language)) return undefined;
  for (const page of publicPages) {
    const found = page.address.exec(rest);
    if (found !== null) return { language, page, about: found[1] ?? '' };
  }
  return undefined;
};

import { publicReads } from './read-path/public-reads.generated';

const hashes = new Map<string, string>(publicReads.map(({ name, hash }) => [name, hash]));

interface Question {
  readonly code: string;
  readonly area: string;
  readonly asOf: string | null;
  readonly series: number | null;
}

type Variables = (question: Question) => Readonly<Record<string, unknown>>;

/** What the public pages ask first, by what follows the language in their addresses; names in the order of the letters. */
const pageReads: readonly (readonly [RegExp, string, Variables])[] = [
  [/^\/?$/u, 'Overview', ({ area, asOf }) => ({ area, asOf })],
  [/^\/goals\/?$/u, 'GoalList', ({ asOf }) => ({ asOf })],
  [/^\/goals\/([^/]+)$/u, 'GoalPage', ({ area, asOf, code }) => ({ area, asOf, code })],
  [/^\/targets\/([^/]+)$/u, 'TargetPage', ({ area, asOf, code }) => ({ area, asOf, code })],
  [
    /^\/indicators\/([^/]+)$/u,
    'IndicatorPage',
    ({ area, asOf, code, series }) => ({ area, asOf, code, series }),
  ],
  [/^\/regions\/?$/u, 'RegionList', ({ asOf }) => ({ asOf })],
  [/^\/regions\/([^/]+)$/u, 'RegionPage', ({ asOf, code }) => ({ asOf, code })],
];

const seriesOf = (text: string | null): number | null => {
  const series = Number(text ?? '');
  return Number.isInteger(series) && series > 0 ? series : null;
};

/**
 * The address under which the page at `path` (`/kk/goals/5`) asks for its data; `undefined` for pages that ask for
 * none that everyone may have. The page writes the same: a browser takes what was loaded early for no other address.
 */
export const earlyReadOf = (path: string, search: string): string | undefined => {
  const [, language = '', rest = ''] = /^\/(kk|ru|en)(\/.*|)$/u.exec(path) ?? [];
  if (language === '') return undefined;
  for (const [address, name, variables] of pageReads) {
    const found = address.exec(rest);
    const hash = hashes.get(name);
    if (found === null || hash === undefined) continue;
    const given = new URLSearchParams(search);
    const question = {
      code: found[1] ?? '',
      area: given.get('area') || 'kz',
      asOf: given.get('asOf') || null,
      series: seriesOf(given.get('series')),
    };
    return `/read/${language}/${hash}?variables=${encodeURIComponent(JSON.stringify(variables(question)))}`;
  }
  return undefined;
};

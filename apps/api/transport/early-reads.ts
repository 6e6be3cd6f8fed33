import { publicPageAt, type PageAddress } from './public-pages';
import { publicReads } from './read-path/public-reads.generated';

const hashes = new Map<string, string>(publicReads.map(({ name, hash }) => [name, hash]));

interface Question {
  readonly code: string;
  readonly area: string;
  readonly asOf: string | null;
  readonly series: number | null;
}

type Variables = (question: Question) => Readonly<Record<string, unknown>>;

/** What each page writes with its question, in the order of the letters. */
const variablesOf: Readonly<Record<PageAddress['page']['read'], Variables>> = {
  Overview: ({ area, asOf }) => ({ area, asOf }),
  GoalList: ({ asOf }) => ({ asOf }),
  GoalPage: ({ area, asOf, code }) => ({ area, asOf, code }),
  TargetPage: ({ area, asOf, code }) => ({ area, asOf, code, goal: code.split('.')[0] ?? '' }),
  IndicatorPage: ({ area, asOf, code, series }) => ({ area, asOf, code, series }),
  RegionList: ({ asOf }) => ({ asOf }),
  RegionPage: ({ asOf, code }) => ({ asOf, code }),
};

const seriesOf = (text: string | null): number | null => {
  const series = Number(text ?? '');
  return Number.isInteger(series) && series > 0 ? series : null;
};

/**
 * The address under which the page at `path` (`/kk/goals/5`) asks for its data; `undefined` for pages that ask for
 * none that everyone may have. The page writes the same: a browser takes what was loaded early for no other address.
 */
export const earlyReadOf = (path: string, search: string): string | undefined => {
  const found = publicPageAt(path);
  const hash = found && hashes.get(found.page.read);
  if (found === undefined || hash === undefined) return undefined;
  const given = new URLSearchParams(search);
  const variables = variablesOf[found.page.read]({
    code: found.about,
    area: given.get('area') || 'kz',
    asOf: given.get('asOf') || null,
    series: seriesOf(given.get('series')),
  });
  return `/read/${found.language}/${hash}?variables=${encodeURIComponent(JSON.stringify(variables))}`;
};

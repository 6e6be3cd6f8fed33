import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readSettings } from '@qadam/platform/server';

export interface Answered {
  readonly url: string;
  /** Asked by POST where there is one. */
  readonly body?: string;
}

export interface Timing {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

interface Result {
  readonly requests: { readonly average: number };
  readonly latency: { readonly p50: number; readonly p99: number };
  readonly non2xx: number;
  readonly errors: number;
}

type Autocannon = (options: object) => Promise<Result>;

const connections = 8;
const warmUpSeconds = 3;
const seconds = Number(process.env['BENCH_SECONDS'] ?? 3);
const rounds = 3;

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[rounds >> 1] ?? 0;

/** The median of rounds in which the contestants take turns, so that a slow minute of the machine meets them all. */
export const measure = async (contestants: readonly Answered[]): Promise<Timing[]> => {
  const autocannon = createRequire(join(readSettings().home, 'bench', 'package.json'))(
    'autocannon',
  ) as Autocannon;
  const run = async ({ url, body }: Answered, duration: number): Promise<Result> => {
    const result = await autocannon({
      ...{ url, connections, duration },
      ...(body === undefined
        ? {}
        : { method: 'POST', body, headers: { 'content-type': 'application/json', 'accept-language': 'en' } }),
    });
    if (result.non2xx + result.errors > 0)
      throw new Error(`${url}: ${result.non2xx + result.errors} requests failed.`);
    return result;
  };
  const found = contestants.map((): Result[] => []);
  for (const contestant of contestants) await run(contestant, warmUpSeconds);
  for (let round = 0; round < rounds; round += 1)
    for (const [place, contestant] of contestants.entries())
      found[place]?.push(await run(contestant, seconds));
  return found.map((results) => ({
    perSecond: middle(results.map(({ requests }) => requests.average)),
    p50: middle(results.map(({ latency }) => latency.p50)),
    p99: middle(results.map(({ latency }) => latency.p99)),
  }));
};

import {
  type Client,
  type Exchange,
  makeOperation,
  mapExchange,
  type Operation,
  type RequestPolicy,
} from 'urql';
import { noteOwnWrite, ownWrites } from './own-writes';

/** What had happened when an answer was asked for. */
interface Moment {
  readonly place: string;
  readonly arrivals: number;
  readonly writes: number;
}

interface Kept {
  readonly operation: Operation;
  readonly asked: Moment;
  readonly data: unknown;
}

export interface FreshReads {
  readonly exchange: Exchange;
  /** Asks again for all that is on the page, which shows what it has until the answers come. */
  askAgain(client: Client): void;
}

/** Each arrival at a page has a key of its own, by a link as by Back: the router keeps it with the entry of the history. */
const placeInHistory = (): string => (history.state as { readonly key?: string } | null)?.key ?? '';

/**
 * Lets no page stand on what an earlier one read. Stands before the cache: on the first use after an arrival what is kept
 * is drawn at once and asked for in the same moment; what is from before a change of one's own is not drawn at all. Later
 * uses on the same page take what is kept. An answer that is the same keeps its identity: nothing is drawn anew.
 */
export const createFreshReads = (placeNow: () => string = placeInHistory): FreshReads => {
  let now: Moment = { place: placeNow(), arrivals: 0, writes: ownWrites() };
  const asking = new Map<number, Moment>();
  const kept = new Map<number, Kept>();

  const moment = (): Moment => {
    const [place, writes] = [placeNow(), ownWrites()];
    if (place !== now.place) now = { place, arrivals: now.arrivals + 1, writes };
    else if (writes !== now.writes) now = { ...now, writes };
    return now;
  };

  const policyOf = (key: number, { arrivals, writes }: Moment): RequestPolicy => {
    const asked = kept.get(key)?.asked;
    if (asked?.writes !== writes) return 'network-only';
    return asked.arrivals === arrivals ? 'cache-first' : 'cache-and-network';
  };

  const exchange = mapExchange({
    onOperation: (operation) => {
      if (operation.kind !== 'query') return operation;
      const { key, context } = operation;
      const asked = moment();
      const requestPolicy =
        context.requestPolicy === 'cache-first' ? policyOf(key, asked) : context.requestPolicy;
      if (requestPolicy !== 'cache-first') asking.set(key, asked);
      return makeOperation(operation.kind, operation, { ...context, requestPolicy });
    },
    onResult: (result) => {
      const { key, kind, context } = result.operation;
      if (kind === 'mutation') noteOwnWrite();
      if (kind !== 'query' || result.data == null) return result;
      const before = kept.get(key);
      if (context.meta?.cacheOutcome === 'hit') {
        if (before) kept.set(key, { ...before, data: result.data });
        return result;
      }
      const isSame =
        before !== undefined &&
        result.error === undefined &&
        JSON.stringify(before.data) === JSON.stringify(result.data);
      const data: unknown = isSame ? before.data : result.data;
      kept.set(key, { operation: result.operation, asked: asking.get(key) ?? now, data });
      return { ...result, data };
    },
  });
  return {
    exchange,
    askAgain: (client) => {
      for (const { operation } of kept.values())
        client.reexecuteOperation(
          makeOperation('query', operation, { ...operation.context, requestPolicy: 'network-only' }),
        );
    },
  };
};

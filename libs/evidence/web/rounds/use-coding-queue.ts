import { type Failure, useServerData } from '@qadam/ui';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { CodingQueueDocument } from './rounds.generated';
import { type Coding, useCoding } from './use-coding';
import { type CodingItem, withCodings } from './with-codings';

interface CodingQueue {
  /** With all that waits to be sent; `undefined` until they have come. */
  readonly items: readonly CodingItem[] | undefined;
  /** Where they did not come at all. */
  readonly failure: Failure | undefined;
  readonly again: () => void;
  readonly coding: Coding;
}

/** The findings that this coder is to code. Once there they stay: without a connection they can still be coded. */
export const useCodingQueue = (round: string): CodingQueue => {
  const { data, error, again } = useServerData(
    CodingQueueDocument,
    { round },
    { requestPolicy: 'cache-and-network' },
  );
  const client = useClient();
  const [refreshes, setRefreshes] = useState(0);
  const onFlushed = useCallback(() => {
    void client
      .query(CodingQueueDocument, { round }, { requestPolicy: 'network-only' })
      .toPromise()
      .then((answer) => {
        if (!answer.error) setRefreshes((count) => count + 1);
      });
  }, [client, round]);
  const coding = useCoding(round, again, onFlushed);
  const { acts, forgetSent } = coding;
  useEffect(() => {
    if (refreshes > 0) forgetSent();
  }, [refreshes, forgetSent]);
  const [queue, setQueue] = useState<readonly CodingItem[]>();
  const now = data?.codingQueue;
  if (now && now !== queue) setQueue(now);
  const items = useMemo(() => queue && withCodings(queue, acts.unseen, round), [acts.unseen, queue, round]);
  return { items, failure: queue ? undefined : error, again, coding };
};

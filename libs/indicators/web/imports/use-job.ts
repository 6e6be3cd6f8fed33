import { type Failure, failureOf, noteOwnWrite, useServerChange } from '@qadam/ui';
import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { CancelImportDocument, ImportJobDocument, type ImportJobQuery } from './import.generated';
import { endedStates, type SeenJob, seenJob } from './seen-job';

type Job = ImportJobQuery['job'];

export interface FollowedJob {
  readonly job: Job | null;
  readonly isRunning: boolean;
  readonly isStopping: boolean;
  readonly failure: Failure | null;
  readonly cancel: () => void;
}

const pollMs = 500;

/** Follows a job until it ends; a lost connection is no end. */
export const useJob = (id: number | null): FollowedJob => {
  const client = useClient();
  const [stop] = useServerChange(CancelImportDocument);
  const [state, setState] = useState<SeenJob | null>(null);
  const seen = id === null ? null : seenJob(state, id);

  useEffect(() => {
    if (id === null) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    const see = (change: Partial<SeenJob>) => setState((before) => seenJob(before, id, change));
    const look = async () => {
      const { data, error } = await client
        .query(ImportJobDocument, { id }, { requestPolicy: 'network-only' })
        .toPromise();
      if (isOver) return;
      const failure = error ? failureOf(error) : null;
      if (data && endedStates.has(data.job.state)) noteOwnWrite();
      if (data) see({ job: data.job, failure: null });
      else if (failure) see({ failure });
      if (failure && failure.code !== 'network') return;
      if (!data || !endedStates.has(data.job.state)) timer = setTimeout(look, pollMs);
    };
    void look();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [id, client]);

  const cancel = useCallback(() => {
    if (id === null) return;
    setState((before) => seenJob(before, id, { isStopping: true }));
    void stop({ id }).then(({ error }) => {
      if (error) setState((before) => seenJob(before, id, { failure: error, isStopping: false }));
    });
  }, [id, stop]);

  const job = seen?.job ?? null;
  return {
    job,
    isRunning: id !== null && (job === null ? seen?.failure == null : !endedStates.has(job.state)),
    isStopping: seen?.isStopping ?? false,
    failure: seen?.failure ?? null,
    cancel,
  };
};

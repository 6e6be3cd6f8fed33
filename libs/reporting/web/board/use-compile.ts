import type { Language } from '@qadam/language/domain';
import type { TraceExtent } from '@qadam/reporting/domain';
import { type Failure, useServerChange } from '@qadam/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import {
  CancelCompileDocument,
  CompileJobDocument,
  type CompileJobQuery,
  StartCompileDocument,
} from './board.generated';

export const compileFormats = ['pdf', 'docx', 'html', 'xlsx'] as const;
export type CompileFormat = (typeof compileFormats)[number];

export interface CompileProblem {
  readonly code: string;
  readonly sectionKey: string;
  readonly section: string;
  readonly subject: string;
  readonly message: string;
}

export interface CompileResult {
  readonly download: string;
  readonly fileName: string;
  readonly isDraft: boolean;
  readonly language: Language;
  readonly pages: number | null;
  readonly problems: readonly CompileProblem[];
  readonly missingLetters: readonly string[];
}

type Job = CompileJobQuery['job'];

export interface Compile {
  readonly start: (language: string, format: CompileFormat, trace: TraceExtent) => void;
  readonly cancel: () => void;
  readonly job: Job | null;
  readonly isRunning: boolean;
  readonly failure: Failure | null;
  readonly result: CompileResult | null;
}

const pollMs = 700;
const ends = new Set(['done', 'failed', 'cancelled']);

/** Starts compiling and follows the job until it ends. */
export const useCompile = (report: string, onDone: () => void): Compile => {
  const client = useClient();
  const [begin] = useServerChange(StartCompileDocument);
  const [stop] = useServerChange(CancelCompileDocument);
  const [jobId, setJobId] = useState<number | null>(null);
  const [job, setJob] = useState<Job | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isRunning = jobId !== null && !(job && ends.has(job.state));

  // The board's own refetch must not start the polling again.
  const finished = useRef(onDone);
  useEffect(() => {
    finished.current = onDone;
  });

  useEffect(() => {
    if (jobId === null) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    const look = async () => {
      const { data } = await client
        .query(CompileJobDocument, { id: jobId }, { requestPolicy: 'network-only' })
        .toPromise();
      if (isOver) return;
      if (data?.job) setJob(data.job);
      if (data?.job && ends.has(data.job.state)) finished.current();
      else timer = setTimeout(look, pollMs);
    };
    void look();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [jobId, client]);

  const start = useCallback(
    (language: string, format: CompileFormat, trace: TraceExtent) => {
      setJob(null);
      setFailure(null);
      void begin({ report, language, format, trace }).then(({ data, error }) => {
        if (error) setFailure(error);
        else setJobId(data.startCompile);
      });
    },
    [begin, report],
  );

  const cancel = useCallback(() => {
    if (jobId !== null) void stop({ id: jobId });
  }, [jobId, stop]);

  return {
    start,
    cancel,
    job,
    isRunning,
    failure,
    result: job?.state === 'done' && job.result ? (JSON.parse(job.result) as CompileResult) : null,
  };
};

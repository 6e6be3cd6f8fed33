import { RequireRole } from '@qadam/identity/web';
import {
  ErrorState,
  type Failure,
  FailureState,
  JobProgress,
  Page,
  Skeleton,
  useServerChange,
} from '@qadam/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useText } from '../text';
import '../indicators.css';
import './import.css';
import { ImportForm } from './import-form';
import { StartImportDocument } from './import.generated';
import { ImportResult } from './import-result';
import { type FollowedImport, useImport } from './use-import';

const steps = ['reading', 'checking', 'writing'] as const;

const Running = ({ job, isStopping, cancel }: FollowedImport) => {
  const t = useText();
  const step = steps.find((known) => known === job?.step) ?? 'waiting';
  return (
    <JobProgress
      doing={t(isStopping ? 'imports.steps.stopping' : `imports.steps.${step}`)}
      done={Math.round((job?.progress ?? 0) * 100)}
      total={100}
      {...(isStopping ? {} : { onCancel: cancel })}
    />
  );
};

/** Why it failed, in the server's sentence; nothing was changed then. */
const Failed = ({ job }: { readonly job: NonNullable<FollowedImport['job']> }) => {
  const t = useText();
  return (
    <ErrorState
      {...(job.problemMessage ? { happened: job.problemMessage } : {})}
      safe={t('imports.nothingChanged')}
      code={job.problemCode ?? 'unexpected'}
      {...(job.problemCode === 'invalid-input' ? { next: t('imports.failedNext') } : {})}
    />
  );
};

const Import = () => {
  const t = useText();
  const [search, setSearch] = useSearchParams();
  const asked = Number(search.get('job'));
  const id = Number.isInteger(asked) && asked > 0 ? asked : null;
  const folder = search.get('folder') ?? '';
  const [begin, { fetching }] = useServerChange(StartImportDocument);
  const [failure, setFailure] = useState<Failure | null>(null);
  const followed = useImport(id);
  const { job, report, isRunning } = followed;
  const start = async (path: string, skipProblems: boolean) => {
    setFailure(null);
    const { data, error } = await begin({ folder: path, skipProblems });
    if (error) setFailure(error);
    else setSearch({ job: String(data.importOpenSdg), folder: path });
  };
  const shownFailure = failure ?? followed.failure;
  return (
    <div className="ind-stack">
      <ImportForm
        key={folder}
        folder={folder}
        isBusy={fetching || isRunning}
        onStart={(path, skips) => void start(path, skips)}
      />
      {shownFailure && <FailureState failure={shownFailure} />}
      {id !== null && !job && !followed.failure && <Skeleton shape="list" />}
      {isRunning && <Running {...followed} />}
      {job?.state === 'cancelled' && <p role="status">{t('imports.cancelled')}</p>}
      {job?.state === 'failed' && <Failed job={job} />}
      {report && (
        <ImportResult key={id} report={report} onSkip={folder ? () => void start(folder, true) : undefined} />
      )}
    </div>
  );
};

/** Brings an Open SDG folder in, for administrators: what it is doing, what came of it, what is wrong where. */
export const ImportPage = () => {
  const t = useText();
  return (
    <Page
      title={t('imports.title')}
      lead={t('imports.lead')}
      crumbs={[{ label: t('imports.administration'), to: '/admin' }]}
    >
      <RequireRole roles={['administrator']}>
        <Import />
      </RequireRole>
    </Page>
  );
};

import { RequireRole, useAccount } from '@qadam/identity/web';
import { Button, ErrorState, FailureState, JobProgress, Page, useServerData } from '@qadam/ui';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { useText } from '../text';
import '../indicators.css';
import './import.css';
import { Compared } from './compared';
import { EarlierImports } from './earlier-imports';
import { ShownImportDocument, type ShownImportQuery } from './import.generated';
import { MessagePublisher } from './message-publisher';
import { StartImport } from './start-import';
import { Understood } from './understood';
import { type FollowedJob, useJob } from './use-job';

const steps = ['reading', 'checking', 'comparing', 'writing'] as const;

const Running = ({ job, isStopping, cancel }: FollowedJob) => {
  const t = useText();
  const step =
    steps.find((known) => known === job?.step) ?? (job?.state === 'running' ? 'reading' : 'waiting');
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
const Failed = ({ job }: { readonly job: NonNullable<FollowedJob['job']> }) => {
  const t = useText();
  return (
    <ErrorState
      {...(job.problemMessage ? { happened: job.problemMessage } : {})}
      safe={t('imports.nothingChanged')}
      code={job.problemCode ?? 'unexpected'}
      next={t('imports.failedNext')}
    />
  );
};

/** A message that is compared again by a person: its comparison did not end, or nobody has sent it. */
const isOpenMessage = ({ kind, state, publisher, problems }: ShownImportQuery['figureImport']): boolean =>
  kind === 'sdmx' &&
  state !== 'committed' &&
  (state === 'loaded' || publisher !== '' || problems.some((problem) => problem.kind === 'sender-missing'));

const Opened = ({ id, onAnother }: { readonly id: number; readonly onAnother: () => void }) => {
  const t = useText();
  const { data, error, again } = useServerData(
    ShownImportDocument,
    { id },
    { requestPolicy: 'network-only' },
  );
  const shown = data?.figureImport;
  const onEnd = useCallback(() => again(), [again]);
  const followed = useJob(shown?.jobId ?? null, onEnd);
  if (error) return <FailureState failure={error} />;
  if (!shown) return <JobProgress doing={t('imports.opening')} done={0} />;
  const { job, isRunning, failure } = followed;
  return (
    <div className="ind-stack">
      <p className="ind-import-name">
        <b>{shown.fileName}</b> <Button onClick={onAnother}>{t('imports.another')}</Button>
      </p>
      {failure && <FailureState failure={failure} />}
      {isRunning && <Running {...followed} />}
      {job?.state === 'cancelled' && <p role="status">{t('imports.cancelled')}</p>}
      {job?.state === 'failed' && <Failed job={job} />}
      {!isRunning && shown.kind === 'table' && shown.state !== 'committed' && (
        <Understood id={id} onCompared={again} />
      )}
      {!isRunning && isOpenMessage(shown) && <MessagePublisher shown={shown} onCompared={again} />}
      {!isRunning && shown.state !== 'loaded' && <Compared shown={shown} onCommit={again} />}
    </div>
  );
};

const Import = () => {
  const [search, setSearch] = useSearchParams();
  const asked = Number(search.get('import'));
  const id = Number.isInteger(asked) && asked > 0 ? asked : null;
  if (id === null)
    return (
      <div className="ind-stack">
        <StartImport onLoaded={(loaded) => setSearch({ import: String(loaded) })} />
        <EarlierImports />
      </div>
    );
  return <Opened key={id} id={id} onAnother={() => setSearch({})} />;
};

/** Brings figures in: what was understood, what is wrong, what would change; nothing has until the button. */
export const ImportPage = () => {
  const t = useText();
  const { holds } = useAccount();
  return (
    <Page
      title={t('imports.title')}
      lead={t('imports.lead')}
      {...(holds('administrator') ? { crumbs: [{ label: t('imports.administration'), to: '/admin' }] } : {})}
    >
      <RequireRole roles={['administrator', 'analyst']}>
        <Import />
      </RequireRole>
    </Page>
  );
};

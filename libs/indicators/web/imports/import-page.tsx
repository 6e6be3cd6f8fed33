import { RequireRole, useAccount } from '@qadam/identity/web';
import { Button, ErrorState, FailureState, JobProgress, Page, useServerData } from '@qadam/ui';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useImportText } from './text';
import '../indicators.css';
import './import.css';
import { Compared } from './compared';
import { EarlierImports } from './earlier-imports';
import { ShownImportDocument, type ShownImportQuery } from './import.generated';
import { MessagePublisher } from './message-publisher';
import { isOutdated } from './seen-job';
import { StartImport } from './start-import';
import { UnderstoodBefore } from './understood';
import { type FollowedJob, useJob } from './use-job';

const steps = ['reading', 'checking', 'comparing', 'writing'] as const;

const Running = ({ job, isStopping, cancel }: FollowedJob) => {
  const t = useImportText();
  const begins = job?.kind === 'commit-import' ? 'writing' : 'reading';
  const step = steps.find((known) => known === job?.step) ?? (job?.state === 'running' ? begins : 'waiting');
  return (
    <>
      {job?.isResumed === true && <p className="q-muted">{t('resumed')}</p>}
      <JobProgress
        doing={t(isStopping ? 'steps.stopping' : `steps.${step}`)}
        done={Math.round((job?.progress ?? 0) * 100)}
        // How far it had come says nothing of how long stopping takes.
        {...(isStopping ? {} : { total: 100, onCancel: cancel })}
      />
    </>
  );
};

/** Why it failed, in the server's sentence; nothing was changed then. */
const Failed = ({ job }: { readonly job: NonNullable<FollowedJob['job']> }) => {
  const t = useImportText();
  return (
    <ErrorState
      {...(job.problemMessage ? { happened: job.problemMessage } : {})}
      safe={t('nothingChanged')}
      code={job.problemCode ?? 'unexpected'}
      next={t('failedNext')}
    />
  );
};

/** A message that is compared again by a person: its comparison did not end, or nobody has sent it. */
const isOpenMessage = ({
  kind,
  state,
  publisher,
  problemGroups,
}: ShownImportQuery['figureImport']): boolean =>
  kind === 'sdmx' &&
  state !== 'committed' &&
  (state === 'loaded' || publisher !== '' || problemGroups.some((group) => group.kind === 'sender-missing'));

/** So many figures that reading them once more, only to show what was understood, would keep the server from the rest. */
const manyFigures = 20_000;

const Opened = ({ id, onAnother }: { readonly id: number; readonly onAnother: () => void }) => {
  const t = useImportText();
  const { data, error, again } = useServerData(
    ShownImportDocument,
    { id },
    { requestPolicy: 'network-only' },
  );
  const shown = data?.figureImport;
  // Of what is begun here the job is known at once; what the import says of itself comes with its problems.
  const [begunJob, setBegunJob] = useState<number | null>(null);
  const followed = useJob(begunJob ?? shown?.jobId ?? null);
  const [hasWorked, setHasWorked] = useState(false);
  const isWorking = followed.isRunning && followed.job !== null;
  if (isWorking && !hasWorked) setHasWorked(true);
  const isOpening = shown !== undefined && isOutdated(shown, followed.job);
  useEffect(() => {
    if (isOpening) again();
  }, [isOpening, again]);
  if (error) return <FailureState failure={error} />;
  if (!shown) return <JobProgress doing={t('opening')} done={0} />;
  const { job, isRunning, failure } = followed;
  // While it is not known that no job works on it, nothing can be begun.
  const isAtRest = !isRunning && !isOpening && (job !== null || shown.jobId === null);
  return (
    <div className="ind-stack">
      <p className="ind-import-name">
        <b>{shown.fileName}</b> <Button onClick={onAnother}>{t('another')}</Button>
      </p>
      {failure && <FailureState failure={failure} />}
      {isRunning && <Running {...followed} />}
      {isOpening && <JobProgress doing={t('opening')} done={0} />}
      {job?.state === 'cancelled' && <p role="status">{t('cancelled')}</p>}
      {job?.state === 'failed' && <Failed job={job} />}
      {isAtRest && shown.kind === 'table' && shown.state !== 'committed' && (
        <UnderstoodBefore
          id={id}
          isFolded={
            shown.state === 'previewed' ||
            job?.state === 'cancelled' ||
            (shown.understanding?.figures ?? 0) > manyFigures
          }
          onBegun={setBegunJob}
        />
      )}
      {isAtRest && isOpenMessage(shown) && <MessagePublisher shown={shown} onBegun={setBegunJob} />}
      {isAtRest && shown.state !== 'loaded' && (
        <Compared shown={shown} onBegun={setBegunJob} wasWaitedFor={hasWorked || begunJob !== null} />
      )}
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
  const t = useImportText();
  const { holds } = useAccount();
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      {...(holds('administrator') ? { crumbs: [{ label: t('administration'), to: '/admin' }] } : {})}
    >
      <RequireRole roles={['administrator', 'analyst']}>
        <Import />
      </RequireRole>
    </Page>
  );
};

import {
  Button,
  type Failure,
  FailureState,
  Field,
  pathInLanguage,
  useFormat,
  useLanguage,
  useServerChange,
  useServerData,
} from '@qadam/ui';
import { useEffect, useRef, useState, useId } from 'react';
import { useImportText } from './text';
import { Differences } from './differences';
import { CommitImportDocument, OlderInImportDocument, type ShownImportQuery } from './import.generated';
import { MetadataChanges } from './metadata-changes';
import { NewCodes } from './new-codes';
import { ProblemGroups } from './problem-groups';
import { ReadAs } from './read-as';
import { isHeldBack, isNothingRead, whyNotTaken } from './report';

type Shown = ShownImportQuery['figureImport'];

const counted = ['added', 'revised', 'unchanged', 'withdrawn'] as const;

const Counts = ({ shown }: { readonly shown: Shown }) => {
  const t = useImportText();
  const { number } = useFormat();
  return (
    <dl className="ind-import-counts">
      {counted.map((name) => (
        <div key={name}>
          <dt>{t(`counts.${name}`)}</dt>
          <dd className="q-figures">{number(shown.counts?.[name] ?? 0)}</dd>
        </div>
      ))}
      {shown.counts?.older != null && (
        <div>
          <dt>{t('counts.older')}</dt>
          <dd className="q-figures">{number(shown.counts.older)}</dd>
        </div>
      )}
    </dl>
  );
};

/** How much a commit would change; nothing where every value is there already. */
const changesOf = ({ counts, metadataChanges }: Shown): number =>
  (counts?.added ?? 0) +
  (counts?.revised ?? 0) +
  (counts?.withdrawn ?? 0) +
  (counts?.older ?? 0) +
  metadataChanges;

/** How many figures are older than what is known, where somebody says of which day the data are. */
const OlderNote = ({ id, publishedOn }: { readonly id: number; readonly publishedOn: string }) => {
  const t = useImportText();
  const { data } = useServerData(OlderInImportDocument, { id, publishedOn });
  const count = data?.olderInImport ?? 0;
  return (
    <p className="ind-note" role="status">
      {count > 0 && t('olderNote', { count })}
    </p>
  );
};

/** The day on which a message was made, offered as that of its data. */
const PreparedOn = ({ day, onTake }: { readonly day: string; readonly onTake: (day: string) => void }) => {
  const t = useImportText();
  const format = useFormat();
  return (
    <div className="ind-import-prepared">
      <p className="ind-note">{t('preparedOn', { day: format.day(day) })}</p>
      <Button onClick={() => onTake(day)}>{t('takePreparedOn')}</Button>
    </div>
  );
};

interface TickProps {
  readonly isSet: boolean;
  readonly onChange: (isSet: boolean) => void;
  readonly label: string;
  readonly note?: string;
}

/** A yes that a commit may need, with what it means. */
const Tick = ({ isSet, onChange, label, note }: TickProps) => {
  const id = useId();
  return (
    <div>
      <label className="q-check">
        <input
          type="checkbox"
          checked={isSet}
          aria-describedby={note === undefined ? undefined : id}
          onChange={({ target }) => onChange(target.checked)}
        />
        {label}
      </label>
      {note !== undefined && (
        <p id={id} className="q-muted ind-note">
          {note}
        </p>
      )}
    </div>
  );
};

const Commit = ({ shown, onBegun }: { readonly shown: Shown; readonly onBegun: (jobId: number) => void }) => {
  const t = useImportText();
  const [commit] = useServerChange(CommitImportDocument);
  const [isBusy, setBusy] = useState(false);
  const [skips, setSkips] = useState(false);
  const [addsNew, setAddsNew] = useState(false);
  const [takesOver, setTakesOver] = useState(false);
  const [publishedOn, setPublishedOn] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const hasErrors = isHeldBack(shown, takesOver);
  const changes = changesOf(shown) - (takesOver ? 0 : shown.othersRevised);
  const why = whyNotTaken({
    ...{ changes, othersRevised: shown.othersRevised, takesOver, hasErrors, skips, addsNew },
    newCodes: shown.newCodes.length,
  });
  const whyId = useId();
  const take = async () => {
    setBusy(true);
    setFailure(null);
    const { data, error } = await commit({
      id: Number(shown.id),
      skipProblems: skips,
      addsNew,
      takesOver,
      publishedOn: publishedOn === '' ? null : publishedOn,
    });
    if (!error) return onBegun(data.commitImport);
    setFailure(error);
    setBusy(false);
  };
  return (
    <div className="ind-import-commit">
      {shown.othersRevised > 0 && (
        <Tick
          isSet={takesOver}
          onChange={setTakesOver}
          label={t('takeOver', { count: shown.othersRevised })}
          note={t('takeOverNote')}
        />
      )}
      {hasErrors && <Tick isSet={skips} onChange={setSkips} label={t('skip')} note={t('skipNote')} />}
      {shown.newCodes.length > 0 && (
        <Tick
          isSet={addsNew}
          onChange={setAddsNew}
          label={t('newCodes.yes', { count: shown.newCodes.length })}
        />
      )}
      <Field
        type="date"
        label={t('publishedOn')}
        hint={t('publishedOnNote')}
        value={publishedOn}
        onChange={({ target }) => setPublishedOn(target.value)}
      />
      {publishedOn === '' && shown.understanding?.preparedOn != null && (
        <PreparedOn day={shown.understanding.preparedOn} onTake={setPublishedOn} />
      )}
      {publishedOn !== '' && <OlderNote id={Number(shown.id)} publishedOn={publishedOn} />}
      {failure && <FailureState failure={failure} />}
      <Button
        kind="main"
        isBusy={isBusy}
        disabled={why !== null}
        aria-describedby={whyId}
        onClick={() => void take()}
      >
        {t('take', { count: changes || changesOf(shown) })}
      </Button>
      <p id={whyId} className="q-muted" role="status">
        {why !== null && t(`whyNotTaken.${why}`)}
      </p>
    </div>
  );
};

/** Problems, differences, and the one button that changes the data; or what has become of it. */
export const Compared = ({
  shown,
  onBegun,
  wasWaitedFor,
}: {
  readonly shown: Shown;
  readonly onBegun: (jobId: number) => void;
  /** Whether the reader has seen the work end on this page: the report is what comes next then. */
  readonly wasWaitedFor: boolean;
}) => {
  const t = useImportText();
  const verdict = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (wasWaitedFor) verdict.current?.focus();
  }, [wasWaitedFor]);
  const language = useLanguage();
  const { added = 0, revised = 0, withdrawn = 0 } = shown.counts ?? {};
  const isCommitted = shown.state === 'committed';
  return (
    <>
      <div>
        <h2 ref={verdict} tabIndex={-1} className="ind-import-verdict">
          {t(isCommitted ? 'taken' : 'compared')}
        </h2>
        <Counts shown={shown} />
        {isCommitted && (
          // A new document, as what the pages know already is from before the import.
          <p>
            <a href={pathInLanguage('/goals', language)}>{t('lookAt')}</a>
          </p>
        )}
      </div>
      {shown.kind !== 'table' && <ReadAs shown={shown} />}
      <ProblemGroups id={Number(shown.id)} groups={shown.problemGroups} />
      <NewCodes codes={shown.newCodes} />
      <Differences
        key={shown.state}
        id={Number(shown.id)}
        total={added + revised + withdrawn}
        isNothingRead={isNothingRead(shown.counts)}
        isCommitted={isCommitted}
      />
      <MetadataChanges key={`metadata ${shown.state}`} id={Number(shown.id)} isCommitted={isCommitted} />
      {!isCommitted && changesOf(shown) > 0 && <Commit shown={shown} onBegun={onBegun} />}
    </>
  );
};

import {
  Button,
  type Failure,
  FailureState,
  Field,
  notify,
  PlaceLink,
  Skeleton,
  useFailureText,
  useFormat,
  useServerChange,
  useServerData,
} from '@qadam/ui';
import { type FormEvent, useState } from 'react';
import { useFirstField } from '../breaks/use-first-field';
import { ChangeRows } from './change-rows';
import { useVintagesText } from './text';
import {
  type LoadChangesQuery,
  TakeBackPreviewDocument,
  type TakeBackPreviewQuery,
  TakeLoadBackDocument,
} from './vintages.generated';

type Changes = LoadChangesQuery['loadChanges'];
type Preview = TakeBackPreviewQuery['takeBackPreview'];

/** That a load is taken back, or takes another back, with the way to the other and the reason. */
export const TakenBackNote = ({ changes }: { readonly changes: Changes }) => {
  const t = useVintagesText();
  const { takesBack, takenBackBy, reason } = changes;
  const other = takenBackBy ?? takesBack;
  if (other === null) return null;
  return (
    <p className="ind-taken-back">
      {takenBackBy === null ? t('takeBack.takes', { load: other }) : t('takeBack.taken', { load: other })}{' '}
      {reason !== '' && <span className="q-muted">{t('takeBack.because', { reason })} </span>}
      <PlaceLink to={`/revisions?load=${other}`}>{t('takeBack.other', { load: other })}</PlaceLink>
    </p>
  );
};

const cases = ['withdrawn', 'revised', 'added'] as const;

const TakeBackForm = ({
  preview,
  onDone,
  onCancel,
}: {
  readonly preview: Preview;
  readonly onDone: (by: number) => void;
  readonly onCancel: () => void;
}) => {
  const t = useVintagesText();
  const { number } = useFormat();
  const failureText = useFailureText();
  const form = useFirstField();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [take, { fetching }] = useServerChange(TakeLoadBackDocument);
  const { load, newest, later, changes, texts } = preview;
  const title = t('takeBack.preview', { load: load.vintageId });
  const total = cases.reduce((sum, one) => sum + preview[one], 0);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const { data, error } = await take({ load: load.vintageId, reason, newest });
    setFailure(error ?? null);
    if (!data) return;
    notify({ text: t('takeBack.done', { load: load.vintageId }), tone: 'good' });
    onDone(data.takeLoadBack.load);
  };
  return (
    <form ref={form} className="ind-take-back" noValidate onSubmit={submit} aria-label={title}>
      <h2>{title}</h2>
      <dl className="ind-load-facts">
        {cases.map((one) => (
          <div key={one}>
            <dt>{t(`takeBack.cases.${one}`)}</dt>
            <dd className="q-figures">{number(preview[one])}</dd>
          </div>
        ))}
        {texts > 0 && (
          <div>
            <dt>{t('takeBack.cases.texts')}</dt>
            <dd className="q-figures">{number(texts)}</dd>
          </div>
        )}
      </dl>
      {total + texts === 0 && <p>{t('takeBack.nothing')}</p>}
      <p>{t('takeBack.keeps')}</p>
      {later > 0 && <p>{t('takeBack.later', { count: later })}</p>}
      {changes.length > 0 && <ChangeRows title={t('takeBack.changes')} changes={changes} />}
      {changes.length < total && (
        <p className="q-muted">{t('load.shown', { shown: changes.length, total })}</p>
      )}
      <Field
        label={t('takeBack.reason')}
        hint={t('takeBack.reasonHint')}
        problem={isMissing ? t('takeBack.reasonMissing') : undefined}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      {failure !== null && <p role="alert">{failureText(failure)}</p>}
      <p className="ind-revisions-tools">
        <Button type="submit" kind="main" disabled={fetching}>
          {t('takeBack.sure')}
        </Button>
        <Button type="button" disabled={fetching} onClick={onCancel}>
          {t('takeBack.cancel')}
        </Button>
      </p>
    </form>
  );
};

const Previewed = ({
  load,
  ...on
}: { readonly load: number } & Omit<Parameters<typeof TakeBackForm>[0], 'preview'>) => {
  const { data, error, again } = useServerData(
    TakeBackPreviewDocument,
    { load },
    { requestPolicy: 'network-only' },
  );
  if (error) return <FailureState failure={error} onRetry={again} />;
  if (!data) return <Skeleton shape="list" />;
  return <TakeBackForm preview={data.takeBackPreview} {...on} />;
};

/** Takes the load back: shows first what that would change, and asks why. */
export const TakeBack = ({
  changes,
  onDone,
}: {
  readonly changes: Changes;
  /** Gets the load that took it back. */
  readonly onDone: (by: number) => void;
}) => {
  const t = useVintagesText();
  const [isOpen, setOpen] = useState(false);
  const { load, takesBack } = changes;
  if (isOpen) return <Previewed load={load.vintageId} onDone={onDone} onCancel={() => setOpen(false)} />;
  return (
    <p>
      <Button onClick={() => setOpen(true)}>
        {takesBack === null ? t('takeBack.open') : t('takeBack.openUndo')}
      </Button>
    </p>
  );
};

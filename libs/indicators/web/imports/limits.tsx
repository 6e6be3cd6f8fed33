import {
  Button,
  type Failure,
  FailureState,
  Field,
  Skeleton,
  useFormat,
  useServerChange,
  useServerData,
} from '@qadam/ui';
import { type FormEvent, useState } from 'react';
import { useImportText } from './text';
import { ChangeImportLimitsDocument, ImportLimitsDocument, type ImportLimitsQuery } from './import.generated';
import { limitTexts, type LimitTexts, readLimitTexts } from './limit-texts';

type Limits = ImportLimitsQuery['importLimits'];

const LimitsForm = ({ limits }: { readonly limits: Limits }) => {
  const t = useImportText();
  const { dayInDigits } = useFormat();
  const [held, setHeld] = useState(limits);
  const [texts, setTexts] = useState(() => limitTexts(limits));
  const [isSaved, setSaved] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [change, { fetching }] = useServerChange(ChangeImportLimitsDocument);
  const wanted = readLimitTexts(texts);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setFailure(null);
    if (wanted === null) return;
    const { data, error } = await change({ limits: wanted });
    if (error) return setFailure(error);
    setHeld(data.changeImportLimits);
    setTexts(limitTexts(data.changeImportLimits));
    setSaved(true);
  };
  const field = (name: keyof LimitTexts) => (
    <Field
      label={t(`limits.${name}`)}
      hint={t(`limits.${name}Hint`)}
      value={texts[name]}
      inputMode="decimal"
      autoComplete="off"
      onChange={({ target }) => {
        setSaved(false);
        setTexts({ ...texts, [name]: target.value });
      }}
    />
  );
  return (
    <form className="ind-import-form ind-import-limits" onSubmit={(event) => void save(event)} noValidate>
      <p className="q-muted">{t('limits.note')}</p>
      {field('jumpFactor')}
      {field('smallestOfInterest')}
      {field('sumTolerance')}
      {failure && <FailureState failure={failure} />}
      <p className="ind-import-more">
        <Button type="submit" disabled={fetching || wanted === null}>
          {t('limits.save')}
        </Button>
        <span role="status" className="q-muted">
          {isSaved
            ? t('limits.saved')
            : held.changedAt === null
              ? t('limits.builtIn')
              : t('limits.changed', {
                  who: held.changedBy ?? 'Qadam',
                  when: dayInDigits(held.changedAt),
                })}
        </span>
      </p>
    </form>
  );
};

const LoadedLimits = () => {
  const { data, error } = useServerData(ImportLimitsDocument, {}, { requestPolicy: 'network-only' });
  if (error) return <FailureState failure={error} />;
  if (!data) return <Skeleton shape="list" />;
  return <LimitsForm limits={data.importLimits} />;
};

/** The numbers beyond which a figure is called odd, for everybody who imports to see and to change. */
export const Limits = () => {
  const t = useImportText();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="ind-import-other" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('limits.title')}</summary>
      {isOpen && <LoadedLimits />}
    </details>
  );
};

import { languages } from '@qadam/language/domain';
import {
  Button,
  type Failure,
  Field,
  type Outcome,
  useFailureText,
  useLanguage,
  useServerChange,
  useServerData,
} from '@qadam/ui';
import { type FormEvent, useState } from 'react';
import { CodesField } from '../tags/codes-field';
import { useText } from '../text';
import { useStepFocus } from '../use-step-focus';
import {
  CodeMergePreviewDocument,
  type CodePartsFragment,
  CreateProjectCodeDocument,
  MergeProjectCodeDocument,
  RenameProjectCodeDocument,
  RetireProjectCodeDocument,
  ShowProjectCodeDocument,
  SplitProjectCodeDocument,
} from './codes.generated';
import { useSaid } from './use-code-change';

const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

interface OwnCodeFormProps {
  /** Left out for a new one. */
  readonly entry?: CodePartsFragment;
  readonly onDone: (code?: string) => void;
}

/** Titles in three languages and a colour. */
export const OwnCodeForm = ({ entry, onDone }: OwnCodeFormProps) => {
  const t = useText();
  const said = useSaid();
  const language = useLanguage();
  const [create] = useServerChange(CreateProjectCodeDocument);
  const [rename] = useServerChange(RenameProjectCodeDocument);
  const failureText = useFailureText();
  const [failure, setFailure] = useState<Failure>();
  const field = failure?.details?.['field'];
  const problemOf = (name: string) => (failure && field === name ? failureText(failure) : undefined);
  /** What is wrong with a field stands at it; everything else is told as anywhere. */
  const put = async (change: Promise<Outcome<unknown>>, done: string): Promise<boolean> => {
    const { error } = await change;
    const isOfField = ['title', 'code', 'colour'].some((name) => name === error?.details?.['field']);
    setFailure(isOfField ? error : undefined);
    return isOfField ? false : said(change, done);
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const title = Object.fromEntries(languages.map((each) => [each, textOf(form, `title-${each}`)]));
    if (entry) {
      const colour = textOf(form, 'colour');
      const change = rename({ code: entry.code, title, colour: colour === entry.colour ? null : colour });
      if (await put(change, t('codes.renamed'))) onDone();
      return;
    }
    const outcome = create({ code: { title, code: textOf(form, 'code') || null, colour: null } });
    if (await put(outcome, t('codes.created'))) onDone((await outcome).data?.createProjectCode.code);
  };
  return (
    <form className="v-form" onSubmit={(event) => void submit(event)}>
      <fieldset className="v-fieldset">
        <legend>{t('codes.titles')}</legend>
        <p className="v-note">{t('events.titleNote')}</p>
        {languages.map((each) => (
          <Field
            key={each}
            label={t(`languages.${each}`)}
            name={`title-${each}`}
            lang={each}
            autoComplete="off"
            defaultValue={entry?.titles[each] ?? ''}
            problem={each === language ? problemOf('title') : undefined}
          />
        ))}
      </fieldset>
      {entry ? (
        <Field
          label={t('codes.colour')}
          type="color"
          name="colour"
          problem={problemOf('colour')}
          defaultValue={entry.colour ?? '#808080'}
        />
      ) : (
        <Field
          label={t('codes.code')}
          name="code"
          autoComplete="off"
          hint={t('codes.codeNote')}
          problem={problemOf('code')}
        />
      )}
      <p className="v-actions">
        <Button kind="main" type="submit">
          {t('codes.save')}
        </Button>
        <Button onClick={() => onDone()}>{t('cancel')}</Button>
      </p>
    </form>
  );
};

interface MergeProps {
  readonly entry: CodePartsFragment;
  readonly onDone: () => void;
}

/** Into which code, and what would move, before anything does. */
const Merge = ({ entry: { code }, onDone }: MergeProps) => {
  const t = useText();
  const said = useSaid();
  const [into, setInto] = useState('');
  const [merge, { fetching }] = useServerChange(MergeProjectCodeDocument);
  const { data } = useServerData(
    CodeMergePreviewDocument,
    { code, into },
    { paused: into === '', requestPolicy: 'network-only' },
  );
  const preview = into === '' ? undefined : data?.codeMergePreview;
  const go = async () => {
    if (await said(merge({ code, into }), t('codes.merged'))) onDone();
  };
  return (
    <div className="v-form">
      <CodesField
        isSingle
        label={t('codes.into')}
        codes={into === '' ? [] : [into]}
        without={code}
        onChange={([chosen = '']) => setInto(chosen)}
      />
      {preview && (
        <p role="status">
          {t('codes.moves', { tags: preview.tags, codings: preview.codings })}{' '}
          {preview.alreadyThere > 0 && t('codes.alreadyThere', { count: preview.alreadyThere })}
        </p>
      )}
      <p className="v-actions">
        <Button kind="main" disabled={!preview || fetching} onClick={() => void go()}>
          {t('codes.merge')}
        </Button>
        <Button onClick={onDone}>{t('cancel')}</Button>
      </p>
    </div>
  );
};

interface OwnCodeProps {
  readonly entry: CodePartsFragment;
}

/** What can be done with a code of the project's own. */
export const OwnCode = ({ entry }: OwnCodeProps) => {
  const t = useText();
  const said = useSaid();
  const [step, setStep] = useState<'rename' | 'merge' | null>(null);
  const [retire] = useServerChange(RetireProjectCodeDocument);
  const [show] = useServerChange(ShowProjectCodeDocument);
  const [split] = useServerChange(SplitProjectCodeDocument);
  const { code, isPublic, isRetired, mergedInto } = entry;
  const ref = useStepFocus<HTMLDivElement>(step, mergedInto ?? '');
  const close = () => setStep(null);
  const steps = mergedInto ? (
    <p className="v-actions">
      <Button onClick={() => void said(split({ code }), t('codes.wasSplit'))}>{t('codes.split')}</Button>
    </p>
  ) : (
    <p className="v-actions">
      <Button data-step="rename" onClick={() => setStep('rename')}>
        {t('codes.rename')}
      </Button>
      <Button data-step="merge" onClick={() => setStep('merge')}>
        {t('codes.merge')}
      </Button>
      <Button
        onClick={() =>
          void said(show({ code, isPublic: !isPublic }), t(isPublic ? 'codes.wasHidden' : 'codes.wasShown'))
        }
      >
        {t(isPublic ? 'codes.hide' : 'codes.show')}
      </Button>
      <Button
        onClick={() =>
          void said(
            retire({ code, isRetired: !isRetired }),
            t(isRetired ? 'codes.wasRestored' : 'codes.wasRetired'),
          )
        }
      >
        {t(isRetired ? 'codes.restore' : 'codes.retire')}
      </Button>
    </p>
  );
  return (
    <div ref={ref} className="v-own-code">
      {step === 'rename' && <OwnCodeForm entry={entry} onDone={close} />}
      {step === 'merge' && <Merge entry={entry} onDone={close} />}
      {step === null && steps}
    </div>
  );
};

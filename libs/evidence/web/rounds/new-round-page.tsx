import { RequireRole } from '@qadam/identity/web';
import {
  Button,
  type Failure,
  FailureState,
  Field,
  notify,
  Page,
  PlaceLink,
  Skeleton,
  useFailureText,
  useGoTo,
  useLanguage,
  useServerChange,
  useServerData,
} from '@qadam/ui';
import { type FormEvent, useState } from 'react';
import { AreaOptions, ChoiceField } from '../choices';
import { NewDocumentChoicesDocument, type NewDocumentChoicesQuery } from '../documents/documents.generated';
import type { FindingFilter } from '../findings/filter-address';
import { distinctions } from '../documents/distinct-titles';
import { NoteField } from '../personal/note-field';
import { useText } from '../text';
import {
  CreateCodingRoundDocument,
  NewRoundChoicesDocument,
  type NewRoundChoicesQuery,
  RoundSizeDocument,
} from './rounds.generated';
import '../voices.css';

interface FormProps {
  readonly choices: NewRoundChoicesQuery;
  readonly places: NewDocumentChoicesQuery;
}

const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

const filterOf = (form: FormData): FindingFilter => ({
  areaCode: textOf(form, 'area') || null,
  eventId: textOf(form, 'event') || null,
  documentId: textOf(form, 'document') || null,
  text: textOf(form, 'text') || null,
  untagged: form.get('untagged') !== null || null,
});

/** How many findings the round gets, before it is made. */
const Size = ({ filter, percent }: { readonly filter: FindingFilter; readonly percent: number }) => {
  const t = useText();
  const { data } = useServerData(RoundSizeDocument, { filter });
  const total = data?.findings.total;
  return (
    <p className="v-note" role="status">
      {total === undefined ? '…' : t('rounds.size', { count: Math.ceil((total * percent) / 100) })}
    </p>
  );
};

const WhichFindings = ({ choices, places }: FormProps) => {
  const t = useText();
  const distinct = distinctions(choices.voiceDocuments);
  return (
    <fieldset className="v-fieldset">
      <legend>{t('rounds.which')}</legend>
      <ChoiceField label={t('finding.area')} name="area">
        <option value="">{t('filters.all')}</option>
        <AreaOptions areas={places.areas} />
      </ChoiceField>
      <ChoiceField label={t('documents.event')} name="event">
        <option value="">{t('filters.all')}</option>
        {places.voiceEvents.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </ChoiceField>
      <ChoiceField label={t('rounds.document')} name="document">
        <option value="">{t('filters.all')}</option>
        {choices.voiceDocuments.map(({ id, title }) => (
          <option key={id} value={id}>
            {[title, distinct.get(id)].filter(Boolean).join(' · ')}
          </option>
        ))}
      </ChoiceField>
      <Field label={t('filters.text')} name="text" autoComplete="off" />
      <label className="v-check">
        <input type="checkbox" name="untagged" /> {t('filters.untagged')}
      </label>
      <Field
        label={t('rounds.sample')}
        name="sample"
        type="number"
        min={1}
        max={100}
        defaultValue="100"
        hint={t('rounds.sampleNote')}
      />
    </fieldset>
  );
};

const WhoCodes = ({ coders }: { readonly coders: NewRoundChoicesQuery['possibleCoders'] }) => {
  const t = useText();
  const [manner, setManner] = useState<'all' | 'split'>('all');
  return (
    <>
      <fieldset className="v-fieldset v-groups">
        <legend>{t('rounds.coders')}</legend>
        {coders.map(({ id, name }) => (
          <label key={id} className="v-check">
            <input type="checkbox" name="coder" value={id} /> {name}
          </label>
        ))}
      </fieldset>
      <fieldset className="v-fieldset">
        <legend>{t('rounds.manner')}</legend>
        {(['all', 'split'] as const).map((each) => (
          <label key={each} className="v-check">
            <input
              type="radio"
              name="manner"
              value={each}
              checked={manner === each}
              onChange={() => setManner(each)}
            />{' '}
            {t(`rounds.manners.${each}`)}
          </label>
        ))}
        {manner === 'split' && (
          <Field
            label={t('rounds.overlap')}
            name="overlap"
            type="number"
            min={0}
            max={100}
            defaultValue="25"
            hint={t('rounds.overlapNote')}
          />
        )}
      </fieldset>
    </>
  );
};

const RoundForm = ({ choices, places }: FormProps) => {
  const t = useText();
  const goTo = useGoTo();
  const language = useLanguage();
  const failureText = useFailureText();
  const [failure, setFailure] = useState<Failure>();
  const [filter, setFilter] = useState<FindingFilter>({});
  const [percent, setPercent] = useState(100);
  const [create, { fetching }] = useServerChange(CreateCodingRoundDocument);
  const look = (form: HTMLFormElement) => {
    const data = new FormData(form);
    setFilter(filterOf(data));
    setPercent(Number(data.get('sample')) || 0);
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const { data, error } = await create({
      round: {
        ...{ title: textOf(form, 'title'), instructions: textOf(form, 'instructions') },
        ...{ dueOn: textOf(form, 'dueOn') || null, filter: filterOf(form) },
        ...{ samplePercent: Number(form.get('sample')), coders: form.getAll('coder').map(String) },
        overlapPercent: form.get('manner') === 'split' ? Number(form.get('overlap')) : null,
      },
    });
    if (error) return setFailure(error);
    notify({ text: t('rounds.created'), tone: 'good' });
    goTo(`/voices/rounds/${data.createCodingRound.id}`);
  };
  return (
    <form
      noValidate
      className="v-form"
      onInput={({ currentTarget }) => look(currentTarget)}
      onSubmit={(event) => void submit(event)}
    >
      <Field label={t('rounds.title')} name="title" autoComplete="off" />
      <NoteField label={t('rounds.instructions')} name="instructions" rows={4} />
      <Field label={t('rounds.dueOn')} name="dueOn" type="date" lang={language} />
      <WhichFindings choices={choices} places={places} />
      <Size filter={filter} percent={percent} />
      <WhoCodes coders={choices.possibleCoders} />
      {failure && (
        <p role="alert" className="v-problem">
          {failureText(failure)}
        </p>
      )}
      <p className="v-actions">
        <Button kind="main" type="submit" disabled={fetching}>
          {t('rounds.create')}
        </Button>
        <PlaceLink className="q-button" to="/voices/rounds">
          {t('cancel')}
        </PlaceLink>
      </p>
    </form>
  );
};

const NewRound = () => {
  const choices = useServerData(NewRoundChoicesDocument, {});
  const places = useServerData(NewDocumentChoicesDocument, {});
  const failure = choices.error ?? places.error;
  if (failure) return <FailureState failure={failure} onRetry={choices.again} />;
  return choices.data && places.data ? (
    <RoundForm choices={choices.data} places={places.data} />
  ) : (
    <Skeleton />
  );
};

/** The form for a round: which findings, who codes them, and how they are dealt. */
export const NewRoundPage = () => {
  const t = useText();
  return (
    <Page
      title={t('rounds.new')}
      lead={t('rounds.newLead')}
      width="text"
      crumbs={[{ label: t('tabs.rounds'), to: '/voices/rounds' }, { label: t('rounds.new') }]}
    >
      <RequireRole roles={['analyst']}>
        <NewRound />
      </RequireRole>
    </Page>
  );
};

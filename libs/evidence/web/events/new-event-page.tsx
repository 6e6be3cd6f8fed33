import { eventKinds, stakeholderGroups } from '@qadam/evidence/domain';
import { RequireRole } from '@qadam/identity/web';
import { type Language, languages } from '@qadam/language/domain';
import {
  Button,
  type Failure,
  FailureState,
  Field,
  notify,
  Page,
  PlaceLink,
  Skeleton,
  useDraft,
  useFailureText,
  useGoTo,
  useLanguage,
  useProblems,
  useServerChange,
  useServerData,
} from '@qadam/ui';
import { type FormEvent, useState } from 'react';
import { AreaOptions, ChoiceField } from '../choices';
import { useLabels } from '../labels';
import { useText } from '../text';
import { CreateEventDocument, NewEventChoicesDocument, type NewEventChoicesQuery } from './events.generated';
import '../voices.css';

interface Draft {
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly places: readonly string[];
}

/** What the fields of the form say, each name with all its values. */
const fieldsOf = (form: HTMLFormElement): Draft['fields'] => {
  const data = new FormData(form);
  return Object.fromEntries([...new Set(data.keys())].map((name) => [name, data.getAll(name).map(String)]));
};

const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

const eventOf = (form: FormData, places: readonly string[]) => ({
  kind: textOf(form, 'kind'),
  title: Object.fromEntries(
    languages.map((language) => [language, textOf(form, `title-${language}`)]),
  ) as Record<Language, string>,
  organiser: textOf(form, 'organiser'),
  programmeCode: textOf(form, 'programme') || null,
  startsOn: textOf(form, 'startsOn') || null,
  endsOn: textOf(form, 'endsOn') || null,
  places: places.map((areaCode) => ({ areaCode })),
  audience: form.getAll('audience').map(String),
  topics: textOf(form, 'topics')
    .split('\n')
    .map((topic) => topic.trim())
    .filter((topic) => topic !== ''),
  isPlanned: form.get('isPlanned') !== null,
});

interface PlacesProps {
  readonly areas: NewEventChoicesQuery['areas'];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

const Places = ({ areas, chosen, onChange }: PlacesProps) => {
  const t = useText();
  const nameOf = (code: string) => areas.find((area) => area.code === code)?.name ?? code;
  return (
    <div>
      <ChoiceField
        label={t('events.addPlace')}
        value=""
        onChange={({ target }) => onChange([...new Set([...chosen, target.value])])}
      >
        <option value="">{t('choose')}</option>
        <AreaOptions areas={areas} />
      </ChoiceField>
      <ul className="v-chosen" aria-label={t('events.places')}>
        {chosen.map((code) => (
          <li key={code}>
            {nameOf(code)}
            <Button
              kind="quiet"
              aria-label={t('events.removePlace', { place: nameOf(code) })}
              onClick={() => onChange(chosen.filter((each) => each !== code))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
};

const EventForm = ({ choices }: { readonly choices: NewEventChoicesQuery }) => {
  const t = useText();
  const labels = useLabels();
  const goTo = useGoTo();
  const failureText = useFailureText();
  const [create, { fetching }] = useServerChange(CreateEventDocument);
  const language = useLanguage();
  const [draft, setDraft, forgetDraft] = useDraft<Draft>('event', { fields: {}, places: [] });
  const { places } = draft;
  const { form, problems, accept } = useProblems<'title' | 'startsOn' | 'endsOn'>();
  const first = (name: string) => draft.fields[name]?.[0];
  const setPlaces = (chosen: readonly string[]) =>
    setDraft({ fields: form.current ? fieldsOf(form.current) : draft.fields, places: chosen });
  const badDay = (name: string) => {
    const field = form.current?.elements.namedItem(name);
    return field instanceof HTMLInputElement && field.validity.badInput && t('events.wholeDay');
  };
  const [failure, setFailure] = useState<Failure>();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = eventOf(new FormData(event.currentTarget), places);
    const isWhole = accept({
      title: Object.values(given.title).every((title) => title === '') && t('events.giveTitle'),
      startsOn: badDay('startsOn'),
      endsOn: badDay('endsOn'),
    });
    if (!isWhole) return;
    const { data, error } = await create({ event: given });
    if (error) return setFailure(error);
    forgetDraft();
    notify({ text: t('events.created'), tone: 'good' });
    goTo(`/voices/events/${data.createEvent.id}`);
  };
  return (
    <form
      ref={form}
      noValidate
      className="v-form"
      onInput={({ currentTarget }) => setDraft({ fields: fieldsOf(currentTarget), places })}
      onSubmit={(event) => void submit(event)}
    >
      <ChoiceField label={t('events.kind')} name="kind" defaultValue={first('kind')}>
        {eventKinds.map((kind) => (
          <option key={kind} value={kind}>
            {labels.eventKind(kind)}
          </option>
        ))}
      </ChoiceField>
      <fieldset className="v-fieldset">
        <legend>{t('events.title')}</legend>
        <p id="title-note" className={problems.title ? 'v-problem' : 'v-note'}>
          {problems.title ?? t('events.titleNote')}
        </p>
        {languages.map((each) => (
          <label key={each} className="q-field">
            <span>{t(`languages.${each}`)}</span>
            <input
              className="q-input"
              name={`title-${each}`}
              lang={each}
              autoComplete="off"
              defaultValue={first(`title-${each}`)}
              aria-describedby="title-note"
              aria-invalid={problems.title ? true : undefined}
            />
          </label>
        ))}
      </fieldset>
      <Places areas={choices.areas} chosen={places} onChange={setPlaces} />
      <div className="v-pair">
        {(['startsOn', 'endsOn'] as const).map((name) => (
          <Field
            key={name}
            label={t(`events.${name}`)}
            type="date"
            name={name}
            lang={language}
            defaultValue={first(name)}
            problem={problems[name]}
          />
        ))}
      </div>
      <label className="v-check">
        <input type="checkbox" name="isPlanned" defaultChecked={first('isPlanned') !== undefined} />{' '}
        {t('events.isPlanned')}
      </label>
      <label className="q-field">
        <span>{t('events.organiser')}</span>
        <input className="q-input" name="organiser" autoComplete="off" defaultValue={first('organiser')} />
      </label>
      <ChoiceField label={t('events.programme')} name="programme" defaultValue={first('programme')}>
        <option value="">{t('events.noProgramme')}</option>
        {choices.voiceProgrammes.map(({ code, title }) => (
          <option key={code} value={code}>
            {title}
          </option>
        ))}
      </ChoiceField>
      <fieldset className="v-fieldset v-groups">
        <legend>{t('events.audience')}</legend>
        {stakeholderGroups.map((group) => (
          <label key={group} className="v-check">
            <input
              type="checkbox"
              name="audience"
              value={group}
              defaultChecked={draft.fields['audience']?.includes(group) ?? false}
            />{' '}
            {labels.group(group)}
          </label>
        ))}
      </fieldset>
      <label className="q-field">
        <span>{t('events.topicsByLine')}</span>
        <textarea className="q-input" name="topics" rows={4} defaultValue={first('topics')} />
      </label>
      {failure && (
        <p role="alert" className="v-problem">
          {failureText(failure)}
        </p>
      )}
      <p className="v-actions">
        <Button kind="main" type="submit" disabled={fetching}>
          {t('events.create')}
        </Button>
        <PlaceLink className="q-button" to="/voices" onClick={forgetDraft}>
          {t('cancel')}
        </PlaceLink>
      </p>
    </form>
  );
};

const NewEvent = () => {
  const { data, error, again } = useServerData(NewEventChoicesDocument, {});
  if (error) return <FailureState failure={error} onRetry={again} />;
  return data ? <EventForm choices={data} /> : <Skeleton />;
};

/** The form for an event that analysts add. */
export const NewEventPage = () => {
  const t = useText();
  return (
    <Page
      title={t('events.new')}
      width="text"
      crumbs={[{ label: t('title'), to: '/voices' }, { label: t('events.new') }]}
    >
      <RequireRole roles={['analyst']}>
        <NewEvent />
      </RequireRole>
    </Page>
  );
};

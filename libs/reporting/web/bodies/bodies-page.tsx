import { RequireRole } from '@qadam/identity/web';
import type { Trilingual } from '@qadam/language/domain';
import {
  Button,
  FailurePage,
  Field,
  notify,
  Page,
  Skeleton,
  useFailureText,
  useLanguage,
  useServerChange,
  useServerData,
} from '@qadam/ui';
import { type FormEvent, useState } from 'react';
import { ThreeTexts } from '../templates/three-texts';
import { useText } from '../text';
import '../reporting.css';
import '../templates/templates.css';
import {
  BodiesWithPeopleDocument,
  type BodyPartsFragment,
  SaveBodyDocument,
  SetBodyOfPersonDocument,
} from './bodies.generated';

const empty: Trilingual = { kk: '', ru: '', en: '' };

const BodyForm = ({
  body,
  onDone,
}: {
  readonly body: BodyPartsFragment | null;
  readonly onDone: () => void;
}) => {
  const t = useText();
  const textOf = useFailureText();
  const [save, { fetching }] = useServerChange(SaveBodyDocument);
  const [code, setCode] = useState(body?.code ?? '');
  const [name, setName] = useState<Trilingual>(
    body ? { kk: body.name.kk, ru: body.name.ru, en: body.name.en } : empty,
  );
  const [problem, setProblem] = useState<string>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { error } = await save({ body: { id: body === null ? null : Number(body.id), code, name } });
    if (error) return setProblem(textOf(error));
    notify({ text: t('bodies.saved'), tone: 'good' });
    onDone();
  };
  return (
    <form className="r-form" noValidate onSubmit={(event) => void submit(event)}>
      <ThreeTexts value={name} onChange={setName} labelOf={(each) => t(`bodies.nameIn.${each}`)} />
      <Field
        label={t('bodies.code')}
        hint={t('templates.keyHint')}
        value={code}
        problem={problem}
        onChange={({ target }) => setCode(target.value)}
      />
      <p className="r-buttons">
        <Button kind="main" type="submit" disabled={fetching}>
          {t('bodies.save')}
        </Button>
        <Button onClick={onDone}>{t('templates.cancel')}</Button>
      </p>
    </form>
  );
};

const Bodies = () => {
  const t = useText();
  const language = useLanguage();
  const textOf = useFailureText();
  const [opened, setOpened] = useState<string | null>(null);
  const [setBody] = useServerChange(SetBodyOfPersonDocument);
  const { data, error, again } = useServerData(
    BodiesWithPeopleDocument,
    {},
    { requestPolicy: 'cache-and-network' },
  );
  const back = { to: '/reviews', label: t('reviews.toList') };
  if (error && !data) return <FailurePage failure={error} onRetry={again} back={back} />;
  if (!data) return <Skeleton shape="list" />;
  const done = () => {
    setOpened(null);
    again();
  };
  const join = async (personId: string, bodyId: string) => {
    const outcome = await setBody({
      personId: Number(personId),
      bodyId: bodyId === '' ? null : Number(bodyId),
    });
    if (outcome.error) return notify({ text: textOf(outcome.error), tone: 'bad' });
    notify({ text: t('bodies.saved'), tone: 'good' });
    again();
  };
  return (
    <Page
      title={t('bodies.title')}
      lead={t('bodies.lead')}
      crumbs={[{ to: '/reviews', label: t('reviews.title') }]}
      actions={<Button onClick={() => setOpened(opened === '' ? null : '')}>{t('bodies.add')}</Button>}
    >
      {opened === '' && <BodyForm body={null} onDone={done} />}
      <ul className="r-differences r-bodies">
        {data.bodies.map((body) => (
          <li key={body.id}>
            <div className="r-template-head">
              <p>
                {body.name[language]}{' '}
                <span className="q-muted">
                  {body.members.map(({ name }) => name).join(', ') || t('bodies.nobody')}
                </span>
              </p>
              <button
                type="button"
                className="q-link-button"
                aria-expanded={opened === body.id}
                aria-label={t('bodies.changeThis', { name: body.name[language] })}
                onClick={() => setOpened(opened === body.id ? null : body.id)}
              >
                {t('bodies.change')}
              </button>
            </div>
            {opened === body.id && <BodyForm body={body} onDone={done} />}
          </li>
        ))}
      </ul>
      <h2>{t('bodies.people')}</h2>
      <ul className="r-differences r-bodies">
        {data.bodyCandidates.map(({ id, name }) => (
          <li key={id}>
            <label className="r-body-person">
              <span>{name}</span>
              <select
                className="q-input"
                value={data.bodies.find(({ members }) => members.some((each) => each.id === id))?.id ?? ''}
                onChange={({ target }) => void join(id, target.value)}
              >
                <option value="">{t('bodies.none')}</option>
                {data.bodies.map((body) => (
                  <option key={body.id} value={body.id}>
                    {body.name[language]}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
    </Page>
  );
};

/** Ministries and akimats, and who belongs to them. */
export const BodiesPage = () => {
  const t = useText();
  return (
    <RequireRole roles={['administrator']} back={{ to: '/reviews', label: t('reviews.toList') }}>
      <Bodies />
    </RequireRole>
  );
};

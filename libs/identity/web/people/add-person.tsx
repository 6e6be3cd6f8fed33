import { isRole, roles } from '@qadam/identity/domain';
import { Field, type Failure, notify, useFailureText, useProblems, useServerChange } from '@qadam/ui';
import { type FormEvent, useState } from 'react';
import { looksLikeEmail } from '../account/email';
import { useText } from '../text';
import { AddPersonDocument, type PeopleQuery } from './people.generated';

const shortestPassword = 12;

interface AddPersonProps {
  readonly areas: PeopleQuery['areas'];
  readonly onDone: (isAdded: boolean) => void;
}

/** The form for a new account; stays open with what was typed when the server refuses. */
export const AddPerson = ({ areas, onDone }: AddPersonProps) => {
  const t = useText();
  const [add, { fetching }] = useServerChange(AddPersonDocument);
  const [failure, setFailure] = useState<Failure>();
  const failureText = useFailureText();
  const { form: ownForm, problems, accept } = useProblems<'name' | 'email' | 'password'>();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const isWhole = accept({
      name: String(form.get('name')).trim() === '' && t('people.giveName'),
      email: !looksLikeEmail(String(form.get('email'))) && t('people.giveEmail'),
      password: String(form.get('password')).length < shortestPassword && t('people.givePassword'),
    });
    if (!isWhole) return;
    const areaCode = String(form.get('area')) || null;
    const grants = form
      .getAll('role')
      .filter(isRole)
      .map((role) => ({ role, areaCode }));
    const { data, error } = await add({
      person: {
        name: String(form.get('name')),
        email: String(form.get('email')),
        password: String(form.get('password')),
        grants,
      },
    });
    if (error) return setFailure(error);
    notify({ text: t('people.added', { name: data.addPerson.name }), tone: 'good' });
    onDone(true);
  };
  return (
    <form ref={ownForm} noValidate className="q-person-form" onSubmit={(event) => void submit(event)}>
      <Field label={t('people.name')} name="name" autoComplete="off" problem={problems.name} />
      <Field
        label={t('people.email')}
        type="email"
        name="email"
        autoComplete="off"
        problem={problems.email}
      />
      <Field
        label={t('people.password')}
        type="password"
        name="password"
        autoComplete="new-password"
        hint={t('people.passwordNote')}
        problem={problems.password}
      />
      <fieldset className="q-person-roles">
        <legend>{t('people.roles')}</legend>
        {roles.map((role) => (
          <label key={role}>
            <input type="checkbox" name="role" value={role} /> {t(`role.${role}`)}
          </label>
        ))}
      </fieldset>
      <label className="q-field">
        <span>{t('people.area')}</span>
        <select className="q-input" name="area" defaultValue="">
          <option value="">{t('people.everywhere')}</option>
          {areas
            .filter(({ level }) => level !== 'country')
            .map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
        </select>
      </label>
      {failure && <p role="alert">{failureText(failure)}</p>}
      <p className="q-form-actions">
        <button type="submit" className="q-button" data-main="true" disabled={fetching}>
          {t('people.save')}
        </button>
        <button type="button" className="q-button" onClick={() => onDone(false)}>
          {t('people.cancel')}
        </button>
      </p>
    </form>
  );
};

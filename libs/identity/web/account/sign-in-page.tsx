import type { Role } from '@qadam/identity/domain';
import {
  type Failure,
  Field,
  Page,
  useAddress,
  useFailureText,
  useProblems,
  useServerChange,
  useServerData,
} from '@qadam/ui';
import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { looksLikeEmail } from './email';
import { useText } from '../text';
import { SignInAsDemoDocument, SignInDocument, SignInOptionsDocument } from './account.generated';
import './sign-in.css';

/** Only places of this product are returned to. */
const safePlace = (place: string | null): string =>
  place && /^\/(?!\/|sign-in)/.test(place) ? place : '/work';

/** Signs in by address and password, or on a practice instance by one click on a role. */
export const SignInPage = () => {
  const t = useText();
  const addressOf = useAddress();
  const [search] = useSearchParams();
  const options = useServerData(SignInOptionsDocument, {});
  const [signIn, { fetching }] = useServerChange(SignInDocument);
  const [signInAsDemo] = useServerChange(SignInAsDemoDocument);
  const [failure, setFailure] = useState<Failure>();
  const failureText = useFailureText();
  const { form: ownForm, problems, accept } = useProblems<'email' | 'password'>();

  // A fresh page afterwards, so that nothing asked as a visitor stays in memory.
  const enter = (error: Failure | undefined) =>
    error ? setFailure(error) : window.location.assign(addressOf(safePlace(search.get('to'))));
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const isWhole = accept({
      email: !looksLikeEmail(String(form.get('email'))) && t('people.giveEmail'),
      password: form.get('password') === '' && t('signIn.givePassword'),
    });
    if (!isWhole) return;
    const { error } = await signIn({
      email: String(form.get('email')),
      password: String(form.get('password')),
    });
    enter(error);
  };
  const enterAs = async (role: Role) => enter((await signInAsDemo({ role })).error);

  return (
    <Page title={t('signIn.title')} lead={t('signIn.publicNote')} width="text">
      <form ref={ownForm} noValidate className="q-sign-in-form" onSubmit={(event) => void submit(event)}>
        <Field
          label={t('signIn.email')}
          type="email"
          name="email"
          autoComplete="username"
          problem={problems.email}
        />
        <Field
          label={t('signIn.password')}
          type="password"
          name="password"
          autoComplete="current-password"
          problem={problems.password}
        />
        {failure && (
          <p role="alert" className="q-sign-in-failure">
            {failureText(failure)}
          </p>
        )}
        <button type="submit" className="q-button" data-main="true" disabled={fetching}>
          {fetching ? t('signIn.working') : t('signIn.submit')}
        </button>
      </form>
      {options.data && options.data.signInOptions.demoRoles.length > 0 && (
        <section className="q-demo" aria-labelledby="demo-title">
          <h2 id="demo-title">{t('signIn.demoTitle')}</h2>
          <p className="q-muted">{t('signIn.demoNote')}</p>
          <ul>
            {options.data.signInOptions.demoRoles.map((role) => (
              <li key={role}>
                <button type="button" className="q-demo-role" onClick={() => void enterAs(role)}>
                  <strong>{t(`role.${role}`)}</strong>
                  <span>{t(`signIn.demo.${role}`)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
};

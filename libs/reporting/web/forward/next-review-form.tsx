import { languages } from '@qadam/language/domain';
import { Button, Field, notify, useFailureText, useGoTo, useLanguage, useServerChange } from '@qadam/ui';
import { type FormEvent, useState } from 'react';
import { useText } from '../text';
import { StartNextReviewDocument } from './forward.generated';
import { useForwardText } from './text';

const nothing = { code: '', kk: '', ru: '', en: '' };

/** The next review: its code and its title in three languages. */
export const NextReviewForm = ({ code }: { readonly code: string }) => {
  const t = useForwardText();
  const names = useText();
  const textOf = useFailureText();
  const goTo = useGoTo();
  const language = useLanguage();
  const [values, setValues] = useState(nothing);
  const [start, starting] = useServerChange(StartNextReviewDocument);
  const begin = async (event: FormEvent) => {
    event.preventDefault();
    const review = { code: values.code, titleKk: values.kk, titleRu: values.ru, titleEn: values.en };
    const { data, error } = await start({ earlier: code, review, language });
    if (error) notify({ text: textOf(error), tone: 'bad' });
    else if (data) goTo(`/reviews/${data.startNextReview}/forward`);
  };
  return (
    <form className="r-forward-form" onSubmit={(event) => void begin(event)}>
      <p className="q-muted">{t('nextText')}</p>
      <Field
        label={t('code')}
        value={values.code}
        required
        onChange={({ target }) => setValues({ ...values, code: target.value })}
      />
      {languages.map((one) => (
        <Field
          key={one}
          label={t('titleIn', { language: names(`languages.${one}`) })}
          lang={one}
          value={values[one]}
          required
          onChange={({ target }) => setValues({ ...values, [one]: target.value })}
        />
      ))}
      <Button kind="main" type="submit" disabled={starting.fetching}>
        {t('start')}
      </Button>
    </form>
  );
};

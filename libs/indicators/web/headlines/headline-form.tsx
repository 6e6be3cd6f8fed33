import { Button, type Failure, Field, useFailureText } from '@qadam/ui';
import { type FormEvent, useState } from 'react';
import type { HeadlineOfGoalFragment } from './headline.generated';
import { useHeadlineText } from './text';

export interface HeadlineFormProps {
  readonly candidates: HeadlineOfGoalFragment['candidates'];
  readonly chosen: string | null;
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  readonly onSave: (indicator: string | null, why: string) => void;
}

/** The indicators of a goal that have a line, or none for the rule; and why. */
export const HeadlineForm = ({ candidates, chosen, isBusy, failure, onSave }: HeadlineFormProps) => {
  const t = useHeadlineText();
  const failureText = useFailureText();
  const [indicator, setIndicator] = useState(chosen ?? '');
  const [why, setWhy] = useState('');
  const isOfWhy = failure?.details?.['field'] === 'why';
  const options = candidates.map(({ code, title, years, latestYear, areas }) => ({
    code,
    text: t('candidate', { code, title, years: t('years', { count: years }), latestYear, areas }),
  }));
  // A choice without a line stays in the list: it holds again as soon as figures come.
  if (chosen !== null && !options.some(({ code }) => code === chosen))
    options.unshift({ code: chosen, text: t('withoutLine', { code: chosen }) });
  return (
    <form
      className="ind-setting-form"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onSave(indicator === '' ? null : indicator, why);
      }}
    >
      <div className="ind-setting-row">
        <label className="q-field">
          <span>{t('indicator')}</span>
          <select className="q-input" value={indicator} onChange={({ target }) => setIndicator(target.value)}>
            <option value="">{t('leaveToRule')}</option>
            {options.map(({ code, text }) => (
              <option key={code} value={code}>
                {text}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Field
        label={t('why')}
        hint={t('whyHint')}
        problem={failure !== null && isOfWhy ? failureText(failure) : undefined}
        value={why}
        onChange={({ target }) => setWhy(target.value)}
      />
      {failure !== null && !isOfWhy && <p role="alert">{failureText(failure)}</p>}
      <p className="ind-setting-actions">
        <Button type="submit" kind="main" disabled={isBusy}>
          {t('save')}
        </Button>
      </p>
    </form>
  );
};

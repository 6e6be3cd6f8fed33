import { Button, type Failure, Field, useFailureText } from '@qadam/ui';
import { type FormEvent, useState } from 'react';
import { type BreakValues, breakOf } from './form-values';
import type { BreaksOfIndicatorFragment } from './breaks.generated';
import { useBreakText } from './text';
import { useFirstField } from './use-first-field';

export interface BreakFormProps {
  readonly title: string;
  readonly saveLabel: string;
  readonly start: BreakValues;
  readonly series: BreaksOfIndicatorFragment['series'];
  readonly isBusy: boolean;
  readonly failure: Failure | null;
  readonly onSave: (wanted: NonNullable<ReturnType<typeof breakOf>>) => void;
  readonly onCancel: () => void;
}

const languages = [
  ['whyKk', 'kk'],
  ['whyRu', 'ru'],
  ['whyEn', 'en'],
] as const;

/** Year, series, what changed in up to three languages, and where it is written down. */
export const BreakForm = ({ title, saveLabel, start, series, isBusy, failure, ...on }: BreakFormProps) => {
  const t = useBreakText();
  const failureText = useFailureText();
  const form = useFirstField();
  const [values, setValues] = useState(start);
  const [isYearBad, setYearBad] = useState(false);
  const field = failure?.details?.['field'];
  const problemOf = (name: string) => (failure !== null && field === name ? failureText(failure) : undefined);
  const set = (part: Partial<BreakValues>) => setValues({ ...values, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = breakOf(values);
    setYearBad(wanted === null);
    if (wanted !== null) on.onSave(wanted);
  };
  return (
    <form ref={form} className="ind-setting-form" noValidate onSubmit={submit} aria-label={title}>
      <h3>{title}</h3>
      <div className="ind-setting-row">
        <Field
          label={t('year')}
          hint={t('yearHint')}
          problem={isYearBad ? t('notYear') : problemOf('year')}
          inputMode="numeric"
          value={values.year}
          onChange={({ target }) => set({ year: target.value })}
        />
        <label className="q-field">
          <span>{t('series')}</span>
          <select
            className="q-input"
            value={values.seriesKey}
            onChange={({ target }) => set({ seriesKey: target.value })}
          >
            <option value="">{t('allSeries')}</option>
            {series.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
      <fieldset className="ind-break-why">
        <legend>{t('why')}</legend>
        <p className="q-muted">{t('whyHint')}</p>
        {languages.map(([name, lang]) => (
          <Field
            key={name}
            label={t(name)}
            lang={lang}
            value={values[name]}
            onChange={({ target }) => set({ [name]: target.value })}
          />
        ))}
        {field === 'why' && failure !== null && (
          <p className="q-field">
            <span className="q-problem" role="alert">
              {failureText(failure)}
            </span>
          </p>
        )}
      </fieldset>
      <Field
        label={t('sourceField')}
        hint={t('sourceHint')}
        problem={problemOf('source')}
        value={values.source}
        onChange={({ target }) => set({ source: target.value })}
      />
      <Field label={t('note')} value={values.note} onChange={({ target }) => set({ note: target.value })} />
      {failure !== null && typeof field !== 'string' && <p role="alert">{failureText(failure)}</p>}
      <p className="ind-setting-actions">
        <Button type="submit" kind="main" disabled={isBusy}>
          {saveLabel}
        </Button>
        <Button type="button" disabled={isBusy} onClick={on.onCancel}>
          {t('cancel')}
        </Button>
      </p>
    </form>
  );
};

import { progressMethods } from '@qadam/indicators/domain';
import { Button, Field, sentences } from '@qadam/ui';
import { type FormEvent, useId, useState } from 'react';
import { useText } from '../text';
import { badFields, type FormValues, isRelative, type NumberField } from './form-values';

export interface SettingFormProps {
  readonly values: FormValues;
  readonly unit: string | null;
  readonly isBusy: boolean;
  /** What the server says of a field. */
  readonly problem: { readonly field: string; readonly text: string } | null;
  readonly onChange: (values: FormValues) => void;
  readonly onPreview: () => void;
  readonly onSave: () => void;
}

/** Direction, target, base year, method and where they come from. */
export const SettingForm = ({ values, unit, isBusy, problem, ...on }: SettingFormProps) => {
  const t = useText();
  const id = useId();
  const [bad, setBad] = useState<readonly NumberField[]>([]);
  const change = (part: Partial<FormValues>) => on.onChange({ ...values, ...part });
  const problemOf = (field: string) =>
    problem?.field === field
      ? problem.text
      : bad.some((one) => one === field)
        ? t('setting.notNumber')
        : undefined;
  const unlessBad = (go: () => void) => {
    const found = badFields(values);
    setBad(found);
    if (found.length === 0) go();
  };
  const numberField = (field: NumberField, hint?: string) => (
    <Field
      label={t(`setting.${field}`)}
      hint={hint}
      problem={problemOf(field)}
      inputMode="decimal"
      value={values[field]}
      onChange={({ target }) => change({ [field]: target.value })}
    />
  );
  const radio = <Name extends 'direction' | 'targetKind'>(
    name: Name,
    value: FormValues[Name],
    label: string,
  ) => (
    <label className="q-check" key={value}>
      <input
        type="radio"
        name={`${id}-${name}`}
        checked={values[name] === value}
        onChange={() => change({ [name]: value })}
      />
      {label}
    </label>
  );
  const choice = (
    name: 'transform' | 'method',
    label: string,
    options: readonly (readonly [string, string])[],
    note?: string,
  ) => (
    <label className="q-field">
      <span>{label}</span>
      <select
        className="q-input"
        value={values[name]}
        aria-describedby={note === undefined ? undefined : `${id}-${name}-note`}
        onChange={({ target }) => change({ [name]: target.value })}
      >
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      {note !== undefined && (
        <span id={`${id}-${name}-note`}>
          {/* A closed list cuts what is longer than a narrow screen. */}
          <b className="ind-setting-chosen">{options.find(([value]) => value === values[name])?.[1]}</b>
          {note}
        </span>
      )}
    </label>
  );
  const inUnit = unit === null ? '' : t('setting.unit', { unit });
  // For parity nothing but the distance counts, on either side: people write the share or index itself.
  const ofParity =
    values.transform === 'parity-share'
      ? t('setting.parityShareTarget')
      : values.transform === 'parity-index'
        ? t('setting.parityIndexTarget')
        : '';
  const targetHint = sentences(...[inUnit, ofParity].filter((text) => text !== '')) || undefined;
  return (
    <form
      className="ind-setting-form"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        unlessBad(on.onSave);
      }}
    >
      <fieldset>
        <legend>{t('setting.direction')}</legend>
        {radio('direction', 'positive', t('method.positive'))}
        {radio('direction', 'negative', t('method.negative'))}
      </fieldset>
      <fieldset>
        <legend>{t('setting.targetKind')}</legend>
        {radio('targetKind', 'none', t('setting.noTarget'))}
        {radio('targetKind', 'number', t('setting.asNumber'))}
        {radio('targetKind', 'multiple', t('setting.asMultiple'))}
        {radio('targetKind', 'shortfall', t('setting.asShortfall'))}
      </fieldset>
      <div className="ind-setting-row">
        {values.targetKind === 'number' && numberField('target', targetHint)}
        {isRelative(values.targetKind) &&
          numberField('factor', values.targetKind === 'shortfall' ? t('setting.shortfallNote') : undefined)}
        {isRelative(values.targetKind) && numberField('relativeBaseYear')}
        {values.targetKind !== 'none' && numberField('targetYear', t('setting.targetYearNote'))}
        {numberField('baseYear', t('setting.baseYearNote'))}
        {numberField('limit', t('setting.limitNote'))}
      </div>
      <div className="ind-setting-row">
        {numberField('lowerBound', t('setting.lowerBoundNote'))}
        {numberField('upperBound', t('setting.upperBoundNote'))}
      </div>
      <div className="ind-setting-row">
        {choice('transform', t('setting.transform'), [
          ['', t('setting.noTransform')],
          ['parity-share', t('setting.parityShare')],
          ['parity-index', t('setting.parityIndex')],
        ])}
        {choice(
          'method',
          t('setting.method'),
          progressMethods.map((method) => [method, t(`methods.${method}.name`)]),
          t('setting.methodNote'),
        )}
      </div>
      <Field
        label={t('setting.source')}
        hint={t('setting.sourceNote')}
        problem={problemOf('source')}
        value={values.source}
        onChange={({ target }) => change({ source: target.value })}
      />
      <Field
        label={t('setting.note')}
        value={values.note}
        onChange={({ target }) => change({ note: target.value })}
      />
      <p className="ind-setting-actions">
        <Button type="button" disabled={isBusy} onClick={() => unlessBad(on.onPreview)}>
          {t('setting.preview')}
        </Button>
        <Button type="submit" kind="main" disabled={isBusy}>
          {t('setting.save')}
        </Button>
      </p>
    </form>
  );
};

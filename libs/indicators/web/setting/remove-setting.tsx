import { Button, type Failure, Field, notify, useFailureText, useServerChange } from '@qadam/ui';
import { type FormEvent, useState } from 'react';
import { useFirstField } from '../breaks/use-first-field';
import { useText } from '../text';
import { RemoveIndicatorSettingDocument } from './setting.generated';
import type { SettingData } from './setting-place';

interface RemoveProps {
  readonly setting: SettingData;
  readonly onRemoved: () => void;
}

/** Asks why, and removes. */
const RemoveForm = ({ setting, onRemoved, onCancel }: RemoveProps & { readonly onCancel: () => void }) => {
  const t = useText();
  const failureText = useFailureText();
  const form = useFirstField();
  const [note, setNote] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [remove, { fetching }] = useServerChange(RemoveIndicatorSettingDocument);
  const submit = async () => {
    const { code, areaCode, seriesKey, versions } = setting;
    const { error } = await remove({
      ...{ code, area: areaCode, series: seriesKey, note },
      knownVersion: versions[0]?.version ?? 0,
    });
    setFailure(error ?? null);
    if (error) return;
    notify({ text: t('setting.remove.done'), tone: 'good' });
    onRemoved();
  };
  return (
    <form
      ref={form}
      className="ind-setting-form"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field
        label={t('setting.remove.why')}
        problem={failure === null ? undefined : failureText(failure)}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <p className="ind-setting-actions">
        <Button type="submit" kind="main" disabled={fetching}>
          {t('setting.remove.sure')}
        </Button>
        <Button type="button" disabled={fetching} onClick={onCancel}>
          {t('setting.remove.cancel')}
        </Button>
      </p>
    </form>
  );
};

/** Takes away what is set for a part, so that the wider setting holds again. */
export const RemoveSetting = (props: RemoveProps) => {
  const t = useText();
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen) return <RemoveForm {...props} onCancel={() => setIsOpen(false)} />;
  return (
    <p className="ind-setting-actions">
      <Button onClick={() => setIsOpen(true)}>{t('setting.remove.open')}</Button>
    </p>
  );
};

import {
  Button,
  type Failure,
  FailureState,
  Field,
  notify,
  Skeleton,
  useFailureText,
  useServerChange,
  useServerData,
} from '@qadam/ui';
import { type FormEvent, useState } from 'react';
import { useFirstField } from '../breaks/use-first-field';
import { useText } from '../text';
import { PreviewIndicatorSettingDocument, RemoveIndicatorSettingDocument } from './setting.generated';
import type { SettingData } from './setting-place';
import { StatusChanges } from './status-changes';

interface RemoveProps {
  readonly setting: SettingData;
  readonly onRemoved: () => void;
}

/** What would hold without the setting, before it is gone. */
const RemovalPreview = ({ code, areaCode: area, seriesKey: series }: SettingData) => {
  const t = useText();
  const preview = useServerData(PreviewIndicatorSettingDocument, { code, area, series, setting: null });
  const { data, error, again } = preview;
  return (
    <>
      <h3>{t('setting.remove.preview')}</h3>
      {error ? (
        <FailureState failure={error} onRetry={again} />
      ) : data ? (
        <StatusChanges changes={data.previewIndicatorSetting} />
      ) : (
        <Skeleton />
      )}
    </>
  );
};

/** Shows what would change, asks why, and removes. */
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
      <RemovalPreview {...setting} />
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

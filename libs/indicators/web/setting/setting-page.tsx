import {
  EmptyState,
  type Failure,
  failureOf,
  FailureState,
  notify,
  Page,
  Skeleton,
  useFailureText,
  useServerChange,
  useServerData,
} from '@qadam/ui';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useClient } from 'urql';
import { Breaks } from '../breaks/breaks';
import { useText } from '../text';
import { formValuesOf, type FormValues, settingOf, withOwnSource } from './form-values';
import {
  ChangeIndicatorSettingDocument,
  IndicatorSettingDocument,
  PreviewIndicatorSettingDocument,
  type PreviewIndicatorSettingQuery,
} from './setting.generated';
import { PlaceChoice } from './place-choice';
import { RemoveSetting } from './remove-setting';
import { SettingForm } from './setting-form';
import { SettingHistory } from './setting-history';
import { isSet, isWhole, placeIn, type SettingData, startOf } from './setting-place';
import { StatusChanges } from './status-changes';
import '../indicators.css';
import './setting.css';

/**
 * How progress of an indicator is judged, as a whole and in its parts: everyone sees it, analysts for the whole country
 * change it, those of a region what holds there.
 */
export const SettingPage = () => {
  const t = useText();
  const { code = '' } = useParams();
  const [search] = useSearchParams();
  const { areaCode: area, seriesKey: series } = placeIn(search);
  const { data, error, again } = useServerData(IndicatorSettingDocument, { code, area, series });
  const setting = data?.indicatorSetting;
  return (
    <Page
      title={t('setting.name', { code })}
      heading={setting === undefined ? t('setting.title') : `${code} ${setting.title}`}
      crumbs={[
        { label: t('indicator.number', { code }), to: `/indicators/${code}` },
        { label: t('setting.title') },
      ]}
    >
      {error ? (
        <FailureState failure={error} onRetry={again} />
      ) : setting === undefined ? (
        <Skeleton />
      ) : (
        <div className="ind-stack">
          <p className="q-text">{t('setting.lead')}</p>
          <PlaceChoice setting={setting} />
          {/* Each part has its own form and history. */}
          <Setting
            key={`${setting.areaCode} ${setting.seriesKey} ${setting.versions[0]?.version}`}
            setting={setting}
            onSaved={again}
          />
          <Breaks code={code} />
        </div>
      )}
    </Page>
  );
};

const Setting = ({ setting, onSaved }: { readonly setting: SettingData; readonly onSaved: () => void }) => {
  const t = useText();
  const { code, isMine, unit, versions, areaCode, seriesKey } = setting;
  const place = { code, area: areaCode, series: seriesKey };
  const start = startOf(setting);
  const client = useClient();
  const failureText = useFailureText();
  const [values, setValues] = useState<FormValues>(() => formValuesOf(start));
  const [failure, setFailure] = useState<Failure | null>(null);
  const [changes, setChanges] = useState<PreviewIndicatorSettingQuery['previewIndicatorSetting'] | null>(
    null,
  );
  const [save, { fetching }] = useServerChange(ChangeIndicatorSettingDocument);
  const taken = start?.source ?? '';
  const edit = (next: FormValues) => {
    setValues(withOwnSource(next, values, taken));
    setChanges(null);
    setFailure(null);
  };
  const preview = async () => {
    const { data, error } = await client
      .query(
        PreviewIndicatorSettingDocument,
        // What would change does not hang on the source, which is asked for when it is saved.
        { ...place, setting: settingOf({ ...values, source: values.source || taken }) },
        { requestPolicy: 'network-only' },
      )
      .toPromise();
    setFailure(error ? failureOf(error) : null);
    setChanges(data?.previewIndicatorSetting ?? null);
  };
  const submit = async () => {
    const { data, error } = await save({
      ...place,
      knownVersion: versions[0]?.version ?? 0,
      setting: settingOf(values),
    });
    setFailure(error ?? null);
    if (!data) return;
    const version = data.changeIndicatorSetting.versions[0]?.version ?? 1;
    notify({ text: t('setting.saved', { version }), tone: 'good' });
    onSaved();
  };
  const field = typeof failure?.details?.['field'] === 'string' ? failure.details['field'] : null;
  const problem = failure !== null && field !== null ? { field, text: failureText(failure) } : null;
  return (
    <>
      {isMine ? (
        <SettingForm
          {...{ values, unit, problem }}
          isBusy={fetching}
          onChange={edit}
          onPreview={() => void preview()}
          onSave={() => void submit()}
        />
      ) : (
        <p className="q-muted">{t('setting.readOnly')}</p>
      )}
      {failure !== null && <p role="alert">{failureText(failure)}</p>}
      {changes !== null && <StatusChanges changes={changes} />}
      {isMine && isSet(setting) && !isWhole(setting) && (
        <RemoveSetting setting={setting} onRemoved={onSaved} />
      )}
      {versions.length === 0 && !isWhole(setting) ? (
        <p className="q-muted">{t('setting.for.nothing')}</p>
      ) : versions.length === 0 ? (
        <EmptyState title={t('setting.empty')}>{t('setting.emptyStep')}</EmptyState>
      ) : (
        <SettingHistory
          isOfWhole={isWhole(setting)}
          versions={versions}
          onRestore={
            isMine
              ? (version) => {
                  edit(formValuesOf(version));
                  notify({ text: t('setting.restored', { version: version.version }) });
                }
              : null
          }
        />
      )}
    </>
  );
};

import { type ReactNode, useId } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useText } from '../text';
import { areaGroups } from './area-groups';
import { isSet, isWhole, type SettingData, withPlace } from './setting-place';
import { useSettingWords } from './setting-words';

/** For what the form below holds: the whole indicator, an area, a series, or both; and all that is set for parts. */
export const PlaceChoice = ({ setting }: { readonly setting: SettingData }) => {
  const t = useText();
  const id = useId();
  const words = useSettingWords();
  const [search, setSearch] = useSearchParams();
  const { areaCode, seriesKey, areas, series, narrowings, wider, isMine } = setting;
  const own = isMine ? [] : areas.filter((area) => area.isMine);
  const go = (place: { areaCode: string | null; seriesKey: string | null }) =>
    setSearch(withPlace(search, place), { replace: true });
  const nameOf = (place: { readonly areaName: string | null; readonly seriesLabel: string | null }) =>
    [place.areaName, place.seriesLabel].filter((text) => text !== null).join(' · ') || t('setting.whole');
  const optionOf = (key: string, label: string) => (
    <option key={key} value={key}>
      {label}
    </option>
  );
  const select = (name: 'area' | 'series', value: string | null, all: string, options: ReactNode) => (
    <label className="q-field">
      <span>{t(`setting.for.${name}`)}</span>
      <select
        className="q-input"
        value={value ?? ''}
        onChange={({ target }) => {
          const chosen = target.value === '' ? null : target.value;
          go(name === 'area' ? { areaCode: chosen, seriesKey } : { areaCode, seriesKey: chosen });
        }}
      >
        <option value="">{all}</option>
        {options}
      </select>
    </label>
  );
  // A series that has no figures any more can still have a setting.
  const isListed = seriesKey === null || series.some(({ key }) => key === seriesKey);
  return (
    <section className="ind-setting-place" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('setting.for.title')}</h2>
      <div className="ind-setting-row">
        {select(
          'area',
          areaCode,
          t('setting.for.allAreas'),
          areaGroups(areas).map(({ area, parts }) =>
            parts.length === 0 ? (
              optionOf(area.code, area.name)
            ) : (
              <optgroup key={area.code} label={area.name}>
                {[area, ...parts].map(({ code, name }) => optionOf(code, name))}
              </optgroup>
            ),
          ),
        )}
        {select(
          'series',
          seriesKey,
          t('setting.for.allSeries'),
          (isListed ? series : [...series, { key: seriesKey, label: setting.seriesLabel ?? seriesKey }]).map(
            ({ key, label }) => optionOf(key, label),
          ),
        )}
      </div>
      {!isWhole(setting) && wider !== null && (
        <p className="q-muted">
          {t(isSet(setting) ? 'setting.for.instead' : 'setting.for.wider', {
            name: nameOf(wider),
            setting: words(wider.setting),
          })}
        </p>
      )}
      {own.length > 0 && (
        <p>
          {t('setting.for.own')}{' '}
          {own.map(({ code, name }) => (
            <Link key={code} to={{ search: withPlace(search, { areaCode: code, seriesKey }).toString() }}>
              {name}
            </Link>
          ))}
        </p>
      )}
      {narrowings.length === 0 ? (
        <p className="q-muted">{t('setting.for.none')}</p>
      ) : (
        <>
          <h3>{t('setting.for.list', { count: narrowings.length })}</h3>
          <ul className="ind-setting-parts">
            {narrowings.map((one) => (
              <li key={`${one.areaCode} ${one.seriesKey}`}>
                <Link to={{ search: withPlace(search, one).toString() }} replace>
                  {nameOf(one)}
                </Link>{' '}
                <span>{words(one.setting)}</span> <span className="q-muted">{one.setting.source}</span>
              </li>
            ))}
          </ul>
          {!isWhole(setting) && (
            <p>
              <Link
                to={{ search: withPlace(search, { areaCode: null, seriesKey: null }).toString() }}
                replace
              >
                {t('setting.whole')}
              </Link>
            </p>
          )}
        </>
      )}
    </section>
  );
};

import { useFormat } from '@qadam/ui';
import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { useText } from '../text';
import { useAsOf } from '../vintages/address';
import type { IndicatorData } from './indicator-document';
import { loadName, newestDayFirst } from './vintage-label';

/** A date field tells of every keystroke: years that nobody means are those of an unfinished one. */
const isMeantDay = (day: string): boolean => /^2\d{3}-\d{2}-\d{2}$/u.test(day);

/** Figures as of an earlier load or day; shown once there are several loads. */
export const VintageChoice = ({ vintages }: { readonly vintages: IndicatorData['vintages'] }) => {
  const t = useText();
  const format = useFormat();
  const id = useId();
  const asOf = useAsOf();
  const [, setSearch] = useSearchParams();
  if (vintages.length < 2 && asOf === null) return null;
  const choose = (value: string) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '') next.delete('asOf');
        else next.set('asOf', value);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  const day = asOf !== null && asOf.includes('-') ? asOf : '';
  const isListed = asOf === null || vintages.some(({ vintageId }) => String(vintageId) === asOf);
  return (
    <>
      <div className="q-field">
        <label htmlFor={id}>{t('vintage.label')}</label>
        <select
          id={id}
          className="q-input ind-vintage"
          value={asOf ?? ''}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{t('vintage.newest')}</option>
          {!isListed && <option value={asOf}>{day === '' ? t('vintage.other') : format.day(day)}</option>}
          {newestDayFirst(vintages).map((load) => {
            const { day: loadDay, label, number } = loadName(load, vintages, format.day);
            const named = label === null ? loadDay : t('vintage.one', { day: loadDay, label });
            return (
              <option key={load.vintageId} value={load.vintageId}>
                {number === null ? named : t('vintage.numbered', { name: named, number })}
              </option>
            );
          })}
        </select>
      </div>
      <div className="q-field">
        <label htmlFor={`${id}-day`}>{t('vintage.day')}</label>
        <input
          id={`${id}-day`}
          type="date"
          className="q-input"
          key={day}
          defaultValue={day}
          max={new Date().toLocaleDateString('sv')}
          onChange={({ currentTarget: { value } }) => {
            if (isMeantDay(value)) choose(value);
          }}
        />
      </div>
    </>
  );
};

import { useFormat } from '@qadam/ui';
import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { useText } from '../text';
import type { IndicatorData } from './indicator-document';

/** Figures as of an earlier load; shown once there are several. */
export const VintageChoice = ({ vintages }: { readonly vintages: IndicatorData['vintages'] }) => {
  const t = useText();
  const format = useFormat();
  const id = useId();
  const [search, setSearch] = useSearchParams();
  if (vintages.length < 2) return null;
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
  return (
    <div className="q-field">
      <label htmlFor={id}>{t('vintage.label')}</label>
      <select
        id={id}
        className="q-input"
        value={search.get('asOf') ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{t('vintage.newest')}</option>
        {vintages.slice(1).map(({ vintageId, vintageLabel, loadedAt }) => (
          <option key={vintageId} value={vintageId}>
            {t('vintage.one', { day: format.day(loadedAt), label: vintageLabel })}
          </option>
        ))}
      </select>
    </div>
  );
};

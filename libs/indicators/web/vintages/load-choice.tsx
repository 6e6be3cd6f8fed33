import { useFormat, useServerData } from '@qadam/ui';
import { useId } from 'react';
import { useSearchParams } from 'react-router';
import type { SourceLineFragment } from '../words/indicator-line.generated';
import { useVintagesText } from './text';
import { LoadAtDocument, LoadsDocument } from './vintages.generated';

/** Which load is looked at; goes into the address. */
export const LoadChoice = ({
  current,
  asOf,
}: {
  readonly current: SourceLineFragment;
  /** Loads that came later are not offered. */
  readonly asOf: string | null;
}) => {
  const t = useVintagesText();
  const format = useFormat();
  const id = useId();
  const [, setSearch] = useSearchParams();
  const { data } = useServerData(LoadsDocument, {});
  const { data: then } = useServerData(LoadAtDocument, { asOf: asOf ?? '' }, { paused: asOf === null });
  const all = data?.loads ?? [current];
  const newest = asOf === null ? 0 : all.findIndex(({ vintageId }) => vintageId === then?.load.vintageId);
  const loads = newest === -1 ? [current] : all.slice(newest);
  return (
    <div className="q-field ind-load-choice">
      <label htmlFor={id}>{t('load.choose')}</label>
      <select
        id={id}
        className="q-input"
        value={current.vintageId}
        onChange={(event) =>
          setSearch(
            { load: event.currentTarget.value, ...(asOf === null ? {} : { asOf }) },
            { replace: true },
          )
        }
      >
        {loads.map(({ vintageId, vintageLabel, publishedOn, loadedAt }) => (
          <option key={vintageId} value={vintageId}>
            {t('load.one', { day: format.day(publishedOn ?? loadedAt), label: vintageLabel })}
          </option>
        ))}
      </select>
    </div>
  );
};

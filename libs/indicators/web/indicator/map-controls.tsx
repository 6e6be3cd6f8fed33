import { boundDigits, depthWithin } from '@qadam/chart/domain';
import { shadeStyle } from '@qadam/geography/web';
import { useFormat } from '@qadam/ui';
import { useId } from 'react';
import { useText } from '../text';

/** The classes of colour with their bounds. */
export const MapLegend = ({ bounds }: { readonly bounds: readonly number[] }) => {
  const t = useText();
  const format = useFormat();
  const digits = boundDigits(bounds);
  const show = (value: number) =>
    format.number(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return (
    <ul className="ind-map-legend" aria-label={t('chart.mapLegend')}>
      {bounds.slice(0, -1).map((from, at) => (
        <li key={from}>
          <span style={shadeStyle(depthWithin(bounds, from))} aria-hidden="true" />
          {t('chart.mapRange', { from: show(from), to: show(bounds[at + 1] ?? from) })}
        </li>
      ))}
      <li>
        <span data-empty="true" aria-hidden="true" />
        {t('chart.mapNoData')}
      </li>
    </ul>
  );
};

export const YearSlider = ({
  years,
  year,
  onChange,
}: {
  readonly years: readonly number[];
  readonly year: number;
  readonly onChange: (year: number) => void;
}) => {
  const t = useText();
  const id = useId();
  return (
    <div className="ind-map-year">
      <label htmlFor={id}>{t('chart.mapYear')}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={years.length - 1}
        value={years.indexOf(year)}
        aria-valuetext={String(year)}
        onChange={(event) => onChange(years[Number(event.currentTarget.value)] ?? year)}
      />
      <output htmlFor={id} className="q-figures">
        {year}
      </output>
    </div>
  );
};

export const mapForms = ['tiles', 'boundaries'] as const;
export type MapForm = (typeof mapForms)[number];

/** Tiles or boundaries, where boundaries were loaded. */
export const MapFormChoice = ({
  form,
  onChange,
}: {
  readonly form: MapForm;
  readonly onChange: (form: MapForm) => void;
}) => {
  const t = useText();
  return (
    <div className="ind-views ind-map-forms" role="group" aria-label={t('chart.mapShape')}>
      {mapForms.map((one) => (
        <button key={one} type="button" aria-pressed={form === one} onClick={() => onChange(one)}>
          {t(one === 'tiles' ? 'chart.mapTiles' : 'chart.mapBoundaries')}
        </button>
      ))}
    </div>
  );
};

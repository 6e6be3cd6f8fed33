import { useId } from 'react';
import { useText } from '../text';
import './map-controls.css';

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

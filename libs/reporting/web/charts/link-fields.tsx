import type { ChartChoice } from '@qadam/reporting/domain';
import { useFormat } from '@qadam/ui';
import { useId } from 'react';
import { useText } from '../text';
import { countryFirst } from './choice-of-kind';

interface LinkFieldsProps {
  readonly years: readonly number[];
  readonly areas: readonly { readonly code: string; readonly name: string }[];
  readonly choice: ChartChoice;
  readonly onChange: (choice: ChartChoice) => void;
}

/** Over what links hold: the years of an area, or the regions in one year. */
export const LinkFields = ({ years, areas, choice, onChange }: LinkFieldsProps) => {
  const t = useText();
  const { compare } = useFormat();
  const [overId, areaId] = [useId(), useId()];
  const year = choice.year ?? null;
  const known = year === null || years.includes(year) ? years : [year, ...years];
  return (
    <>
      <div className="q-field">
        <label htmlFor={overId}>{t('chart.over')}</label>
        <select
          id={overId}
          className="q-input"
          value={year ?? ''}
          onChange={({ target }) =>
            onChange({ ...choice, year: target.value === '' ? null : Number(target.value) })
          }
        >
          <option value="">{t('chart.overYears')}</option>
          {known.map((one) => (
            <option key={one} value={one}>
              {t('chart.overRegions', { year: one })}
            </option>
          ))}
        </select>
      </div>
      {year === null && (
        <div className="q-field">
          <label htmlFor={areaId}>{t('chart.area')}</label>
          <select
            id={areaId}
            className="q-input"
            value={choice.area}
            onChange={({ target }) => onChange({ ...choice, area: target.value })}
          >
            {areas.toSorted(countryFirst(compare)).map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  );
};

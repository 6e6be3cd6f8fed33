import type { FigureNode } from '@qadam/reporting/domain';
import { useServerData } from '@qadam/ui';
import { useId } from 'react';
import { FigureYearsDocument } from '../panel/panel.generated';
import { useText } from '../text';

interface FigureYearProps {
  readonly attrs: FigureNode['attrs'];
  /** `null` follows the newest data. */
  readonly onChoose: (year: number | null) => void;
}

/** The year of a figure: the newest, whichever that will be, or one of those that its series has. */
export const FigureYear = ({ attrs, onChoose }: FigureYearProps) => {
  const t = useText();
  const id = useId();
  const { indicator, area, seriesKey, year } = attrs;
  const { data } = useServerData(FigureYearsDocument, { indicator, area, seriesKey });
  const known = data?.figureYears ?? [];
  // A year that later data took away stays chosen until another is.
  const years = year === null || known.includes(year) ? known : [year, ...known];
  return (
    <div className="q-field r-figure-year">
      <label htmlFor={id}>{t('figure.whichYear')}</label>
      <select
        id={id}
        className="q-input q-figures"
        value={year ?? ''}
        onChange={({ target }) => onChoose(target.value === '' ? null : Number(target.value))}
      >
        <option value="">
          {known[0] === undefined ? t('figure.newestYear') : t('figure.newestYearNow', { year: known[0] })}
        </option>
        {years.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </div>
  );
};

import { useId, useState } from 'react';
import { useText } from '../text';
import { AreaChoice } from '../words/area-choice';
import type { IndicatorData, SeriesData } from './indicator-document';
import { SeriesChoice } from './series-choice';
import { VintageChoice } from './vintage-choice';

/**
 * What chooses the figures of the page. On a phone, where the chart is what one comes for, all but the area stand behind
 * one button that says what is chosen; a single one of them stands there itself.
 */
export const FigureChoices = ({
  page,
  series,
  area,
}: {
  readonly page: IndicatorData;
  readonly series: SeriesData;
  readonly area: string;
}) => {
  const t = useText();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="ind-choices" data-open={isOpen}>
      <AreaChoice current={page.area} />
      <div className="q-field ind-more-choices">
        <span id={id}>{t('series.divided')}</span>
        <button
          type="button"
          className="q-input"
          id={`${id}-now`}
          aria-expanded={isOpen}
          aria-labelledby={`${id} ${id}-now`}
          onClick={() => setIsOpen(!isOpen)}
        >
          <span>{series.label}</span>
        </button>
      </div>
      <SeriesChoice options={page.seriesOptions} current={series} area={area} />
      <VintageChoice vintages={page.vintages} />
    </div>
  );
};

import type { ChartSeries, SeriesRole } from '@qadam/chart/domain';
import { useText } from '../text';
import type { IndicatorData } from './indicator-document';

type Forecast = IndicatorData['forecast'];

/** The dotted line of the area's trend, through the years behind too, with its range ahead. */
export const projectionOf = (
  { area, forecast }: Pick<IndicatorData, 'area' | 'forecast'>,
  role: SeriesRole,
  label: string,
): ChartSeries => ({
  ...{ id: `${area.code}:projection`, label, role },
  isProjection: true,
  points: [
    ...forecast.fitted.map((value, at) => ({ year: (forecast.fromYear ?? 0) + at, value })),
    ...forecast.years.map((year, at) => ({
      year,
      value: forecast.values[at] ?? null,
      low: forecast.low[at] as number,
      high: forecast.high[at] as number,
    })),
  ],
});

/** The switch of the forecast with what it rests on, or why there is none. */
export const ForecastNote = ({
  forecast,
  isShown,
  onToggle,
}: {
  readonly forecast: Forecast;
  readonly isShown: boolean;
  readonly onToggle: (isShown: boolean) => void;
}) => {
  const t = useText();
  const { years, reason, fromYear, pointCount, source } = forecast;
  const [toYear] = years.slice(-1);
  if (toYear === undefined) return reason === null ? null : <p className="ind-note q-muted">{reason}</p>;
  return (
    <div className="ind-forecast">
      <label>
        <input
          type="checkbox"
          checked={isShown}
          onChange={(event) => onToggle(event.currentTarget.checked)}
        />
        {t('chart.forecast', { year: toYear })}
      </label>
      {isShown && (
        <span className="q-muted">
          {t('chart.forecastNote', { from: fromYear, count: pointCount, source })}
          {reason !== null && ` ${reason}`}
        </span>
      )}
    </div>
  );
};

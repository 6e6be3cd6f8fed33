import { ChartView, PlaceLink, useLanguage } from '@qadam/ui';
import { useSearchParams } from 'react-router';
import { useText } from '../text';
import { countryCode } from '../words/area-choice';
import { ComparedYear } from './compared-year';
import { IndicatorMap } from './early-map';
import { ForecastNote } from './forecast';
import { ImpossibleFigures } from './impossible-figures';
import type { IndicatorData, SeriesData } from './indicator-document';
import { useIndicatorSpecs } from './indicator-specs';
import { YearSlider } from './map-controls';
import { MissingYear } from './missing-year';
import { OutsideOfPage } from './outside-validity';
import './indicator.css';

const views = ['time', 'regions', 'map'] as const;
type View = (typeof views)[number];

/** Over time, or the regions beside each other; either as a table too. */
export const IndicatorCharts = ({
  page,
  series,
}: {
  readonly page: IndicatorData;
  readonly series: SeriesData;
}) => {
  const t = useText();
  const [search, setSearch] = useSearchParams();
  const canForecast = page.forecast.years.length > 0;
  const hasForecast = canForecast && search.get('forecast') !== 'no';
  const { line, bars, year, years, missing } = useIndicatorSpecs(page, series, hasForecast);
  const view = (bars !== null && views.find((one) => one === search.get('view'))) || 'time';
  const language = useLanguage();
  const embed = `/embed/indicators/${page.code}?${new URLSearchParams([...search, ['lang', language]])}`;
  /** Without a value the name leaves the address. */
  const keep = (name: string, value: string | null) =>
    setSearch(
      (before) => {
        const params = new URLSearchParams(before);
        if (value === null) params.delete(name);
        else params.set(name, value);
        return params;
      },
      { replace: true, preventScrollReset: true },
    );
  const choose = (next: View) => keep('view', next === 'time' ? null : next);
  const table = {
    isShown: search.get('table') === 'yes',
    onChange: (isShown: boolean) => keep('table', isShown ? 'yes' : null),
  };
  return (
    <section aria-label={t('chart.views')}>
      <div className="ind-view-row">
        {bars !== null && (
          <div className="ind-views" role="group" aria-label={t('chart.views')}>
            {views.map((one) => (
              <button key={one} type="button" aria-pressed={view === one} onClick={() => choose(one)}>
                {t(`chart.${one}`)}
              </button>
            ))}
          </div>
        )}
        <PlaceLink
          to={`/compare?indicators=${page.code}${page.area.code === countryCode ? '' : `&areas=${countryCode},${page.area.code}`}`}
        >
          {t('compare')}
        </PlaceLink>
      </div>
      {view === 'map' ? (
        <IndicatorMap page={page} series={series} embed={embed} table={table} />
      ) : view === 'regions' && bars !== null ? (
        <>
          <div className="ind-map-controls">
            {years.length > 1 && (
              <YearSlider years={years} year={year} onChange={(next) => keep('year', String(next))} />
            )}
          </div>
          <MissingYear missing={missing} year={year} />
          <ChartView key="bars" spec={bars} embed={embed} table={table} />
          <ComparedYear compared={page.compared} newest={years.at(-1)} year={year} />
        </>
      ) : (
        <>
          <ChartView key="line" spec={line} embed={embed} table={table} />
          <ForecastNote
            forecast={page.forecast}
            isShown={hasForecast}
            onToggle={(isShown) =>
              setSearch(
                (before) => {
                  const params = new URLSearchParams(before);
                  if (isShown) params.delete('forecast');
                  else params.set('forecast', 'no');
                  return params;
                },
                { replace: true, preventScrollReset: true },
              )
            }
          />
        </>
      )}
      <ImpossibleFigures page={page} series={series} />
      <OutsideOfPage page={page} />
      {page.borderBreaks.map(({ year, label, explanation }) => (
        <p key={year} className="ind-note q-muted">
          {t('chart.break', { label, explanation })}
        </p>
      ))}
    </section>
  );
};

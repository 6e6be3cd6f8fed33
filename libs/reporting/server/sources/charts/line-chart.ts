import { type LineChartSpec, wholeOf } from '@qadam/chart/domain';
import { borderChangesFor } from '@qadam/geography/domain';
import type { GeographyService } from '@qadam/geography/server';
import {
  breaksOfKey,
  breaksWithin,
  comparableSince,
  type ComparableSince,
  lineChartOf,
  wordsOfBreak,
} from '@qadam/indicators/domain';
import { readBreaks } from '@qadam/indicators/server';
import type { Language } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';
import type { ChartChoice } from '@qadam/reporting/domain';
import { asDrawn } from '../../figures/write-figure';
import type { FoundFigure } from '../figure-source';
import { country, frameOf, inWords, roleOf, titleOf } from './chart-frame';
import { type FigureForecast, forecastOfFigures, forecastWords } from './figure-forecast';

interface LineGround {
  readonly database: Database;
  readonly geography: GeographyService;
}

/** The dotted line with its range, named, explained beneath and told in the text alternative. */
const withForecast = (
  spec: LineChartSpec,
  forecast: FigureForecast,
  newest: FoundFigure,
  language: Language,
  area: string,
): LineChartSpec => {
  const end = forecast.at(-1);
  const value = (amount: number) => asDrawn({ ...newest, value: amount }, language);
  return {
    ...spec,
    source: `${spec.source.replace(/\.$/u, '')}. ${forecastWords.note[language]}`,
    alternative:
      end === undefined
        ? spec.alternative
        : `${spec.alternative} ${forecastWords.label(newest.areaName)[language]}, ${end.year}: ${value(end.value)} (${value(end.low)} – ${value(end.high)}).`,
    series: [
      ...spec.series,
      {
        id: `${area}:projection`,
        label: forecastWords.label(newest.areaName)[language],
        role: area === country ? 'country' : 'focus',
        isProjection: true,
        points: forecast,
      },
    ],
  };
};

/** As on the indicator's page: the area's trend within its present borders and method. */
const readForecast = async (
  database: Database,
  node: ChartChoice,
  figures: readonly FoundFigure[],
  newest: FoundFigure,
  comparable: ComparableSince | null,
): Promise<FigureForecast | null> => {
  const setting = await database.one<{ baseYear: number | null; targetYear: number | null }>(
    `select base_year as "baseYear", target_year as "targetYear" from indicator_setting
     where indicator_code = $1 and not is_removed and coalesce(series_key, $2) = $2 and coalesce(area_code, $3) = $3
     order by (series_key is not null and area_code is not null) desc, area_code is null, series_key is null limit 1`,
    [node.indicator, newest.seriesKey, node.area],
  );
  const since = comparable?.year ?? -Infinity;
  return forecastOfFigures(
    figures.filter(({ area, year }) => area === node.area && year >= since),
    { baseYear: setting?.baseYear ?? null, targetYear: setting?.targetYear ?? null, unit: newest.unit },
  );
};

/** The area over the years beside the country, with the forecast that its page draws. */
export const lineOf = async (
  { database, geography }: LineGround,
  language: Language,
  node: ChartChoice,
  figures: readonly FoundFigure[],
  newest: FoundFigure,
): Promise<LineChartSpec> => {
  const areas = [...new Set([country, node.area])];
  const observations = figures.map(({ area, year, value }) => ({ area, year, value }));
  const lines = areas.flatMap((area) => {
    const label = figures.find((figure) => figure.area === area)?.areaName;
    return label === undefined
      ? []
      : [{ id: area, label, role: roleOf(area, node.area), series: { observations }, area }];
  });
  const years = figures.filter(({ area }) => area === node.area).map(({ year }) => year);
  const changes = borderChangesFor(await geography.geography(), node.area, years);
  const borderChanges = changes.map(({ firstYearAfter, label }) => ({
    ...{ year: firstYearAfter, areas: [node.area], label: label[language] },
  }));
  const breaks = breaksOfKey(await readBreaks(database, null, node.indicator), newest.seriesKey);
  const methodChanges = breaks.map((one) => ({ year: one.year, ...wordsOfBreak(one, language) }));
  const since = comparableSince(
    changes.at(-1)?.year ?? null,
    breaksWithin(breaks, years).at(-1)?.year ?? null,
  );
  const forecast = await readForecast(database, node, figures, newest, since);
  const measure = [newest.unitLabel, ...lines.map(({ label }) => label)].filter(Boolean).join(' · ');
  const texts = { title: titleOf(newest, language), subtitle: measure, alternative: '' };
  const frame = frameOf(figures, newest, language, texts);
  const drawn = lineChartOf(lines, frame, { borderChanges, methodChanges });
  // First and last of each piece: no figure is set against one of another territory.
  const told = drawn.series.map((piece) => {
    const ends = [...new Set([piece.points[0]?.year, piece.points.at(-1)?.year])];
    return ends
      .flatMap((year) => figures.find((one) => one.area === wholeOf(piece) && one.year === year) ?? [])
      .map((figure) => inWords(figure, language))
      .join('; ');
  });
  const changed = [...drawn.breaks.map(({ label }) => label), drawn.alternative].filter(Boolean);
  const alternative = [...told, ...changed].join('. ');
  const plain = { ...drawn, alternative: `${alternative.replace(/\.$/u, '')}.` };
  return forecast === null ? plain : withForecast(plain, forecast, newest, language, node.area);
};

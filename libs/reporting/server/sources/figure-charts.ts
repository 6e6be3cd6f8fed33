import { Injectable } from '@nestjs/common';
import {
  type BarChartBar,
  type ChartSpec,
  type LineChartSpec,
  type SeriesRole,
  wholeOf,
} from '@qadam/chart/domain';
import { borderChangesFor } from '@qadam/geography/domain';
import { areaExistsSql, GeographyService } from '@qadam/geography/server';
import {
  breaksOfKey,
  breaksWithin,
  comparableSince,
  type ComparableSince,
  lineChartOf,
  wordsOfBreak,
} from '@qadam/indicators/domain';
import { readBreaks } from '@qadam/indicators/server';
import { formatDay, type Language, type Trilingual } from '@qadam/language/domain';
import type { ChartNode, ResolvedChart } from '@qadam/reporting/domain';
import { Database } from '@qadam/platform/server';
import { asShownValue, whatIsMeasured, withUnit } from '../figures/write-figure';
import { type FigureForecast, forecastOfFigures, forecastWords } from './figure-forecast';
import { figureColumns, figureTables, seriesKeySql } from './figure-sql';
import type { FoundFigure } from './figure-source';

const country = 'kz';

const dataAsOf: Trilingual = { kk: 'деректердің күні', ru: 'данные на', en: 'data as of' };
const byRegion: Trilingual = { kk: 'өңірлер бойынша', ru: 'по регионам', en: 'by region' };

/** A point in words: "Kazakhstan, 2019: 43%". */
const inWords = (figure: FoundFigure, language: Language): string =>
  `${figure.areaName}, ${figure.year}: ${withUnit(figure, language)}`;

const roleOf = (area: string, focus: string): SeriesRole =>
  area === country ? 'country' : area === focus ? 'focus' : 'other';

/** The dotted line with its range, named, explained beneath and told in the text alternative. */
const withForecast = (
  spec: LineChartSpec,
  forecast: FigureForecast,
  newest: FoundFigure,
  language: Language,
  area: string,
): LineChartSpec => {
  const end = forecast.at(-1);
  const value = (amount: number) => withUnit({ ...newest, value: amount }, language);
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

/** Draws what a chart node names, from the observations that hold now. */
@Injectable()
export class FigureCharts {
  constructor(
    private readonly database: Database,
    private readonly geography: GeographyService,
  ) {}

  /** `null` where the area has no value in the series. */
  async draw(language: Language, node: ChartNode['attrs']): Promise<ResolvedChart | null> {
    const figures = await this.figures(language, node);
    const own = figures.filter(({ area }) => area === node.area);
    const newest = own.at(-1);
    if (!newest) return null;
    const spec =
      node.kind === 'line'
        ? await this.line(language, node, figures, newest)
        : this.bars(language, node, figures, newest);
    const shown = node.kind === 'line' ? figures : figures.filter(({ year }) => year === newest.year);
    return {
      spec,
      values: shown.map(asShownValue),
      illustrative: figures.some(({ illustrative }) => illustrative),
    };
  }

  private figures(language: Language, node: ChartNode['attrs']): Promise<FoundFigure[]> {
    return this.database.query<FoundFigure>(
      `select ${figureColumns(language)}
       from series s join observation o on o.series_id = s.id and o.valid_to is null ${figureTables}
       where s.indicator_code = $1
         and case when $2::text is null then s.is_headline else ${seriesKeySql('s')} = $2 end
         and case when $3 = 'line' then o.area_code in ($4, '${country}')
           else a.level in ('country', 'region') or o.area_code = $4 end
         and ${areaExistsSql('a', 'o.year')}
       order by a.code, o.year`,
      [node.indicator, node.seriesKey, node.kind, node.area],
    );
  }

  private texts(language: Language, figures: readonly FoundFigure[], newest: FoundFigure, measure: string) {
    const vintage =
      figures
        .map((figure) => figure.vintage)
        .toSorted()
        .at(-1) ?? newest.vintage;
    return {
      language,
      title: `${whatIsMeasured(newest)}. ${inWords(newest, language)}`,
      subtitle: measure,
      unit: newest.unitLabel,
      source: `${newest.source}, ${dataAsOf[language]} ${formatDay(vintage, language)}`,
    };
  }

  private async line(
    language: Language,
    node: ChartNode['attrs'],
    figures: readonly FoundFigure[],
    newest: FoundFigure,
  ): Promise<ChartSpec> {
    const areas = [...new Set([country, node.area])];
    const observations = figures.map(({ area, year, value }) => ({ area, year, value }));
    const lines = areas.flatMap((area) => {
      const label = figures.find((figure) => figure.area === area)?.areaName;
      return label === undefined
        ? []
        : [{ id: area, label, role: roleOf(area, node.area), series: { observations }, area }];
    });
    const years = figures.filter(({ area }) => area === node.area).map(({ year }) => year);
    const changes = borderChangesFor(await this.geography.geography(), node.area, years);
    const borderChanges = changes.map(({ firstYearAfter, label }) => ({
      ...{ year: firstYearAfter, areas: [node.area], label: label[language] },
    }));
    const breaks = breaksOfKey(await readBreaks(this.database, null, node.indicator), newest.seriesKey);
    const methodChanges = breaks.map((one) => ({ year: one.year, ...wordsOfBreak(one, language) }));
    const since = comparableSince(
      changes.at(-1)?.year ?? null,
      breaksWithin(breaks, years).at(-1)?.year ?? null,
    );
    const forecast = await this.forecast(node, figures, newest, since);
    const measure = [newest.unitLabel, ...lines.map(({ label }) => label)].filter(Boolean).join(' · ');
    const texts = this.texts(language, figures, newest, measure);
    const drawn = lineChartOf(lines, { ...texts, alternative: '' }, { borderChanges, methodChanges });
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
  }

  /** As on the indicator's page: the area's trend within its present borders and method. */
  private async forecast(
    node: ChartNode['attrs'],
    figures: readonly FoundFigure[],
    newest: FoundFigure,
    comparable: ComparableSince | null,
  ): Promise<FigureForecast | null> {
    const setting = await this.database.one<{ baseYear: number | null; targetYear: number | null }>(
      'select base_year as "baseYear", target_year as "targetYear" from indicator_setting where indicator_code = $1',
      [node.indicator],
    );
    const since = comparable?.year ?? -Infinity;
    return forecastOfFigures(
      figures.filter(({ area, year }) => area === node.area && year >= since),
      { baseYear: setting?.baseYear ?? null, targetYear: setting?.targetYear ?? null, unit: newest.unit },
    );
  }

  private bars(
    language: Language,
    node: ChartNode['attrs'],
    figures: readonly FoundFigure[],
    newest: FoundFigure,
  ): ChartSpec {
    const ofYear = figures
      .filter(({ year }) => year === newest.year)
      .toSorted((one, other) => other.value - one.value);
    const bars = ofYear.map(({ area, areaName, value }): BarChartBar => ({
      id: area,
      label: areaName,
      role: roleOf(area, node.area),
      value,
    }));
    const texts = this.texts(
      language,
      figures,
      newest,
      `${newest.unitLabel}, ${newest.year}, ${byRegion[language]}`,
    );
    const alternative = ofYear
      .map((figure) => `${figure.areaName}: ${withUnit(figure, language)}`)
      .join('; ');
    return { kind: 'bar', ...texts, alternative: `${alternative}.`, bars };
  }
}

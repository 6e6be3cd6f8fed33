import { Injectable } from '@nestjs/common';
import type { LineChartSpec } from '@qadam/chart/domain';
import { areaByCode, borderChangesFor, compareAreas, existsAtEndOf } from '@qadam/geography/domain';
import { visitor } from '@qadam/identity/domain';
import {
  type ChartLine,
  impossibleIn,
  lineChartOf,
  sourcesOfLoads,
  wordsOfBreak,
} from '@qadam/indicators/domain';
import type { Language } from '@qadam/language/domain';
import { Database, notFound } from '@qadam/platform/server';
import { observationsOf } from '../indicators/indicator-page.service';
import { country, SummaryService } from '../indicators/summary.service';
import { assessArea } from '../progress/board';
import { heldChoice } from '../progress/choice-for';
import { SearchService } from '../search/search.service';
import type { KnownLoads } from '../vintages/known-loads';
import { chartTexts } from './chart-texts';
import { type FigureOrigins, originsOf } from './figure-origins';
import { type LineRow, linesOf, seriesOf } from './series-data';
import type { FigureSource } from './source.object';

export interface FigureQuestion {
  readonly indicator: string;
  /** `null`: the headline series. */
  readonly seriesId: number | null;
  readonly area: string;
  /** `null`: the newest year. */
  readonly year: number | null;
  /** `null`: what holds now. */
  readonly vintageId: number | null;
}

export interface ResolvedFigure {
  readonly indicator: string;
  readonly indicatorTitle: string;
  readonly seriesId: number;
  readonly seriesLabel: string;
  readonly unitCode: string;
  readonly unitLabel: string;
  readonly area: string;
  readonly areaName: string;
  readonly year: number;
  readonly value: number;
  readonly source: FigureSource;
  /** The source in one line: publisher and date of the data. */
  readonly sourceLabel: string;
  readonly vintageId: number;
}

export interface FoundFigure {
  readonly indicator: string;
  readonly title: string;
  readonly targetCode: string;
  readonly seriesId: number;
  readonly seriesLabel: string;
  readonly unitCode: string;
  readonly unitLabel: string;
  readonly year: number;
  readonly value: number;
}

/** As this Qadam stood after a load; `null`: as it stands. */
const asLoaded = (vintageId: number | null): KnownLoads => (vintageId === null ? null : [vintageId]);

/** The loads whose word the figures of lines are. */
const loadsOf = (origins: FigureOrigins, series: number, lines: readonly LineRow[]): number[] =>
  lines.flatMap(({ area, years, vintages }) =>
    vintages.map((vintage, place) => origins.loadOf({ series, area, year: years[place] ?? 0, vintage })),
  );

/** Figures and charts for the review: every number can be asked for again as of the load it was written with. */
@Injectable()
export class FigureService {
  constructor(
    private readonly database: Database,
    private readonly summaries: SummaryService,
    private readonly finder: SearchService,
  ) {}

  /** `null` where there is no such figure (any more, or not yet). */
  async resolve(question: FigureQuestion, language: Language): Promise<ResolvedFigure | null> {
    const { indicator: code, area: areaCode, year, vintageId } = question;
    const { board, labels } = await this.summaries.start();
    const indicator = board.find(code);
    const area = board.geography.areas.find((candidate) => candidate.code === areaCode);
    if (indicator === undefined || area === undefined) return null;
    const rows = await seriesOf(this.database, code, asLoaded(vintageId));
    const series = question.seriesId === null ? rows[0] : rows.find(({ id }) => id === question.seriesId);
    if (series === undefined) return null;
    const line = (await linesOf(this.database, series.id, asLoaded(vintageId))).find(
      (one) => one.area === areaCode,
    );
    const place =
      line === undefined
        ? -1
        : year === null
          ? line.years.findLastIndex((one) => existsAtEndOf(area, one))
          : line.years.indexOf(year);
    const [foundYear, value, vintage] = [line?.years[place], line?.values[place], line?.vintages[place]];
    if (foundYear === undefined || value === undefined || vintage === undefined) return null;
    const { sources, loadOf } = await originsOf(
      this.database,
      { series: [series.id], vintages: [vintage] },
      language,
    );
    const load = loadOf({ series: series.id, area: areaCode, year: foundYear, vintage });
    const source = sources.find(({ vintageId: id }) => id === load);
    if (source === undefined) return null;
    return {
      indicator: code,
      indicatorTitle: indicator.title[language],
      seriesId: series.id,
      seriesLabel: labels.series(code, series, language),
      unitCode: series.unit,
      unitLabel: labels.unit(series.unit, language),
      area: areaCode,
      areaName: area.name[language],
      year: foundYear,
      ...{ value, source },
      sourceLabel: chartTexts(language).source(source),
      vintageId: vintage,
    };
  }

  /** Headline figures of the country by words or codes, or those of some targets; best first. */
  async search(
    wanted: { readonly text?: string; readonly targetCodes?: readonly string[]; readonly area?: string },
    language: Language,
  ): Promise<readonly FoundFigure[]> {
    const { text = '', targetCodes, area = country } = wanted;
    const { board, labels } = await this.summaries.start();
    const found = text === '' ? null : await this.finder.search(visitor(language), text);
    // What meets some of the words only is better than nothing, and no more.
    const whole = found?.filter(({ missing }) => missing.length === 0) ?? [];
    const hits = whole.length > 0 ? whole : found;
    const inOrder =
      hits === null
        ? board.indicators
        : hits.flatMap((hit) => {
            if (hit.kind === 'indicator') return board.find(hit.code) ?? [];
            return board.indicators.filter(({ targetCode, goalCode }) =>
              hit.kind === 'target' ? targetCode === hit.code : hit.kind === 'goal' && goalCode === hit.code,
            );
          });
    return [...new Set(inOrder)]
      .filter(({ targetCode }) => targetCodes === undefined || targetCodes.includes(targetCode))
      .flatMap(({ code, title, targetCode, headline }) => {
        const points = headline?.byArea.get(area);
        const [year, value] = [points?.years.at(-1), points?.values.at(-1)];
        if (headline === null || year === undefined || value === undefined) return [];
        return [
          {
            indicator: code,
            title: title[language],
            targetCode,
            seriesId: headline.seriesId,
            seriesLabel: labels.series(code, headline, language),
            unitCode: headline.unit,
            unitLabel: labels.unit(headline.unit, language),
            ...{ year, value },
          },
        ];
      });
  }

  /** The chart of a series: the country in ink, `area` in the accent colour, other regions grey. */
  async chartSpec(
    question: {
      readonly indicator: string;
      readonly seriesId: number | null;
      readonly area: string;
      readonly vintageId?: number | null;
    },
    language: Language,
  ): Promise<LineChartSpec> {
    const { indicator: code, area: areaCode, vintageId = null } = question;
    const { board, labels } = await this.summaries.start();
    const indicator = board.find(code);
    if (indicator === undefined) throw notFound('indicator', code);
    const rows = await seriesOf(this.database, code, asLoaded(vintageId));
    const series = question.seriesId === null ? rows[0] : rows.find(({ id }) => id === question.seriesId);
    if (series === undefined) throw notFound('series of indicator', code);
    const lines = await linesOf(this.database, series.id, asLoaded(vintageId));
    const { geography } = board;
    const shown = geography.areas
      .toSorted(compareAreas(language))
      .flatMap(({ code: one, name, level }): ChartLine[] => {
        const line = lines.find(({ area }) => area === one);
        if (line === undefined || (level !== 'region' && one !== country && one !== areaCode)) return [];
        const role = one === areaCode && one !== country ? 'focus' : one === country ? 'country' : 'other';
        return [
          {
            id: one,
            label: name[language],
            role,
            area: one,
            series: { observations: observationsOf([line]) },
          },
        ];
      });
    const own = lines.find(({ area }) => area === areaCode) ?? lines.find(({ area }) => area === country);
    const held = heldChoice(indicator, series, own === undefined ? [] : board.upFrom(own.area));
    const { choice } = held;
    const owner =
      held.areaCode === null
        ? null
        : (areaByCode(geography.areas).get(held.areaCode)?.name[language] ?? null);
    const frame = board.frameOf(indicator, series, new Map(lines.map((line) => [line.area, line])));
    const assessment = own === undefined ? null : assessArea(own.area, choice, frame);
    const target = choice?.transform === undefined ? assessment?.input.target : choice.target;
    const drawn = lines.filter(({ area }) => shown.some(({ id }) => id === area));
    const origins = await originsOf(
      this.database,
      { series: [series.id], vintages: [...new Set(drawn.flatMap(({ vintages }) => vintages))] },
      language,
    );
    const texts = chartTexts(language);
    const unit = labels.unit(series.unit, language);
    const seriesLabel = labels.series(code, series, language);
    const areaName = geography.areas.find((one) => one.code === areaCode)?.name[language] ?? areaCode;
    const byCode = areaByCode(geography.areas);
    const spec = lineChartOf(
      shown,
      {
        language,
        title: texts.title(`${code} ${indicator.title[language]}`, areaName, own?.years ?? []),
        subtitle: texts.subtitle(seriesLabel, unit),
        unit,
        source: texts.sources(sourcesOfLoads(origins.sources, loadsOf(origins, series.id, drawn))),
        alternative: texts.alternative(indicator.title[language], areaName, own),
      },
      {
        isImpossible: impossibleIn(
          series.unit,
          lines.flatMap(({ values }) => values),
        ),
        existsIn: (one, year) => {
          const place = byCode.get(one);
          return place === undefined || existsAtEndOf(place, year);
        },
        borderChanges: borderChangesFor(geography, areaCode, own?.years ?? []).map(({ year, to, label }) => ({
          year,
          areas: [...to, areaCode],
          label: label[language],
        })),
        methodChanges: frame.breaks.map((one) => ({ year: one.year, ...wordsOfBreak(one, language) })),
        ...(target === undefined
          ? {}
          : {
              target: {
                value: target,
                year: choice?.targetYear ?? 2030,
                label: texts.target(choice?.targetYear ?? 2030, owner),
              },
            }),
      },
    );
    return {
      ...spec,
      series: spec.series.map((one) =>
        one.isOutsideValidity === true ? { ...one, label: texts.outside(one.label) } : one,
      ),
    };
  }
}

import { Injectable } from '@nestjs/common';
import { VoicesByPlace } from '@qadam/evidence/server';
import { areaByCode } from '@qadam/geography/domain';
import { BoundaryService, GeographyService } from '@qadam/geography/server';
import { visitor } from '@qadam/identity/domain';
import {
  ComparisonService,
  CoverageService,
  DispersionService,
  GapService,
  InterlinkageService,
  OverviewService,
} from '@qadam/indicators/server';
import type { Language } from '@qadam/language/domain';
import { Database } from '@qadam/platform/server';
import {
  type ChartChoice,
  kindsOfNoIndicator,
  drawsLinks,
  fewestComparedAreas,
  ofNoIndicator,
  type ResolvedChart,
} from '@qadam/reporting/domain';
import { asShownValue } from '../../figures/write-figure';
import type { ChartOffer, FigureQuery, FoundFigure } from '../figure-source';
import { barsOf } from './bar-chart';
import { figuresOfAreas, figuresOfRegions, isHeadline, publishedFigures, seriesIdOf } from './chart-figures';
import { country } from './chart-frame';
import { drawComparison } from './comparison-charts';
import { drawGap, drawSpread } from './gap-charts';
import { goalName } from './goal-chart-words';
import { drawCoverage, drawStrip } from './goal-charts';
import { lineOf } from './line-chart';
import { drawLinks, drawNetwork } from './link-charts';
import { drawMap, mappable } from './map-chart';
import { drawPanels } from './panels-chart';
import { drawEvents, drawVoices } from './voice-charts';

/** Draws what a chart node names, from the observations that hold now, by the makers that the dashboard draws with. */
@Injectable()
export class FigureCharts {
  constructor(
    private readonly database: Database,
    private readonly geography: GeographyService,
    private readonly boundaries: BoundaryService,
    private readonly gaps: GapService,
    private readonly dispersions: DispersionService,
    private readonly comparisons: ComparisonService,
    private readonly overviews: OverviewService,
    private readonly coverages: CoverageService,
    private readonly interlinkages: InterlinkageService,
    private readonly voices: VoicesByPlace,
  ) {}

  /** `null` where there is nothing to draw. What is drawn from figures is drawn as with an earlier vintage where one is given. */
  async draw(language: Language, choice: ChartChoice, vintageId?: number): Promise<ResolvedChart | null> {
    const { database, geography, boundaries } = this;
    const regions = () => figuresOfRegions(database, language, choice, choice.area, vintageId);
    switch (choice.kind) {
      case 'line':
        return this.ofArea(language, choice, vintageId, [country, choice.area]);
      case 'bar':
        return this.ofArea(language, choice, vintageId);
      case 'map':
        return drawMap(language, choice, await regions(), { geography, boundaries });
      case 'gap':
        return (await this.isKnown(choice))
          ? drawGap(database, this.gaps, language, choice, vintageId)
          : null;
      case 'spread':
        return drawSpread(
          database,
          this.dispersions,
          language,
          choice,
          await this.ofRegionsOnly(await regions()),
          vintageId,
        );
      case 'compare':
      case 'slope':
      case 'panels':
        return this.ofComparison(language, choice, vintageId);
      case 'strip':
        return drawStrip(this.overviews, language, vintageId);
      case 'coverage':
        return drawCoverage(this.coverages, language, vintageId);
      case 'links':
      case 'network':
        return this.ofLinks(language, choice, vintageId);
      case 'voices':
        return drawVoices(this.voices, language, choice);
      case 'events':
        return drawEvents(this.voices, language);
    }
  }

  /**
   * A chart that was kept of what people said, in the words of another language; `null` for the kinds that figures draw.
   * What was said has no loads to look back to, and a finding may have been withdrawn: the counts are in the chart.
   */
  async retell(language: Language, choice: ChartChoice, kept: ResolvedChart): Promise<ResolvedChart | null> {
    if (choice.kind === 'voices') return drawVoices(this.voices, language, choice, kept);
    return choice.kind === 'events' ? drawEvents(this.voices, language, kept) : null;
  }

  /** What can be drawn of a series for an area, in the order in which it is offered. */
  async offers(language: Language, query: Omit<FigureQuery, 'year'>): Promise<readonly ChartOffer[]> {
    const none = { years: [], dimensions: [], areas: [] };
    if (query.indicator === ofNoIndicator) return this.offersOfNoIndicator(language);
    const figures = await figuresOfRegions(this.database, language, query, query.area);
    const geography = await this.geography.geography();
    const shown = mappable(figures, geography);
    const years = [...new Set(shown.map(({ year }) => year))].toSorted((one, other) => other - one);
    const isOwn = figures.some(({ area }) => area === query.area);
    const isOfHeadline = await isHeadline(this.database, query);
    const places = new Map(figures.map(({ area, areaName }) => [area, areaName]));
    const areas = [...places].map(([code, name]) => ({ code, name }));
    const isCompared = isOfHeadline && areas.length >= fewestComparedAreas;
    const groups = await this.groupsOf(language, query);
    const spread = await drawSpread(
      ...([this.database, this.dispersions, language, { ...query, kind: 'spread' }] as const),
      await this.ofRegionsOnly(figures),
    );
    return [
      ...(isOwn ? [{ kind: 'line' as const, ...none }] : []),
      ...(isOwn && shown.length > 0 ? [{ kind: 'bar' as const, ...none }] : []),
      ...(years.length > 0 ? [{ ...none, kind: 'map' as const, years }] : []),
      ...(groups.length > 0 ? [{ ...none, kind: 'gap' as const, dimensions: groups }] : []),
      ...(spread === null ? [] : [{ kind: 'spread' as const, ...none }]),
      ...(isCompared
        ? (['compare', 'slope', 'panels'] as const).map((kind) => ({ ...none, kind, areas }))
        : []),
    ];
  }

  private async offersOfNoIndicator(language: Language): Promise<readonly ChartOffer[]> {
    const known = (await this.geography.geography()).areas;
    const areas = known
      .filter(({ level, validTo }) => (level === 'country' || level === 'region') && validTo === null)
      .map(({ code, name }) => ({ code, name: name[language] }));
    const { years } = await this.interlinkages.matrix(visitor(language), {});
    const none = { years: [], dimensions: [], areas: [] };
    const goals = await this.voices.goals(visitor(language));
    const dimensions = goals.map(({ code, title }) => ({ code, name: goalName(code, title) }));
    return kindsOfNoIndicator
      .filter((kind) => kind !== 'voices' || goals.length > 0)
      .map((kind) => ({
        ...{ ...none, kind },
        ...(drawsLinks(kind) ? { years, areas } : {}),
        ...(kind === 'voices' ? { dimensions } : {}),
      }));
  }

  private async ofLinks(
    language: Language,
    choice: ChartChoice,
    vintageId: number | undefined,
  ): Promise<ResolvedChart | null> {
    const known = areaByCode((await this.geography.geography()).areas);
    if (!known.has(choice.area)) return null;
    const draw = choice.kind === 'links' ? drawLinks : drawNetwork;
    return draw(this.interlinkages, language, choice, vintageId);
  }

  private async ofArea(
    language: Language,
    choice: ChartChoice,
    vintageId: number | undefined,
    areas?: readonly string[],
  ): Promise<ResolvedChart | null> {
    const figures =
      areas === undefined
        ? await figuresOfRegions(this.database, language, choice, choice.area, vintageId)
        : await figuresOfAreas(this.database, language, choice, areas, vintageId);
    const newest = figures.filter(({ area }) => area === choice.area).at(-1);
    if (!newest) return null;
    const isLine = areas !== undefined;
    const spec = isLine
      ? await lineOf(
          { database: this.database, geography: this.geography },
          language,
          choice,
          figures,
          newest,
        )
      : barsOf(language, choice, figures, newest);
    const shown = isLine ? figures : figures.filter(({ year }) => year === newest.year);
    return {
      spec,
      values: shown.map(asShownValue),
      illustrative: figures.some(({ illustrative }) => illustrative),
    };
  }

  private async ofComparison(
    language: Language,
    choice: ChartChoice,
    vintageId: number | undefined,
  ): Promise<ResolvedChart | null> {
    const known = areaByCode((await this.geography.geography()).areas);
    const areas = (choice.areas ?? []).filter((code) => known.has(code));
    if (areas.length < fewestComparedAreas || !(await isHeadline(this.database, choice))) return null;
    const figures = await publishedFigures(this.database, language, choice, areas, vintageId);
    const draw = choice.kind === 'panels' ? drawPanels : drawComparison;
    return draw(this.comparisons, language, choice, areas, figures, vintageId);
  }

  private async groupsOf(
    language: Language,
    query: Omit<FigureQuery, 'year'>,
  ): Promise<ChartOffer['dimensions']> {
    if (!(await this.isKnown(query))) return [];
    const seriesId = await seriesIdOf(this.database, query);
    const { dimensions } = await this.gaps.gaps(visitor(language), {
      ...{ code: query.indicator, area: query.area },
      ...(seriesId === undefined ? {} : { seriesId }),
    });
    return dimensions.map(({ dimension, dimensionLabel }) => ({ code: dimension, name: dimensionLabel }));
  }

  /** A gap is asked for by indicator and area, which the page of inequality refuses where they are unknown. */
  private async isKnown(query: Omit<FigureQuery, 'year'>): Promise<boolean> {
    const known = areaByCode((await this.geography.geography()).areas);
    return known.has(query.area) && (await seriesIdOf(this.database, query)) !== undefined;
  }

  private async ofRegionsOnly(figures: readonly FoundFigure[]): Promise<readonly FoundFigure[]> {
    return mappable(figures, await this.geography.geography());
  }
}

import { Args, Context, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { asOfArgument } from '@qadam/indicators/server';
import { asChartKind, asFigureFormat, asLanguage } from '../arguments';
import { staff } from '../sections/standing';
import { EvidencePanel } from './evidence-panel.service';
import {
  ChartOfferObject,
  FigureQueryInput,
  FigureReadingObject,
  ReportChart,
  ReportFigure,
  ReportVoice,
} from './evidence.object';

const first = { type: () => Int, defaultValue: 20 };
const ofSection = {
  type: () => Int,
  nullable: true,
  description: 'The section in which they stand: what was kept there with a reason stays.',
};
const targets = { type: () => [String], defaultValue: [] };

@Resolver()
export class EvidencePanelResolver {
  constructor(private readonly panel: EvidencePanel) {}

  @Query(() => [FigureReadingObject], {
    description: 'What live figure nodes say in the newest data, or said as of a day or a load.',
  })
  @Access(staff)
  resolveFigures(
    @Args('language') language: string,
    @Args('queries', { type: () => [FigureQueryInput] }) queries: FigureQueryInput[],
    @Args('sectionId', ofSection) sectionId?: number | null,
    @Args('asOf', asOfArgument) asOf?: string | null,
  ): Promise<FigureReadingObject[]> {
    const asked = queries.slice(0, 500).map(({ nodeId, indicator, seriesKey, area, year, format }) => ({
      ...{ nodeId, indicator, area },
      seriesKey: seriesKey ?? null,
      year: year ?? null,
      format: asFigureFormat(format),
    }));
    return this.panel.resolve(asLanguage(language), asked, sectionId ?? null, asOf);
  }

  @Query(() => [Int], { description: 'Years that a figure can be fixed to, the newest first.' })
  @Access(staff)
  async figureYears(
    @Args('indicator') indicator: string,
    @Args('area') area: string,
    @Args('seriesKey', { type: () => String, nullable: true }) seriesKey?: string | null,
    @Args('asOf', asOfArgument) asOf?: string | null,
  ): Promise<number[]> {
    return [...(await this.panel.years({ indicator, area, seriesKey: seriesKey ?? null }, asOf))];
  }

  @Query(() => [ChartOfferObject], {
    description:
      'Kinds of chart that can be drawn of a series for an area; without an indicator (an empty one) of all goals and of what was said.',
  })
  @Access(staff)
  async chartOffers(
    @Args('language') language: string,
    @Args('indicator') indicator: string,
    @Args('area') area: string,
    @Args('seriesKey', { type: () => String, nullable: true }) seriesKey?: string | null,
  ): Promise<ChartOfferObject[]> {
    return [
      ...(await this.panel.offers(asLanguage(language), { indicator, area, seriesKey: seriesKey ?? null })),
    ];
  }

  @Query(() => [ReportVoice], { description: 'Findings behind citation marks.' })
  @Access(staff)
  resolveVoices(
    @Context('viewer') viewer: Viewer,
    @Args('language') language: string,
    @Args('ids', { type: () => [ID] }) ids: string[],
  ): Promise<ReportVoice[]> {
    return this.panel.resolveVoices(viewer, asLanguage(language), ids.slice(0, 500));
  }

  @Query(() => [ReportFigure], { description: 'Newest values of series, for the panel of the editor.' })
  @Access(staff)
  searchFigures(
    @Context('viewer') viewer: Viewer,
    @Args('language') language: string,
    @Args('text') text: string,
    @Args('targets', targets) codes: string[],
    @Args('area', { defaultValue: 'kz' }) area: string,
    @Args('first', first) count: number,
    @Args('asOf', asOfArgument) asOf?: string | null,
  ): Promise<ReportFigure[]> {
    return this.panel.searchFigures(viewer, asLanguage(language), {
      text,
      targets: codes,
      ...{ area, first: count, asOf },
    });
  }

  @Query(() => [ReportVoice], { description: 'Findings that may be cited, for the panel of the editor.' })
  @Access(staff)
  searchVoices(
    @Context('viewer') viewer: Viewer,
    @Args('language') language: string,
    @Args('text') text: string,
    @Args('targets', targets) codes: string[],
    @Args('first', first) count: number,
  ): Promise<ReportVoice[]> {
    return this.panel.searchVoices(viewer, asLanguage(language), { text, targets: codes, first: count });
  }

  @Query(() => ReportChart, { description: 'What a chart node draws.' })
  @Access(staff)
  reportChart(
    @Args('language') language: string,
    @Args('indicator') indicator: string,
    @Args('area') area: string,
    @Args('kind') kind: string,
    @Args('seriesKey', { type: () => String, nullable: true }) seriesKey?: string | null,
    @Args('year', { type: () => Int, nullable: true, description: 'Of a map; the newest without it.' })
    year?: number | null,
    @Args('dimension', {
      type: () => String,
      nullable: true,
      description: 'What the groups of a gap differ in; the first that there is without it.',
    })
    dimension?: string | null,
    @Args('areas', { type: () => [String], nullable: true, description: 'Of a comparison, in its order.' })
    areas?: string[] | null,
    @Args('sectionId', ofSection) sectionId?: number | null,
  ): Promise<ReportChart> {
    const node = {
      ...{ indicator, area, year, dimension, areas },
      ...{ seriesKey: seriesKey ?? null, kind: asChartKind(kind) },
    };
    return this.panel.chart(asLanguage(language), node, sectionId ?? null);
  }
}

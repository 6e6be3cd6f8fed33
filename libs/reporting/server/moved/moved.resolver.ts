import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { asLanguage } from '../arguments';
import { staff, writers } from '../sections/standing';
import { type MovedFigure, MovedFigures } from './moved-figures.service';
import { MovedFigureObject } from './moved.object';

const asObject = (moved: MovedFigure, viewer: Viewer): MovedFigureObject => {
  const {
    section,
    number,
    languages,
    language,
    nodeId,
    figure,
    text,
    newer,
    newerText,
    revisedText,
    decision,
  } = moved;
  return {
    sectionId: section.id,
    reportCode: section.reportCode,
    sectionKey: section.key,
    sectionState: section.state,
    sectionTitle: section.title[viewer.language],
    sectionNumber: number,
    ...{ nodeId, language, languages, text, newerText, revisedText, decision },
    indicator: figure.indicator,
    indicatorTitle: figure.indicatorTitle,
    seriesKey: figure.seriesKey,
    seriesLabel: figure.seriesLabel,
    area: figure.area,
    areaName: figure.areaName,
    vintage: figure.vintage,
    newerVintage: newer.vintage,
    newerSource: newer.source,
  };
};

@Resolver(() => MovedFigureObject)
export class MovedResolver {
  constructor(private readonly moved: MovedFigures) {}

  @Query(() => [MovedFigureObject], {
    description: 'Figures of approved sections that newer data would change.',
  })
  @Access(staff)
  async movedFigures(
    @Context('viewer') viewer: Viewer,
    @Args('report') report: string,
  ): Promise<MovedFigureObject[]> {
    return (await this.moved.of(viewer, report)).map((figure) => asObject(figure, viewer));
  }

  @Query(() => [MovedFigureObject], { description: 'Moved figures that wait for the viewer’s decision.' })
  @Access('signed-in')
  async myMovedFigures(@Context('viewer') viewer: Viewer): Promise<MovedFigureObject[]> {
    return (await this.moved.waitingFor(viewer)).map((figure) => asObject(figure, viewer));
  }

  @Mutation(() => Boolean, {
    description: 'Stays with the approved figure as long as the data do not change again.',
  })
  @Access(writers)
  async keepFigure(
    @Context('viewer') viewer: Viewer,
    @Args('sectionId', { type: () => Int }) sectionId: number,
    @Args('language') language: string,
    @Args('nodeId', { type: () => ID }) nodeId: string,
    @Args('reason') reason: string,
  ): Promise<boolean> {
    await this.moved.keep(viewer, sectionId, asLanguage(language), nodeId, reason);
    return true;
  }

  @Mutation(() => Boolean, {
    description:
      'Takes the newer figure: in a draft at once; of an approved section a head reopens it, a drafter asks to.',
  })
  @Access(writers)
  async takeFigure(
    @Context('viewer') viewer: Viewer,
    @Args('sectionId', { type: () => Int }) sectionId: number,
    @Args('language') language: string,
    @Args('nodeId', { type: () => ID }) nodeId: string,
    @Args('reason') reason: string,
  ): Promise<boolean> {
    await this.moved.take(viewer, sectionId, asLanguage(language), nodeId, reason);
    return true;
  }
}

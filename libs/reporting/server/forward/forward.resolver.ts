import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { manyFigures } from '@qadam/reporting/domain';
import { asItemOutcome, asLanguage } from '../arguments';
import { staff, writers } from '../sections/standing';
import { ReviewComparisons } from './comparison.service';
import {
  EarlierReviewObject,
  ItemChartDrawn,
  ItemFigure,
  NextReviewInput,
  OfferedFigureObject,
  ReviewComparisonObject,
  ReviewItemObject,
} from './forward.object';
import { ItemFigures } from './item-figures.service';
import { ItemPlacing } from './item-placing.service';
import { NextReviewService } from './next-review.service';
import { type FigureToday, RollForward } from './roll-forward.service';
import { type ShownAtOf, ShownPlaces } from '../sources/shown-places';

const number = { type: () => Int };

const asFigure = (figure: FigureToday, index: number, shownAt: ShownAtOf): ItemFigure => {
  const { place, cell, now } = figure;
  return {
    index,
    indicator: place?.indicator ?? null,
    ...{ indicatorTitle: figure.indicatorTitle, areaName: figure.areaName, foundBy: figure.foundBy },
    seriesLabel: now?.seriesLabel ?? figure.seriesLabel ?? '',
    shownAt: place ? shownAt({ ...place, seriesKey: now?.seriesKey ?? place.seriesKey }) : null,
    ...{ row: cell?.row ?? null, column: cell?.column ?? null },
    then: { text: figure.text, year: figure.year, vintage: figure.vintage },
    now: now && { text: now.text, year: now.year, vintage: now.vintage },
  };
};

@Resolver(() => ReviewItemObject)
export class ForwardResolver {
  constructor(
    private readonly forward: RollForward,
    private readonly next: NextReviewService,
    private readonly itemFigures: ItemFigures,
    private readonly placing: ItemPlacing,
    private readonly comparisons: ReviewComparisons,
    private readonly places: ShownPlaces,
  ) {}

  @Query(() => [EarlierReviewObject], {
    description: 'Earlier reviews that a review answers to, the newest first.',
  })
  @Access(staff)
  earlierReviews(
    @Context('viewer') viewer: Viewer,
    @Args('code') code: string,
  ): Promise<readonly EarlierReviewObject[]> {
    return this.forward.earlierOf(viewer, code);
  }

  @Query(() => [ReviewItemObject], {
    description: 'What an earlier review said, with today’s data beside it.',
  })
  @Access(staff)
  async reviewItems(
    @Context('viewer') viewer: Viewer,
    @Args('earlier', number) earlier: number,
  ): Promise<readonly ReviewItemObject[]> {
    const items = await this.forward.list(viewer, earlier, manyFigures);
    const shownAt = await this.shownAt(items.flatMap(({ figures }) => figures));
    return items.map((item) => ({
      ...item,
      figures: item.figures.map((figure, index) => asFigure(figure, index, shownAt)),
      chart: item.chart && { ...item.chart, isTied: item.chart.choice !== null },
    }));
  }

  @Query(() => [ItemFigure], { description: 'All numbers of an item, however many.' })
  @Access(staff)
  async figuresOfItem(
    @Context('viewer') viewer: Viewer,
    @Args('id', number) id: number,
  ): Promise<readonly ItemFigure[]> {
    const figures = await this.forward.figuresOf(viewer, id);
    const shownAt = await this.shownAt(figures);
    return figures.map((figure, index) => asFigure(figure, index, shownAt));
  }

  private shownAt(figures: readonly FigureToday[]): Promise<ShownAtOf> {
    return this.places.of(figures.flatMap(({ now, place }) => now ?? place ?? []));
  }

  @Query(() => ItemChartDrawn, {
    description: 'The chart of an item, as it was drawn and from today’s data.',
  })
  @Access(staff)
  chartOfItem(@Context('viewer') viewer: Viewer, @Args('id', number) id: number): Promise<ItemChartDrawn> {
    return this.forward.chartOf(viewer, id);
  }

  @Query(() => ReviewComparisonObject, { description: 'An earlier review beside the new one.' })
  @Access(staff)
  reviewComparison(
    @Context('viewer') viewer: Viewer,
    @Args('earlier', number) earlier: number,
  ): Promise<ReviewComparisonObject> {
    return this.comparisons.of(viewer, earlier);
  }

  @Mutation(() => Int, { description: 'Takes up an earlier review in the house; answers its id here.' })
  @Access(writers)
  rollForward(
    @Context('viewer') viewer: Viewer,
    @Args('code') code: string,
    @Args('earlier') earlier: string,
    @Args('language') language: string,
  ): Promise<number> {
    return this.forward.beginFromReview(viewer, code, earlier, asLanguage(language));
  }

  @Mutation(() => Boolean, { description: 'Gives the document of an earlier review another title.' })
  @Access(writers)
  async renameEarlierReview(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => Int }) id: number,
    @Args('title') title: string,
  ): Promise<boolean> {
    await this.forward.rename(viewer, id, title);
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Takes an earlier review out again, as long as nothing of it has been reported on.',
  })
  @Access(writers)
  async removeEarlierReview(
    @Context('viewer') viewer: Viewer,
    @Args('id', number) id: number,
  ): Promise<boolean> {
    await this.forward.remove(viewer, id);
    return true;
  }

  @Mutation(() => String, {
    description: 'Starts a new review with the sections of an earlier one; answers its code.',
  })
  @Access(['administrator'])
  startNextReview(
    @Context('viewer') viewer: Viewer,
    @Args('earlier') earlier: string,
    @Args('review') { code, titleKk, titleRu, titleEn }: NextReviewInput,
    @Args('language') language: string,
  ): Promise<string> {
    const title = { kk: titleKk, ru: titleRu, en: titleEn };
    return this.next.start(viewer, earlier, { code, title }, asLanguage(language));
  }

  @Mutation(() => Boolean, { description: 'Says what became of an item; not met and dropped want a reason.' })
  @Access(writers)
  async decideReviewItem(
    @Context('viewer') viewer: Viewer,
    @Args('id', number) id: number,
    @Args('outcome') outcome: string,
    @Args('reason') reason: string,
  ): Promise<boolean> {
    await this.forward.decide(viewer, id, asItemOutcome(outcome), reason);
    return true;
  }

  @Query(() => [OfferedFigureObject], {
    description: 'Series that one number of an item may be of, the best first.',
  })
  @Access(staff)
  async figuresForItem(
    @Context('viewer') viewer: Viewer,
    @Args('id', number) id: number,
    @Args('figure', number) figure: number,
  ): Promise<OfferedFigureObject[]> {
    return [...(await this.itemFigures.offeredFor(viewer, id, figure))];
  }

  @Mutation(() => Boolean, { description: 'Ties one number of an item to a series of the data.' })
  @Access(writers)
  async bindReviewItem(
    @Context('viewer') viewer: Viewer,
    @Args('id', number) id: number,
    @Args('figure', number) figure: number,
    @Args('indicator') indicator: string,
    @Args('seriesKey') seriesKey: string,
    @Args('area') area: string,
  ): Promise<boolean> {
    await this.itemFigures.bind(viewer, id, figure, { indicator, seriesKey, area });
    return true;
  }

  @Mutation(() => Int, {
    description:
      'Gives an item another section of the new review, `withHeading` also what stands under the same heading in the same section; answers how many were moved.',
  })
  @Access(writers)
  placeReviewItem(
    @Context('viewer') viewer: Viewer,
    @Args('id', number) id: number,
    @Args('section') section: string,
    @Args('withHeading', { defaultValue: false }) withHeading: boolean,
  ): Promise<number> {
    return this.placing.place(viewer, id, section, withHeading);
  }

  @Mutation(() => Boolean, {
    description: 'Puts an item at the end of its section as a quotation with its source.',
  })
  @Access(writers)
  async insertReviewItem(
    @Context('viewer') viewer: Viewer,
    @Args('id', number) id: number,
  ): Promise<boolean> {
    await this.forward.insert(viewer, id);
    return true;
  }
}

import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { AreaTile } from '@qadam/geography/server';
import { Access } from '@qadam/identity/server';
import { MethodologyBreak } from '../breaks/break.object';
import { FigureSource } from '../figures/source.object';
import { IndicatorSummary, SetAsideFigure } from '../indicators/indicator-summary.object';
import { AreaName } from '../overview/overview.object';
import { MeanStatus, StatusCounts } from '../progress/status.object';

@ObjectType({ description: 'A region in the list and on the tile map.' })
@Access('with-parent')
export class RegionSummary {
  @Field()
  code!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true, description: 'region (oblast) or republican-city.' })
  kind!: string | null;

  @Field(() => AreaTile, { nullable: true })
  tile!: AreaTile | null;

  @Field(() => Int)
  indicatorsTotal!: number;

  @Field(() => Int)
  indicatorsMeasured!: number;

  @Field(() => StatusCounts)
  counts!: StatusCounts;

  @Field(() => MeanStatus)
  mean!: MeanStatus;
}

@ObjectType({ description: 'A goal in the region beside the country.' })
@Access('with-parent')
export class RegionGoal {
  @Field()
  goalCode!: string;

  @Field()
  title!: string;

  @Field(() => Int)
  indicatorsMeasured!: number;

  @Field(() => MeanStatus)
  mean!: MeanStatus;

  @Field(() => MeanStatus)
  countryMean!: MeanStatus;
}

@ObjectType({ description: 'A key indicator with the lines of the region and the country.' })
@Access('with-parent')
export class RegionCard {
  @Field(() => IndicatorSummary)
  indicator!: IndicatorSummary;

  @Field(() => [Int])
  countryYears!: number[];

  @Field(() => [Float])
  countryValues!: number[];

  @Field(() => [SetAsideFigure], { description: 'Of the country, left out of its line.' })
  countrySetAside!: SetAsideFigure[];

  @Field(() => [Int], { description: 'First years of new borders that break the region’s line.' })
  breakYears!: number[];

  @Field(() => [MethodologyBreak], { description: 'What breaks both lines.' })
  methodologyBreaks!: MethodologyBreak[];

  @Field(() => [FigureSource], { description: 'The loads that the two lines come from.' })
  sources!: FigureSource[];
}

@ObjectType({ description: 'A change of borders that the area had a part in.' })
@Access('with-parent')
export class BorderEvent {
  @Field({ description: 'YYYY-MM-DD' })
  on!: string;

  @Field()
  label!: string;

  @Field()
  explanation!: string;
}

@ObjectType({ description: 'A region’s home: everything that is measured there.' })
@Access('with-parent')
export class RegionPage {
  @Field()
  code!: string;

  @Field()
  name!: string;

  @Field()
  level!: string;

  @Field(() => String, { nullable: true })
  kind!: string | null;

  @Field(() => String, { nullable: true })
  iso!: string | null;

  @Field(() => String, { nullable: true })
  kato!: string | null;

  @Field(() => String, { nullable: true })
  validFrom!: string | null;

  @Field(() => String, { nullable: true })
  validTo!: string | null;

  @Field(() => AreaName, { nullable: true })
  parent!: AreaName | null;

  @Field(() => Int)
  indicatorsTotal!: number;

  @Field(() => Int)
  indicatorsMeasured!: number;

  @Field(() => StatusCounts)
  counts!: StatusCounts;

  @Field(() => MeanStatus, { description: 'Of all goals together.' })
  mean!: MeanStatus;

  @Field(() => [RegionGoal])
  goals!: RegionGoal[];

  @Field(() => [RegionCard])
  cards!: RegionCard[];

  @Field(() => [IndicatorSummary], { description: 'All indicators with figures for the region.' })
  indicators!: IndicatorSummary[];

  @Field(() => [AreaName], { description: 'Cities and districts.' })
  parts!: AreaName[];

  @Field(() => [AreaName], { description: 'Regions whose tiles touch on the tile map.' })
  neighbours!: AreaName[];

  @Field(() => [FigureSource], {
    description: 'The loads that the figures come from, the publisher of the most figures first.',
  })
  sources!: FigureSource[];

  @Field(() => [BorderEvent])
  borderEvents!: BorderEvent[];
}

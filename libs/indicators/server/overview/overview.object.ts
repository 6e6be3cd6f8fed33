import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { FigureSource } from '../figures/source.object';
import { MeanStatus, StatusCounts } from '../progress/status.object';

@ObjectType({ description: 'An area by name, in the language of the request.' })
@Access('with-parent')
export class AreaName {
  @Field()
  code!: string;

  @Field()
  name!: string;
}

@ObjectType({ description: 'The small line of a headline series.' })
@Access('with-parent')
export class Sparkline {
  @Field()
  indicatorCode!: string;

  @Field()
  title!: string;

  @Field({ description: 'What the figures are of, where they are a part or are not what the title says.' })
  part!: string;

  @Field()
  unitCode!: string;

  @Field()
  unit!: string;

  @Field()
  status!: string;

  @Field(() => [Int])
  years!: number[];

  @Field(() => [Float])
  values!: number[];

  @Field(() => [Int], {
    description: 'Years from which the borders or the method are new: no line leads there.',
  })
  breakYears!: number[];
}

@ObjectType()
@Access('with-parent')
export class OverviewGoal {
  @Field()
  code!: string;

  @Field()
  title!: string;

  @Field(() => Int)
  indicatorsTotal!: number;

  @Field(() => Int)
  indicatorsMeasured!: number;

  @Field(() => Int, { description: 'Of these, national ones.' })
  nationalTotal!: number;

  @Field(() => Int)
  nationalMeasured!: number;

  @Field(() => Int, { description: 'Retired ones that have figures anywhere; they are part of the total.' })
  retiredTotal!: number;

  @Field(() => Int)
  retiredMeasured!: number;

  @Field(() => StatusCounts)
  counts!: StatusCounts;

  @Field(() => MeanStatus)
  mean!: MeanStatus;

  @Field(() => Sparkline, { nullable: true })
  headline!: Sparkline | null;
}

@ObjectType({ description: 'A goal in a region: a cell of the heat strip.' })
@Access('with-parent')
export class StripCell {
  @Field()
  goalCode!: string;

  @Field()
  areaCode!: string;

  @Field(() => MeanStatus)
  mean!: MeanStatus;
}

@ObjectType()
@Access('with-parent')
export class Overview {
  @Field(() => AreaName)
  area!: AreaName;

  @Field(() => StatusCounts, { description: 'Goals by status.' })
  goalCounts!: StatusCounts;

  @Field(() => [OverviewGoal])
  goals!: OverviewGoal[];

  @Field(() => [AreaName], { description: 'Regions of today, in the order of the reader’s alphabet.' })
  regions!: AreaName[];

  @Field(() => [StripCell])
  strip!: StripCell[];

  @Field(() => [FigureSource], {
    description: 'The loads that the figures come from, the publisher of the most figures first.',
  })
  sources!: FigureSource[];
}

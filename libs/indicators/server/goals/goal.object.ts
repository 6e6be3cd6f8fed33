import { Field, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { IndicatorSummary } from '../indicators/indicator-summary.object';
import { AreaName, Sparkline } from '../overview/overview.object';
import { MeanStatus, StatusCounts } from '../progress/status.object';

@ObjectType({ description: 'The official wording, where it has been loaded.' })
@Access('with-parent')
export class OfficialTitle {
  @Field()
  text!: string;

  @Field({ description: 'Its language, which may not be that of the request.' })
  lang!: string;

  @Field()
  source!: string;
}

@ObjectType({ description: 'One of the 17 goals, short.' })
@Access('with-parent')
export class GoalObject {
  @Field()
  code!: string;

  @Field()
  color!: string;

  @Field()
  title!: string;
}

@ObjectType({ description: 'One of the 169 targets, short.' })
@Access('with-parent')
export class TargetObject {
  @Field()
  code!: string;

  @Field()
  goalCode!: string;

  @Field()
  title!: string;
}

@ObjectType({ description: 'An indicator, global or national, short.' })
@Access('with-parent')
export class IndicatorObject {
  @Field()
  code!: string;

  @Field()
  targetCode!: string;

  @Field()
  goalCode!: string;

  @Field()
  title!: string;

  @Field()
  scope!: string;

  @Field()
  isRetired!: boolean;
}

@ObjectType({ description: 'A target with its indicators in an area.' })
@Access('with-parent')
export class TargetPage {
  @Field()
  code!: string;

  @Field()
  title!: string;

  @Field(() => OfficialTitle, { nullable: true })
  official!: OfficialTitle | null;

  @Field(() => GoalObject)
  goal!: GoalObject;

  @Field(() => AreaName)
  area!: AreaName;

  @Field(() => MeanStatus)
  mean!: MeanStatus;

  @Field(() => [IndicatorSummary])
  indicators!: IndicatorSummary[];
}

@ObjectType({ description: 'A goal with its targets and their indicators in an area.' })
@Access('with-parent')
export class GoalPage {
  @Field()
  code!: string;

  @Field()
  color!: string;

  @Field()
  title!: string;

  @Field(() => OfficialTitle, { nullable: true })
  official!: OfficialTitle | null;

  @Field(() => AreaName)
  area!: AreaName;

  @Field(() => MeanStatus)
  mean!: MeanStatus;

  @Field(() => StatusCounts, { description: 'Of the indicators with figures for the area.' })
  counts!: StatusCounts;

  @Field(() => Sparkline, { nullable: true, description: 'The line that stands for the goal.' })
  headline!: Sparkline | null;

  @Field(() => [TargetPage])
  targets!: TargetPage[];
}

@ObjectType({
  description: 'A target with the areas for which a series of one of its indicators is published.',
})
@Access('with-parent')
export class MeasuredTarget {
  @Field()
  code!: string;

  @Field()
  title!: string;

  @Field(() => [String], { description: 'Codes of areas; none where nothing is measured.' })
  areas!: readonly string[];
}

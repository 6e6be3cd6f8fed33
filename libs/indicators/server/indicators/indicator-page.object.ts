import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { OwnTarget } from './own-target.object';
import { MethodologyBreak } from '../breaks/break.object';
import { FigureSource } from '../figures/source.object';
import { GoalObject, OfficialTitle, TargetObject } from '../goals/goal.object';
import { ComparisonYearObject } from '../inequality/dispersion.object';
import { AreaName } from '../overview/overview.object';
import { ForecastObject, OutlookObject, ProgressObject } from './progress.object';
import { StandingObject } from '../progress/status.object';
import { AreaLine, SeriesOption, UnmeasuredRegion } from './series.object';

@ObjectType({ description: 'The numbers of the sentence about an area beside the country.' })
@Access('with-parent')
export class ComparisonObject {
  @Field(() => Int)
  year!: number;

  @Field(() => Float)
  value!: number;

  @Field(() => Float, { nullable: true })
  countryValue!: number | null;

  @Field(() => Float, { nullable: true })
  difference!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      '1 = best, or highest where nobody has said what is better; null without a figure in rankYear.',
  })
  rank!: number | null;

  @Field(() => Int, { nullable: true, description: 'Best place that the published values leave open.' })
  rankFrom!: number | null;

  @Field(() => Int, { nullable: true, description: 'Worst place that the published values leave open.' })
  rankTo!: number | null;

  @Field(() => Int, { nullable: true, description: 'The year in which regions are compared.' })
  rankYear!: number | null;

  @Field({ description: 'Whether place 1 is the best; otherwise it is the highest value.' })
  ranksBestFirst!: boolean;

  @Field(() => Int)
  rankedAreas!: number;
}

@ObjectType({ description: 'A change of borders that breaks the area’s series.' })
@Access('with-parent')
export class BorderBreak {
  @Field(() => Int)
  year!: number;

  @Field()
  on!: string;

  @Field()
  label!: string;

  @Field()
  explanation!: string;
}

@ObjectType({
  description: 'A year from which figures are for new borders, and the areas that this touches.',
})
@Access('with-parent')
export class BorderYearObject {
  @Field(() => Int)
  year!: number;

  @Field(() => [String])
  areas!: string[];
}

@ObjectType({ description: 'Everything about an indicator in an area, by one of its series.' })
@Access('with-parent')
export class IndicatorPage {
  @Field()
  code!: string;

  @Field()
  title!: string;

  @Field(() => OfficialTitle, { nullable: true })
  official!: OfficialTitle | null;

  @Field()
  scope!: string;

  @Field()
  isRetired!: boolean;

  @Field(() => GoalObject)
  goal!: GoalObject;

  @Field(() => TargetObject)
  target!: TargetObject;

  @Field(() => AreaName)
  area!: AreaName;

  @Field(() => [SeriesOption])
  seriesOptions!: SeriesOption[];

  @Field(() => SeriesOption, {
    nullable: true,
    description: 'The series shown; null while nothing is loaded.',
  })
  series!: SeriesOption | null;

  @Field(() => [AreaLine])
  lines!: AreaLine[];

  @Field(() => [UnmeasuredRegion], { description: 'Regions, of today and of earlier, without any figure.' })
  unmeasuredRegions!: UnmeasuredRegion[];

  @Field(() => Float, { nullable: true })
  targetValue!: number | null;

  @Field(() => Int, { nullable: true })
  targetYear!: number | null;

  @Field(() => OwnTarget, {
    nullable: true,
    description: 'Where the area itself has set what holds; null where it is judged as all are.',
  })
  ownTarget!: OwnTarget | null;

  @Field(() => ComparisonObject, { nullable: true })
  comparison!: ComparisonObject | null;

  @Field(() => ComparisonYearObject, {
    nullable: true,
    description: 'null without figures of regions.',
  })
  compared!: ComparisonYearObject | null;

  @Field(() => StandingObject, {
    nullable: true,
    description: 'The indicator as a whole where its status is of several series; null where it is of one.',
  })
  together!: StandingObject | null;

  @Field(() => ProgressObject)
  progress!: ProgressObject;

  @Field(() => OutlookObject, { nullable: true })
  outlook!: OutlookObject | null;

  @Field(() => ForecastObject)
  forecast!: ForecastObject;

  @Field(() => [BorderBreak])
  borderBreaks!: BorderBreak[];

  @Field(() => [BorderYearObject], { description: 'What breaks the lines of the other areas.' })
  borderYears!: BorderYearObject[];

  @Field(() => [MethodologyBreak], { description: 'What breaks the lines of all areas of the series shown.' })
  methodologyBreaks!: MethodologyBreak[];

  @Field(() => [FigureSource], { description: 'Loads that the shown figures came with, newest first.' })
  sources!: FigureSource[];

  @Field(() => [FigureSource], { description: 'Loads that any figures can be looked back to.' })
  vintages!: FigureSource[];
}

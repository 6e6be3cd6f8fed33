import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { MethodologyBreak } from '../breaks/break.object';
import { FigureSource } from '../figures/source.object';
import { GoalObject, OfficialTitle, TargetObject } from '../goals/goal.object';
import { ComparisonYearObject } from '../inequality/dispersion.object';
import { AreaName } from '../overview/overview.object';

@ObjectType({ description: 'One coordinate of a series: SEX = F.' })
@Access('with-parent')
export class SeriesDimension {
  @Field()
  dimension!: string;

  @Field()
  dimensionLabel!: string;

  @Field()
  code!: string;

  @Field()
  label!: string;
}

@ObjectType({ description: 'A series of an indicator that has figures.' })
@Access('with-parent')
export class SeriesOption {
  @Field(() => Int)
  id!: number;

  @Field({ description: 'All that tells it from the others.' })
  label!: string;

  @Field({ description: 'Series code of the source, may be empty.' })
  seriesCode!: string;

  @Field()
  seriesLabel!: string;

  @Field()
  unitCode!: string;

  @Field()
  unit!: string;

  @Field(() => [SeriesDimension])
  dimensions!: SeriesDimension[];

  @Field()
  isHeadline!: boolean;

  @Field(() => [String], { description: 'Codes of the areas with figures.' })
  areas!: string[];
}

@ObjectType({ description: 'Figures of one area as columns.' })
@Access('with-parent')
export class AreaLine {
  @Field()
  areaCode!: string;

  @Field()
  areaName!: string;

  @Field({ description: 'country, region, city or district.' })
  level!: string;

  @Field(() => String, {
    nullable: true,
    description: 'First day on which the area exists; null without a limit.',
  })
  validFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'First day on which it no longer does.' })
  validTo!: string | null;

  @Field(() => [Int])
  years!: number[];

  @Field(() => [Float])
  values!: number[];

  @Field(() => [Boolean], { description: 'Changed after its first load.' })
  revised!: boolean[];

  @Field(() => [Float], {
    nullable: 'items',
    description: 'What stood there before the last change; null for a figure that has not changed.',
  })
  previous!: (number | null)[];

  @Field(() => String, { description: 'Display status of this area.' })
  status!: string;
}

@ObjectType({ description: 'A region of which the series has no figure.' })
@Access('with-parent')
export class UnmeasuredRegion {
  @Field()
  areaCode!: string;

  @Field()
  areaName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'First day on which the region exists; null without a limit.',
  })
  validFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'First day on which it no longer does.' })
  validTo!: string | null;
}

@ObjectType({ description: 'A number that went into an assessment or came out of a step of it.' })
@Access('with-parent')
export class ProgressNumber {
  @Field({ description: 'Name in the method: baseValue, growthActual …' })
  name!: string;

  @Field(() => Float, { nullable: true })
  value!: number | null;
}

@ObjectType({ description: 'The status that another method, or another base year, would have given.' })
@Access('with-parent')
export class AlternativeStatus {
  @Field()
  method!: string;

  @Field()
  version!: string;

  @Field(() => Int, { nullable: true, description: 'null: the same base year as the status shown.' })
  baseYear!: number | null;

  @Field({ description: 'Status in the words of the method.' })
  methodStatus!: string;

  @Field()
  status!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;
}

@ObjectType({ description: 'An assessment with the method that made it and everything that went in.' })
@Access('with-parent')
export class ProgressObject {
  @Field()
  method!: string;

  @Field()
  version!: string;

  @Field({ description: 'Status in the words of the method.' })
  methodStatus!: string;

  @Field()
  status!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why it cannot be assessed, in the language of the request.',
  })
  reason!: string | null;

  @Field(() => [ProgressNumber])
  values!: ProgressNumber[];

  @Field(() => [Int], { description: 'Years that went in: those since the base year.' })
  inputYears!: number[];

  @Field(() => [Float], { description: 'Values that went in, transformed where `transform` says so.' })
  inputValues!: number[];

  @Field(() => String, { nullable: true })
  direction!: string | null;

  @Field(() => String, { nullable: true, description: 'parity-index or parity-share.' })
  transform!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Earlier figures are for other borders, or made by another method, and were not used.',
  })
  since!: number | null;

  @Field(() => String, { nullable: true, description: 'borders, method or borders-and-method.' })
  sinceCause!: string | null;

  @Field({ description: 'Where direction and target come from.' })
  choiceSource!: string;

  @Field(() => [AlternativeStatus])
  byOtherMethod!: AlternativeStatus[];

  @Field(() => [AlternativeStatus])
  fromOtherBaseYear!: AlternativeStatus[];
}

@ObjectType({ description: 'Where the series goes, in plain arithmetic.' })
@Access('with-parent')
export class OutlookObject {
  @Field(() => Float, { nullable: true })
  requiredYearlyChange!: number | null;

  @Field(() => Float, { nullable: true })
  actualYearlyChange!: number | null;

  @Field(() => Int, { nullable: true })
  reachedInYear!: number | null;

  @Field(() => Boolean, { nullable: true })
  isTargetMet!: boolean | null;

  @Field(() => Int, { description: 'Figures since the base year, on which pace and method rest.' })
  pointCount!: number;

  @Field(() => Int, { description: 'Year of the first of them; the base year where there is none.' })
  sinceYear!: number;

  @Field(() => Int, { nullable: true, description: 'Year of the newest figure.' })
  latestYear!: number | null;

  @Field(() => Int, { nullable: true })
  latestAgeYears!: number | null;
}

@ObjectType({
  description: 'The trend of the area carried on to the target year, with the range of a new figure.',
})
@Access('with-parent')
export class ForecastObject {
  @Field()
  version!: string;

  @Field({ description: 'Where the method is written down.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Why there is none, in the language of the request.' })
  reason!: string | null;

  @Field(() => Int, { nullable: true, description: 'First year that went in.' })
  fromYear!: number | null;

  @Field(() => Int)
  pointCount!: number;

  @Field(() => Float, { description: 'Percent of cases in which a new figure lies within the range.' })
  levelPercent!: number;

  @Field(() => [Int])
  years!: number[];

  @Field(() => [Float])
  values!: number[];

  @Field(() => [Float])
  low!: number[];

  @Field(() => [Float])
  high!: number[];

  @Field(() => [Float], { description: 'The fitted line in every year from fromYear to the newest figure.' })
  fitted!: number[];
}

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

  @Field(() => ComparisonObject, { nullable: true })
  comparison!: ComparisonObject | null;

  @Field(() => ComparisonYearObject, {
    nullable: true,
    description: 'null without figures of regions.',
  })
  compared!: ComparisonYearObject | null;

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

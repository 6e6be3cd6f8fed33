import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';

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

  @Field(() => String, {
    nullable: true,
    description: 'Why there is none, or why it ends before the target year, in the language of the request.',
  })
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

import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { MethodologyBreak } from '../breaks/break.object';
import { NumberCautions } from './gap.object';

@ObjectType({ description: 'How far the regions lie apart in a year.' })
@Access('with-parent')
export class YearDispersionObject {
  @Field(() => Int)
  year!: number;

  @Field(() => Int, { description: 'Regions with a figure that existed in that year.' })
  areaCount!: number;

  @Field(() => Float)
  mean!: number;

  @Field(() => Float, { nullable: true, description: 'Standard deviation over mean, as a fraction.' })
  coefficientOfVariation!: number | null;

  @Field({ description: 'Weighted by population; otherwise each region counts the same.' })
  isWeighted!: boolean;

  @Field(() => Float, { description: 'Highest minus lowest.' })
  range!: number;

  @Field(() => Float, { nullable: true, description: 'Highest over lowest.' })
  ratio!: number | null;
}

@ObjectType({
  description: 'The year in which regions are compared: the newest that at least half of them have.',
})
@Access('with-parent')
export class ComparisonYearObject {
  @Field(() => Int)
  year!: number;

  @Field(() => Int, { description: 'Regions of that year with a figure.' })
  figureCount!: number;

  @Field(() => Int, { description: 'Regions that existed in that year.' })
  regionCount!: number;
}

@ObjectType({ description: 'The places of a region, as columns.' })
@Access('with-parent')
export class RegionPlaces {
  @Field()
  areaCode!: string;

  @Field()
  areaName!: string;

  @Field(() => [Int])
  years!: number[];

  @Field(() => [Float])
  values!: number[];

  @Field(() => [Int], { description: '1 = best, or highest where nobody has said what is better.' })
  ranks!: number[];

  @Field(() => [Int], { description: 'Best place that the uncertainty leaves open.' })
  from!: number[];

  @Field(() => [Int], { description: 'Worst place that the uncertainty leaves open.' })
  to!: number[];
}

@ObjectType({ description: 'From this year on the borders of some regions are others.' })
@Access('with-parent')
export class RegionsBreak {
  @Field(() => Int)
  year!: number;

  @Field()
  label!: string;
}

@ObjectType({ description: 'The regions beside each other over time, by a series of an indicator.' })
@Access('with-parent')
export class RegionalDispersionObject {
  @Field(() => [YearDispersionObject], { description: 'Oldest first.' })
  years!: YearDispersionObject[];

  @Field(() => [RegionPlaces], { description: 'Best of the compared year first.' })
  regions!: RegionPlaces[];

  @Field(() => ComparisonYearObject, { nullable: true, description: 'null without figures of regions.' })
  compared!: ComparisonYearObject | null;

  @Field(() => String, {
    nullable: true,
    description: 'narrowing, widening, steady or mixed since firstYear.',
  })
  movement!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'First year with the regions and the method of the compared one.',
  })
  firstYear!: number | null;

  @Field(() => String, { nullable: true, description: 'positive, negative or parity.' })
  direction!: string | null;

  @Field(() => [RegionsBreak])
  breaks!: RegionsBreak[];

  @Field(() => [MethodologyBreak], { description: 'Across these years no movement is told.' })
  methodologyBreaks!: MethodologyBreak[];

  @Field(() => NumberCautions)
  cautions!: NumberCautions;
}

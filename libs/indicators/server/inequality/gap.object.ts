import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { MethodologyBreak } from '../breaks/break.object';
import { FigureSource } from '../figures/source.object';

@ObjectType({ description: 'The gap between the groups of a dimension in a year.' })
@Access('with-parent')
export class YearGapObject {
  @Field(() => Int)
  year!: number;

  @Field()
  bestCode!: string;

  @Field()
  worstCode!: string;

  @Field(() => Float, { description: 'In the unit of the series; for parity a distance of distances.' })
  gap!: number;

  @Field(() => Float, { nullable: true, description: 'Larger over smaller value.' })
  ratio!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Dissimilarity index from 0 to 1, each group weighing the same.',
  })
  dissimilarity!: number | null;
}

@ObjectType({ description: 'The figures of one group, as columns.' })
@Access('with-parent')
export class GroupLine {
  @Field()
  code!: string;

  @Field()
  label!: string;

  @Field(() => [Int])
  years!: number[];

  @Field(() => [Float])
  values!: number[];

  @Field(() => [Int], {
    description:
      'vintageId of the load whose word each figure is, in the order of years; one number alone where it is the same for all.',
  })
  loads!: number[];
}

@ObjectType({ description: 'Gaps over time between the groups by which the figures of an area are divided.' })
@Access('with-parent')
export class DimensionGap {
  @Field()
  dimension!: string;

  @Field()
  dimensionLabel!: string;

  @Field(() => [YearGapObject], { description: 'Oldest first.' })
  years!: YearGapObject[];

  @Field(() => [GroupLine], { description: 'Best of the newest year first.' })
  groups!: GroupLine[];

  @Field(() => String, {
    nullable: true,
    description: 'narrowing, widening, steady or mixed since firstYear.',
  })
  movement!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'First year with the groups and the method of the newest.',
  })
  firstYear!: number | null;

  @Field(() => Float, { nullable: true, description: 'Change of the gap since then; negative = narrowing.' })
  change!: number | null;
}

@ObjectType({ description: 'When a number is too small to be compared.' })
@Access('with-parent')
export class NumberCautions {
  @Field(() => [String], { description: 'few-cases, cases-unknown, size-of-place.' })
  kinds!: string[];

  @Field(() => Int)
  minimumCases!: number;

  @Field({ description: 'Where the rule comes from.' })
  source!: string;
}

@ObjectType({ description: 'Gaps between groups in an area, by every dimension of an indicator.' })
@Access('with-parent')
export class GroupGapsObject {
  @Field(() => [DimensionGap])
  dimensions!: DimensionGap[];

  @Field(() => Int, {
    nullable: true,
    description: 'Earlier figures are for other borders and are left out.',
  })
  since!: number | null;

  @Field(() => [MethodologyBreak], { description: 'Across these years no movement is told.' })
  methodologyBreaks!: MethodologyBreak[];

  @Field(() => String, {
    nullable: true,
    description: 'positive, negative or parity; null where nobody has said what is better.',
  })
  direction!: string | null;

  @Field(() => NumberCautions)
  cautions!: NumberCautions;

  @Field(() => [FigureSource], { description: 'Where the figures of the groups come from, newest first.' })
  sources!: FigureSource[];
}

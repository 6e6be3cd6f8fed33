import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';

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

  @Field({
    description: 'Whether the status of the indicator is of it: of the headline, and of series beside it.',
  })
  isCounted!: boolean;

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

  @Field(() => [Int], {
    description:
      'vintageId of the load whose word each figure is, in the order of years; one number alone where it is the same for all.',
  })
  loads!: number[];

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

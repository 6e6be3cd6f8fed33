import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';

@ObjectType({
  description:
    'A figure as published that cannot be, such as a share of 604 %: compared and assessed nowhere.',
})
@Access('with-parent')
export class SetAsideFigure {
  @Field(() => Int)
  year!: number;

  @Field(() => Float)
  value!: number;
}

@ObjectType({
  description: 'The line of an indicator in a list: its headline series in the country and in an area.',
})
@Access('with-parent')
export class IndicatorSummary {
  @Field()
  code!: string;

  @Field()
  goalCode!: string;

  @Field()
  targetCode!: string;

  @Field({ description: 'Our own short title in the language of the request.' })
  title!: string;

  @Field({ description: 'global or national.' })
  scope!: string;

  @Field({ description: 'No longer in the global framework after its 2025 review.' })
  isRetired!: boolean;

  @Field(() => Int, { nullable: true, description: 'null: no figures are loaded.' })
  seriesId!: number | null;

  @Field(() => String, { nullable: true })
  seriesLabel!: string | null;

  @Field(() => Int, {
    description: 'How many series the status is of: the mean of their scores where no series is the total.',
  })
  seriesTogether!: number;

  @Field(() => String, { nullable: true })
  unitCode!: string | null;

  @Field(() => String, { nullable: true })
  unit!: string | null;

  @Field({ description: 'Of the area asked for, else of the country.' })
  status!: string;

  @Field({ description: 'Whether a target value is set for the series and the area that the status is of.' })
  hasTarget!: boolean;

  @Field(() => Float, {
    nullable: true,
    description:
      'From -5 to 5 by the primary method, the mean of `seriesTogether` series: it adds up to targets and goals. null: none counts.',
  })
  score!: number | null;

  @Field(() => [String], {
    description: 'Why the status rests on little: few-points, old-figures, few-cases; none for a firm one.',
  })
  weaknesses!: string[];

  @Field(() => Int, { nullable: true })
  year!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Newest value of the area asked for, else of the country, that can be.',
  })
  value!: number | null;

  @Field(() => Int, { nullable: true, description: 'Newest year that the country has.' })
  countryYear!: number | null;

  @Field(() => Float, { nullable: true })
  countryValue!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Area minus country in the newest year that both have.',
  })
  difference!: number | null;

  @Field(() => Int, { nullable: true })
  differenceYear!: number | null;

  @Field(() => String, { nullable: true, description: 'positive: higher is better; negative: lower is.' })
  direction!: string | null;

  @Field(() => [Int])
  years!: number[];

  @Field(() => [Float])
  values!: number[];

  @Field(() => [SetAsideFigure], { description: 'Left out of all others here; in order of their years.' })
  setAside!: SetAsideFigure[];

  @Field(() => [Int], {
    description: 'Years from which the borders or the method are new: no line leads there.',
  })
  breakYears!: number[];
}

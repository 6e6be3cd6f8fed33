import { Field, Float, InputType, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';

@ObjectType({
  description: 'What counts as odd when figures come in; such figures are taken with a warning.',
})
@Access('with-parent')
export class ImportLimits {
  @Field(() => Float, {
    description: 'A value more than so many times its neighbour, or so many times less, is a leap.',
  })
  jumpFactor!: number;

  @Field(() => Float, { description: 'Leaps among smaller values are not reported.' })
  smallestOfInterest!: number;

  @Field(() => Float, { description: 'The share of a total by which its parts may miss it.' })
  sumTolerance!: number;

  @Field(() => Date, {
    nullable: true,
    description: 'When they were set; null while the built-in ones hold.',
  })
  changedAt!: Date | null;

  @Field(() => String, { nullable: true })
  changedBy!: string | null;
}

@InputType()
export class ImportLimitsInput {
  @Field(() => Float)
  jumpFactor!: number;

  @Field(() => Float)
  smallestOfInterest!: number;

  @Field(() => Float)
  sumTolerance!: number;
}

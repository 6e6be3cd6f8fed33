import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';

@ObjectType({
  description:
    'What an area has set for itself and what lies in it, as by its development programme, beside what the country has.',
})
@Access('with-parent')
export class OwnTarget {
  @Field({
    description: 'Whose it is: of the area itself, or of the nearest area above it that has set one.',
  })
  areaCode!: string;

  @Field()
  areaName!: string;

  @Field({ description: 'Where the area has its own direction and target from.' })
  source!: string;

  @Field()
  countryName!: string;

  @Field(() => Float, { nullable: true })
  countryTarget!: number | null;

  @Field(() => Int, { nullable: true })
  countryTargetYear!: number | null;

  @Field()
  countrySource!: string;
}

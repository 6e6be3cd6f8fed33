import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';

@ObjectType({ description: 'One thing to mend in a review; texts in the language of the request.' })
@Access('with-parent')
export class CheckResultObject {
  @Field(() => String, { nullable: true, description: 'Key of the section; null for the review as a whole.' })
  section!: string | null;

  @Field(() => String, { nullable: true, description: 'Printed number and title of the section.' })
  sectionTitle!: string | null;

  @Field(() => String, { nullable: true, description: 'Language of the text; null where it holds for all.' })
  language!: string | null;

  @Field()
  kind!: string;

  @Field({ description: 'error, warning or notice.' })
  severity!: string;

  @Field()
  place!: string;

  @Field()
  message!: string;

  @Field()
  remedy!: string;
}

@ObjectType()
@Access('with-parent')
export class ReviewCheckObject {
  @Field()
  reportTitle!: string;

  @Field(() => Int)
  sections!: number;

  @Field(() => [CheckResultObject])
  results!: readonly CheckResultObject[];
}

import { Field, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';

@ObjectType({ description: 'A goal, target, indicator or area that a search found.' })
@Access('with-parent')
export class SearchHit {
  @Field({ description: 'goal, target, indicator or area.' })
  kind!: string;

  @Field()
  code!: string;

  @Field({ description: 'In the language of the request.' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The wording that was found, where it is not the title.',
  })
  found!: string | null;

  @Field(() => [String], {
    description: 'Words of the question that it does not meet; such hits come after those that meet all.',
  })
  missing!: string[];
}

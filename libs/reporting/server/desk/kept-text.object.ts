import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';

@Access('with-parent')
@ObjectType({
  description: 'A text that could not become a version; it waits for a person to use or drop it.',
})
export class KeptTextObject {
  @Field(() => ID)
  id!: number;

  @Field(() => Int)
  baseVersion!: number;

  @Field(() => Int)
  words!: number;

  @Field()
  personName!: string;

  @Field()
  createdAt!: Date;

  @Field({ description: 'ProseMirror JSON as text.' })
  content!: string;
}

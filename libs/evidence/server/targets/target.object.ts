import { Field, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';

@ObjectType({ description: 'A goal, target or code of the project’s own found by its code or by words.' })
@Access('with-parent')
export class TargetHit {
  @Field()
  code!: string;

  @Field({ description: 'Short title in the language of the request.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Of a code of the project’s own: #rrggbb.' })
  colour!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The title in the language in which the words were found, where that is another one.',
  })
  foundTitle!: string | null;

  @Field(() => String, { nullable: true })
  foundLanguage!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What counts for it by the code book; nothing for those who may not read the code book.',
  })
  counts!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What does not count, and where it belongs instead; for those who may read the code book.',
  })
  doesNotCount!: string | null;
}

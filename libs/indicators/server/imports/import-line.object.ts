import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';

@ObjectType({ description: 'An import in the list of those that are open or were taken.' })
@Access('with-parent')
export class ImportLine {
  @Field(() => ID)
  id!: number;

  @Field({ description: 'open-sdg, table or sdmx.' })
  kind!: string;

  @Field()
  fileName!: string;

  @Field({ description: 'loaded, working, failed, previewed or committed.' })
  state!: string;

  @Field(() => GraphQLISODateTime)
  createdAt!: Date;

  @Field(() => String, { nullable: true })
  personName!: string | null;
}

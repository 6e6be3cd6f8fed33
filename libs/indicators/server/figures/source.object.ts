import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';

@ObjectType({ description: 'Where a figure comes from: publisher, and the load that brought it.' })
@Access('with-parent')
export class FigureSource {
  @Field()
  publisher!: string;

  @Field()
  address!: string;

  @Field()
  licence!: string;

  @Field(() => String, { nullable: true, description: 'Date of the published data, YYYY-MM-DD.' })
  publishedOn!: string | null;

  @Field({ description: 'When it came into this database, ISO 8601.' })
  loadedAt!: string;

  @Field(() => Int)
  vintageId!: number;

  @Field()
  vintageLabel!: string;

  @Field({ description: 'shipped, open-sdg, table, sdmx or take-back.' })
  kind!: string;
}

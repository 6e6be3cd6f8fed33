import { Field, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';

@ObjectType({ description: 'A section that cites a finding, in one language.' })
@Access('with-parent')
export class FindingUse {
  @Field()
  reportCode!: string;

  @Field()
  reportTitle!: string;

  @Field()
  sectionKey!: string;

  @Field(() => String, { nullable: true, description: 'As printed: 4.2; null where it has none.' })
  sectionNumber!: string | null;

  @Field()
  sectionTitle!: string;

  @Field()
  language!: string;

  @Field({ description: 'draft, in-review or approved.' })
  state!: string;
}

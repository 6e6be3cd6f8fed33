import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';

@ObjectType({ description: 'A section of a review that cites findings, in any of its languages.' })
@Access('with-parent')
export class CitingSection {
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

  @Field(() => Int, { description: 'How many of the findings it cites.' })
  findings!: number;
}

@ObjectType({ description: 'Which of the findings that are to be withdrawn reviews cite.' })
@Access('with-parent')
export class CitedFindings {
  @Field(() => Int, { description: 'How many of the findings are cited anywhere.' })
  findings!: number;

  @Field(() => [CitingSection])
  sections!: readonly CitingSection[];
}

import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';

@ObjectType({ description: 'A sentence of a review, named so that a link leads to it.' })
@Access('with-parent')
export class UsingSentence {
  @Field(() => Int, { description: 'Counts paragraphs, headings and cells from 1.' })
  paragraph!: number;

  @Field(() => Int, { description: 'Counts the sentences of the paragraph from 1; 0 for a chart.' })
  ordinal!: number;

  @Field(() => Int, { nullable: true, description: 'Counts the charts of the text from 1; null for words.' })
  chartNumber?: number | null;

  @Field({ description: 'Its words with its figures as the text shows them.' })
  text!: string;
}

@ObjectType({ description: 'A section that uses a finding or an indicator, in one language.' })
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

  @Field(() => [UsingSentence], {
    description: 'For those who work on the review all of them, for others those of an approved section.',
  })
  sentences!: readonly UsingSentence[];
}

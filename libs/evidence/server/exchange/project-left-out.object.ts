import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';

@ObjectType({ description: 'What a coded project does not hold of what the viewer may read, counted.' })
@Access('with-parent')
export class ProjectLeftOut {
  @Field(() => Int, { description: 'Rounds of which the viewer may not see codings yet.' })
  rounds!: number;

  @Field(() => Int)
  withdrawnFindings!: number;

  @Field(() => Int)
  withdrawnDocuments!: number;

  @Field(() => Int, { description: 'Decisions that a later one of the same round replaced.' })
  earlierDecisions!: number;

  @Field(() => Int, { description: 'What events voted for: a code and a group each.' })
  priorities!: number;

  @Field(() => Int, {
    description:
      'Texts in own words, reasons and notes in which persons and numbers are masked on the way out.',
  })
  maskedTexts!: number;

  @Field(() => Int, {
    description:
      'Parts of projects of other programs that go out with the whole alone: the viewer reads a part.',
  })
  otherParts!: number;
}

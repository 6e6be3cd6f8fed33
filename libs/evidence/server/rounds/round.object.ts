import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { Finding, FindingFilterInput, FindingTag } from '../findings/finding.object';

@ObjectType({ description: 'How far a coder of a round is.' })
@Access('with-parent')
export class RoundCoder {
  @Field(() => ID)
  id!: number;

  @Field()
  name!: string;

  @Field(() => Int)
  assigned!: number;

  @Field(() => Int)
  done!: number;
}

@ObjectType({ description: 'Findings that several coders code apart, and then decide about together.' })
@Access('with-parent')
export class CodingRound {
  @Field(() => ID)
  id!: number;

  @Field()
  title!: string;

  @Field()
  instructions!: string;

  @Field({ description: 'coding, adjudication or closed.' })
  state!: string;

  @Field()
  isImported!: boolean;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD.' })
  dueOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Who made the round and leads it.' })
  leadName!: string | null;

  @Field({ description: 'Whether the viewer may end, decide and close.' })
  isLead!: boolean;

  @Field()
  createdAt!: Date;

  @Field(() => Date, { nullable: true })
  closedAt!: Date | null;

  @Field(() => Int)
  findings!: number;

  @Field(() => Int, { description: 'Findings that more than one coder codes.' })
  shared!: number;

  @Field(() => Int, { description: 'Findings with a decision.' })
  decided!: number;

  @Field(() => Int, { description: 'Findings that the viewer is to code.' })
  mine!: number;

  @Field(() => Int, { description: 'Of these, finished.' })
  mineDone!: number;

  @Field(() => [RoundCoder])
  coders!: readonly RoundCoder[];
}

@ObjectType({
  description: 'A finding in the viewer’s own queue; its tags are what the viewer chose in this round.',
})
@Access('with-parent')
export class QueuedFinding {
  @Field(() => Finding)
  finding!: Finding;

  @Field(() => Date, { nullable: true, description: 'Finished; without codes it says that none fits.' })
  doneAt!: Date | null;
}

@ObjectType({ description: 'What one coder chose for a finding.' })
@Access('with-parent')
export class CoderChoice {
  @Field(() => ID)
  coderId!: number;

  @Field()
  coderName!: string;

  @Field()
  isDone!: boolean;

  @Field(() => [FindingTag])
  codes!: readonly FindingTag[];
}

@ObjectType({ description: 'What was decided about a finding of a round.' })
@Access('with-parent')
export class RoundDecision {
  @Field(() => [FindingTag])
  codes!: readonly FindingTag[];

  @Field()
  reason!: string;

  @Field()
  personName!: string;

  @Field()
  createdAt!: Date;
}

@ObjectType({ description: 'A finding with what each coder chose, side by side.' })
@Access('with-parent')
export class ComparedFinding {
  @Field(() => Finding)
  finding!: Finding;

  @Field(() => [CoderChoice])
  choices!: readonly CoderChoice[];

  @Field({ description: 'Whether two or more finished, and all who did chose the same.' })
  isAgreed!: boolean;

  @Field(() => RoundDecision, { nullable: true })
  decision!: RoundDecision | null;
}

@ObjectType({ description: 'Somebody who can be given findings to code.' })
@Access('with-parent')
export class PossibleCoder {
  @Field(() => ID, { description: 'Of the person.' })
  id!: number;

  @Field()
  name!: string;
}

@InputType()
export class NewRoundInput {
  @Field()
  title!: string;

  @Field(() => String, { nullable: true })
  instructions?: string | null;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD.' })
  dueOn?: string | null;

  @Field(() => FindingFilterInput, { nullable: true, description: 'Which findings.' })
  filter?: FindingFilterInput | null;

  @Field(() => Int, { defaultValue: 100, description: 'Per cent of these findings, drawn at random.' })
  samplePercent?: number;

  @Field(() => [ID], { description: 'Persons who code.' })
  coders!: string[];

  @Field(() => Int, {
    nullable: true,
    description:
      'Left out: each finding goes to all coders. Else to one, and this share in per cent to a second.',
  })
  overlapPercent?: number | null;
}

import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';

@ObjectType({
  description: 'How many people of a group, sex and, where counted, age, disability and place took part.',
})
@Access('with-parent')
export class ParticipantCount {
  @Field({ description: 'Code of the stakeholder group.' })
  group!: string;

  @Field({ description: 'women, men or unknown.' })
  sex!: string;

  @Field({ description: 'under-18, 18-29, 30-59, 60-and-over; empty where it was not counted.' })
  ageBand!: string;

  @Field({ description: 'with or without; empty where it was not counted.' })
  disability!: string;

  @Field(() => String, { nullable: true })
  areaCode!: string | null;

  @Field(() => String, { nullable: true })
  areaName!: string | null;

  @Field(() => Int)
  people!: number;
}

@ObjectType({
  description: 'What people held to be most pressing, by votes; the group is empty for all together.',
})
@Access('with-parent')
export class PriorityVotes {
  @Field()
  code!: string;

  @Field()
  title!: string;

  @Field(() => String, { nullable: true })
  colour!: string | null;

  @Field()
  group!: string;

  @Field(() => Int)
  votes!: number;
}

@ObjectType({ description: 'Who took part in an event: counts, never names.' })
@Access('with-parent')
export class EventParticipation {
  @Field(() => ID)
  eventId!: number;

  @Field(() => [ParticipantCount])
  counts!: readonly ParticipantCount[];

  @Field(() => [PriorityVotes], { description: 'The most votes first.' })
  priorities!: readonly PriorityVotes[];

  @Field({ description: 'How people agreed to what they said being used.' })
  consentNote!: string;

  @Field({ description: 'What was promised about names.' })
  anonymityNote!: string;

  @Field(() => [String], {
    description: 'What looks personal in the notes; it is masked for those who are no analysts.',
  })
  personalWords!: readonly string[];

  @Field({ description: 'Whether the viewer may change it.' })
  isMine!: boolean;
}

@InputType()
export class ParticipantCountInput {
  @Field()
  group!: string;

  @Field()
  sex!: string;

  @Field({ defaultValue: '' })
  ageBand!: string;

  @Field({ defaultValue: '' })
  disability!: string;

  @Field(() => String, { nullable: true })
  areaCode?: string | null;

  @Field(() => Int)
  people!: number;
}

@InputType()
export class PriorityVotesInput {
  @Field()
  code!: string;

  @Field({ defaultValue: '' })
  group!: string;

  @Field(() => Int)
  votes!: number;
}

@InputType({ description: 'Replaces what stands; what is left out stays as it is.' })
export class EventParticipationInput {
  @Field(() => [ParticipantCountInput], { nullable: true })
  counts?: ParticipantCountInput[] | null;

  @Field(() => [PriorityVotesInput], { nullable: true })
  priorities?: PriorityVotesInput[] | null;

  @Field(() => String, { nullable: true })
  consentNote?: string | null;

  @Field(() => String, { nullable: true })
  anonymityNote?: string | null;
}

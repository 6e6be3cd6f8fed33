import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';

@ObjectType({ description: 'An area in which an event was held, with its own days where they are known.' })
@Access('with-parent')
export class VoicePlace {
  @Field()
  areaCode!: string;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true })
  startsOn!: string | null;

  @Field(() => String, { nullable: true })
  endsOn!: string | null;
}

@ObjectType({ description: 'A programme under which events are held.' })
@Access('with-parent')
export class VoiceProgramme {
  @Field(() => ID)
  code!: string;

  @Field()
  title!: string;

  @Field()
  description!: string;

  @Field()
  funder!: string;

  @Field(() => Int)
  startedYear!: number;

  @Field(() => [VoicePlace])
  areas!: readonly VoicePlace[];

  @Field({ description: 'Who says so, and when it was published.' })
  source!: string;
}

@ObjectType({ description: 'A seminar, consultation, needs assessment, training or hearing.' })
@Access('with-parent')
export class VoiceEvent {
  @Field(() => ID)
  id!: number;

  @Field({ description: 'seminar, consultation, needs-assessment, training or hearing.' })
  kind!: string;

  @Field({ description: 'planned or held.' })
  state!: string;

  @Field()
  title!: string;

  @Field()
  description!: string;

  @Field()
  organiser!: string;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD; null where the source gives no day.' })
  startsOn!: string | null;

  @Field(() => String, { nullable: true })
  endsOn!: string | null;

  @Field(() => [VoicePlace])
  places!: readonly VoicePlace[];

  @Field(() => [String], { description: 'Codes of stakeholder groups.' })
  audience!: readonly string[];

  @Field(() => [String])
  topics!: readonly string[];

  @Field(() => [String])
  partners!: readonly string[];

  @Field()
  source!: string;

  @Field()
  isIllustrative!: boolean;

  @Field(() => VoiceProgramme, { nullable: true })
  programme!: VoiceProgramme | null;

  @Field(() => Int)
  documentCount!: number;

  @Field(() => Int)
  findingCount!: number;
}

@InputType({ description: 'A text in the languages in which it exists; at least one.' })
export class TextByLanguageInput {
  @Field(() => String, { nullable: true })
  kk?: string | null;

  @Field(() => String, { nullable: true })
  ru?: string | null;

  @Field(() => String, { nullable: true })
  en?: string | null;
}

@InputType()
export class NewEventPlaceInput {
  @Field()
  areaCode!: string;

  @Field(() => String, { nullable: true })
  startsOn?: string | null;

  @Field(() => String, { nullable: true })
  endsOn?: string | null;
}

@InputType()
export class NewEventInput {
  @Field()
  kind!: string;

  @Field(() => TextByLanguageInput)
  title!: TextByLanguageInput;

  @Field(() => TextByLanguageInput, { nullable: true })
  description?: TextByLanguageInput | null;

  @Field(() => String, { nullable: true })
  organiser?: string | null;

  @Field(() => String, { nullable: true })
  programmeCode?: string | null;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD.' })
  startsOn?: string | null;

  @Field(() => String, { nullable: true })
  endsOn?: string | null;

  @Field(() => [NewEventPlaceInput])
  places!: NewEventPlaceInput[];

  @Field(() => [String], { nullable: true })
  audience?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'In the language of the request.' })
  topics?: string[] | null;

  @Field(() => Boolean, { nullable: true })
  isPlanned?: boolean | null;
}

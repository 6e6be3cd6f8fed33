import { Field, ID, Int, InputType, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';

@ObjectType({ description: 'Where a paragraph stands in the text; offsets count UTF-16 code units.' })
@Access('with-parent')
export class VoiceParagraph {
  @Field(() => Int)
  number!: number;

  @Field(() => Int)
  page!: number;

  @Field(() => Int)
  start!: number;

  @Field(() => Int)
  end!: number;

  @Field()
  language!: string;
}

@ObjectType({ description: 'A transcript, a minute, an assessment: stored once, read by analysts.' })
@Access('with-parent')
export class VoiceDocument {
  @Field(() => ID)
  id!: number;

  @Field()
  title!: string;

  @Field(() => String, { nullable: true })
  fileName!: string | null;

  @Field()
  mediaType!: string;

  @Field({ description: 'SHA-256 of the original bytes.' })
  hash!: string;

  @Field(() => Int, { description: 'Size of the original.' })
  byteCount!: number;

  @Field({ description: 'The language that most of the text is in.' })
  language!: string;

  @Field(() => ID, { nullable: true })
  eventId!: number | null;

  @Field(() => String, { nullable: true })
  eventTitle!: string | null;

  @Field()
  areaCode!: string;

  @Field()
  areaName!: string;

  @Field()
  isIllustrative!: boolean;

  @Field()
  createdAt!: Date;

  @Field(() => Int)
  paragraphCount!: number;

  @Field(() => Int)
  findingCount!: number;

  @Field(() => Int)
  untaggedCount!: number;
}

@ObjectType({ description: 'A document with its text.' })
@Access('with-parent')
export class VoiceDocumentText {
  @Field(() => ID)
  id!: number;

  @Field()
  text!: string;

  @Field(() => [VoiceParagraph])
  paragraphs!: readonly VoiceParagraph[];
}

@InputType({ description: 'Text that was typed or pasted.' })
export class PastedDocumentInput {
  @Field()
  title!: string;

  @Field()
  text!: string;

  @Field(() => ID, { nullable: true })
  eventId?: string | null;

  @Field(() => String, { nullable: true, description: 'The area of the event where left out.' })
  areaCode?: string | null;
}

@ObjectType({ description: 'What became of a text that was added.' })
@Access('with-parent')
export class AddedDocument {
  @Field(() => VoiceDocument)
  document!: VoiceDocument;

  @Field({ description: 'False where the same bytes were already stored: nothing was added.' })
  isNew!: boolean;
}

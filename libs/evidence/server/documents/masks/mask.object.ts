import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { VoiceDocumentPart } from '../document.object';

@ObjectType({ description: 'Words of a text and how often they stand in it.' })
@Access('with-parent')
export class WordMentions {
  @Field()
  words!: string;

  @Field(() => Int)
  mentions!: number;
}

@ObjectType({ description: 'What a mask by hand did.' })
@Access('with-parent')
export class MaskedWords {
  @Field(() => Int)
  mentions!: number;

  @Field(() => VoiceDocumentPart, { description: 'The beginning of the text as it stands now.' })
  part!: VoiceDocumentPart;
}

@ObjectType({ description: 'A placeholder in a text; the words behind it are for an administrator.' })
@Access('with-parent')
export class VoiceMask {
  @Field(() => ID)
  documentId!: number;

  @Field()
  documentTitle!: string;

  @Field(() => Int, { description: 'Counts from 1 in its document.' })
  number!: number;

  @Field({ description: 'name, phone, iin, email, address, card or account.' })
  kind!: string;

  @Field({ description: 'What stands in the text, with the words around it.' })
  before!: string;

  @Field()
  placeholder!: string;

  @Field()
  after!: string;

  @Field(() => Int, { description: 'How many of these masks stand for the same person or number.' })
  mentions!: number;

  @Field({ description: 'The words are in the text again; the mask can be put back.' })
  isLifted!: boolean;

  @Field(() => String, { nullable: true, description: 'Why somebody takes it for no personal data.' })
  askedReason!: string | null;

  @Field(() => String, { nullable: true })
  askedByName!: string | null;
}

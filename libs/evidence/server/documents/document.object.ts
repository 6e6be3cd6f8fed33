import { Field, Float, ID, Int, InputType, ObjectType } from '@nestjs/graphql';
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

  @Field(() => String, { nullable: true, description: 'The sheet or repeat of a table-like source.' })
  sheet!: string | null;

  @Field(() => Int, { nullable: true, description: 'The row, as a spreadsheet counts it.' })
  row!: number | null;
}

@ObjectType({ description: 'How much of a kind is masked in a text.' })
@Access('with-parent')
export class MaskedCount {
  @Field({ description: 'name, phone, iin, email or card.' })
  kind!: string;

  @Field(() => Int)
  count!: number;
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

  @Field(() => Float, { description: 'Size of the original.' })
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

  @Field(() => String, {
    nullable: true,
    description: 'What was told of the file: macros, pages without text; and what to do about it.',
  })
  notice!: string | null;

  @Field(() => Int, { description: 'Tables whose columns can become findings.' })
  tableCount!: number;

  @Field(() => [MaskedCount], { description: 'Personal data that placeholders stand for.' })
  masked!: readonly MaskedCount[];

  @Field(() => Int)
  paragraphCount!: number;

  @Field(() => Int)
  findingCount!: number;

  @Field(() => Int)
  untaggedCount!: number;

  @Field(() => Date, { nullable: true, description: 'Since when its words are shown to nobody.' })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true })
  withdrawnReason!: string | null;

  @Field(() => String, { nullable: true })
  withdrawnByName!: string | null;

  @Field(() => Int, { description: 'Findings that went with it and come back with it.' })
  withdrawnFindingCount!: number;
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

@ObjectType({ description: 'A file that was not taken, set aside for an administrator.' })
@Access('with-parent')
export class RefusedFile {
  @Field(() => ID)
  id!: number;

  @Field()
  fileName!: string;

  @Field()
  mediaType!: string;

  @Field(() => Float)
  byteCount!: number;

  @Field({ description: 'Whether its bytes are kept and can be downloaded.' })
  isKept!: boolean;

  @Field()
  kind!: string;

  @Field()
  place!: string;

  @Field()
  message!: string;

  @Field()
  remedy!: string;

  @Field(() => String, { nullable: true })
  createdByName!: string | null;

  @Field()
  createdAt!: Date;
}

@ObjectType({ description: 'A paragraph of a document with its words.' })
@Access('with-parent')
export class PartParagraph extends VoiceParagraph {
  @Field()
  text!: string;
}

@ObjectType({ description: 'Some paragraphs of a document, so that a long one need not be read whole.' })
@Access('with-parent')
export class VoiceDocumentPart {
  @Field(() => ID, { description: 'Of the document and the first paragraph asked for.' })
  id!: string;

  @Field(() => Int, { description: 'Page on which the paragraph before stands; 1 for the first paragraph.' })
  pageBefore!: number;

  @Field(() => String, { nullable: true, description: 'The table that the paragraph before these is of.' })
  sheetBefore!: string | null;

  @Field(() => [PartParagraph])
  paragraphs!: readonly PartParagraph[];
}

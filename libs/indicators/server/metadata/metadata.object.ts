import { Field, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { FigureSource } from '../figures/source.object';

@ObjectType({ description: 'What is known about one side of an indicator, in plain text.' })
@Access('with-parent')
export class MetadataEntry {
  @Field({ description: 'description, definition, computation, unit, source …' })
  field!: string;

  @Field({ description: 'Paragraphs are parted by empty lines.' })
  text!: string;

  @Field({ description: 'kk, ru or en; zxx for a grade or an address.' })
  lang!: string;

  @Field({
    description:
      'It ships with Qadam, and the source says something else in its own language: the entry before it.',
  })
  isOfOtherVersion!: boolean;
}

@ObjectType({
  description: 'Metadata of an indicator: in the language of the request where there are words in it.',
})
@Access('with-parent')
export class IndicatorMetadata {
  @Field(() => [MetadataEntry])
  entries!: MetadataEntry[];

  @Field(() => [FigureSource], { description: 'Loads that brought the texts, newest first.' })
  sources!: FigureSource[];

  @Field(() => String, {
    nullable: true,
    description: 'Where tier and custodian come from when no load brought them.',
  })
  frameworkSource!: string | null;
}

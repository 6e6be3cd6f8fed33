import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';

@ObjectType({ description: 'Where the page of an indicator shows a figure.' })
@Access('with-parent')
export class ShownAtObject {
  @Field({ description: 'Code of the area.' })
  area!: string;

  @Field(() => Int, { nullable: true, description: 'Null for the headline series.' })
  seriesId!: number | null;
}

@ObjectType({
  description: 'A figure or chart that a sentence rests on; texts in the language of the review.',
})
@Access('with-parent')
export class TracedFigureObject {
  @Field({ description: 'figure or chart.' })
  kind!: string;

  @Field()
  indicator!: string;

  @Field()
  indicatorTitle!: string;

  @Field()
  areaName!: string;

  @Field(() => Int, { nullable: true })
  year!: number | null;

  @Field({ description: 'As it stands in the sentence; empty for a chart and without data.' })
  text!: string;

  @Field()
  source!: string;

  @Field({ description: 'The day of the data, YYYY-MM-DD; empty without data.' })
  vintage!: string;

  @Field({ description: 'Target of the indicator; empty where it is not known.' })
  target!: string;

  @Field()
  isMissing!: boolean;

  @Field(() => ShownAtObject, { nullable: true, description: 'Null where no page of an indicator shows it.' })
  shownAt?: ShownAtObject | null;
}

@ObjectType({ description: 'A finding that a sentence cites.' })
@Access('with-parent')
export class TracedVoiceObject {
  @Field(() => ID)
  findingId!: string;

  @Field({ description: 'heard, withdrawn or lost.' })
  standing!: string;

  @Field({ description: 'In own words of the analyst; empty for what was withdrawn.' })
  summary!: string;

  @Field()
  place!: string;

  @Field(() => [String])
  targets!: readonly string[];

  @Field(() => ID, {
    nullable: true,
    description: 'Document in which it was said, where the viewer may open it.',
  })
  documentId!: string | null;

  @Field()
  documentTitle!: string;

  @Field(() => Int, { nullable: true })
  page!: number | null;
}

@ObjectType()
@Access('with-parent')
export class TracedSentenceObject {
  @Field(() => Int, { description: 'Counts paragraphs, headings and cells from 1.' })
  paragraph!: number;

  @Field(() => Int, { description: 'Counts the blocks as a reader does, a table as one.' })
  block!: number;

  @Field(() => Int, { description: 'Counts the sentences of the paragraph from 1; 0 for a chart.' })
  ordinal!: number;

  @Field(() => Int, { nullable: true, description: 'Counts the charts of the text from 1; null for words.' })
  chartNumber?: number | null;

  @Field()
  text!: string;

  @Field(() => [TracedFigureObject])
  figures!: readonly TracedFigureObject[];

  @Field(() => [TracedVoiceObject])
  voices!: readonly TracedVoiceObject[];
}

@ObjectType()
@Access('with-parent')
export class TracedSectionObject {
  @Field()
  key!: string;

  @Field(() => String, { nullable: true })
  number!: string | null;

  @Field()
  title!: string;

  @Field(() => [TracedSentenceObject])
  sentences!: readonly TracedSentenceObject[];
}

@ObjectType({ description: 'What every sentence of a review rests on, in one language.' })
@Access('with-parent')
export class ReviewTraceObject {
  @Field()
  reportTitle!: string;

  @Field()
  language!: string;

  @Field(() => [TracedSectionObject])
  sections!: readonly TracedSectionObject[];
}

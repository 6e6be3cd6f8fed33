import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { ReportChart, ReportFigure } from '../figures/evidence.object';
import { ShownAtObject } from '../trace/trace.object';

@ObjectType({ description: 'How something in an earlier review was read.' })
@Access('with-parent')
export class ReadingRemark {
  @Field({ description: 'placeholder, guidance, made-table, large-table, nested-table, merged-cells, …' })
  kind!: string;

  @Field(() => Int)
  count!: number;

  @Field(() => [String], { description: 'The first places of it, in the words of the earlier review.' })
  places!: readonly string[];
}

@ObjectType({ description: 'An earlier review that the new one answers to.' })
@Access('with-parent')
export class EarlierReviewObject {
  @Field(() => Int)
  id!: number;

  @Field()
  title!: string;

  @Field()
  language!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The file that it came from; null for a review in the house.',
  })
  fileName!: string | null;

  @Field({ description: 'The day on which it was taken up, YYYY-MM-DD.' })
  begunOn!: string;

  @Field(() => String, { nullable: true })
  sourceCode!: string | null;

  @Field(() => [ReadingRemark], { description: 'What was left out of it or is unusual in it.' })
  remarks!: readonly ReadingRemark[];
}

@ObjectType({ description: 'A figure as an earlier review gave it.' })
@Access('with-parent')
export class FigureThenObject {
  @Field()
  text!: string;

  @Field(() => Int, { nullable: true })
  year!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The day of the data, YYYY-MM-DD; null where a document does not say it.',
  })
  vintage!: string | null;
}

@ObjectType({ description: 'A figure as it is now.' })
@Access('with-parent')
export class FigureNowObject {
  @Field()
  text!: string;

  @Field(() => Int)
  year!: number;

  @Field({ description: 'The day of the data, YYYY-MM-DD.' })
  vintage!: string;
}

@ObjectType({ description: 'A series that a sentence of a document may speak of.' })
@Access('with-parent')
export class OfferedFigureObject {
  @Field(() => ReportFigure, { description: 'Its newest value.' })
  now!: ReportFigure;

  @Field(() => String, {
    nullable: true,
    description:
      'What the data say of the year that the sentence names, or once said where that is its number.',
  })
  thenText!: string | null;

  @Field(() => String, { nullable: true, description: 'What they say of that year since it was revised.' })
  revisedText!: string | null;

  @Field({ description: 'That is the number of the sentence.' })
  isSame!: boolean;
}

@ObjectType({ description: 'A number of an item then and now.' })
@Access('with-parent')
export class ItemFigure {
  @Field(() => Int, { description: 'Its place among the figures of the item, from 0.' })
  index!: number;

  @Field(() => String, { nullable: true, description: 'Null where nobody found its indicator yet.' })
  indicator!: string | null;

  @Field()
  indicatorTitle!: string;

  @Field({ description: 'Series and group; empty for a headline without breakdown.' })
  seriesLabel!: string;

  @Field()
  areaName!: string;

  @Field(() => String, { nullable: true, description: 'Words of the row of its table; null in a sentence.' })
  row!: string | null;

  @Field(() => String, { nullable: true, description: 'Words of the column of its table.' })
  column!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whence its indicator is known: review, note, names (of row and column) or person.',
  })
  foundBy!: string | null;

  @Field(() => ShownAtObject, { nullable: true, description: 'Null where nobody found its indicator yet.' })
  shownAt!: ShownAtObject | null;

  @Field(() => FigureThenObject)
  then!: FigureThenObject;

  @Field(() => FigureNowObject, { nullable: true })
  now!: FigureNowObject | null;
}

@ObjectType({ description: 'A chart or captioned picture of an earlier review.' })
@Access('with-parent')
export class ItemChart {
  @Field({ description: 'What it gave of its newest year; empty where that is not known.' })
  shown!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The same of today’s data; null where there is nothing to draw.',
  })
  today!: string | null;

  @Field({ description: 'What a document says of its picture; may be empty.' })
  alternative!: string;

  @Field({ description: 'It is known what it draws; otherwise it is a picture.' })
  isTied!: boolean;

  @Field({ description: 'What it draws was found by the names in its caption.' })
  isNamed!: boolean;
}

@ObjectType({ description: 'A chart of an earlier review as it was drawn and as today’s data draw it.' })
@Access('with-parent')
export class ItemChartDrawn {
  @Field(() => ReportChart, { nullable: true, description: 'Null where only a document has it.' })
  then!: ReportChart | null;

  @Field(() => ReportChart, { nullable: true, description: 'Null where nobody knows what it draws.' })
  now!: ReportChart | null;
}

@ObjectType({ description: 'Something that an earlier review said, and what became of it.' })
@Access('with-parent')
export class ReviewItemObject {
  @Field(() => ID)
  id!: number;

  @Field({ description: 'statement, figure, promise, table or chart.' })
  kind!: string;

  @Field({ description: 'Section of the earlier review, as printed.' })
  heading!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Section of the new review; null where none fits yet.',
  })
  sectionKey!: string | null;

  @Field()
  text!: string;

  @Field(() => [String])
  targets!: readonly string[];

  @Field({ description: 'open, kept, done, not-met or dropped.' })
  outcome!: string;

  @Field()
  reason!: string;

  @Field(() => String, { nullable: true })
  decidedBy!: string | null;

  @Field(() => Date, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was put into the new text.' })
  insertedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Where in the newest text of its section it stands, such as 3 (a paragraph) or chart-2; null before it is put in, and once it is deleted there.',
  })
  standsAt!: string | null;

  @Field(() => Int, { description: 'How many numbers it gives.' })
  figureCount!: number;

  @Field(() => ItemChart, { nullable: true, description: 'Of an item that is a chart.' })
  chart!: ItemChart | null;

  @Field(() => [ItemFigure], { description: 'Each of its numbers; of many the first 40.' })
  figures!: readonly ItemFigure[];
}

@InputType()
export class NextReviewInput {
  @Field()
  code!: string;

  @Field()
  titleKk!: string;

  @Field()
  titleRu!: string;

  @Field()
  titleEn!: string;
}

@ObjectType()
@Access('with-parent')
export class ComparedStatementObject {
  @Field({ description: 'same, changed, dropped or new.' })
  kind!: string;

  @Field(() => String, { nullable: true })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;
}

@ObjectType()
@Access('with-parent')
export class ComparedSectionObject {
  @Field(() => String, { nullable: true })
  key!: string | null;

  @Field()
  title!: string;

  @Field(() => [ComparedStatementObject])
  statements!: readonly ComparedStatementObject[];
}

@ObjectType()
@Access('with-parent')
export class ComparedFigureObject {
  @Field()
  indicator!: string;

  @Field()
  indicatorTitle!: string;

  @Field()
  seriesLabel!: string;

  @Field()
  areaName!: string;

  @Field(() => String, { nullable: true })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;

  @Field(() => String, { nullable: true, description: 'The newest value of the data.' })
  today!: string | null;

  @Field(() => ShownAtObject)
  shownAt!: ShownAtObject;
}

@ObjectType({ description: 'A chart in the one review and in the other.' })
@Access('with-parent')
export class ComparedChartObject {
  @Field({ description: 'What it is of, unit and area.' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What it gave of its newest year; empty where that is not known, null where the review has no such chart.',
  })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;

  @Field(() => String, { nullable: true, description: 'The same of today’s data.' })
  today!: string | null;
}

@ObjectType({ description: 'Targets that the figures and voices of two reviews speak of.' })
@Access('with-parent')
export class ComparedTargets {
  @Field(() => [String])
  onlyBefore!: readonly string[];

  @Field(() => [String])
  both!: readonly string[];

  @Field(() => [String])
  onlyAfter!: readonly string[];
}

@ObjectType({ description: 'What became of one thing that the earlier review said.' })
@Access('with-parent')
export class ComparedOutcomeObject {
  @Field({ description: 'As the earlier review headed it.' })
  heading!: string;

  @Field()
  text!: string;

  @Field({ description: 'kept, done, not-met or dropped.' })
  outcome!: string;

  @Field({ description: 'Empty where none was given.' })
  reason!: string;
}

@ObjectType({ description: 'An earlier review beside the newest texts of the new one.' })
@Access('with-parent')
export class ReviewComparisonObject {
  @Field({ description: 'Title of the new review in the language of the reader.' })
  title!: string;

  @Field()
  before!: string;

  @Field()
  after!: string;

  @Field()
  language!: string;

  @Field(() => [ComparedOutcomeObject], { description: 'As far as somebody has decided.' })
  outcomes!: readonly ComparedOutcomeObject[];

  @Field(() => Int, { description: 'Things said about which nobody has decided.' })
  undecided!: number;

  @Field(() => [ComparedSectionObject])
  sections!: readonly ComparedSectionObject[];

  @Field(() => [ComparedChartObject])
  charts!: readonly ComparedChartObject[];

  @Field(() => [ComparedFigureObject])
  figures!: readonly ComparedFigureObject[];

  @Field(() => Int, { description: 'Numbers of the earlier review whose indicator nobody found yet.' })
  untied!: number;

  @Field(() => ComparedTargets)
  targets!: ComparedTargets;
}

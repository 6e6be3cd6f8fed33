import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { ReportFigure } from '../figures/evidence.object';

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
    description: 'What the data say of the year that the sentence names.',
  })
  thenText!: string | null;

  @Field({ description: 'That is the number of the sentence.' })
  isSame!: boolean;
}

@ObjectType({ description: 'The figure of an item then and now.' })
@Access('with-parent')
export class ItemFigure {
  @Field()
  indicator!: string;

  @Field()
  indicatorTitle!: string;

  @Field()
  areaName!: string;

  @Field(() => FigureThenObject)
  then!: FigureThenObject;

  @Field(() => FigureNowObject, { nullable: true })
  now!: FigureNowObject | null;
}

@ObjectType({ description: 'Something that an earlier review said, and what became of it.' })
@Access('with-parent')
export class ReviewItemObject {
  @Field(() => ID)
  id!: number;

  @Field({ description: 'statement, figure or promise.' })
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

  @Field(() => ItemFigure, { nullable: true })
  figure!: ItemFigure | null;
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
  areaName!: string;

  @Field(() => String, { nullable: true })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;
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

@ObjectType({ description: 'An earlier review beside the newest texts of the new one.' })
@Access('with-parent')
export class ReviewComparisonObject {
  @Field()
  before!: string;

  @Field()
  after!: string;

  @Field()
  language!: string;

  @Field(() => [ComparedSectionObject])
  sections!: readonly ComparedSectionObject[];

  @Field(() => [ComparedFigureObject])
  figures!: readonly ComparedFigureObject[];

  @Field(() => ComparedTargets)
  targets!: ComparedTargets;
}

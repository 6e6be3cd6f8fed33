import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';

@ObjectType({ description: 'What a drafter decided about a figure that moved.' })
@Access('with-parent')
export class FigureDecisionObject {
  @Field({ description: 'keep or take.' })
  choice!: string;

  @Field()
  reason!: string;

  @Field()
  personName!: string;

  @Field()
  at!: string;
}

@ObjectType({ description: 'A figure that newer data would change, approved or kept with a reason.' })
@Access('with-parent')
export class MovedFigureObject {
  @Field(() => ID)
  sectionId!: number;

  @Field()
  reportCode!: string;

  @Field()
  sectionKey!: string;

  @Field()
  sectionTitle!: string;

  @Field({ description: 'approved; or draft, for a figure that was kept before its section was reopened.' })
  sectionState!: string;

  @Field(() => String, { nullable: true })
  sectionNumber!: string | null;

  @Field(() => ID)
  nodeId!: string;

  @Field({ description: 'Language of the text that nodeId stands in.' })
  language!: string;

  @Field(() => [String], { description: 'Languages of the section in which the figure stands.' })
  languages!: readonly string[];

  @Field()
  indicator!: string;

  @Field()
  indicatorTitle!: string;

  @Field()
  seriesKey!: string;

  @Field()
  seriesLabel!: string;

  @Field()
  area!: string;

  @Field()
  areaName!: string;

  @Field({ description: 'As approved.' })
  text!: string;

  @Field({ description: 'The day of the data as approved, YYYY-MM-DD.' })
  vintage!: string;

  @Field({ description: 'As the newest data say.' })
  newerText!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What the data say now of the year that was approved, where only that was revised beside a newer year.',
  })
  revisedText!: string | null;

  @Field()
  newerVintage!: string;

  @Field()
  newerSource!: string;

  @Field(() => FigureDecisionObject, { nullable: true })
  decision!: FigureDecisionObject | null;
}

import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { breaksWithin, type MethodologyBreak as RecordedBreak, wordsOfBreak } from '@qadam/indicators/domain';
import type { Language } from '@qadam/language/domain';

@ObjectType({
  description: 'From this year on figures are made by a new method: earlier ones are not compared with them.',
})
@Access('with-parent')
export class MethodologyBreak {
  @Field(() => Int)
  year!: number;

  @Field({ description: 'For the hairline on a chart: New method 2023.' })
  label!: string;

  @Field({ description: 'The same with what changed and where it is written down.' })
  note!: string;

  @Field({ description: 'What changed.' })
  why!: string;

  @Field({ description: 'Language of `why`: another than asked for where it was not given in that.' })
  whyLanguage!: string;

  @Field()
  source!: string;
}

/** The breaks of a line with figures for these years, in words. */
export const breakObjectsOf = (
  breaks: readonly RecordedBreak[],
  years: readonly number[],
  language: Language,
): MethodologyBreak[] =>
  breaksWithin(breaks, years).map((one) => ({
    ...{ year: one.year, source: one.source },
    ...wordsOfBreak(one, language),
  }));

@ObjectType({ description: 'A methodology break as one person recorded it; never altered afterwards.' })
@Access('with-parent')
export class MethodologyBreakVersion {
  @Field(() => Int)
  breakId!: number;

  @Field(() => Int)
  version!: number;

  @Field(() => Boolean, { description: 'Whether a later version has taken its place.' })
  isReplaced!: boolean;

  @Field(() => Int)
  year!: number;

  @Field(() => String, { nullable: true, description: 'The series that is meant; null: all of them.' })
  seriesKey!: string | null;

  @Field(() => String, { nullable: true, description: 'Words for that series.' })
  seriesLabel!: string | null;

  @Field(() => String, { nullable: true })
  whyKk!: string | null;

  @Field(() => String, { nullable: true })
  whyRu!: string | null;

  @Field(() => String, { nullable: true })
  whyEn!: string | null;

  @Field(() => String, { description: 'What changed, in the language of the request or the next best.' })
  why!: string;

  @Field()
  whyLanguage!: string;

  @Field({ description: 'Where it is written down.' })
  source!: string;

  @Field(() => Boolean, { description: 'Whether this version takes the break back.' })
  isWithdrawn!: boolean;

  @Field()
  note!: string;

  @Field()
  changedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who recorded it; null for visitors.' })
  author!: string | null;
}

@ObjectType({ description: 'A series that a break can be about.' })
@Access('with-parent')
export class BreakableSeries {
  @Field()
  key!: string;

  @Field()
  label!: string;
}

@ObjectType({
  description: 'The methodology breaks of an indicator with everything that was recorded before.',
})
@Access('public')
export class IndicatorBreaks {
  @Field()
  code!: string;

  @Field(() => [BreakableSeries], { description: 'Those that have figures.' })
  series!: BreakableSeries[];

  @Field(() => [MethodologyBreakVersion], { description: 'Newest year first, within a break newest first.' })
  versions!: MethodologyBreakVersion[];

  @Field({ description: 'Whether the viewer may change them.' })
  isMine!: boolean;
}

@InputType()
export class MethodologyBreakInput {
  @Field(() => Int)
  year!: number;

  @Field(() => String, { nullable: true, description: 'series|unit|AGE=Y15T24;SEX=F; null: all series.' })
  seriesKey?: string | null;

  @Field({ defaultValue: '' })
  whyKk!: string;

  @Field({ defaultValue: '' })
  whyRu!: string;

  @Field({ defaultValue: '' })
  whyEn!: string;

  @Field()
  source!: string;

  @Field({ defaultValue: '' })
  note!: string;
}
